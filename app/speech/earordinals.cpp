// SPDX-License-Identifier: GPL-3.0-or-later
// Ordinals that a voice cannot read ("1-й" comes out as "one, i kratkoye") and Roman numerals.
#include "speech/earrules.h"

namespace escale::ear {
namespace {

constexpr int hundred = 100, ten = 10, largest = 9999;

/// The declined word for `number` whose last letters are `ending`; the rest of a large number stays in digits.
/// Of the words that end so, the first, or the last where the noun after it is oblique ("на 25-й минуте").
std::optional<QString> ordinal(int number, const QString &ending, const QString &noun, const EarLexicon &lexicon)
{
    const auto &all = lexicon.ordinals();
    QString front;
    int last = number % hundred;
    if (all.contains(number)) {
        last = number;
    } else if (number > hundred) {
        if (last == 0)
            return std::nullopt;
        front = QString::number(number - last) + u' ';
    }
    const QString joiner = lexicon.has(QLatin1String("ordinal-joiner"))
                               ? u' ' + lexicon.word(QLatin1String("ordinal-joiner")) + u' '
                               : QStringLiteral(" ");
    if (!all.contains(last)) {
        const int tens = last / ten * ten;
        if (!all.contains(tens) || !all.contains(last - tens))
            return std::nullopt;
        front += all.value(tens).cardinal + joiner;
        last -= tens;
    }
    const EarLexicon::Ordinal &found = all[last];
    const auto after = [&](const char *key) {
        return lexicon.has(QLatin1String(key)) && noun.contains(exactly(lexicon.word(QLatin1String(key))));
    };
    QStringList words;
    for (const QString &form : lexicon.endings(found.endings)) {
        if ((found.stem + form).endsWith(ending))
            words.append(front + found.stem + form);
    }
    if (words.isEmpty())
        return std::nullopt;
    constexpr int firstDecade = 20;
    const bool decade = number >= firstDecade && number % ten == 0 && after("ordinal-plural"); // "30-е годы"
    return decade || (ending == u"й" && after("ordinal-oblique")) ? words.last() : words.first();
}

int romanValue(const QString &letters)
{
    const QString bare = QString(letters).replace(QChar(u'Х'), u'X').replace(QChar(u'І'), u'I');
    const auto value = [](QChar c) { return c == u'X' ? 10 : c == u'V' ? 5 : 1; };
    int sum = 0;
    for (qsizetype i = 0; i < bare.size(); ++i) {
        const int here = value(bare.at(i));
        const int next = i + 1 < bare.size() ? value(bare.at(i + 1)) : 0;
        sum += here < next ? -here : here;
    }
    static const QRegularExpression well(QStringLiteral("^X{0,3}(?:IX|IV|V?I{0,3})$"));
    return well.match(bare).hasMatch() ? sum : 0;
}

/// "titre I", "chapitres I et II"
bool isNumbered(const Hit &hit, const QStringList &words)
{
    QString word = hit.wordBefore();
    if (words.contains(word) || (word.endsWith(u's') && words.contains(word.chopped(1))))
        return true;
    static const QRegularExpression list(
        QStringLiteral(R"((\p{L}+?)s? [XVI]+(?:, [XVI]+)* (?:et|ou|à|and|or|to|и|і|و) $)"));
    return words.contains(list.match(hit.before()).captured(1).toLower());
}

void addRoman(std::vector<Rule> &rules, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    const QStringList before = lexicon.forms(QLatin1String("roman-before"));
    rules.push_back({exactly(QStringLiteral(
                         R"((?<![\p{L}\p{N}.&/])([XVIХІ]{1,6})(ers?|re|ère|e|es|ème|ᵉ)?(?![\p{L}\p{N}&/]|\.\p{L}|'))")),
                     [language, before](const Hit &hit) -> std::optional<QString> {
                         const int number = romanValue(hit[1]);
                         const bool french = language == Language::Fr;
                         if (number == 0 || (!french && !hit[2].isEmpty()))
                             return std::nullopt;
                         // One letter alone is a letter, "XX XX" a form to fill in.
                         if (hit[1].size() == 1 && hit[2].isEmpty() && !isNumbered(hit, before))
                             return std::nullopt;
                         static const QRegularExpression blankAfter(QStringLiteral("^[ -]XX(?!\\p{L})"));
                         static const QRegularExpression blankBefore(QStringLiteral("(?<!\\p{L})XX[ -]$"));
                         if (hit.after(4).contains(blankAfter) || hit.before(4).contains(blankBefore))
                             return std::nullopt;
                         const QString digits = QString::number(number);
                         if (hit[2].isEmpty())
                             return digits;
                         const bool first = hit[2].contains(u'r'); // "Ier", "Ire"; "Vers" is a word
                         if (first && number != 1)
                             return std::nullopt;
                         return digits + (number > 1                               ? QStringLiteral("ème")
                                          : hit[2].startsWith(QLatin1String("er")) ? QStringLiteral("er")
                                                                                   : QStringLiteral("ère"));
                     }});
}

} // namespace

void addOrdinalRules(std::vector<Rule> &rules, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    addRoman(rules, language);
    if (!lexicon.has(QLatin1String("ordinal")))
        return;
    rules.push_back({exactly(QStringLiteral("(?<![\\p{L}\\p{N}.,/-])(\\d{1,4})(?:%1)(?![\\p{L}\\p{N}])")
                                 .arg(lexicon.word(QLatin1String("ordinal")))),
                     [&lexicon](const Hit &hit) -> std::optional<QString> {
                         const int number = hit[1].toInt();
                         return number > largest ? std::nullopt : ordinal(number, hit[2], hit.wordAfter(), lexicon);
                     }});
}

} // namespace escale::ear
