// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/dates.h"

#include "wording/say.h"

#include <QRegularExpression>

namespace escale {
namespace {

using wording::say;

constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour, month = 30 * day, year = 365 * day;

struct Unit {
    qint64 seconds;
    const char *source;
};

constexpr std::array units{
    //: How long ago a fiche was changed.
    Unit{year, QT_TRANSLATE_N_NOOP("wording", "Updated %n year(s) ago")},
    Unit{month, QT_TRANSLATE_N_NOOP("wording", "Updated %n month(s) ago")},
    Unit{day, QT_TRANSLATE_N_NOOP("wording", "Updated %n day(s) ago")},
    Unit{hour, QT_TRANSLATE_N_NOOP("wording", "Updated %n hour(s) ago")},
    Unit{minute, QT_TRANSLATE_N_NOOP("wording", "Updated %n minute(s) ago")},
};

} // namespace

QString dateText(const QDate &date, Language in)
{
    if (!date.isValid())
        return {};
    // The long format of a locale begins with the day of the week; nobody needs it here.
    static const QRegularExpression dayOfWeek(QStringLiteral("^dddd[,،፣]?\\s*"));
    const QLocale locale = localeOf(in);
    return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(dayOfWeek));
}

QString updatedAgoText(const QDateTime &moment, const QDateTime &now, Language in)
{
    if (!moment.isValid())
        return {};
    const qint64 age = moment.secsTo(now);
    for (const Unit &unit : units) {
        if (age >= unit.seconds)
            return say(in, unit.source, static_cast<int>(age / unit.seconds));
    }
    //: How long ago something was changed: less than a minute.
    return say(in, QT_TRANSLATE_NOOP("wording", "Updated just now"));
}

QString updatedOnText(const QDateTime &moment, Language in)
{
    if (!moment.isValid())
        return {};
    //: %1 is a date, "12 October 2026".
    return say(in, QT_TRANSLATE_NOOP("wording", "Updated on %1")).arg(dateText(moment.date(), in));
}

} // namespace escale
