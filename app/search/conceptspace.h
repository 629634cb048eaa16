// SPDX-License-Identifier: GPL-3.0-or-later
// What a text is about, as shares of the lexicon's concepts: texts of two languages that are about the same are near
// each other there, though they have no word in common. Explicit semantic analysis across languages (CL-ESA: M.
// Potthast, B. Stein, M. Anderka, "A Wikipedia-Based Multilingual Retrieval Model", ECIR 2008): how well the text says
// each of a row of documents that exist in every language, by BM25. Here each concept of the lexicon is such a
// document, its words in that language; words and runs of letters are matched, so that a form the lexicon does not know
// finds its concept. What is said of a concept is said, less, of those next door (concepts.h, near): the more concepts
// the lexicon has, the more of them share what people mean by one word.
#pragma once

#include "search/concepts.h"

#include <vector>

namespace escale {

struct ConceptShare {
    quint16 number = 0; ///< of the concept
    float share = 0;

    friend bool operator==(const ConceptShare &, const ConceptShare &) = default;
};

/// By number of the concept; of length 1, or empty for a text that says nothing of any.
using ConceptVector = std::vector<ConceptShare>;

/// How near two vectors are: 0 (nothing in common) to 1.
float nearness(const ConceptVector &a, const ConceptVector &b);
/// The strongest shares, made of length 1 again.
ConceptVector strongest(ConceptVector vector, size_t most);
/// Both together, the second by `weight`; only the strongest shares.
ConceptVector together(const ConceptVector &a, const ConceptVector &b, float weight);

/// The concepts by the words of one language. Read-only once made: any thread.
class ConceptSpace {
public:
    /// Of the concepts the program was built with, made when first asked for.
    static const ConceptSpace &ours(Language language);
    ConceptSpace(const Concepts &concepts, Language language);

    /// `words`: folded, without grammar words.
    [[nodiscard]] ConceptVector vectorOf(const QStringList &words) const;

private:
    /// A word or a run of letters of one, and a concept that has it.
    struct Posting {
        quint32 feature = 0;
        quint16 number = 0;
        float weight = 0;
    };
    void addNextDoor(std::vector<float> *sums) const;

    std::vector<Posting> m_postings;                  ///< by feature
    std::vector<std::pair<quint16, quint16>> m_doors; ///< a concept, and one next door to it
    size_t m_concepts = 0;
};

/// Words that a vector is made of: folded, without grammar words and those that only wrap a question.
QStringList meaningWords(QStringView text, Language language);

} // namespace escale
