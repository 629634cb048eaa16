// SPDX-License-Identifier: GPL-3.0-or-later
// Which passages are about a concept, for all texts at once: a question has a few dozen concepts, and is measured only
// against what shares one with it. Four bytes a share. Filled once, then read by one thread.
#pragma once

#include "search/conceptvectors.h"

namespace escale {

class VectorIndex {
public:
    /// A text behind those before it; `vectors` as readLevels() gives them, none for a text without any.
    void add(const std::vector<std::vector<LeveledShare>> &vectors);
    /// After the last text, before the first question.
    void settle();
    void clear() { *this = {}; }

    [[nodiscard]] size_t texts() const { return m_firsts.size(); }
    struct Near {
        size_t text = 0;
        int passage = 0;
        float nearness = 0;
    };
    /// Passages that have something in common with the question, text by text. As nearness() of decodeVectors(), but
    /// for the shares that together() lets go.
    [[nodiscard]] std::vector<Near> near(const ConceptVector &question) const;

private:
    using Posting = quint32; ///< a passage, or a text as a whole, times 128, and the level of its share
    /// By concept.
    struct Postings {
        std::vector<std::pair<quint16, Posting>> unsorted;
        std::vector<quint32> ends; ///< of each concept in `all`
        std::vector<Posting> all;

        void settle();
        /// For each of `count` passages or texts how much it shares with the question.
        [[nodiscard]] std::vector<float> shared(const ConceptVector &question, size_t count) const;
    };
    Postings m_own, m_whole;
    std::vector<quint32> m_firsts; ///< each text's first passage
    std::vector<float> m_lengths;  ///< of each passage, with its text
};

} // namespace escale
