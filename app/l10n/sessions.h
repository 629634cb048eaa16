// SPDX-License-Identifier: GPL-3.0-or-later
// When a course can be joined, on a given day and in words (contract-2026 section 4, "Display rules"). No change of the
// feed announces that a session has begun: whoever shows this takes the day from the clock, and again when it changes.
// Registration dates are not told to readers (the same section). Pure functions, any thread.
#pragma once

#include "fiche/language.h"
#include "fiche/metadata.h"

namespace escale {

class Clock;

/// The day of the person in front of the screen.
QDate todayOf(const QDateTime &now);
QDate todayOf(const Clock &clock);

enum class Joining : quint8 {
    Unsaid,       ///< the fiche says nothing
    AnyTime,      ///< nobody waits for a session
    OnDates,      ///< with the next session
    AskStructure, ///< there are sessions, and none to come is known
};

/// A session is past once it has started; one of a course that is joined at any time, once it has ended.
Joining joining(const Sessions &sessions, QDate today);

/// The sessions to come, the next first; today's is among them. None unless OnDates.
QList<Session> sessionsToCome(const Sessions &sessions, QDate today);
std::optional<Session> nextSession(const Sessions &sessions, QDate today);

/// "Next session: 11 January to 26 March 2027", "Then: 1 March to 14 May 2027"; or "You can start at any time"; or "Ask
/// the structure for the next dates". Empty when nothing is said.
QStringList sessionLines(const Sessions &sessions, QDate today, Language in);

/// The same in a few words, for a card in a list: "From 11 January". Empty when nothing is said.
QString sessionText(const Sessions &sessions, QDate today, Language in);

/// "Starts at any time": of a card, and of the choice that asks for it.
QString startsAtAnyTime(Language in);

} // namespace escale
