// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as texts write them ("1 500", "1.500,50", "1٬500", "1,500.50") and as a voice reads them: no groups, the
// decimal sign its language says (measured with espeak-ng: a comma is silent in Arabic and Persian, a point in
// Ukrainian).
#pragma once

#include "fiche/language.h"

#include <QString>

namespace escale::ear {

struct Number {
    QString whole;    ///< digits
    QString decimals; ///< digits; empty for none

    /// For plural rules: of longer ones as much as decides.
    [[nodiscard]] int count() const;
    [[nodiscard]] QString said(Language language) const;
};

/// A regular expression without brackets that capture, for normal text (eartext.h).
QString numberPattern();
/// What cannot stand before a number: a letter or a digit it would be a part of. Letters that are prefixes in Arabic,
/// Persian, Pashto and Tigrinya can.
QString numberStart(Language language);

/// What `written` means. One group of three after a sign that also is a decimal sign ("1.500") is read by the
/// language; with `money`, which never has three decimals, as thousands.
Number numberOf(const QString &written, Language language, bool money = false);

} // namespace escale::ear
