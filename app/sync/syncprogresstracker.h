// SPDX-License-Identifier: GPL-3.0-or-later
// The books of one sync: where it stands, what it has come to, what the library notes of it. Decides nothing. Used in
// the thread of the Synchroniser.
#pragma once

#include "base/clock.h"
#include "feed/feed.h"
#include "sync/synchroniser.h"

#include <functional>

namespace escale {

class SyncProgressTracker final {
public:
    /// `report` is called at each new phase, at the end of one, and otherwise at most 20 times a second. `feed` and
    /// `clock` outlive the tally.
    SyncProgressTracker(const Feed &feed, Clock &clock, std::function<void(const SyncProgress &)> report);

    /// The sync starts now.
    void begin();
    void enter(SyncPhase phase, int total);
    /// One more text of the phase is settled; a text that vanished meanwhile is no failure (contract 8.4).
    void step(const Result<Detail> &detail);
    /// What was not understood of the index, and of a text that was asked for in a language. A fiche counts once for a
    /// word, in however many languages it says it.
    void note(const Index &index);
    void note(Language asked, const Detail &detail);
    /// Completes the outcome, of which `error` is known.
    void end();

    /// For the library's list of runs; whoever writes the last one adds how it ended.
    [[nodiscard]] SyncRecord record() const;

    SyncOutcome outcome;

private:
    void report(const QString &title = {});
    void note(const QString &fiche, const Drift &drift);

    const Feed &m_feed;
    Clock &m_clock;
    std::function<void(const SyncProgress &)> m_report;
    SyncProgress m_progress;
    QDateTime m_startedAt;
    QSet<QString> m_driftFiches;
    QMap<Drift::Entry, QSet<QString>> m_noted; ///< the fiches of each word
    std::chrono::milliseconds m_started{}, m_lastReport{};
};

} // namespace escale
