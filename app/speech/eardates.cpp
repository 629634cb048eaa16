// SPDX-License-Identifier: GPL-3.0-or-later
// Dates in every order, with the month by its name. Years before 1900 are left as they are: 1403 is the solar calendar
// of Iran and Afghanistan or the lunar one.
#include "speech/earrules.h"

namespace escale::ear {
namespace {

constexpr int firstYear = 1900, lastYear = 2099, century = 2000;

bool isYear(int year)
{
    return year >= firstYear && year <= lastYear;
}

/// "1er septembre", numbers as 0-9 (unlike QLocale's own for ar, fa and ps).
QString dayAndMonth(int day, int month, Language language)
{
    const QString first = language == Language::Fr && day == 1 ? QStringLiteral("1er") : QString::number(day);
    return first + u' ' + localeOf(language).monthName(month, QLocale::LongFormat);
}

std::optional<QString> dateWords(int day, int month, int year, Language language)
{
    if (!isYear(year))
        return std::nullopt;
    if (!QDate(year, month, day).isValid())
        std::swap(day, month); // 10/25/2026
    if (!QDate(year, month, day).isValid())
        return std::nullopt;
    return dayAndMonth(day, month, language) + u' ' + QString::number(year);
}

int twoDigitYear(const QString &digits)
{
    return digits.size() == 2 ? century + digits.toInt() : digits.toInt();
}

void addWholeDates(std::vector<Rule> &rules, Language language)
{
    const auto add = [&rules, language](const QString &pattern, int day, int month, int year) {
        rules.push_back({exactly(QStringLiteral(R"((?<![\d/.-]))") + pattern), [=](const Hit &hit) {
                             return dateWords(hit[day].toInt(), hit[month].toInt(), twoDigitYear(hit[year]), language);
                         }});
    };
    add(QStringLiteral(R"((\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})(?![\d/-]))"), 1, 3, 4);
    add(QStringLiteral(R"((\d{4})([/-])(\d{1,2})\2(\d{1,2})(?![\d/-]))"), 4, 3, 1);
    add(QStringLiteral(R"((\d{2})([/.])(\d{2})\2(\d{2})(?![\d/-]|\.\d))"), 1, 3, 4);
}

void addPartsOfDates(std::vector<Rule> &rules, Language language)
{
    rules.push_back({exactly(QStringLiteral(R"((?<![\d/.-])(\d{2})/(\d{4})(?![\d/-]))")),
                     [language](const Hit &hit) -> std::optional<QString> {
                         const int month = hit[1].toInt();
                         if (month < 1 || month > 12 || !isYear(hit[2].toInt()))
                             return std::nullopt;
                         return localeOf(language).standaloneMonthName(month, QLocale::LongFormat) + u' ' + hit[2];
                     }});
    // "le 12/10", "01/09": a day and a month where a word or a zero says so.
    const QStringList dateWordsBefore = EarLexicon::of(language).forms(QLatin1String("date-before"));
    rules.push_back(
        {exactly(QStringLiteral(R"((?<![\p{L}\d/.,-])(\d{1,2})/(\d{1,2})(?![\d/-]|[.,]\d| ?[€%]))")),
         [language, dateWordsBefore](const Hit &hit) -> std::optional<QString> {
             const int day = hit[1].toInt(), month = hit[2].toInt();
             constexpr int leapYear = 2024;
             static const QRegularExpression secondDate(
                 QStringLiteral(R"(^ ?(?:\p{L}{1,3}|[-–]) ?\d{1,2}/\d{1,2}(?!\d))"));
             const bool zero = (hit[1].startsWith(u'0') || hit[2].startsWith(u'0')) && hit[2].size() == 2;
             // "le 3/10" is a day, "le 1/3" a part of something.
             constexpr int mostParts = 5;
             const bool whole = hit[1].size() == 2 || month > mostParts;
             if (!QDate(leapYear, month, day).isValid() ||
                 !(zero || hit.after().contains(secondDate) || (whole && dateWordsBefore.contains(hit.wordBefore()))))
                 return std::nullopt;
             return dayAndMonth(day, month, language);
         }});
    // "01.09–30.06": days and months in the east. With a unit it is a number; without a zero,
    // or after one of the words listed, it may be a time.
    const EarLexicon &lexicon = EarLexicon::of(language);
    if (lexicon.has(QLatin1String("dotted-days"))) {
        const QString unit = oneOf(lexicon.units().keys() + lexicon.currencies().keys());
        rules.push_back(
            {exactly(QStringLiteral(R"((?<![\p{L}\d/.,-])(\d\d)\.(\d\d)(?![\d/]|[.,]\d| ?(?:%1)(?!\p{L})))").arg(unit)),
             [language,
              atTheHour = lexicon.forms(QLatin1String("dotted-days"))](const Hit &hit) -> std::optional<QString> {
                 const int day = hit[1].toInt(), month = hit[2].toInt();
                 constexpr int leapYear = 2024;
                 static const QRegularExpression beside(QStringLiteral(R"(^ ?[-–] ?\d\d\.0\d|^ ?[-–] ?0\d\.\d\d)"));
                 static const QRegularExpression behind(QStringLiteral(R"((?:\d\d\.0\d|0\d\.\d\d) ?[-–] ?$)"));
                 const bool zero =
                     hit[2].startsWith(u'0') || hit.after().contains(beside) || hit.before().contains(behind);
                 if (!zero || atTheHour.contains(hit.wordBefore()) || !QDate(leapYear, month, day).isValid())
                     return std::nullopt;
                 return dayAndMonth(day, month, language);
             }});
    }
    // School years: "2025-2026", "2025/26".
    rules.push_back(
        {exactly(QStringLiteral(R"((?<![\p{L}\d/.,-])((?:19|20)\d\d) ?[/–-] ?(\d{4}|\d{2})(?![\d/-]|\.\d))")),
         [language](const Hit &hit) -> std::optional<QString> {
             const int first = hit[1].toInt();
             const int second = hit[2].size() == 2 ? first / 100 * 100 + hit[2].toInt() : hit[2].toInt();
             if (!isYear(second) || second <= first || (hit[2].size() == 2 && second != first + 1))
                 return std::nullopt;
             return rangeWords(hit, hit[1], QString::number(second), language);
         }});
}

} // namespace

void addDateRules(std::vector<Rule> &rules, Language language)
{
    addWholeDates(rules, language);
    addPartsOfDates(rules, language);
}

} // namespace escale::ear
