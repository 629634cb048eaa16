// SPDX-License-Identifier: GPL-3.0-or-later
// A plan that is being made: every term once, every way to say a word once, at its best.
#pragma once

#include "search/plan.h"
#include "search/rankweights.h"
#include "search/vocabulary.h"

#include <QHash>

namespace escale {

class PlanBuilder {
public:
    /// `texts`: how many the index has in one language, about. `weights` outlives it.
    PlanBuilder(int texts, const PlanWeights &weights) : m_texts(texts), m_weights(weights) {}

    [[nodiscard]] Plan &plan() { return m_plan; }
    [[nodiscard]] int texts() const { return m_texts; }
    [[nodiscard]] const PlanWeights &weights() const { return m_weights; }
    /// More words than this are not asked for: synonyms are then left out.
    [[nodiscard]] bool isFull() const;

    /// Its number in Plan::terms.
    int termNumber(const QByteArray &bytes, int documents);
    void add(Vocabulary &vocabulary, int word, quint32 slots, float weight, Origin origin);
    void add(Alternative alternative);
    /// At most so many forms of the word, those of the most texts.
    void addForms(Vocabulary &vocabulary, QStringView folded, int most, float weight, Origin origin, quint32 slots);
    [[nodiscard]] float rarityOf(int documents) const;

private:
    int m_texts;
    const PlanWeights &m_weights;
    Plan m_plan;
    QHash<QByteArray, size_t> m_known; ///< alternatives by their terms and slots
    QHash<QByteArray, int> m_termNumbers;
};

} // namespace escale
