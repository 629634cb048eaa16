// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/foldscripts.h"

#include <algorithm>
#include <array>

namespace escale {
namespace {

/// The one letter for all that are written for each other; null for what is left out.
char16_t foldedLetter(char16_t c)
{
    switch (c) {
    case u'\u0621': // ء
    case u'\u0640': // tatweel
    case u'\u0674': // high hamza
        return 0;
    case u'آ':
    case u'أ':
    case u'إ':
    case u'\u0671': // ٱ
    case u'\u0672':
    case u'\u0673':
        return u'ا';
    case u'ؤ':
        return u'و';
    case u'ئ':
    case u'ى':
    case u'\u06CC': // ی Persian yeh
    case u'\u06CD': // ۍ
    case u'\u06D0': // ې
    case u'\u06D2': // ے
    case u'\u06D3':
    case u'\u0678':
        return u'ي';
    case u'ة':
    case u'\u06C0': // ۀ
    case u'\u06C1': // ہ
    case u'\u06C2':
    case u'\u06C3':
    case u'\u06D5': // ە
    case u'\u06BE': // ھ
        return u'ه';
    case u'\u06A9': // ک
    case u'\u06AA':
        return u'ك';
    case u'\u06AB':       // ګ
        return u'\u06AF'; // گ
    case u'\u067C':       // ټ
        return u'ت';
    case u'\u0689': // ډ
        return u'د';
    case u'\u0693': // ړ
        return u'ر';
    case u'\u06BC': // ڼ
        return u'ن';
    case u'\u0681': // ځ
        return u'ز';
    case u'\u0685': // څ
        return u'س';
    case u'\u069A': // ښ
        return u'ش';
    case u'\u0696':       // ږ
        return u'\u0698'; // ژ
    default:
        return c;
    }
}

/// light10: the article and what is written together with it, as long as a word of three letters stays.
qsizetype articleLength(QStringView folded)
{
    static constexpr std::array articles{u"وال", u"بال", u"كال", u"فال", u"لل", u"ال"};
    for (const char16_t *article : articles) {
        const QStringView prefix(article);
        if (folded.startsWith(prefix) && folded.size() >= prefix.size() + 3)
            return prefix.size();
    }
    return 0;
}

} // namespace

QString foldArabic(QStringView word, Language language)
{
    QString out;
    out.reserve(word.size());
    for (const QChar c : word) {
        if (isInvisible(c))
            continue;
        if (const QChar digit = foldedDigit(c); !digit.isNull())
            out += digit;
        else if (const char16_t letter = foldedLetter(c.unicode()); letter != 0 && QChar(letter).isLetter())
            out += QChar(letter);
    }
    if (language == Language::Ar)
        out.remove(0, articleLength(out));
    return out;
}

} // namespace escale
