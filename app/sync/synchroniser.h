// SPDX-License-Identifier: GPL-3.0-or-later
// Plan -> fetch -> commit. Knows a Feed and the library; nobody else knows both. Runs in the thread it lives in (an
// event loop is needed) and writes in a thread of its own; every signal is a value.
#pragma once

#include "base/clock.h"
#include "feed/feed.h"
#include "store/writer.h"

#include <QObject>
#include <memory>

namespace escale {

struct SyncOptions {
    LanguageSet languages =
        LanguageSet::all(); ///< wanted; French is always added (it is what stands in for a missing text)
    int revalidate = 200;   ///< how many of the oldest-checked texts to ask again (contract 8.2: corrected translations
                            ///< are invisible in the index)
    bool full = false;      ///< fetch everything again, whatever the fingerprints say
    bool acceptRemovals = false; ///< a person has said that much may go (removals.h: Many, ManyTexts, Unconfirmed)
};

enum class SyncPhase : quint8 { Starting, Taxonomy, Index, Details, Revalidation, Cleaning, Recordings, Finished };

/// Where a sync stands. Shown by the command line and the windows; `currentTitle` never goes to a log.
struct SyncProgress {
    SyncPhase phase = SyncPhase::Starting;
    int done = 0, total = 0; ///< texts of this phase
    qint64 bytes = 0;
    QString currentTitle;
    int errors = 0;
};

struct SyncOutcome {
    int fiches = 0, translations = 0;                    ///< in the library after the run
    int added = 0, changed = 0, removed = 0, failed = 0; ///< fiches, but `failed`: texts
    Traffic traffic;
    double seconds = 0;
    bool complete = false;
    bool nothingDeleted = false; ///< something stays that the feed no longer has; `error` says why
    /// Fiches that would go, of how many, when that is more than is done unasked: nothing but
    /// SyncOptions::acceptRemovals is missing.
    int held = 0, heldOf = 0;
    int arriving = 0; ///< fiches that are stored, and shown once all of a first sync is there
    Drift drift;      ///< what this version did not understand of the answers
    int driftFiches = 0;
    std::optional<Error> error; ///< the worst thing that happened, absent when complete
};

class Synchroniser final : public QObject {
    Q_OBJECT

public:
    /// `feed` lives in this thread and outlives the object, as do `clock` and `indexer` (may be null).
    Synchroniser(Feed &feed, QString libraryPath, SyncOptions options, Clock &clock, Indexer *indexer,
                 QObject *parent = nullptr);
    ~Synchroniser() override;

    /// Once. `finished` comes in any case.
    void start();
    /// Ends soon with Cancelled; what is committed stays, and the next run goes on from there.
    void cancel();

Q_SIGNALS:
    void progress(const escale::SyncProgress &progress);
    void finished(const escale::SyncOutcome &outcome);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace escale
