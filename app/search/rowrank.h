// SPDX-License-Identifier: GPL-3.0-or-later
// What one text is worth for a plan. A word in the title says more than in a section title or the abstract, and these
// more than in the body; the word itself more than a correction of it; words that stand together more than apart; and a
// text that has all the words more than one that has some.
#pragma once

#include "search/document.h"
#include "search/matcher.h"

struct Fts5Context;
struct Fts5ExtensionApi;

namespace escale {

/// Where a phrase stands: a column of the index, and the number of its first word there.
struct Occurrence {
    int column = 0;
    int offset = 0;
    quint32 slots = 0;
    float weight = 0;
};

class RowRank {
public:
    /// `plan` and `expression` outlive it.
    RowRank(const Plan &plan, const Expression &expression);

    /// For the current row.
    RowHit rank(const Fts5ExtensionApi &api, Fts5Context *context);

private:
    void take(const Alternative &alternative, const std::array<int, fieldCount> &counts);
    float togetherness();

    const Plan &m_plan;
    const Expression &m_expression;
    quint32 m_required;
    float m_allImportance = 0;
    std::array<float, 32> m_best{};
    RowHit m_hit;
    std::vector<Occurrence> m_occurrences;
};

} // namespace escale
