// SPDX-License-Identifier: GPL-3.0-or-later
// Days in words, by the grammar of each language; and when a fiche or the library was last brought up to date. Pure
// functions, any thread; `in` is the language of the words.
#pragma once

#include "fiche/language.h"

#include <QDateTime>

namespace escale {

/// "12 October 2026", without the day of the week; in the digits of the language. Empty for an invalid date.
QString dateText(const QDate &date, Language in);

/// "12 October", where the year goes without saying.
QString dayMonthText(const QDate &date, Language in);

/// The two ends of a span, for a sentence that says from one to the other: "11 January" and "26 March 2027". The year
/// is said once when both are in it.
struct DateSpan {
    QString from, to;
};
DateSpan dateSpan(const QDate &from, const QDate &to, Language in);

/// "Updated 3 days ago", in the largest unit that fits (reference app section 5, "Last modification": years of 365
/// days, months of 30). A moment after `now` (a wrong clock) is "Updated just now". Empty for an invalid moment.
QString updatedAgoText(const QDateTime &moment, const QDateTime &now, Language in);

/// When something of these days was: "14:02" today, with its day before that. A line of its own, or in brackets.
QString momentText(const QDateTime &moment, const QDateTime &now, Language in);

/// "Updated on 12 October 2026". Empty for an invalid moment.
QString updatedOnText(const QDateTime &moment, Language in);

} // namespace escale
