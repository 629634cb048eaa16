// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/foldscripts.h"

namespace escale {

QString foldCyrillic(QStringView word)
{
    QString out;
    out.reserve(word.size());
    for (const QChar c : word) {
        const QChar small = c.toLower();
        switch (small.unicode()) {
        case u'ё':
            out += QChar(u'е');
            break;
        case u'ґ':
            out += QChar(u'г');
            break;
        case u'ї':
            out += QChar(u'і');
            break;
        default:
            if (const QChar digit = foldedDigit(c); !digit.isNull())
                out += digit;
            else if (small.isLetter() && small != QChar(u'\u02BC')) // the modifier apostrophe counts as a letter
                out += small;
        }
    }
    return out;
}

} // namespace escale
