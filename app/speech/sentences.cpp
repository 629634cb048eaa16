// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/sentences.h"

#include "speech/earlexicon.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace escale {
namespace {

TextRange trimmed(const QString &text, TextRange range)
{
    while (range.length > 0 && text.at(range.start).isSpace()) {
        ++range.start;
        --range.length;
    }
    while (range.length > 0 && text.at(range.end() - 1).isSpace())
        --range.length;
    return range;
}

/// The last word of `before`, with whatever brackets open it taken off. The end of a very long one: no initial.
QStringView lastWord(QStringView before)
{
    constexpr qsizetype longest = 100;
    const qsizetype least = std::max<qsizetype>(0, before.size() - longest);
    qsizetype start = before.size();
    while (start > least && !before.at(start - 1).isSpace())
        --start;
    QStringView word = before.mid(start);
    while (!word.isEmpty() && (word.front().isPunct() || word.front() == u'\''))
        word = word.mid(1);
    return word;
}

/// "J." of a name: one capital letter and a full stop.
bool isInitial(QStringView word)
{
    return word.size() == 2 && word.front().isUpper() && word.back() == u'.';
}

bool startsLower(QStringView after)
{
    constexpr qsizetype farthest = 100; // signs in between: a line of them is no part of a sentence
    for (const QChar c : after.left(farthest)) {
        if (c.isLetterOrNumber())
            return c.isLower() || c.isDigit();
    }
    return false;
}

/// "12", or the letter of an article of a code ("L. 421").
bool startsNumber(QStringView after)
{
    if (after.isEmpty())
        return false;
    const bool letter = after.size() > 1 && after.front().isUpper() && !after.at(1).isLetter() && after.at(1) != u'\'';
    return after.front().isDigit() || letter;
}

QStringView withoutLeadingSpace(QStringView text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    return text.mid(first - text.begin());
}

/// Whether Unicode's boundary between the two is none in truth.
bool belongsTogether(QStringView before, QStringView after, Language language)
{
    if (!before.endsWith(u'.'))
        return false;
    const EarLexicon &lexicon = EarLexicon::of(language);
    const QString word = lastWord(before).toString();
    if (isInitial(word) && lexicon.abbreviation(word).isEmpty())
        return true;
    for (const QString &token : lexicon.abbreviations()) {
        const qsizetype at = before.size() - token.size();
        if (at < 0 || !before.endsWith(token) || (at > 0 && before.at(at - 1).isLetterOrNumber()))
            continue;
        if (lexicon.needsNumber(token))
            return startsNumber(after);
        return !lexicon.mayEnd(token) || startsLower(after);
    }
    return false;
}

/// Cuts once more where "…" stands before a capital letter: Unicode counts it as no end of a sentence.
void appendCut(QList<TextRange> &sentences, const QString &text, TextRange piece)
{
    static const QRegularExpression end(QStringLiteral("…\\s+(?=\\p{Lu})"));
    const qsizetype offset = piece.start;
    auto matches = end.globalMatch(QStringView(text).mid(piece.start, piece.length)); // no farther, for every piece
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qsizetype from = offset + match.capturedEnd();
        sentences.append({piece.start, offset + match.capturedStart() + 1 - piece.start});
        piece = {from, piece.end() - from};
    }
    sentences.append(piece);
}

} // namespace

QList<TextRange> sentencesOf(const QString &text, Language language)
{
    QList<TextRange> sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype start = 0;
    bool glue = false;
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        const TextRange piece = trimmed(text, {start, next - start});
        const bool brokenLine = text.mid(start, next - start).endsWith(u'\n');
        start = next;
        if (piece.length == 0)
            continue;
        if (glue)
            sentences.last().length = piece.end() - sentences.last().start;
        else
            appendCut(sentences, text, piece);
        const QStringView whole(text);
        const TextRange last = sentences.last();
        glue = !brokenLine &&
               belongsTogether(whole.mid(last.start, last.length), withoutLeadingSpace(whole.mid(next)), language);
    }
    return sentences;
}

} // namespace escale
