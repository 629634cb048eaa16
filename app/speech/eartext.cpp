// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/eartext.h"

#include <algorithm>

namespace escale::ear {
namespace {

/// Marks of direction, joiners of nothing, soft hyphens, styles of pictures: nothing to hear. The non-joiner of Persian
/// (U+200C) is not among them, it parts syllables.
bool isSilent(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || u == 0x061C || u == 0x200B || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) ||
           u == 0x2060 || (u >= 0x2066 && u <= 0x2069) || u == 0xFE0F || u == 0xFEFF;
}

bool isAccent(QChar c)
{
    return c.unicode() >= 0x0300 && c.unicode() <= 0x036F;
}

/// Letters in the shape they have inside a word, and ligatures (U+FB50 to U+FDFF, U+FE70 to U+FEFE): what a text copied
/// from a PDF is made of. Voices know the letters.
bool isShape(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0xFB50 && u <= 0xFDFF) || (u >= 0xFE70 && u <= 0xFEFE);
}

QChar levelled(QChar c, QChar before)
{
    if (c.isDigit() && c.digitValue() >= 0)
        return QChar(u'0' + c.digitValue());
    if (c.isSpace())
        return u' ';
    switch (c.unicode()) {
    case 0x2018: // apostrophes; the first is one where a letter stands before it
        return before.isLetter() ? u'\'' : c;
    case 0x2019:
    case 0x02BC:
        return u'\'';
    case 0x2010: // hyphens, minus
    case 0x2011:
    case 0x2212:
        return u'-';
    case 0x2044: // slashes
    case 0x2215:
        return u'/';
    case 0x066A: // percent signs
    case 0xFF05:
        return u'%';
    case 0x00BA: // "nº"
        return u'°';
    case 0x00B2: // "m²" and "m2" are one unit
    case 0x00B3:
        if (before != u'm' && before != u'м' && before != u'م')
            return c;
        return c.unicode() == 0x00B2 ? u'2' : u'3';
    default:
        return c;
    }
}

} // namespace

NormalText::NormalText(const QString &shown)
{
    m_text.reserve(shown.size());
    for (qsizetype i = 0; i < shown.size();) {
        const QChar c = shown.at(i);
        if (isSilent(c)) {
            ++i;
            continue;
        }
        if (i + 1 < shown.size() && isAccent(shown.at(i + 1))) {
            const QString composed = shown.mid(i, 2).normalized(QString::NormalizationForm_C);
            if (composed.size() == 1) {
                add(composed.front(), i, 2);
                i += 2;
                continue;
            }
        }
        if (c.isHighSurrogate() && i + 1 < shown.size() && shown.at(i + 1).isLowSurrogate()) {
            add(c, i, 1);
            add(shown.at(i + 1), i + 1, 1);
            i += 2;
            continue;
        }
        if (c.isSurrogate()) { // half a character: regular expressions refuse it
            add(QChar::ReplacementCharacter, i++, 1);
            continue;
        }
        if (isShape(c)) {
            const QString letters = QString(c).normalized(QString::NormalizationForm_KC);
            for (qsizetype n = 0; n < letters.size(); ++n) // the last one stands for what is shown
                add(letters.at(n), i, n + 1 == letters.size() ? 1 : 0);
            ++i;
            continue;
        }
        // "9፡30": what parts words in Ethiopic writing parts hours and minutes, too.
        constexpr QChar wordspace(0x1361);
        if (c == wordspace && !m_text.isEmpty() && m_text.back().isDigit() && i + 1 < shown.size() &&
            shown.at(i + 1).isDigit()) {
            add(u':', i++, 1);
            continue;
        }
        add(levelled(c, m_text.isEmpty() ? QChar() : m_text.back()), i, 1);
        ++i;
    }
    m_at.append(shown.size());
}

void NormalText::add(QChar c, qsizetype at, qsizetype width)
{
    m_text.append(c);
    m_at.append(at);
    m_width.append(width);
}

TextRange NormalText::shown(TextRange range) const
{
    if (range.length <= 0)
        return {m_at.at(range.start), 0};
    const qsizetype last = range.end() - 1;
    return {m_at.at(range.start), m_at.at(last) + m_width.at(last) - m_at.at(range.start)};
}

qsizetype NormalText::find(qsizetype shownPosition) const
{
    return std::min<qsizetype>(std::lower_bound(m_at.begin(), m_at.end(), shownPosition) - m_at.begin(), m_text.size());
}

TextRange NormalText::normal(TextRange shown) const
{
    const qsizetype start = find(shown.start);
    return {start, find(shown.end()) - start};
}

qsizetype NormalText::run(qsizetype start, qsizetype length) const
{
    qsizetype n = 0;
    while (n < length && m_width.at(start + n) == 1 && m_at.at(start + n) == m_at.at(start) + n)
        ++n;
    return n;
}

} // namespace escale::ear
