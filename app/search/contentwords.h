// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a text that the index would hold.
#pragma once

#include "fiche/language.h"

#include <QStringList>

namespace escale {

/// Folded, stop words left out, in order.
QStringList contentWords(QStringView text, Language language);

/// Whether a folded word says the opposite of what stands beside it: "pas", "not", "without".
bool isNegation(const QString &folded, Language language);

/// Whether a negation is a grammar word of the text, and contentWords() leaves it out: what is left says the opposite.
bool losesNegation(QStringView text, Language language);

} // namespace escale
