// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of foldWord, one for each script, and what the cutting of words needs of them. Not for use elsewhere.
#pragma once

#include "fiche/language.h"

#include <QString>

namespace escale {

QString foldLatin(QStringView word, Language language);
QString foldCyrillic(QStringView word);
QString foldArabic(QStringView word, Language language);
QString foldEthiopic(QStringView word);

/// 0-9 for a decimal digit of any script, a null character for anything else.
QChar foldedDigit(QChar c);
/// Typewriter, typographic (both ways), modifier letter, prime, acute and grave: as people type them.
constexpr bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u02BC' || c == u'\u2032' || c == u'\u00B4' ||
           c == u'`';
}

/// Combining marks and format characters.
bool isInvisible(QChar c);

} // namespace escale
