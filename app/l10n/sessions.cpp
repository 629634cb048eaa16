// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/sessions.h"

#include "base/clock.h"
#include "l10n/dates.h"
#include "l10n/localised.h"

#include <algorithm>

namespace escale {
namespace {

using l10n::localised;

/// Nobody plans with more; the structure has the others.
constexpr qsizetype mostLines = 5;

QList<Session>::const_iterator firstToCome(const QList<Session> &byStart, QDate today)
{
    return std::find_if(byStart.cbegin(), byStart.cend(),
                        [today](const Session &session) { return session.start >= today; });
}

QString lineOf(const Session &session, bool next, Language in)
{
    if (session.start == session.end) {
        //: Of a course that lasts a day: %1 is "11 January 2027". The next one as well.
        const char *source =
            next ? QT_TRANSLATE_NOOP("l10n", "Next session: %1") : QT_TRANSLATE_NOOP("l10n", "Then: %1");
        return localised(in, source).arg(dateText(session.start, in));
    }
    const DateSpan span = dateSpan(session.start, session.end, in);
    //: Of a course: %1 is "11 January", %2 "26 March 2027". The next one as well.
    const char *source =
        next ? QT_TRANSLATE_NOOP("l10n", "Next session: %1 to %2") : QT_TRANSLATE_NOOP("l10n", "Then: %1 to %2");
    return localised(in, source).arg(span.from, span.to);
}

/// The year is said when the day alone could be taken for an earlier one.
QString startText(QDate start, QDate today, Language in)
{
    return start < today.addYears(1) ? dayMonthText(start, in) : dateText(start, in);
}

} // namespace

QDate todayOf(const QDateTime &now)
{
    return now.toLocalTime().date();
}

QDate todayOf(const Clock &clock)
{
    return todayOf(clock.now());
}

Joining joining(const Sessions &sessions, QDate today)
{
    if (sessions.entry == Sessions::Entry::AnyTime) {
        const bool over =
            !sessions.items.isEmpty() && std::all_of(sessions.items.cbegin(), sessions.items.cend(),
                                                     [today](const Session &session) { return session.end < today; });
        return over ? Joining::AskStructure : Joining::AnyTime;
    }
    if (firstToCome(sessions.items, today) != sessions.items.cend())
        return Joining::OnDates;
    const bool said = sessions.listed || sessions.entry == Sessions::Entry::FixedDates;
    return said ? Joining::AskStructure : Joining::Unsaid;
}

QList<Session> sessionsToCome(const Sessions &sessions, QDate today)
{
    if (joining(sessions, today) != Joining::OnDates)
        return {};
    return {firstToCome(sessions.items, today), sessions.items.cend()};
}

std::optional<Session> nextSession(const Sessions &sessions, QDate today)
{
    if (joining(sessions, today) != Joining::OnDates)
        return std::nullopt;
    return *firstToCome(sessions.items, today);
}

QStringList sessionLines(const Sessions &sessions, QDate today, Language in)
{
    switch (joining(sessions, today)) {
    case Joining::Unsaid:
        return {};
    case Joining::AnyTime:
        //: Of a course: nobody waits for the next session.
        return {localised(in, QT_TRANSLATE_NOOP("l10n", "You can start at any time"))};
    case Joining::AskStructure:
        //: Of a course: all its known sessions have begun. The organisers are the organisation that gives it.
        return {localised(in, QT_TRANSLATE_NOOP("l10n", "Ask the organisers for the next dates"))};
    case Joining::OnDates:
        break;
    }
    const QList<Session> all = sessionsToCome(sessions, today);
    QStringList lines;
    for (const Session &session : all.first(std::min(mostLines, all.size())))
        lines.append(lineOf(session, lines.isEmpty(), in));
    if (all.size() > mostLines)
        //: Of a course, after its next sessions: how many there are beside them.
        lines.append(localised(in, QT_TRANSLATE_N_NOOP("l10n", "And %n more session(s)"),
                               static_cast<int>(all.size() - mostLines)));
    return lines;
}

QString startsAtAnyTime(Language in)
{
    //: On the card of a course: it can be joined at any time. As short as can be.
    return localised(in, QT_TRANSLATE_NOOP("l10n", "Starts at any time"));
}

QString sessionText(const Sessions &sessions, QDate today, Language in)
{
    switch (joining(sessions, today)) {
    case Joining::Unsaid:
        return {};
    case Joining::AnyTime:
        return startsAtAnyTime(in);
    case Joining::AskStructure:
        //: On the card of a course: its next dates are not known, the structure has them. As short as can be.
        return localised(in, QT_TRANSLATE_NOOP("l10n", "Ask for the next dates"));
    case Joining::OnDates:
        break;
    }
    //: On the card of a course: %1 is the day its next session starts, "11 January".
    return localised(in, QT_TRANSLATE_NOOP("l10n", "From %1"))
        .arg(startText(nextSession(sessions, today)->start, today, in));
}

} // namespace escale
