// SPDX-License-Identifier: GPL-3.0-or-later
// When a fiche or the library was last brought up to date, in words. Pure functions, any thread; `in` is the language
// of the words.
#pragma once

#include "fiche/language.h"

#include <QDateTime>

namespace escale {

/// "12 October 2026", without the day of the week; in the digits of the language. Empty for an invalid date.
QString dateText(const QDate &date, Language in);

/// "Updated 3 days ago", in the largest unit that fits (reference app section 5, "Last modification": years of 365
/// days, months of 30). A moment after `now` (a wrong clock) is "Updated just now". Empty for an invalid moment.
QString updatedAgoText(const QDateTime &moment, const QDateTime &now, Language in);

/// "Updated on 12 October 2026". Empty for an invalid moment.
QString updatedOnText(const QDateTime &moment, Language in);

} // namespace escale
