// SPDX-License-Identifier: GPL-3.0-or-later
// Telephones as France's numbering plan (ARCEP) and E.164 have them.
#include "speech/earrules.h"

namespace escale::ear {
namespace {

constexpr int shortDigits = 3;    // 15, 112, 115
constexpr int helplineDigits = 6; // 116 006, 118 xxx

QString spaced(QStringView digits)
{
    QString said;
    for (const QChar c : digits)
        said += said.isEmpty() ? QString(c) : QStringLiteral(" ") + c;
    return said;
}

/// "05" as "0 5": every voice would say "five".
QString group(QStringView digits)
{
    return digits.startsWith(u'0') ? spaced(digits) : digits.toString();
}

QStringList pairs(QStringView digits)
{
    QStringList groups;
    if (digits.size() % 2 == 1) {
        groups.append(digits.left(1).toString());
        digits = digits.mid(1);
    }
    for (; !digits.isEmpty(); digits = digits.mid(2))
        groups.append(group(digits.left(2)));
    return groups;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

/// How many digits of a number are its country's code (E.164: one for +1 and +7, two for those listed, else three).
qsizetype countryDigits(const QString &digits)
{
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    static const QRegularExpression two(QStringLiteral("^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])"));
    return two.match(digits).hasMatch() ? 2 : 3;
}

/// After "+" or "00".
QString abroad(const QString &written, const QString &plus)
{
    const QString digits = digitsOf(written);
    const qsizetype code = countryDigits(digits);
    QStringList groups{plus + u' ' + digits.left(code)};
    if (digits.startsWith(QLatin1String("33"))) {
        const QString own = digits.mid(code);
        groups += pairs(own.startsWith(u'0') ? QStringView(own).mid(1) : QStringView(own));
        return groups.join(QStringLiteral(", "));
    }
    // Other countries group as they write.
    qsizetype skip = code;
    static const QRegularExpression run(QStringLiteral("\\d+"));
    auto runs = run.globalMatch(written);
    while (runs.hasNext()) {
        QString own = runs.next().captured();
        const qsizetype drop = std::min(skip, own.size());
        skip -= drop;
        own = own.mid(drop);
        if (!own.isEmpty())
            groups += own.size() <= shortDigits ? QStringList(group(own)) : pairs(own);
    }
    return groups.join(QStringLiteral(", "));
}

} // namespace

QString phoneWords(const QString &written, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    QString number = written;
    number.remove(QRegularExpression(QStringLiteral(R"(\( ?0 ?\))"))); // "+33 (0)1"
    const QString plus = lexicon.word(QLatin1String("plus"));
    if (number.contains(u'+'))
        return abroad(number.mid(number.indexOf(u'+') + 1), plus);
    const QString digits = digitsOf(number);
    constexpr int longest = 10; // with 00 before it, more than a number of France has
    if (digits.startsWith(QLatin1String("00")) && digits.size() > longest)
        return abroad(number.mid(number.indexOf(QLatin1String("00")) + 2), plus);
    const bool oneByOne = lexicon.has(QLatin1String("short-numbers"));
    if (digits.size() <= shortDigits)
        return oneByOne || digits.startsWith(u'0') ? spaced(digits) : digits;
    if (digits.size() == helplineDigits && digits.startsWith(QLatin1String("11"))) {
        const QStringView first = QStringView(digits).left(3), second = QStringView(digits).mid(3);
        return (oneByOne ? spaced(first) : first.toString()) + QStringLiteral(", ") +
               (oneByOne ? spaced(second) : group(second));
    }
    return pairs(digits).join(QStringLiteral(", "));
}

QList<TextRange> phonesIn(const QString &text, TextRange part)
{
    // Digits that a letter or a colon follows are hours ("9h", "9:00"), not to dial.
    static const QRegularExpression number(QStringLiteral(
        R"((?<![\p{L}\p{N}:])(?:\+ ?|\(\+?)?\d++(?:(?:[ .-]|\(| ?\()?\d++\)?)*+(?![\p{L}:]| ?[hH](?!\p{L})))"));
    QList<TextRange> found;
    auto matches = number.globalMatch(text.mid(part.start, part.length));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (digitsOf(match.captured()).size() > 1)
            found.append({part.start + match.capturedStart(), match.capturedLength()});
    }
    return found;
}

void addPhoneRules(std::vector<Rule> &rules, Language language)
{
    const auto dial = [language](const Hit &hit) -> std::optional<QString> { return phoneWords(hit.all(), language); };
    // A French social security number (sex, year, month, département, commune, order, key): as it is grouped. The
    // middle of it would pass for a telephone number.
    rules.push_back(
        {exactly(QStringLiteral(
             R"((?<![\p{N}+])([12]) (\d\d) (0[1-9]|1[0-2]|[2-9]\d) (\d\d|2[AB]) (\d{3}) (\d{3})(?: (\d\d))?(?!\p{N}))")),
         [](const Hit &hit) -> std::optional<QString> {
             QStringList groups;
             for (int part = 1; part <= hit.match.lastCapturedIndex(); ++part)
                 groups.append(group(hit[part]));
             return groups.join(QStringLiteral(", "));
         }});
    // Ten digits of France, or +33, 0033 and nine.
    rules.push_back(
        {exactly(QStringLiteral(R"((?<![\p{N}+])(?:(?:\+|00) ?33[ .-]?(?:\( ?0 ?\)[ .-]?)?0?[1-9]|0[ .]?[1-9]))"
                                R"((?:(?: ?[.–-] ?|/| )?[0-9]){8}(?![\p{N}]))")),
         dial});
    rules.push_back(
        {exactly(QStringLiteral(R"((?<![\p{N}+])(?:\+ ?|00)[1-9]\d{0,2}(?:[ .()-]{0,2}\d){6,12}(?!\p{N}))")), dial});
    rules.push_back(
        {exactly(QStringLiteral(R"((?<![\p{N}.,+])(?<!\d )11[68][ .]?\d{3}(?!\p{N}|[ .,]\d|[ ]?[€%]))")), dial});
    // Four digits, and two or three where they are read one by one, after a word that says to dial.
    const QString words = EarLexicon::of(language).word(QLatin1String("call"));
    if (words.isEmpty())
        return;
    // "Call 01 23 45 67 89 or 3919": another number may stand between, and "or", "and" or a comma behind it.
    const QString other =
        QStringLiteral(R"((?:\+?\d[\d .-]{1,18}\d ?(?:[,/]|(?<!\p{L})(?:%1|%2)(?!\p{L}))(?: ?\p{L}{1,3})? ?)?)")
            .arg(EarLexicon::of(language).word(QLatin1String("or")),
                 EarLexicon::of(language).word(QLatin1String("and")));
    const QRegularExpression call =
        anyCase((QStringLiteral("(?<!\\p{L})(?:%1)\\p{L}*\\.?[^.!?;\\d]{0,30}") + other + u'$')
                    .arg(EarLexicon::of(language).forms(QLatin1String("call")).join(u'|')));
    // Where the verb comes last: "با 3919 تماس بگیرید".
    QRegularExpression callAfter;
    if (EarLexicon::of(language).has(QLatin1String("call-after")))
        callAfter = anyCase(QStringLiteral("^[^.!?;\\d]{0,20}(?<!\\p{L})(?:%1)")
                                .arg(EarLexicon::of(language).forms(QLatin1String("call")).join(u'|')));
    rules.push_back(
        {exactly(QStringLiteral(
             R"((?<![\p{Latin}\p{N}.,+/-])(?:(?:3\d|10) ?\d\d|1(?:[578]|1\d|0\d|9[1567]))(?![\p{L}\p{N}]|[.,/:]\d| ?[-–/]? ?\d| ?[€%h]))")),
         [language, call, callAfter](const Hit &hit) -> std::optional<QString> {
             const bool dialled =
                 hit.before(60).contains(call) || (!callAfter.pattern().isEmpty() && hit.after().contains(callAfter));
             return dialled ? std::optional(phoneWords(hit.all(), language)) : std::nullopt;
         }});
}

} // namespace escale::ear
