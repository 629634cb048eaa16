// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordingstep.h"

#include "cli/interrupt.h"
#include "fiche/clock.h"
#include "recording/recordingmemory.h"
#include "recording/wantedphrases.h"
#include "store/library.h"
#include "store/writer.h"
#include "wording/sessions.h"

#include <QEventLoop>

namespace escale {
namespace {

Result<QList<Phrase>> wanted(const QString &libraryPath, LanguageSet languages)
{
    const auto reader = Reader::open(libraryPath);
    if (!reader)
        return reader.error();
    return wantedPhrases(**reader, languages, todayOf(systemClock()));
}

RecordingMemory::Ending endingOf(const RecordingOutcome &outcome)
{
    if (outcome.error)
        return outcome.fetched == 0 && outcome.error->problem == Problem::NotFound ? RecordingMemory::Ending::Silent
                                                                                   : RecordingMemory::Ending::Tried;
    if (outcome.missing == 0)
        return RecordingMemory::Ending::Whole;
    if (outcome.overBudget)
        return RecordingMemory::Ending::Full;
    return outcome.missing == outcome.failed ? RecordingMemory::Ending::Partly : RecordingMemory::Ending::Tried;
}

} // namespace

RecordingOutcome fetchRecordings(Feed &feed, const QString &libraryPath, const Settings &settings)
{
    constexpr qint64 megabyte = 1'000'000;
    RecordingOutcome outcome;
    const auto lock = lockLibrary(libraryPath);
    auto writer = Writer::open(libraryPath, nullptr);
    if (!lock || !writer) {
        outcome.error = !lock ? lock.error() : writer.error();
        return outcome;
    }
    Database &database = (*writer)->database();
    const LanguageSet languages = settings.recorded & settings.languages;
    const auto stamp = wantedStamp(database, languages, todayOf(systemClock()));
    const auto last = recordingMemory(database);
    RecordingMemory now{feed.name(), stamp ? *stamp : QByteArray(), settings.recordedMegabytes * megabyte,
                        RecordingMemory::Ending::Tried, systemClock().now()};
    if (stamp && last && *last && isSettled(**last, now))
        return outcome;
    auto phrases = wanted(libraryPath, languages);
    if (!phrases) {
        outcome.error = phrases.error();
        return outcome;
    }
    RecordingRun run(feed, database, std::move(phrases).value(), settings.recordedMegabytes * megabyte);
    const Interrupt interrupt([&run] { run.cancel(); });
    QEventLoop loop;
    QObject::connect(&run, &RecordingRun::finished, &loop, [&](const RecordingOutcome &result) {
        outcome = result;
        loop.quit();
    });
    run.start();
    loop.exec();
    now.ending = endingOf(outcome);
    if (const auto noted = remember(database, now); !noted && !outcome.error)
        outcome.error = noted.error();
    if (outcome.fetched > 0 || outcome.dropped > 0) {
        if (const auto settled = (*writer)->settle(); !settled && !outcome.error)
            outcome.error = settled.error();
    }
    return outcome;
}

} // namespace escale
