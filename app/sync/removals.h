// SPDX-License-Identifier: GPL-3.0-or-later
// What may leave the library at the end of a sync. A sync only ever adds and replaces until its last step; then what
// the feed no longer has is judged by what would be left: either the old content stays or the new has really come,
// never neither. Pure functions.
#pragma once

#include "sync/plan.h"

namespace escale {

/// What the library holds of one fiche.
struct Holding {
    LanguageSet texts;     ///< stored
    LanguageSet readable;  ///< those with a body (Translation::hasBody)
    bool arriving = false; ///< stored and not shown yet

    friend bool operator==(const Holding &, const Holding &) = default;
};
using Holdings = QHash<QString, Holding>;

Holdings holdingsOf(const Journal &journal, const QSet<QString> &arriving);

/// Why something stays although the feed no longer has it.
enum class Hold : quint8 {
    None,
    EmptyIndex,  ///< the feed lists nothing
    Unconfirmed, ///< the index is far from what `/statistics` says
    NotBrought,  ///< too few of the texts that the index promises could be fetched
    Many,        ///< more than a quarter of the fiches would go: a person is asked
    ManyTexts,   ///< more than a quarter of the texts of a language would go: a person is asked
    LastTexts,   ///< a language would have nothing left: its texts stay, whatever a person says
};

struct RemovalCase {
    const Index &index;
    const Holdings &before;                    ///< when the run began
    const Holdings &now;                       ///< with all that it has brought
    const QHash<QString, LanguageSet> &losses; ///< texts of listed fiches that the feed withdrew or emptied
    bool sameSource = true;                    ///< false: what is shown comes from another feed, or is the sample
    std::optional<Statistics> statistics;      ///< absent when the feed could not tell
    SyncOptions options;
};

struct Removals {
    QStringList fiches;    ///< go
    LanguageSet keepTexts; ///< languages of which no text is taken from a listed fiche
    bool textsMayGo = false;
    bool sourceMayChange = false;     ///< the index and its texts are here: the library is this feed's
    bool tidy = false;                ///< nothing unlisted stays: what only it needed (themes) may go too
    Hold hold = Hold::None;           ///< the worst
    int held = 0, heldOf = 0;         ///< for Many fiches, for ManyTexts texts of `language`
    Language language = Language::Fr; ///< for ManyTexts and LastTexts
};

/// For a run that has worked through the whole index; after any other nothing is removed.
Removals judgeRemovals(const RemovalCase &removalCase);

} // namespace escale
