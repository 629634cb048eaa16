// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/frenchruns.h"

#include "speech/earrules.h"

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
/// them costs nothing: a longer row goes on as another run. Letters of the other script may touch it: what is "to" and
/// "and" is written in one with the word (the Tigrinya for "to the CAF", the Arabic with a long stroke between).
const QRegularExpression &latinWords()
{
    static const QRegularExpression words(QStringLiteral(
        R"((?<![@\p{Latin}\p{N}./])\p{Latin}++(?:(?: |['’-]| ['’«] ?)\p{Latin}++){0,60}(?![@\p{Latin}\p{N}]|\.\p{L}|/))"));
    return words;
}

/// The same, but no currency before a number.
const QRegularExpression &latinWord()
{
    static const QRegularExpression words(QStringLiteral(
        R"((?<![@\p{Latin}\p{N}./])(?<![/%°] )(?!(?:EUR|USD|euros?|n°|N°)(?![\p{L}]))\p{Latin}++(?:(?: |['’-]| ['’«] ?)\p{Latin}++){0,60}(?![@\p{Latin}\p{N}°]|\.\p{L}|/))"));
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

qsizetype letters(QStringView run)
{
    return std::count_if(run.begin(), run.end(), [](QChar c) { return c.isLetter(); });
}

/// Addresses are announced as a whole (earaddresses.cpp): no word of one is French.
QString withoutAddresses(QString text)
{
    constexpr QChar nothing(0xFFFC);
    auto found = ear::addressPattern().globalMatch(QString(text));
    while (found.hasNext()) {
        const auto match = found.next();
        text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), nothing));
    }
    return text;
}

/// The unit of a number before the run ("10 km de Paris"), or "am" and "pm", is the number's.
TextRange withoutUnit(const QString &text, TextRange run, Language language)
{
    static const QRegularExpression number(QStringLiteral("\\p{Nd}[\\x20\\x{a0}\\x{202f}]$"));
    constexpr qsizetype enough = 2;
    if (!number.match(text.mid(std::max<qsizetype>(0, run.start - enough), std::min(run.start, enough))).hasMatch())
        return run;
    const EarLexicon &lexicon = EarLexicon::of(language);
    const QString first = text.mid(run.start, run.length).section(u' ', 0, 0);
    const bool half = first.compare(QLatin1String("am"), Qt::CaseInsensitive) == 0 ||
                      first.compare(QLatin1String("pm"), Qt::CaseInsensitive) == 0;
    if (!half && !lexicon.units().contains(first) && !lexicon.currencies().contains(first))
        return run;
    const qsizetype taken = std::min(first.size() + 1, run.length);
    return {run.start + taken, run.length - taken};
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
    const QString bare = withoutAddresses(text);
    auto matches = (english ? frenchPhrase() : names ? latinWord() : latinWords()).globalMatch(bare);
    while (matches.hasNext()) {
        const auto match = matches.next();
        TextRange run{match.capturedStart(), match.capturedLength()};
        if (names)
            run = withoutUnit(text, run, language);
        if (letters(QStringView(text).mid(run.start, run.length)) < least ||
            (english && startsEnglish(match.captured())))
            continue;
        runs.append(run);
    }
    return runs;
}

} // namespace escale
