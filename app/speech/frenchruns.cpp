// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/frenchruns.h"

#include <QRegularExpression>

namespace escale {
namespace {

constexpr qsizetype leastLetters = 8; // below, the change of voice costs more than it gives
/// The voices of Tigrinya and Pashto name Latin letters one by one, in English: a single word is worth the change.
constexpr qsizetype leastLettersOfANamer = 2;

bool namesLetters(Language language)
{
    return language == Language::Ti || language == Language::Ps;
}

/// Words of Latin letters with one space, an apostrophe or a hyphen between them. At most so many that going back over
/// them costs nothing: a longer row goes on as another run.
const QRegularExpression &latinWords()
{
    static const QRegularExpression words(QStringLiteral(
        R"((?<![@\p{L}\p{N}./])\p{Latin}++(?:(?: |['’-]| ['’«] ?)\p{Latin}++){1,60}(?![@\p{L}\p{N}]|\.\p{L}|/))"));
    return words;
}

/// The same from a single word on, but not the unit of a number ("10 km") nor a currency before one.
const QRegularExpression &latinWord()
{
    static const QRegularExpression words(QStringLiteral(
        R"((?<![@\p{L}\p{N}./])(?<!\p{Nd}[\x20\x{a0}\x{202f}])(?<![/%°] )(?!(?:EUR|USD|euros?|n°|N°)(?![\p{L}]))\p{Latin}++(?:(?: |['’-]| ['’«] ?)\p{Latin}++){0,60}(?![@\p{L}\p{N}°]|\.\p{L}|/))"));
    return words;
}

/// Words are taken whole (++): tried letter by letter, a row of them costs powers of its length.
/// "titre de séjour", "contrat d'intégration républicaine", "aide à la mobilité".
const QRegularExpression &frenchPhrase()
{
    static const QRegularExpression phrase(QStringLiteral(
        R"((?<![\p{L}\p{N}])\p{Latin}{3,}+ (?:(?:de la|de l['’]|du|des|de|d['’]|à la|à l['’]|aux) ?)(?!the\b)\p{Latin}{3,}+(?: (?:de|du|des|(?=\p{Latin}*[éèêàçôîû])\p{Latin}++))*(?<! de| du)(?![\p{L}\p{N}]))"));
    return phrase;
}

bool startsEnglish(const QString &run)
{
    static const QStringList words{QStringLiteral("the"),  QStringLiteral("and"),  QStringLiteral("your"),
                                   QStringLiteral("this"), QStringLiteral("that"), QStringLiteral("with"),
                                   QStringLiteral("from"), QStringLiteral("for"),  QStringLiteral("you"),
                                   QStringLiteral("are"),  QStringLiteral("near"), QStringLiteral("called")};
    return words.contains(run.section(u' ', 0, 0).toLower());
}

qsizetype letters(const QString &run)
{
    return std::count_if(run.begin(), run.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

QList<TextRange> frenchRuns(const QString &text, Language language)
{
    if (language == Language::Fr)
        return {};
    QList<TextRange> runs;
    const bool english = language == Language::En;
    const bool names = namesLetters(language);
    const qsizetype least = names ? leastLettersOfANamer : leastLetters;
    auto matches = (english ? frenchPhrase() : names ? latinWord() : latinWords()).globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString run = match.captured();
        if (letters(run) < least || (english && startsEnglish(run)))
            continue;
        runs.append({match.capturedStart(), match.capturedLength()});
    }
    return runs;
}

} // namespace escale
