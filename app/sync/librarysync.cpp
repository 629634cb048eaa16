// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/librarysync.h"

#include "feed/feederrors.h"

namespace escale {

LibrarySyncOptions syncOptions(const Settings &settings)
{
    constexpr qint64 megabyte = 1'000'000;
    return {{settings.languages, settings.revalidate, false, false},
            {settings.recorded & settings.languages, settings.recordedMegabytes * megabyte}};
}

LibrarySync::LibrarySync(std::unique_ptr<Feed> feed, QString libraryPath, LibrarySyncOptions options, Clock &clock,
                         Indexer *indexer, QObject *parent)
    : QObject(parent), m_feed(std::move(feed)), m_path(std::move(libraryPath)), m_options(options), m_clock(clock),
      m_texts(std::make_unique<Synchroniser>(*m_feed, m_path, options.texts, clock, indexer))
{
    qRegisterMetaType<LibrarySyncOutcome>();
    connect(m_texts.get(), &Synchroniser::progress, this, [this](const SyncProgress &progress) {
        if (progress.phase != SyncPhase::Finished)
            Q_EMIT this->progress(progress);
    });
    connect(
        m_texts.get(), &Synchroniser::finished, this, [this](const SyncOutcome &outcome) { textsEnded(outcome); },
        Qt::QueuedConnection);
}

LibrarySync::~LibrarySync() = default;

void LibrarySync::start()
{
    m_started = m_clock.elapsed();
    m_texts->start();
}

void LibrarySync::cancel()
{
    m_cancelled = true; // also where the texts are past stopping, and the voice has not begun
    if (m_texts)
        m_texts->cancel();
    if (m_recordings)
        m_recordings->cancel();
}

/// Speech is a comfort: only after texts that are whole.
void LibrarySync::textsEnded(const SyncOutcome &outcome)
{
    m_outcome.texts = outcome;
    m_texts.reset(); // and with it its hold on the library
    if (!outcome.complete || m_cancelled) {
        RecordingOutcome none;
        if (m_cancelled)
            none.error = stopped();
        return recordingsEnded(none);
    }
    m_recordings = std::make_unique<RecordingStep>(*m_feed, m_path, m_options.recordings, m_clock);
    connect(m_recordings.get(), &RecordingStep::progress, this, [this](int done, int total) {
        Q_EMIT progress({SyncPhase::Recordings, done, total, m_feed->traffic().bytes, {}, 0});
    });
    connect(m_recordings.get(), &RecordingStep::finished, this,
            [this](const RecordingOutcome &recordings) { recordingsEnded(recordings); });
    m_recordings->start();
}

void LibrarySync::recordingsEnded(const RecordingOutcome &outcome)
{
    m_outcome.recordings = outcome;
    m_outcome.texts.traffic = m_feed->traffic();
    m_outcome.texts.seconds = std::chrono::duration<double>(m_clock.elapsed() - m_started).count();
    Q_EMIT progress({SyncPhase::Finished, 0, 0, m_outcome.texts.traffic.bytes, {}, m_outcome.texts.failed});
    Q_EMIT finished(m_outcome);
}

} // namespace escale
