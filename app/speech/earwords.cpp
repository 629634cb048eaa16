// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/earlexicon.h"
#include "speech/earrules.h"

namespace escale::ear {
namespace {

using Match = QRegularExpressionMatch;

bool isLatin(Language language)
{
    return language == Language::Fr || language == Language::En;
}

QString spelled(const QString &acronym)
{
    QString letters;
    for (const QChar c : acronym)
        letters += letters.isEmpty() ? QString(c) : QStringLiteral(" ") + c;
    return letters;
}

/// Spelled when the lists say so, or when no voice could make a word of it.
std::optional<QString> acronymWords(const QString &acronym, const EarLexicon &lexicon)
{
    if (lexicon.isSpoken(acronym))
        return acronym.left(1) + acronym.mid(1).toLower();
    static const QRegularExpression vowel(QStringLiteral("[AEIOUYÀÂÉÈÊÎÔÛ]"));
    if (lexicon.isSpelled(acronym) || !acronym.contains(vowel))
        return spelled(acronym);
    return std::nullopt;
}

void addAcronyms(std::vector<Rule> &rules, Language language)
{
    if (!isLatin(language))
        return; // the voice of another script knows better what to do with Latin letters
    const EarLexicon &lexicon = EarLexicon::of(language);
    rules.push_back({QRegularExpression(QStringLiteral(R"((?<![\p{L}\p{N}])\p{Lu}{2,6}a?(?![\p{L}\p{N}]))")),
                     [&lexicon](const Match &m) { return acronymWords(m.captured(), lexicon); }});
}

void addAbbreviations(std::vector<Rule> &rules, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    QStringList always, beforeNumber;
    for (const QString &token : lexicon.abbreviations())
        (lexicon.needsNumber(token) ? beforeNumber : always).append(QRegularExpression::escape(token));
    const auto add = [&rules, &lexicon](const QStringList &tokens, const char *after, const QString &then) {
        const QString pattern = QStringLiteral("(?<![\\p{L}\\p{N}.])(%1)").arg(tokens.join(u'|'));
        rules.push_back({QRegularExpression(pattern + QLatin1String(after)),
                         [&lexicon, then](const Match &m) { return lexicon.abbreviation(m.captured(1)) + then; }});
    };
    if (!beforeNumber.isEmpty())
        add(beforeNumber, R"( ?(?=\d|\p{Lu}[. ]))", QStringLiteral(" "));
    if (!always.isEmpty())
        add(always, R"((?!\p{L}))", QString());
}

/// "réfugié(e)s", "étudiant·e·s", "étudiant.e.s": the ear hears one word.
void addFrenchDoubles(std::vector<Rule> &rules)
{
    const auto plural = [](const Match &m) { return m.captured(1); };
    rules.push_back(
        {QRegularExpression(QStringLiteral(R"((?<=\p{L})\((?:e|ne|le|trice|euse|ère)\)(s?)(?!\p{L}))")), plural});
    rules.push_back(
        {QRegularExpression(QStringLiteral(R"((?<=\p{L})[·•.](?:e|ne|le|trice|euse|ère)(?:[·•.](s))?(?!\p{L}))")),
         plural});
}

/// "ናትካ\ኪ": the form for a man, and the ending for a woman in place of as many letters.
void addTigrinyaDoubles(std::vector<Rule> &rules)
{
    rules.push_back({QRegularExpression(
                         QStringLiteral(R"((?<![\x{1200}-\x{135a}])([\x{1200}-\x{135a}]+)\\([\x{1200}-\x{135a}]+))")),
                     [](const Match &m) -> std::optional<QString> {
                         const QString man = m.captured(1), ending = m.captured(2);
                         const QString woman =
                             ending.size() >= man.size() ? ending : man.chopped(ending.size()) + ending;
                         return man + u' ' + EarLexicon::of(Language::Ti).word(QLatin1String("or")) + u' ' + woman;
                     }});
}

void addSigns(std::vector<Rule> &rules, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    const auto sign = [&rules](const char *pattern, const QString &words) {
        rules.push_back({QRegularExpression(QString::fromUtf8(pattern)), [words](const Match &) { return words; }});
    };
    // Marks of direction, soft hyphens, joiners of nothing: silent.
    sign(R"([\x{200b}\x{200e}\x{200f}\x{202a}-\x{202e}\x{2066}-\x{2069}\x{00ad}\x{feff}\x{fe0f}]+)", QString());
    sign(R"( ?& ?)", u' ' + lexicon.word(QLatin1String("and")) + u' ');
    sign(R"((?<=\p{L}) ?[/\\] ?(?=\p{L}))", QStringLiteral(" "));
    // Bullets, arrows, ticks, pictures: a short pause, no name.
    sign(
        R"( ?(?:[\x{2022}\x{25aa}-\x{25ff}\x{2190}-\x{21ff}\x{2600}-\x{27bf}\x{2b00}-\x{2bff}*_|~#<>\\]|[\x{1f000}-\x{1faff}])+)",
        QStringLiteral(" "));
}

} // namespace

void addWordRules(std::vector<Rule> &rules, Language language)
{
    addAcronyms(rules, language);
    addAbbreviations(rules, language);
    if (language == Language::Fr)
        addFrenchDoubles(rules);
    if (language == Language::Ti)
        addTigrinyaDoubles(rules);
    addSigns(rules, language);
}

} // namespace escale::ear
