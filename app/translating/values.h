// SPDX-License-Identifier: GPL-3.0-or-later
// What must be the same in every language of a text: numbers, telephones, addresses, acronyms, as a translation may
// write them otherwise ("1 500 €", "1,500", "١٬٥٠٠"; "12 mai", "12.05"). Pure, any thread.
#pragma once

#include "fiche/language.h"

#include <QStringList>

namespace escale {

struct TextValues {
    QStringList numbers;   ///< as "1500", "4.5"
    QStringList months;    ///< "1" to "12", of a text with digits that has their names
    QStringList phones;    ///< digits alone, in the French form: "0123456789"
    QStringList addresses; ///< pages and mailboxes, without scheme, "www." and what a language adds
    QStringList acronyms;  ///< Latin capitals, two and more
};

/// `language`: of the text; names of months are its own.
TextValues valuesOf(const QString &text, Language language);

/// Numbers in words ("three", "три", "ثلاثة") that `text` has, 1 to 12.
QStringList numbersInWords(const QString &text, Language language);

/// The address of a page or mailbox as it is compared: see TextValues.
QString comparedAddress(const QString &address);

} // namespace escale
