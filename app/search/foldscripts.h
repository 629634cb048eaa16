// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of foldWord, one for each script. Not for use elsewhere.
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
/// Combining marks and format characters.
bool isInvisible(QChar c);

} // namespace escale
