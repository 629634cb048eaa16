// SPDX-License-Identifier: GPL-3.0-or-later
// One text of a fiche (a title, a block) cut for the rules: sentences, and words with what they are forms of. French.
// Ranges are UTF-16 units of the text. Values; made once a text, read by every rule.
#pragma once

#include "fiche/textrange.h"

#include <QList>
#include <QStringList>

namespace escale {

class WordForms;

/// What a reader takes for a word, but elided words stand alone ("l'" in "l'école") and a hyphen ends one.
struct PlainWord {
    TextRange range;
    QString lower;      ///< lower case, with its accents; an elided word ends with '
    QString folded;     ///< as the search folds it, elided words spelled out ("l" stays "l")
    QStringList lemmas; ///< folded; the word itself where the dictionary has none
    bool known = false; ///< the dictionary has it
    bool capital = false;
    bool hyphened = false; ///< a hyphen stands between it and the word before
    int sentence = 0;
};

struct TextAnalysis {
    QString text;
    QList<TextRange> sentences;
    QList<PlainWord> words;

    /// Words of a reader: what white space parts, if it has a letter or digit; one number written in groups ("01 23 45
    /// 67 89", "+33 1 23 45 67 89", "10 000") is one.
    [[nodiscard]] int wordCount(TextRange range) const;
    /// Whether a sentence begins with the word.
    [[nodiscard]] bool beginsSentence(qsizetype word) const;
    [[nodiscard]] QString textOf(TextRange range) const { return text.mid(range.start, range.length); }
    /// From the beginning of the first to the end of the last.
    [[nodiscard]] TextRange rangeOf(qsizetype first, qsizetype last) const;
};

TextAnalysis analyse(const QString &text, const WordForms &forms);

/// A text's words alone, for phrases of rules and terms of the glossary.
QList<PlainWord> wordsOf(const QString &text, const WordForms &forms);

} // namespace escale
