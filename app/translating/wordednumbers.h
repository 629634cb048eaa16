// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and hours where words say them: what a French sentence says without a digit, and of which half of the day a
// translation speaks. For the checks of a translation; of the other languages' small numbers see values.h. Pure, any
// thread.
#pragma once

#include "fiche/language.h"

#include <QStringList>

namespace escale {

/// "quinze", "une vingtaine", "semaine": as digits, each once, by whole words.
QStringList frenchNumbersInWords(const QString &french);

/// Whether French says the number as an hour: "14h30", "14 heures", "14:30", and both of "de 14 à 18h".
bool isHourInFrench(const QString &french, const QString &number);

/// Whether the text speaks of an afternoon, an evening or a night: its "2" may be 14 h.
bool saysLaterHalfOfDay(const QString &text, Language language);

} // namespace escale
