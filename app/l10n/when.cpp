// SPDX-License-Identifier: GPL-3.0-or-later
// Commitment, frequency and days (contract section 4).
#include "l10n/facts.h"
#include "l10n/localised.h"

#include <algorithm>

namespace escale {
namespace {

using l10n::FeedWord;
using l10n::localised;

constexpr std::array timeUnits{
    //: An amount of time. The next eight as well.
    FeedWord{"sessions", QT_TRANSLATE_N_NOOP("l10n", "%n session(s)")},
    FeedWord{"hours", QT_TRANSLATE_N_NOOP("l10n", "%n hour(s)")},
    FeedWord{"half-days", QT_TRANSLATE_N_NOOP("l10n", "%n half-day(s)")},
    FeedWord{"days", QT_TRANSLATE_N_NOOP("l10n", "%n day(s)")},
    FeedWord{"weeks", QT_TRANSLATE_N_NOOP("l10n", "%n week(s)")},
    FeedWord{"months", QT_TRANSLATE_N_NOOP("l10n", "%n month(s)")},
    FeedWord{"trimesters", QT_TRANSLATE_N_NOOP("l10n", "%n quarter(s)")},
    FeedWord{"semesters", QT_TRANSLATE_N_NOOP("l10n", "%n half-year(s)")},
    FeedWord{"years", QT_TRANSLATE_N_NOOP("l10n", "%n year(s)")},
};

constexpr std::array qualifiers{
    //: %1 is an amount of time, such as "3 hours" or "3 hours per week". The next two as well.
    FeedWord{"minimum", QT_TRANSLATE_NOOP("l10n", "At least %1")},
    FeedWord{"maximum", QT_TRANSLATE_NOOP("l10n", "At most %1")},
    FeedWord{"approximately", QT_TRANSLATE_NOOP("l10n", "About %1")},
};

constexpr std::array rhythms{
    //: %1 is an amount of time, such as "3 hours". The next six as well.
    FeedWord{"session", QT_TRANSLATE_NOOP("l10n", "%1 per session")},
    FeedWord{"day", QT_TRANSLATE_NOOP("l10n", "%1 a day")},
    FeedWord{"week", QT_TRANSLATE_NOOP("l10n", "%1 a week")},
    FeedWord{"month", QT_TRANSLATE_NOOP("l10n", "%1 a month")},
    FeedWord{"trimester", QT_TRANSLATE_NOOP("l10n", "%1 a quarter")},
    FeedWord{"semester", QT_TRANSLATE_NOOP("l10n", "%1 a half-year")},
    FeedWord{"year", QT_TRANSLATE_NOOP("l10n", "%1 a year")},
};

QString numberText(double number, Language in)
{
    return numberLocale(in).toString(number, 'f', QLocale::FloatingPointShortest);
}

/// "3 hours"; a unit that is missing or that the contract does not know is left as it is: "3", "3 fortnights".
QString amountText(double amount, const QString &unit, Language in)
{
    for (const FeedWord &word : timeUnits) {
        if (unit == QLatin1String(word.feed))
            return l10n::localisedAmount(in, word.source, amount);
    }
    return QStringLiteral("%1 %2").arg(numberText(amount, in), unit).trimmed();
}

/// Puts `amount` into the pattern of `word`; says a word the contract does not know behind it.
template <typename Words> QString wrap(const QString &amount, const Words &words, const QString &word, Language in)
{
    for (const FeedWord &pattern : words) {
        if (word == QLatin1String(pattern.feed))
            return localised(in, pattern.source).arg(amount);
    }
    return word.isEmpty() ? amount : QStringLiteral("%1 (%2)").arg(amount, word);
}

QString effortText(const Effort &effort, Language in)
{
    if (!effort.said || effort.hours.isEmpty())
        return {};
    const bool range = effort.amountDetails == QLatin1String("between");
    QString text = amountText(effort.hours.first(), effort.timeUnit, in);
    // The feed has ranges the wrong way round ("from 4 to 2") and of one amount.
    if (range && effort.hours.size() > 1 && effort.hours[0] != effort.hours[1]) {
        const auto [least, most] = std::minmax(effort.hours[0], effort.hours[1]);
        //: An amount of time: "2 to 4 hours". %1 is the lower number, %2 the upper one with its unit.
        text = localised(in, QT_TRANSLATE_NOOP("l10n", "From %1 to %2"))
                   .arg(numberText(least, in), amountText(most, effort.timeUnit, in));
    }
    if (!effort.frequencyUnit.isEmpty())
        text = wrap(text, rhythms, effort.frequencyUnit, in);
    const bool plain = range || effort.amountDetails == QLatin1String("exactly");
    return plain ? text : wrap(text, qualifiers, effort.amountDetails, in);
}

constexpr std::array days{QLatin1String("monday"),   QLatin1String("tuesday"), QLatin1String("wednesday"),
                          QLatin1String("thursday"), QLatin1String("friday"),  QLatin1String("saturday"),
                          QLatin1String("sunday")};

/// 1 for Monday, as QLocale counts; 8 for a word that is no day.
int dayNumber(const QString &word)
{
    return static_cast<int>(std::find(days.begin(), days.end(), word) - days.begin()) + 1;
}

QString dayName(const QString &word, Language in)
{
    const int number = dayNumber(word);
    return number > int(days.size()) ? word : localeOf(in).standaloneDayName(number);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

bool isRow(const QStringList &sorted)
{
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        if (dayNumber(sorted[i]) != dayNumber(sorted[0]) + i || dayNumber(sorted[i]) > int(days.size()))
            return false;
    }
    return true;
}

} // namespace

QString commitmentText(const Effort &commitment, Language in)
{
    return effortText(commitment, in);
}

QString frequencyText(const Effort &frequency, Language in)
{
    return effortText(frequency, in);
}

QString daysText(const ValueList &timeSlots, Language in)
{
    QStringList sorted = timeSlots.values;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const QString &a, const QString &b) { return dayNumber(a) < dayNumber(b); });
    if (sorted.isEmpty())
        return {};
    if (isRow(sorted) && sorted.size() == qsizetype(days.size()))
        //: Days of the week: all seven.
        return localised(in, QT_TRANSLATE_NOOP("l10n", "Every day"));
    QStringList names;
    for (const QString &day : sorted)
        names.append(dayName(day, in));
    if (names.size() > 2 && isRow(sorted))
        //: Days of the week: %1 is the first, %2 the last, "Monday" and "Friday".
        return localised(in, QT_TRANSLATE_NOOP("l10n", "Every day from %1 to %2")).arg(names.first(), names.last());
    return capitalised(localeOf(in).createSeparatedList(names));
}

} // namespace escale
