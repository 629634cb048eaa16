// SPDX-License-Identifier: GPL-3.0-or-later
// The books of what a sync would take away: what the library held when the run began, what it holds by now, and which
// texts the feed has withdrawn or emptied. Nothing of that is written before the end, where removals.h judges it and
// this says by which changes it is done.
#pragma once

#include "sync/assembler.h"
#include "sync/removals.h"

namespace escale {

class Departures {
public:
    /// What changes count for, once they are in the library.
    struct Effect {
        int added = 0, changed = 0, removed = 0;
    };

    void begin(const Journal &journal, const QSet<QString> &arriving);
    /// The index takes texts of fiches away that are not fetched again.
    void note(const QList<ListingTask> &listings);
    /// A fiche is being written. `change`: as it will be stored.
    void note(const Assembled &assembled, const PutFiche &change);
    /// A text of the fiche would be emptied that has a body.
    void note(const QString &id, Language language, const PutFiche &later);

    [[nodiscard]] Removals judge(const Index &index, bool sameSource, const std::optional<Statistics> &statistics,
                                 const SyncOptions &options) const;
    /// What that comes to: listings, texts and fiches that go.
    [[nodiscard]] QList<Change> changes(const Removals &removals, QList<ListingTask> listings, Effect *effect) const;

private:
    Holdings m_before, m_now;
    QList<PutFiche> m_laters; ///< what takes texts away
    QHash<QString, LanguageSet> m_losses;
};

} // namespace escale
