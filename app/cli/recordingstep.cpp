// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordingstep.h"

#include "cli/interrupt.h"
#include "fiche/clock.h"
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

} // namespace

RecordingOutcome fetchRecordings(Feed &feed, const QString &libraryPath, const Settings &settings)
{
    constexpr qint64 megabyte = 1'000'000;
    RecordingOutcome outcome;
    const auto lock = lockLibrary(libraryPath);
    auto phrases = wanted(libraryPath, settings.recorded & settings.languages);
    auto writer = Writer::open(libraryPath, nullptr);
    if (!lock || !phrases || !writer) {
        outcome.error = !lock ? lock.error() : !phrases ? phrases.error() : writer.error();
        return outcome;
    }
    RecordingRun run(feed, (*writer)->database(), std::move(phrases).value(), settings.recordedMegabytes * megabyte);
    const Interrupt interrupt([&run] { run.cancel(); });
    QEventLoop loop;
    QObject::connect(&run, &RecordingRun::finished, &loop, [&](const RecordingOutcome &result) {
        outcome = result;
        loop.quit();
    });
    run.start();
    loop.exec();
    if (outcome.fetched > 0 || outcome.dropped > 0) {
        if (const auto settled = (*writer)->settle(); !settled && !outcome.error)
            outcome.error = settled.error();
    }
    return outcome;
}

} // namespace escale
