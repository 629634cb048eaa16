// SPDX-License-Identifier: GPL-3.0-or-later
// One update of a library from start to end, the same for the command line, the kiosk's timer and the window: the
// texts, and once they are whole the recorded voice. Runs in the thread it is made in (an event loop is needed).
#pragma once

#include "recording/recordingstep.h"
#include "station/settings.h"
#include "sync/synchroniser.h"

namespace escale {

struct LibrarySyncOptions {
    SyncOptions texts;
    RecordingOptions recordings;
};

/// What the settings say, for an update that is not asked for anything more.
LibrarySyncOptions syncOptions(const Settings &settings);

struct LibrarySyncOutcome {
    SyncOutcome texts; ///< seconds and traffic are those of the whole update
    RecordingOutcome recordings;
};

class LibrarySync final : public QObject {
    Q_OBJECT

public:
    /// `clock` and `indexer` (may be null) outlive the object.
    LibrarySync(std::unique_ptr<Feed> feed, QString libraryPath, LibrarySyncOptions options, Clock &clock,
                Indexer *indexer, QObject *parent = nullptr);
    ~LibrarySync() override;

    /// Once. `finished` comes in any case, from the event loop.
    void start();
    /// Ends soon; what is committed stays. While recordings are fetched, the texts are whole and no error is told.
    void cancel();

Q_SIGNALS:
    void progress(const escale::SyncProgress &progress);
    void finished(const escale::LibrarySyncOutcome &outcome);

private:
    void textsEnded(const SyncOutcome &outcome);
    void recordingsEnded(const RecordingOutcome &outcome);

    std::unique_ptr<Feed> m_feed;
    QString m_path;
    LibrarySyncOptions m_options;
    Clock &m_clock;
    std::unique_ptr<Synchroniser> m_texts;
    std::unique_ptr<RecordingStep> m_recordings;
    std::chrono::milliseconds m_started{};
    bool m_cancelled = false;
    LibrarySyncOutcome m_outcome;
};

} // namespace escale

Q_DECLARE_METATYPE(escale::LibrarySyncOutcome)
