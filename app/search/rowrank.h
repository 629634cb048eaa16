// SPDX-License-Identifier: GPL-3.0-or-later
// What one text is worth for a plan. A word in the title says more than in a section title or the abstract, and these
// more than in the body, where a long text has to say it more often; a rare word more than a frequent one; the word
// itself more than a correction or a synonym of it; and a text that answers the whole question in one place more than
// one that has its words here and there. Every text is ranked by how much of the question it covers; none is left out
// for a word it lacks.
//
// By field: BM25F (Robertson, Zaragoza, Taylor 2004), of the best way each word is said.
#pragma once

#include "search/document.h"
#include "search/matcher.h"
#include "search/rankweights.h"

struct Fts5Context;
struct Fts5ExtensionApi;

namespace escale {

class RowRank {
public:
    /// `plan` and `question` outlive it.
    RowRank(const Plan &plan, const TermQuery &question, const RankWeights &weights);

    /// For the current row.
    RowHit rank(const Fts5ExtensionApi &api, Fts5Context *context, TextSize size);

    /// What each alternative brought to the row that was ranked last.
    [[nodiscard]] std::vector<Brought> brought() const;

private:
    struct Use {
        int alternative = 0;
        int word = 0;
    };
    struct Place {
        int column = 0, offset = 0, term = 0;
    };
    /// An alternative in a place of the text.
    struct Event {
        int column = 0, offset = 0, length = 1, alternative = 0;
    };
    void collect(const Fts5ExtensionApi &api, Fts5Context *context);
    void matchPhrase(int alternative);
    void judge(float length);
    [[nodiscard]] float bestPlace() const;
    [[nodiscard]] float togetherness();
    [[nodiscard]] float titleWorth(int letters) const;

    const Plan &m_plan;
    const TermQuery &m_question;
    const RankWeights &m_weights;
    quint32 m_required;
    float m_allImportance = 0;
    std::vector<std::vector<Use>> m_uses;      ///< by term
    std::vector<std::vector<float>> m_letters; ///< by alternative: of each of its words

    // Of the row.
    std::vector<Place> m_places;
    std::vector<Event> m_events;
    std::vector<quint32> m_present; ///< by alternative: which of its words stand in the row
    std::vector<std::array<float, fieldCount>> m_counts;
    std::vector<float> m_values;
    std::array<float, 32> m_best{};
    std::array<float, 32> m_quality{}; ///< the weight of the surest way each slot is answered
    RowHit m_hit;
};

} // namespace escale
