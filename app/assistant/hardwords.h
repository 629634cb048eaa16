// SPDX-License-Identifier: GPL-3.0-or-later
// Words that a claim may not bring along: words for numbers, units, months and days of the week, "free", negations. In
// the eight languages, folded as the search folds (search/fold.h). Tables of this file, read once; any thread.
#pragma once

#include "fiche/language.h"

#include <QString>

namespace escale {

enum class Unit : quint8 { None, Minute, Hour, Day, Week, Month, Year, Euro, Percent, Kilometre };

struct NumberWord {
    int value = 0;
    Unit unit = Unit::None; ///< Arabic says "two days" in one word
    bool ambiguous = false; ///< "neuf" is also "new": a number only before a unit
};

/// Value 0: no word for a number. "One" is an article in half of the languages and never one.
NumberWord numberWord(const QString &folded, Language language);
Unit unitOf(const QString &folded, Language language);
/// A number from 1 (January, Monday) for the names of months (1-12) and of days (101-107); 0 for other words.
int calendarWord(const QString &folded, Language language);
bool saysFree(const QString &folded, Language language);
bool negates(const QString &folded, Language language);

} // namespace escale
