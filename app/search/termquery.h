// SPDX-License-Identifier: GPL-3.0-or-later
// What the index is asked for a plan: every text that may be worth a place, whichever words it lacks.
//
// Asked for word by word, so that RowRank sees where each form of each word stands. Words that stand in very many texts
// are looked at only in texts that have one of the words that say more.
#pragma once

#include "search/plan.h"

namespace escale {

/// AnyWord for every text that may be worth a place; AllWords, where these are thousands, for those alone that have one
/// of the words that say most: as many of these as there is time for, and another word beside it when that is one.
struct TermQuery {
    QByteArray text;        ///< an FTS5 expression, UTF-8; empty: nothing to ask
    std::vector<int> terms; ///< by number of its phrase: in Plan::terms; -1 for a repetition
    bool narrowed = false;  ///< AllWords asks for less than AnyWord would
};

TermQuery termQueryOf(const Plan &plan, MatchMode mode);

} // namespace escale
