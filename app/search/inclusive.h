// SPDX-License-Identifier: GPL-3.0-or-later
// French words written for men and women at once: "travailleur·euse·s", "étudiant(e)s", "tou·te·s" (the point in the
// middle of the line: the typographic rules of the Haut Conseil à l'Égalité, "Pour une communication publique sans
// stéréotype de sexe", 2016). They stand for both words.
#pragma once

#include "search/words.h"

#include <QStringList>

namespace escale {

/// `first` is the word before the first point, as WordScanner cuts it. Both words, and where the whole ends; empty when
/// it is no such word.
QStringList inclusiveForms(QStringView text, WordSpan first, qsizetype *end);

} // namespace escale
