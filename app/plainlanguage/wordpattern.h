// SPDX-License-Identifier: GPL-3.0-or-later
// A few words that a rule looks for. Written as words with white space between them:
//   word     this word, with its accents, in either case; a hyphen is as good as a space
//   ~word    any form of it (~obtenir: obtenu, obtiendrez); exact where there is no dictionary
//   a|~b     either
//   word?    may be missing
//   *        any one word
//   ..3      up to three words of any kind
// A phrase never reaches over the end of a sentence. Values; matching is const, any thread.
#pragma once

#include "plainlanguage/analysis.h"

#include <optional>

namespace escale {

class WordPattern {
public:
    static WordPattern parse(const QString &pattern, const WordForms &forms);

    [[nodiscard]] bool isEmpty() const { return m_elements.isEmpty(); }
    /// How many words of `text` it takes from `at` on: the longest way. Nothing when it does not stand there.
    [[nodiscard]] std::optional<qsizetype> matchAt(const TextAnalysis &text, qsizetype at) const;

private:
    struct Element {
        QStringList exact;  ///< lower case
        QStringList lemmas; ///< folded
        bool optional = false;
        bool any = false;
        int gap = 0;
    };
    [[nodiscard]] qsizetype endOf(const TextAnalysis &text, qsizetype at, qsizetype element, int sentence) const;

    QList<Element> m_elements;
};

} // namespace escale
