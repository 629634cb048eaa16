// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/typedwords.h"

namespace escale {

QList<TypedWord> typedWords(const QString &text)
{
    QList<TypedWord> words;
    const QStringView typed = QStringView(text).left(longestQuery);
    WordScanner scanner(typed);
    WordSpan span;
    while (words.size() < mostTypedWords && scanner.next(&span)) {
        const QStringView word = typed.mid(span.start, span.length);
        words.append({span, word.toString(), scriptOf(word), span.start + span.length == text.size()});
    }
    return words;
}

} // namespace escale
