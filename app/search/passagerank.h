// SPDX-License-Identifier: GPL-3.0-or-later
// Which passage of a text answers a plan best. The text's title is what every passage of it is about: words that stand
// there say which fiche, the others which passage. A word of a section's title says more than one of its body; a word
// that few passages of this text have says more than one that all have; what the question asks for (an amount, a
// place) is looked for in titles and in what stands in the passage. The same for evidence from the index
// (passagematcher.h) and from the text itself (hitbuilder.h).
#pragma once

#include "search/passage.h"
#include "search/plan.h"

namespace escale {

struct RankedPassage {
    int passage = 0; ///< in the order of the text
    float score = 0;
    /// By slot of the plan: how surely that word is said by what the whole text is about (its title, its abstract, the
    /// names of the fiche), by the title of the section or a heading, and by the passage or any of these. 0: not at
    /// all.
    std::array<float, 32> about{}, titled{}, said{};
};

/// For one plan, one text after the other.
class PassageRank {
public:
    /// `plan` outlives it.
    PassageRank(const Plan &plan, AnswerKinds asked) : m_plan(plan), m_asked(asked) {}

    void begin(const QList<IndexedPassage> &passages);
    // Evidence. Numbers of passages are those of begin(); what is out of range is left out.
    void inTitleOfText(quint32 slots, float weight);
    void inAbstract(quint32 slots, float weight);
    /// Brand and names of the fiche: they tell what it is about, and no passage from another.
    void inNames(quint32 slots, float weight);
    void inTitleOfSection(int section, quint32 slots, float weight);
    void inHeading(int passage, quint32 slots, float weight);
    void inBody(int passage, quint32 slots, float weight);
    /// Passages that answer anything, the best first, one a section.
    [[nodiscard]] QList<RankedPassage> ranked();

private:
    struct Evidence {
        std::array<float, 32> title{}, body{};
        std::array<quint8, 32> count{};
    };
    template <typename Note> void eachSlot(quint32 slots, Note note) const;
    [[nodiscard]] float scoreOf(const IndexedPassage &indexed, const Evidence &evidence,
                                const std::array<float, 32> &telling) const;

    const Plan &m_plan;
    AnswerKinds m_asked;
    QList<IndexedPassage> m_passages;
    std::vector<Evidence> m_evidence; ///< by passage
    std::array<float, 32> m_context{}, m_about{};
};

} // namespace escale
