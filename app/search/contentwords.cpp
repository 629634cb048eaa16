// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/contentwords.h"

#include "search/stopwords.h"
#include "search/words.h"

namespace escale {

QStringList contentWords(QStringView text, Language language)
{
    QStringList words = foldedWords(text, language);
    words.removeIf([&grammar = stopWords(language)](const QString &word) { return grammar.contains(word); });
    return words;
}

} // namespace escale
