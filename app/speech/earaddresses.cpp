// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/earlexicon.h"
#include "speech/earrules.h"

namespace escale::ear {
namespace {

constexpr int nationalDigits = 10; // a French number, with its 0

/// "05" as "0 5": every voice would say "five".
QString pair(QStringView digits)
{
    return digits.size() == 2 && digits.front() == u'0' ? digits.front() + QStringLiteral(" ") + digits.back()
                                                        : digits.toString();
}

} // namespace

QString pairs(const QString &digits, Language language, bool international)
{
    if (digits.size() <= 3) { // 15, 112, 115
        if (!EarLexicon::of(language).has(QLatin1String("short-numbers")))
            return digits;
        QString spelled;
        for (const QChar c : digits)
            spelled += spelled.isEmpty() ? QString(c) : QStringLiteral(" ") + c;
        return spelled;
    }
    QStringList groups;
    QStringView rest(digits);
    if (international) {
        groups.append(EarLexicon::of(language).word(QLatin1String("plus")) + u' ' + rest.left(2).toString());
        rest = rest.mid(2);
    }
    if (rest.size() % 2 == 1) {
        groups.append(rest.left(1).toString());
        rest = rest.mid(1);
    }
    for (; !rest.isEmpty(); rest = rest.mid(2))
        groups.append(pair(rest.left(2)));
    return groups.join(QStringLiteral(", "));
}

void addAddressRules(std::vector<Rule> &rules, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    const auto announce = [&rules, &lexicon](const char *pattern, const char *key) {
        rules.push_back({QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption),
                         [words = lexicon.word(QLatin1String(key))](const auto &) { return words; }});
    };
    // From the first character of a word on, or every character of a long one would be tried as a beginning.
    announce(R"((?<![a-z0-9._%+-])(?:mailto:)?[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+)", "email");
    announce(R"((?:https?://|www\.)[^\s<>()«»"]*[^\s<>()«»".,;:!?،؛؟።])", "web");
    // A bare domain; the tail keeps "Réfugiés.info", which is a name, and file names out.
    announce(
        R"((?<![^\s(«"':،])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:fr|com|org|net|eu|info|gouv|io)(?![\p{L}\p{N}@-])(?:/[^\s<>()«»"]*[^\s<>()«»".,;:!?،؛؟።])?)",
        "web");
    rules.push_back({QRegularExpression(QStringLiteral(
                         R"((?<![\p{N}+])(?:\+33[ .]?(?:\(0\)[ .]?)?[1-9]|0[ .]?[1-9])(?:[ .-]?[0-9]){8}(?![\p{N}]))")),
                     [language](const QRegularExpressionMatch &match) -> std::optional<QString> {
                         QString digits;
                         const bool international = match.captured().startsWith(u'+');
                         QString number = match.captured();
                         number.remove(QStringLiteral("(0)"));
                         for (const QChar c : std::as_const(number)) {
                             if (c.isDigit())
                                 digits += c;
                         }
                         if (!international && digits.size() != nationalDigits)
                             return std::nullopt;
                         return pairs(digits, language, international);
                     }});
}

} // namespace escale::ear
