// SPDX-License-Identifier: GPL-3.0-or-later
// Where given words stand in a text, however they are written there: folded as the index folds them. For the words a
// search has matched, lit in the page it leads to, and for finding in the page itself.
#pragma once

#include "fiche/language.h"
#include "fiche/textrange.h"

#include <QList>
#include <QStringList>

namespace escale {

class WordFinder {
public:
    WordFinder() = default;
    /// `phrases`: each a word, or several that follow one another. `open`: the last word of each may go on ("loge").
    WordFinder(const QStringList &phrases, Language language, bool open);

    [[nodiscard]] bool isEmpty() const { return m_phrases.isEmpty(); }
    /// In order, apart from each other.
    [[nodiscard]] QList<TextRange> in(QStringView text) const;

private:
    QList<QStringList> m_phrases; ///< folded
    Language m_language = Language::Fr;
    bool m_open = false;
};

} // namespace escale
