// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturing/textwords.h"

#include "search/stopwords.h"
#include "search/words.h"

namespace escale {
namespace {

constexpr qsizetype longestText = 4000;

} // namespace

QList<TextWord> textWords(QStringView text, Language language, const Stemmer &stemmer)
{
    QList<TextWord> words;
    const QSet<QString> &grammar = stopWords(language);
    const QStringView part = text.left(longestText);
    for (const auto &[folded, span] : foldedWordsIn(part, language)) {
        TextWord word;
        word.folded = folded;
        word.stem = stemmer.stem(word.folded);
        word.grammar = grammar.contains(word.folded);
        word.start = span.start;
        word.length = span.length;
        words.append(word);
    }
    return words;
}

} // namespace escale
