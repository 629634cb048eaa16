// SPDX-License-Identifier: GPL-3.0-or-later
// Fetches what is to be heard and is not in the library yet: one question at a time, one sentence each (contract 3.10),
// within a budget of bytes; drops what no text needs any more. A recording is a comfort: whatever goes wrong here fails
// no sync. Runs in its own thread's event loop, after the sync has ended.
#pragma once

#include "feed/feed.h"
#include "recording/recordings.h"

#include <QObject>

namespace escale {

struct RecordingOutcome {
    int fetched = 0, dropped = 0, failed = 0;
    int missing = 0; ///< still to be fetched by the next sync
    bool overBudget = false;
    std::optional<Error> error; ///< what ended it early
};

class RecordingRun final : public QObject {
    Q_OBJECT

public:
    /// `feed` and `database` (open for writing) outlive the run. `wanted`: wantedPhrases(). `budget`: bytes of all
    /// recordings together.
    RecordingRun(Feed &feed, const WriteSession &database, QList<Phrase> wanted, qint64 budget,
                 QObject *parent = nullptr);

    /// Once. `finished` comes in any case, from the event loop.
    void start();
    void cancel();

Q_SIGNALS:
    void progress(int done, int total);
    void finished(const escale::RecordingOutcome &outcome);

private:
    void next();
    void answered(const Phrase &phrase, Result<QByteArray> bytes);
    bool keep(const Phrase &phrase, const QByteArray &bytes);
    bool flush();
    void finish();

    Feed &m_feed;
    WriteSession m_database;
    QList<Phrase> m_wanted, m_missing;
    qint64 m_budget;
    qint64 m_bytes = 0;
    qsizetype m_next = 0;
    int m_inARow = 0; ///< failures
    bool m_cancelled = false;
    QList<Recording> m_batch;
    RecordingOutcome m_outcome;
};

} // namespace escale

Q_DECLARE_METATYPE(escale::RecordingOutcome)
