// SPDX-License-Identifier: GPL-3.0-or-later
// Slashes, signs between numbers, and what is silent: bullets, arrows, pictures.
#include "speech/earrules.h"

namespace escale::ear {
namespace {

void addSlashes(std::vector<Rule> &rules, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    // "10 €/mois". "jour/mois/année" is a list, a unit on both sides.
    rules.push_back(
        {exactly(QStringLiteral(R"((?<=[\p{L}\d€$£%).]| ) ?/ ?(%1)(?![\p{L}\p{N}]))").arg(oneOf(lexicon.per().keys()))),
         [&lexicon](const Hit &hit) -> std::optional<QString> {
             static const QRegularExpression number(QStringLiteral("\\d[^/]{0,20}(?:/ ?\\p{L}+)?$"));
             if (lexicon.per().contains(hit.wordBefore()) && !hit.before(30).contains(number))
                 return std::nullopt;
             return u' ' + lexicon.per().value(hit[1]).first();
         }});
    rules.push_back(
        {exactly(QStringLiteral(R"((?<=[\p{L}\p{M}\d.!)»"€%]) ?[/\\] ?(?=[\p{L}\p{M}«"(]))")),
         [&lexicon](const Hit &hit) {
             const QString before = hit.wordBefore(), after = hit.wordAfter();
             const QStringList joining{lexicon.word(QLatin1String("and")), lexicon.word(QLatin1String("or"))};
             return joining.contains(before) || joining.contains(after)
                        ? QStringLiteral(" ")
                        : u' ' + lexicon.word(QLatin1String("or")) + u' ';
         }});
    // "9h-12h / 14h-17h": a pause.
    rules.push_back({exactly(QStringLiteral(R"((?<=[\p{L}\p{M})]) ?/ ?(?=\d))")),
                     [](const Hit &) { return QStringLiteral(", "); }});
    // Between two numbers to dial or two dates.
    rules.push_back({exactly(QStringLiteral(R"((?<=\d)(?: / ?|/ )(?=[\d+]))")),
                     [words = u' ' + lexicon.word(QLatin1String("or")) + u' '](const Hit &) { return words; }});
}

void addComparisons(std::vector<Rule> &rules, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    const auto sign = [&](const char *signs, const char *key) {
        const QString words = lexicon.word(QLatin1String(key));
        if (words.contains(QLatin1String("%1")))
            rules.push_back(
                {exactly(QStringLiteral("(?:%1) ?(%2)").arg(QString::fromUtf8(signs), numberPattern())),
                 [words, language](const Hit &hit) { return words.arg(numberOf(hit[1], language).said(language)); }});
        else
            rules.push_back({exactly(QStringLiteral("(?:%1) ?(?=[\\d€$£])").arg(QString::fromUtf8(signs))),
                             [words = words + u' '](const Hit &) { return words; }});
    };
    sign("≤|⩽|<=|=<", "at-most");
    sign("≥|⩾|>=", "at-least");
    sign("(?<![-=<])<", "less");
    sign("(?<![-=>])>", "more");
    sign("±|\\+/-", "plus-minus");
    sign("~|≈|≃", "about");
}

void addArithmetic(std::vector<Rule> &rules, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    const auto between = [&](const char *pattern, const char *key) {
        rules.push_back(
            {exactly(QString::fromUtf8(pattern)), [words = lexicon.word(QLatin1String(key))](const Hit &hit) {
                 const QString last = hit.before(1), next = hit.after(1);
                 const bool apart = hit.all().startsWith(u' ') || (!last.isEmpty() && last != u" " && last != u"(");
                 const bool goesOn =
                     hit.all().endsWith(u' ') || (!next.isEmpty() && (next.front().isLetterOrNumber() || next == u"("));
                 return (apart ? QStringLiteral(" ") : QString()) + words + (goesOn ? QStringLiteral(" ") : QString());
             }});
    };
    between(R"((?<=\d) ?[×xх] ?(?=\d))", "times");
    between(R"((?<!\+)\+(?!\+))", "plus");
    between(R"((?<=[\p{L}\p{N})\]€%.]) ?=(?![>=]) ?(?=[\p{L}\p{N}([]))", "equals");
}

} // namespace

void addSignRules(std::vector<Rule> &rules, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    addSlashes(rules, language);
    addComparisons(rules, language);
    addArithmetic(rules, language);
    const auto sign = [&rules](const char *pattern, const QString &words) {
        rules.push_back({exactly(QString::fromUtf8(pattern)), [words](const Hit &) { return words; }});
    };
    sign(R"( ?& ?)", u' ' + lexicon.word(QLatin1String("and")) + u' ');
    // Bullets, arrows, ticks, pictures: a short pause, no name.
    sign(
        R"((?:--?>|<?==?>|<--?|[\x{2022}\x{2023}\x{2043}\x{00b7}\x{25a0}-\x{25ff}\x{2190}-\x{21ff}\x{27f0}-\x{27ff}\x{2600}-\x{27bf}\x{2b00}-\x{2bff}\x{2900}-\x{297f}\x{e000}-\x{f8ff}*_|~#<>\\]|[\x{1f000}-\x{1faff}]\x{200d}?)+)",
        QStringLiteral(" "));
}

} // namespace escale::ear
