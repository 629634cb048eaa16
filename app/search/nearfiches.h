// SPDX-License-Identifier: GPL-3.0-or-later
// What of the library a text is near to, before it is a fiche: those that are about the same, so that nobody writes one
// twice, and the themes and needs of what is like it, as proposals. By the search itself: rare words say more, a word
// may be said in another form or by another word for the same thing. A sentence of numbers it is not: a person looks.
#pragma once

#include "search/searcher.h"

namespace escale {

/// What somebody has begun to write, in French.
struct DraftWords {
    QString title, abstract;
    QString self; ///< the fiche's own id in the library, which is near to itself; empty where it has none

    /// Title and abstract stand: less than that is near to everything.
    [[nodiscard]] bool areEnough() const;

    friend bool operator==(const DraftWords &, const DraftWords &) = default;
};

struct SimilarFiche {
    FicheCard card;    ///< in French
    double shared = 0; ///< of what the draft says, how much the other's title and abstract say too: 0..1

    friend bool operator==(const SimilarFiche &, const SimilarFiche &) = default;
};

/// A theme or a need, and its share of what the near ones have: 0..1.
struct TopicShare {
    QString id;
    double share = 0;

    friend bool operator==(const TopicShare &, const TopicShare &) = default;
};

struct NearFiches {
    QList<SimilarFiche> same;        ///< about the same, the nearest first; at most three
    QList<TopicShare> themes, needs; ///< the most likely first; at most three of each

    friend bool operator==(const NearFiches &, const NearFiches &) = default;
};

/// From here on another fiche is about the same.
inline constexpr double aboutTheSame = 0.6;

/// Words that are not enough are near to nothing. On the searcher's thread. Errors: those of the library.
Result<NearFiches> nearFiches(Searcher &searcher, const DraftWords &draft, const Cancelled &cancelled = {});

} // namespace escale
