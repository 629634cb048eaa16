// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/foldscripts.h"

#include <algorithm>
#include <array>

namespace escale {
namespace {

/// Letters without a decomposition (CLDR Latin-ASCII), lower case; empty for any other.
QLatin1String spelledOut(QChar c)
{
    switch (c.unicode()) {
    case u'œ':
        return QLatin1String("oe");
    case u'æ':
        return QLatin1String("ae");
    case u'ß':
        return QLatin1String("ss");
    case u'ø':
        return QLatin1String("o");
    case u'ł':
        return QLatin1String("l");
    case u'đ':
    case u'ð':
        return QLatin1String("d");
    case u'þ':
        return QLatin1String("th");
    case u'ħ':
        return QLatin1String("h");
    case u'ı':
        return QLatin1String("i");
    case u'ŋ':
        return QLatin1String("n");
    case u'ŧ':
        return QLatin1String("t");
    default:
        return {};
    }
}

void appendFolded(QString &out, QChar c)
{
    if (c.unicode() < 0x80) {
        if (c.isLetterOrNumber())
            out += c.toLower();
        return;
    }
    const QChar small = c.toLower();
    if (const QLatin1String letters = spelledOut(small); !letters.isEmpty()) {
        out += letters;
        return;
    }
    if (const QChar digit = foldedDigit(c); !digit.isNull()) {
        out += digit;
        return;
    }
    if (!small.isLetterOrNumber())
        return;
    const QString parts = small.decomposition();
    if (parts.isEmpty()) {
        out += small;
        return;
    }
    for (const QChar part : parts)
        appendFolded(out, part);
}

/// Elided before a vowel, in folded letters.
bool isElision(QStringView start)
{
    static constexpr std::array elisions{u"l", u"d",  u"j",     u"m",      u"t",      u"s",     u"n",
                                         u"c", u"qu", u"jusqu", u"lorsqu", u"puisqu", u"quoiqu"};
    return std::any_of(elisions.begin(), elisions.end(), [start](const char16_t *e) { return start == e; });
}

} // namespace

QString foldLatin(QStringView word, Language language)
{
    QString out;
    out.reserve(word.size());
    qsizetype afterApostrophe = -1;
    for (const QChar c : word) {
        if (!isApostrophe(c.unicode())) {
            appendFolded(out, c);
            continue;
        }
        if (isElision(out))
            out.clear();
        afterApostrophe = out.size();
    }
    if (language == Language::En && afterApostrophe > 0 && out.size() == afterApostrophe + 1 && out.endsWith(u's'))
        out.chop(1);
    return out;
}

} // namespace escale
