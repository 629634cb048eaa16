// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/sentences.h"

#include "speech/earrules.h"

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
    if (after.front().isDigit())
        return true;
    static const QRegularExpression article(QStringLiteral("^(?:\\p{Lu}[. ]{0,2}\\d|[XVI]{2,}(?!\\p{L}))"));
    constexpr qsizetype longest = 4;
    return article.match(after.left(longest).toString()).hasMatch();
}

bool startsName(QStringView after)
{
    constexpr qsizetype farthest = 3; // quotes in between
    for (const QChar c : after.left(farthest)) {
        if (c.isLetterOrNumber())
            return !c.isLower();
        if (c != u'«' && c != u'"' && c != u'“')
            return false;
    }
    return false;
}

bool endsWithNumber(QStringView before)
{
    constexpr qsizetype enough = 4;
    const QStringView bare = before.right(enough).trimmed();
    return !bare.isEmpty() && bare.back().isDigit();
}

/// What is known of the abbreviation `before` ends with; nothing when it ends with none.
std::optional<bool> abbreviationGoesOn(QStringView before, QStringView after, const EarLexicon &lexicon)
{
    const auto stands = [before](const QString &token) {
        const qsizetype at = before.size() - token.size();
        return at >= 0 && before.endsWith(token) && (at == 0 || !before.at(at - 1).isLetterOrNumber());
    };
    // "10 min." may end a sentence, "min. 3" is another word.
    constexpr qsizetype longestUnit = 12;
    const QStringView end = before.right(longestUnit);
    const qsizetype space = std::max(end.lastIndexOf(u' '), end.lastIndexOf(QChar(u'\u00a0')));
    if (space > 0 && lexicon.units().contains(end.mid(space + 1).toString()) && endsWithNumber(end.left(space)))
        return startsLower(after);
    std::optional<bool> known;
    for (const EarLexicon::Abbreviation &abbreviation : lexicon.abbreviations()) {
        if (!stands(abbreviation.token))
            continue;
        using enum EarLexicon::Beside;
        switch (abbreviation.beside) {
        case Anything:
            return true;
        case MayEnd:
            return startsLower(after);
        case NumberAfter:
            known = known.value_or(false) || startsNumber(after);
            break;
        case NumberBefore:
            known = known.value_or(false) || endsWithNumber(before.chopped(abbreviation.token.size()));
            break;
        case NameAfter: {
            // "2024 г. Париж" is a year and the end of a sentence.
            const bool year = lexicon.yearWords().contains(abbreviation.token) &&
                              endsWithNumber(before.chopped(abbreviation.token.size()));
            known = known.value_or(false) || (!year && startsName(after));
            break;
        }
        }
    }
    return known;
}

/// "ص.ب.", "ه.ش": letters that stand for words, with nothing but a full stop between them. In scripts without capitals
/// Unicode ends a sentence at each.
bool endsWithInitials(QStringView before)
{
    constexpr qsizetype most = 2;
    const QString word = lastWord(before).toString();
    const QString last = word.chopped(std::min<qsizetype>(1, word.size())).section(u'.', -1);
    const auto letters = std::count_if(last.begin(), last.end(), [](QChar c) { return c.isLetter(); });
    const bool marks = std::all_of(last.begin(), last.end(), [](QChar c) {
        return c.isLetter() || c.isMark() || c.category() == QChar::Other_Format;
    });
    return before.endsWith(u'.') && marks && letters > 0 && letters <= most;
}

QStringView withoutLeadingSpace(QStringView text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    return text.mid(first - text.begin());
}

/// Whether Unicode's boundary between the two is none in truth.
bool belongsTogether(QStringView before, QStringView after, Language language)
{
    if (before.endsWith(u'-') || before.endsWith(u'–'))
        return true; // "пн.–пт."
    if (!before.endsWith(u'.'))
        return false;
    if (const auto known = abbreviationGoesOn(before, after, EarLexicon::of(language)))
        return *known;
    return isInitial(lastWord(before).toString());
}

/// How much of `piece` closes a quotation of the sentence before it: Unicode cuts between "demain. " and "»".
qsizetype closing(QStringView piece)
{
    const auto end = std::find_if(piece.begin(), piece.end(), [](QChar c) { return c != u'»' && c != u'›'; });
    return end - piece.begin();
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
    // A "?" or "!" inside an address ends nothing.
    QList<TextRange> addresses;
    auto found = ear::addressPattern().globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        addresses.append({match.capturedStart(), match.capturedLength()});
    }
    auto address = addresses.cbegin();
    const auto insideAddress = [&address, &addresses](qsizetype position) {
        while (address != addresses.cend() && address->end() <= position)
            ++address;
        return address != addresses.cend() && position > address->start;
    };
    qsizetype start = 0;
    bool glue = false, sameLine = false; // as the sentence before
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        if (insideAddress(next))
            continue;
        TextRange piece = trimmed(text, {start, next - start});
        const bool brokenLine = text.mid(start, next - start).endsWith(u'\n');
        const bool spaced = text.at(next - 1).isSpace();
        start = next;
        if (piece.length == 0)
            continue;
        if (const qsizetype quotes = closing(QStringView(text).mid(piece.start, piece.length));
            quotes > 0 && sameLine && !sentences.isEmpty()) {
            sentences.last().length = piece.start + quotes - sentences.last().start;
            piece = trimmed(text, {piece.start + quotes, piece.length - quotes});
            glue = startsLower(QStringView(text).mid(piece.start, piece.length)); // "« Oui ! » dit-elle."
            if (piece.length == 0)
                continue;
        }
        if (glue)
            sentences.last().length = piece.end() - sentences.last().start;
        else
            appendCut(sentences, text, piece);
        sameLine = !brokenLine;
        const QStringView whole(text);
        const TextRange last = sentences.last();
        glue = !brokenLine &&
               (belongsTogether(whole.mid(last.start, last.length), withoutLeadingSpace(whole.mid(next)), language) ||
                (!spaced && endsWithInitials(whole.mid(last.start, last.length))));
    }
    return sentences;
}

} // namespace escale
