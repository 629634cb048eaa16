// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/contentwords.h"

#include "search/fold.h"
#include "search/stopwords.h"
#include "search/words.h"

namespace escale {

QStringList contentWords(QStringView text, Language language)
{
    QStringList words;
    WordScanner scanner(text);
    WordSpan span;
    while (scanner.next(&span)) {
        const QString folded = foldWord(text.mid(span.start, span.length), language);
        if (!folded.isEmpty() && !stopWords(language).contains(folded))
            words.append(folded);
    }
    return words;
}

} // namespace escale
