// SPDX-License-Identifier: GPL-3.0-or-later
// The sign that a text ends with, one for all scripts, and how each language writes it. Pure, any thread.
#pragma once

#include "fiche/language.h"
#include "fiche/textrange.h"

#include <QString>

namespace escale {

struct EndingSign {
    char16_t sign = 0; ///< . ? : ! … or , (a semicolon too), whatever the script; 0: the text ends with none
    TextRange at;      ///< in the text; without length, where one would stand
};

/// Behind it may be spaces, quotation marks and brackets, marks of direction and pictures.
EndingSign endingSign(const QString &text);

/// `sign` (EndingSign::sign, or a semicolon) as the language writes it at the end of a sentence.
QString signIn(Language language, char16_t sign);

} // namespace escale
