// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/earlexicon.h"
#include "speech/earrules.h"

namespace escale::ear {
namespace {

using Match = QRegularExpressionMatch;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// A whole number, in groups of three ("1 500") or not. Of more groups than sums have, each would be tried as a
/// beginning.
const QString whole = QStringLiteral(R"((?<![\p{L}\p{N}.,])(\d{1,3}(?: \d{3}){1,5}|\d+))");
const QString notMore = QStringLiteral(R"((?![\p{L}\p{N}]))");

QString joined(QString digits)
{
    return digits.remove(u' ');
}

/// The number that decides the form of the word after it; huge ones behave like their last two digits.
int countOf(const QString &digits)
{
    return joined(digits).right(6).toInt();
}

std::optional<QString> dateWords(int day, int month, int year, Language language)
{
    if (!QDate(year, month, day).isValid())
        return std::nullopt;
    // The month by name; numbers stay 0-9, unlike QLocale's own for ar, fa and ps.
    const QString first = language == Language::Fr && day == 1 ? QStringLiteral("1er") : QString::number(day);
    return QStringLiteral("%1 %2 %3").arg(first, localeOf(language).monthName(month, QLocale::LongFormat)).arg(year);
}

QString clockWords(int hour, int minute, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    QString half;
    int shown = hour;
    if (lexicon.has(QLatin1String("twelve-hours"))) {
        half = u' ' + lexicon.counted(QLatin1String("twelve-hours"), hour < 12 ? 1 : 2);
        shown = hour % 12 == 0 ? 12 : hour % 12;
    }
    if (minute == 0)
        return lexicon.counted(QLatin1String("hour"), shown).arg(shown) + half;
    const QString minutes = minute < 10 ? QStringLiteral("0 %1").arg(minute) : QString::number(minute);
    return lexicon.counted(QLatin1String("hour-minute"), shown).arg(QString::number(shown), minutes) + half;
}

std::optional<QString> timeWords(const QString &hour, const QString &minute, Language language)
{
    if (hour.toInt() > 24 || minute.toInt() > 59)
        return std::nullopt;
    return clockWords(hour.toInt(), minute.toInt(), language);
}

void addDates(std::vector<Rule> &rules, Language language)
{
    rules.push_back({expression(QStringLiteral(R"((?<![\d/.-])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?![\d/-]))")),
                     [language](const Match &m) {
                         return dateWords(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt(),
                                          language);
                     }});
    rules.push_back(
        {expression(QStringLiteral(R"((?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?![\d/-]))")), [language](const Match &m) {
             return dateWords(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt(), language);
         }});
}

void addTimes(std::vector<Rule> &rules, Language language)
{
    // "9h", "9 h 30", "17:30", alone or as a range ("9h-12h30"). "h" is the French way and stays in translations.
    const QString time = QStringLiteral(R"((\d{1,2})(?: ?h(?: ?(\d{2}))?|:(\d{2}))(?![\p{L}\p{N}]))");
    const QString start = QStringLiteral(R"((?<![\p{L}\p{N}.,:]))");
    const QString to = EarLexicon::of(language).word(QLatin1String("to"));
    rules.push_back({expression(start + time + QStringLiteral(" ?[-–—/] ?") + time),
                     [language, to](const Match &m) -> std::optional<QString> {
                         const auto from = timeWords(m.captured(1), m.captured(2) + m.captured(3), language);
                         const auto until = timeWords(m.captured(4), m.captured(5) + m.captured(6), language);
                         if (!from || !until)
                             return std::nullopt;
                         return *from + u' ' + to + u' ' + *until;
                     }});
    rules.push_back({expression(start + time), [language](const Match &m) {
                         return timeWords(m.captured(1), m.captured(2) + m.captured(3), language);
                     }});
}

void addMoney(std::vector<Rule> &rules, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    const auto money = [&lexicon](const QString &euros, const QString &cents) {
        const QString sum = joined(euros) + u' ' + lexicon.counted(QLatin1String("euro"), countOf(euros));
        if (cents.toInt() == 0)
            return sum;
        return sum + u' ' + QString::number(cents.size() == 1 ? cents.toInt() * 10 : cents.toInt());
    };
    rules.push_back({expression(whole + QStringLiteral(R"((?:[.,](\d{1,2}))? ?(?:€|euros?(?!\p{L})))")),
                     [money](const Match &m) { return money(m.captured(1), m.captured(2)); }});
    rules.push_back({expression(QStringLiteral("€ ?") +
                                QStringLiteral(R"((\d{1,3}(?: \d{3}){1,5}|\d+)(?:[.,](\d{1,2}))?)") + notMore),
                     [money](const Match &m) { return money(m.captured(1), m.captured(2)); }});
    rules.push_back({expression(QStringLiteral("€")),
                     [&lexicon](const Match &) { return lexicon.counted(QLatin1String("euro"), 2); }});
    rules.push_back(
        {expression(QStringLiteral(R"((?<![\p{L}\p{N}.,])(\d+)([.,]\d+)? ?[%٪])")), [&lexicon](const Match &m) {
             const int count = m.captured(2).isEmpty() ? countOf(m.captured(1)) : 2;
             return m.captured(1) + m.captured(2) + u' ' + lexicon.counted(QLatin1String("percent"), count);
         }});
    rules.push_back({expression(QStringLiteral("[%٪]")),
                     [&lexicon](const Match &) { return lexicon.counted(QLatin1String("percent"), 5); }});
}

void addNumbers(std::vector<Rule> &rules, Language language)
{
    const QString to = EarLexicon::of(language).word(QLatin1String("to"));
    // "18-25", "10 – 12"; not "1-2-3", not a year and a month.
    rules.push_back(
        {expression(QStringLiteral(R"((?<![\p{L}\p{N}.,/–-])(\d{1,4}) ?[-–—] ?(\d{1,4})(?![\p{L}\p{N}]|[-–—/]\d))")),
         [to](const Match &m) -> std::optional<QString> {
             if (m.captured(1).toInt() >= m.captured(2).toInt() || m.captured(1).startsWith(u'0'))
                 return std::nullopt; // no range upwards: a code, leave it
             return m.captured(1) + u' ' + to + u' ' + m.captured(2);
         }});
    rules.push_back(
        {expression(QStringLiteral(R"((?<![\p{L}\p{N}.,+])[1-9]\d{0,2}(?: \d{3}){1,5}(?![\p{L}\p{N}]| \d))")),
         [](const Match &m) { return joined(m.captured()); }});
}

} // namespace

void addQuantityRules(std::vector<Rule> &rules, Language language)
{
    addDates(rules, language);
    addTimes(rules, language);
    addMoney(rules, language);
    addNumbers(rules, language);
}

} // namespace escale::ear
