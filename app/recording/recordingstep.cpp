// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/recordingstep.h"

#include "base/try.h"
#include "l10n/sessions.h"
#include "recording/wantedphrases.h"
#include "store/library.h"

namespace escale {
namespace {

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

RecordingStep::RecordingStep(Feed &feed, QString libraryPath, RecordingOptions options, Clock &clock, QObject *parent)
    : QObject(parent), m_feed(feed), m_path(std::move(libraryPath)), m_options(options), m_clock(clock)
{
    qRegisterMetaType<RecordingOutcome>();
}

RecordingStep::~RecordingStep() = default;

void RecordingStep::start()
{
    const auto begun = begin();
    if (m_run)
        return m_run->start();
    RecordingOutcome outcome;
    if (!begun)
        outcome.error = begun.error();
    QMetaObject::invokeMethod(
        this, [this, outcome] { leave(outcome); }, Qt::QueuedConnection);
}

void RecordingStep::cancel()
{
    if (m_run)
        m_run->cancel();
}

/// Without an error and without a run: nothing has changed since the last look.
Result<Done> RecordingStep::begin()
{
    ESCALE_TRY(auto lock, lockLibrary(m_path));
    m_lock = std::move(lock);
    ESCALE_TRY(auto writer, Writer::open(m_path, nullptr));
    m_writer = std::move(writer);
    const WriteSession database = m_writer->session();
    const QDate today = todayOf(m_clock);
    const auto stamp = wantedStamp(database, m_options.languages, today);
    const auto last = recordingMemory(database);
    m_memory = {m_feed.name(), stamp ? *stamp : QByteArray(), m_options.bytes, RecordingMemory::Ending::Tried,
                m_clock.now()};
    if (stamp && last && *last && isSettled(**last, m_memory))
        return Done{};
    ESCALE_TRY(const auto reader, Reader::open(m_path));
    ESCALE_TRY(auto phrases, wantedPhrases(*reader, m_options.languages, today));
    m_run = std::make_unique<RecordingRun>(m_feed, database, std::move(phrases), m_options.bytes);
    connect(m_run.get(), &RecordingRun::progress, this, &RecordingStep::progress);
    connect(
        m_run.get(), &RecordingRun::finished, this, [this](const RecordingOutcome &outcome) { end(outcome); },
        Qt::QueuedConnection);
    return Done{};
}

void RecordingStep::end(RecordingOutcome outcome)
{
    m_memory.ending = endingOf(outcome);
    if (const auto noted = remember(m_writer->session(), m_memory); !noted && !outcome.error)
        outcome.error = noted.error();
    if (outcome.fetched > 0 || outcome.dropped > 0) {
        if (const auto settled = m_writer->settle(); !settled && !outcome.error)
            outcome.error = settled.error();
    }
    leave(outcome);
}

/// Whoever is told may sync again at once.
void RecordingStep::leave(const RecordingOutcome &outcome)
{
    m_run.reset();
    m_writer.reset();
    m_lock.reset();
    Q_EMIT finished(outcome);
}

} // namespace escale
