// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/dates.h"

#include "l10n/localised.h"

#include <QRegularExpression>

namespace escale {
namespace {

using l10n::localised;

constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour, month = 30 * day, year = 365 * day;

struct Unit {
    qint64 seconds;
    const char *source;
};

constexpr std::array units{
    //: How long ago a fiche was changed.
    Unit{year, QT_TRANSLATE_N_NOOP("l10n", "Updated %n year(s) ago")},
    Unit{month, QT_TRANSLATE_N_NOOP("l10n", "Updated %n month(s) ago")},
    Unit{day, QT_TRANSLATE_N_NOOP("l10n", "Updated %n day(s) ago")},
    Unit{hour, QT_TRANSLATE_N_NOOP("l10n", "Updated %n hour(s) ago")},
    Unit{minute, QT_TRANSLATE_N_NOOP("l10n", "Updated %n minute(s) ago")},
};

/// French says "le premier": the first of a month is "1er".
QString formatted(const QDate &date, QString format, Language in)
{
    static const QRegularExpression dayNumber(QStringLiteral("(?<!d)d(?!d)"));
    if (in == Language::Fr && date.day() == 1)
        format.replace(dayNumber, QStringLiteral("d'er'"));
    return latinDigits(localeOf(in).toString(date, format));
}

} // namespace

QString dateText(const QDate &date, Language in)
{
    if (!date.isValid())
        return {};
    // The long format of a locale begins with the day of the week; nobody needs it here. Its "г." and "р." are written
    // out: they are the word a newcomer and a voice can read.
    static const QRegularExpression dayOfWeek(QStringLiteral("^dddd[,،፣]?\\s*"));
    QString format = localeOf(in).dateFormat(QLocale::LongFormat).remove(dayOfWeek);
    format.replace(QStringLiteral("'г'."), QStringLiteral("'года'"));
    format.replace(QStringLiteral("'р'."), QStringLiteral("'року'"));
    return formatted(date, format, in);
}

QString dayMonthText(const QDate &date, Language in)
{
    if (!date.isValid())
        return {};
    // Persian joins the month to a year that follows; without one the month stands by itself (CLDR "d LLLL").
    const QLocale locale = localeOf(in);
    if (in == Language::Fa)
        return QString::number(date.day()) + u' ' + locale.standaloneMonthName(date.month());
    return formatted(date, QStringLiteral("d MMMM"), in);
}

DateSpan dateSpan(const QDate &from, const QDate &to, Language in)
{
    // The long Pashto date opens with the year ("of 2027 of January 11"), which no "from" can stand before.
    const auto whole = [in](const QDate &date) {
        return in == Language::Ps ? formatted(date, QStringLiteral("d MMMM yyyy"), in) : dateText(date, in);
    };
    return {from.year() == to.year() ? dayMonthText(from, in) : whole(from), whole(to)};
}

QString updatedAgoText(const QDateTime &moment, const QDateTime &now, Language in)
{
    if (!moment.isValid())
        return {};
    const qint64 age = moment.secsTo(now);
    for (const Unit &unit : units) {
        if (age >= unit.seconds)
            return localised(in, unit.source, static_cast<int>(age / unit.seconds));
    }
    //: How long ago something was changed: less than a minute.
    return localised(in, QT_TRANSLATE_NOOP("l10n", "Updated just now"));
}

QString momentText(const QDateTime &moment, const QDateTime &now, Language in)
{
    const QDateTime here = moment.toLocalTime();
    const QString time = here.time().toString(QStringLiteral("HH:mm"));
    return here.date() == now.toLocalTime().date() ? time : dateText(here.date(), in) + QStringLiteral(" · ") + time;
}

QString updatedOnText(const QDateTime &moment, Language in)
{
    if (!moment.isValid())
        return {};
    //: %1 is a date, "12 October 2026".
    return localised(in, QT_TRANSLATE_NOOP("l10n", "Updated on %1")).arg(dateText(moment.toLocalTime().date(), in));
}

} // namespace escale
