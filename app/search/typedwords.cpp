// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/typedwords.h"

#include "search/inclusive.h"

namespace escale {
namespace {

constexpr qsizetype fewestPairs = 3;

bool isPair(const TypedWord &word, bool last)
{
    return word.script == Script::None && (word.text.size() == 2 || (last && word.text.size() == 1));
}

/// "01 23 45", typed so far: the beginning of the one word that a telephone number is (words.h).
void joinTelephone(QStringView typed, QList<TypedWord> *words)
{
    if (words->isEmpty() || !words->last().open)
        return;
    qsizetype from = words->size();
    while (from > 0 && isPair(words->at(from - 1), from == words->size()))
        --from;
    // A number begins with a zero, which stands for the first of the pairs only.
    while (from < words->size() && words->at(from).text.front().digitValue() != 0)
        ++from;
    if (words->size() - from < fewestPairs)
        return;
    TypedWord joined = words->at(from);
    const WordSpan last = words->last().span;
    joined.span.length = last.start + last.length - joined.span.start;
    joined.text = typed.mid(joined.span.start, joined.span.length).toString();
    joined.open = true;
    words->resize(from);
    words->append(joined);
}

} // namespace

QList<TypedWord> typedWords(const QString &text)
{
    QList<TypedWord> words;
    const QStringView typed = QStringView(text).left(longestQuery);
    WordScanner scanner(typed);
    WordSpan span;
    while (words.size() < mostTypedWords && scanner.next(&span)) {
        const QStringView word = typed.mid(span.start, span.length);
        words.append({span, word.toString(), scriptOf(word), span.start + span.length == text.size()});
        // "étudiant·e·s": its first word is enough, the others are forms of it.
        qsizetype end = 0;
        if (!inclusiveForms(typed, span, &end).isEmpty())
            scanner.goTo(end);
    }
    joinTelephone(typed, &words);
    return words;
}

} // namespace escale
