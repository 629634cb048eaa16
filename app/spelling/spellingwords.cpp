// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spellingwords.h"

#include <algorithm>

namespace escale {
namespace {

/// Letters, digits and the marks on them (Unicode L, N, M). A surrogate stands for a letter.
bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\u00ad';
}

bool joins(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ' || c == u'-' || c == u'\u2011'; // the last: no-break hyphen
}

/// From white space to white space: an address has something between its letters that no word has.
bool isAddress(QStringView chunk)
{
    if (chunk.contains(u'@') || chunk.contains(QLatin1String("://")))
        return true;
    for (qsizetype dot = chunk.indexOf(u'.'); dot >= 0; dot = chunk.indexOf(u'.', dot + 1)) {
        // "fin.Demain" is two words that lost their space; a name of the web goes on in small letters.
        if (dot > 0 && dot + 1 < chunk.size() && isInWord(chunk[dot - 1]) && chunk[dot + 1].isLower())
            return true;
    }
    return false;
}

bool isJudged(QStringView word)
{
    const auto is = [word](auto test) { return std::any_of(word.begin(), word.end(), test); };
    if (word.size() < 2 || is([](QChar c) { return c.isDigit(); }))
        return false;
    // "CAF", "HLM": scripts without capitals have neither kind.
    const bool capitals = is([](QChar c) { return c.isUpper(); }) && !is([](QChar c) { return c.isLower(); });
    return !capitals;
}

void wordsOf(QStringView chunk, qsizetype offset, QList<TextRange> &words)
{
    qsizetype at = 0;
    while (at < chunk.size()) {
        if (!isInWord(chunk[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < chunk.size() &&
               (isInWord(chunk[end]) || (joins(chunk[end]) && end + 1 < chunk.size() && isInWord(chunk[end + 1]))))
            ++end;
        if (isJudged(chunk.sliced(at, end - at)))
            words.append({offset + at, end - at});
        at = end;
    }
}

} // namespace

QList<TextRange> spellingWords(QStringView text)
{
    QList<TextRange> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        if (const QStringView chunk = text.sliced(at, end - at); !isAddress(chunk))
            wordsOf(chunk, at, words);
        at = end;
    }
    return words;
}

} // namespace escale
