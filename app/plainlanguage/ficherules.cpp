// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlanguage/ficherules.h"

#include "search/wordforms.h"

#include <QSet>

namespace escale {
namespace {

TextPosition placeOf(const FicheText &text, TextRange range)
{
    TextPosition place = text.place;
    place.range = range;
    return place;
}

bool inScope(const FicheInput &input, const FicheText &text)
{
    return input.rule.scope.isEmpty() ? text.part != u"brand" : input.rule.scope.contains(text.part);
}

/// Where each name of each thing stands: the first one is the fiche's, the others are findings.
QList<Finding> inconsistent(const FicheInput &input)
{
    QList<Finding> findings;
    for (const RuleGroup &group : input.rule.groups) {
        QString first;
        qsizetype chosen = -1;
        QSet<qsizetype> said;
        for (const FicheText &text : input.texts) {
            if (!inScope(input, text))
                continue;
            for (qsizetype at = 0; at < text.text->words.size(); ++at) {
                for (qsizetype name = 0; name < group.phrases.size(); ++name) {
                    const auto words = group.phrases.at(name).matchAt(*text.text, at);
                    if (!words)
                        continue;
                    const TextRange range = text.text->rangeOf(at, at + *words - 1);
                    if (chosen < 0) {
                        chosen = name;
                        first = text.text->textOf(range);
                    } else if (name != chosen && !said.contains(name)) {
                        said.insert(name);
                        findings.append({input.rule.id,
                                         input.rule.level,
                                         placeOf(text, range),
                                         filled(input.rule.message, text.text->textOf(range), first),
                                         {}});
                    }
                    at += *words - 1;
                    break;
                }
            }
        }
    }
    return findings;
}

/// The words that an abbreviation or a new name stands for, as folded words in a row.
QStringList foldedWords(const QString &text, const WordForms &forms)
{
    QStringList words;
    for (const PlainWord &word : wordsOf(text, forms))
        words.append(word.folded);
    return words;
}

bool saysWords(const TextAnalysis &text, const QStringList &wanted, qsizetype before)
{
    for (qsizetype at = 0; at + wanted.size() <= text.words.size() && at < before; ++at) {
        bool same = true;
        for (qsizetype i = 0; i < wanted.size() && same; ++i)
            same = text.words.at(at + i).folded == wanted.at(i);
        if (same)
            return true;
    }
    return false;
}

/// Brackets that hold it behind its words, or that hold words behind it: "mission locale (ML)", "(mission locale -
/// ML)", "ML (mission locale)". One word is enough for what stands for one: "HR (Croatie)".
bool bracketed(const TextAnalysis &text, TextRange range, bool ofSeveralWords)
{
    static const QRegularExpression words(QStringLiteral("^[»\"”]?\\s*\\(\\s*\\p{L}[^()]*\\s[^()]*"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression word(QStringLiteral("^\\(\\p{L}[\\p{Ll}-]{3,}\\)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QStringView whole(text.text);
    // "(VLS-TS)" is one abbreviation of two words.
    qsizetype start = range.start, end = range.end();
    const auto joins = [](QChar c) { return c.isUpper() || c == u'-'; };
    while (start > 0 && joins(whole.at(start - 1)))
        --start;
    while (end < whole.size() && joins(whole.at(end)))
        ++end;
    const QStringView before = whole.left(start).trimmed();
    const QStringView after = whole.mid(end).trimmed();
    const bool dashed = before.endsWith(QLatin1String(" -")) || before.endsWith(u" –");
    if (after.startsWith(u')') && (before.endsWith(u'(') || dashed))
        return true;
    constexpr qsizetype farthest = 120;
    const QString next = after.left(farthest).toString();
    return words.match(next).hasMatch() || (!ofSeveralWords && word.match(next).hasMatch());
}

/// Two to six capitals, no Roman number, no level of French, nothing between loud words.
bool isAbbreviation(const TextAnalysis &text, qsizetype at)
{
    static const QRegularExpression shape(QStringLiteral("^\\p{Lu}{2,6}$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression roman(QStringLiteral("^[IVX]+$"));
    const QString letters = text.textOf(text.words.at(at).range);
    if (!shape.match(letters).hasMatch() || roman.match(letters).hasMatch())
        return false;
    const auto isLoud = [&](qsizetype other) {
        if (other < 0 || other >= text.words.size())
            return false;
        const QString its = text.textOf(text.words.at(other).range);
        return its.size() > 1 && its == its.toUpper() && its != its.toLower() && text.words.at(other).known;
    };
    return !isLoud(at - 1) && !isLoud(at + 1);
}

QList<Finding> abbreviations(const FicheInput &input, const WordForms &forms)
{
    QHash<QString, QString> words;
    for (const RuleGroup &group : input.rule.groups)
        words.insert(group.name, group.words);
    QList<Finding> findings;
    QSet<QString> seen;
    for (qsizetype i = 0; i < input.texts.size(); ++i) {
        const FicheText &text = input.texts.at(i);
        if (!inScope(input, text))
            continue;
        for (qsizetype at = 0; at < text.text->words.size(); ++at) {
            const TextRange range = text.text->words.at(at).range;
            const QString letters = text.text->textOf(range);
            const bool listed = words.contains(letters);
            if (seen.contains(letters) || input.rule.has(u"everyday"_qs, letters) ||
                (!listed && !isAbbreviation(*text.text, at)))
                continue;
            seen.insert(letters);
            bool said = bracketed(*text.text, range, listed);
            const QStringList wanted = foldedWords(words.value(letters), forms);
            for (qsizetype j = 0; j <= i && !said && listed; ++j)
                said =
                    saysWords(*input.texts.at(j).text, wanted, j == i ? at + 6 : input.texts.at(j).text->words.size());
            if (said)
                continue;
            Finding finding{input.rule.id, input.rule.level, placeOf(text, range), {}, {}};
            finding.message = filled(input.rule.message, letters, listed ? words.value(letters) : u"les mots"_qs);
            if (listed)
                finding.fixes.append(
                    {PlainFix::Kind::Replace, range, words.value(letters) + u" ("_qs + letters + u')'});
            findings.append(finding);
        }
    }
    return findings;
}

/// A name whose first use needs other words behind it.
QList<Finding> newNames(const FicheInput &input, const WordForms &forms)
{
    QList<Finding> findings;
    for (const RuleGroup &group : input.rule.groups) {
        const WordPattern name = WordPattern::parse(group.name, forms);
        const QStringList wanted = foldedWords(group.words, forms);
        bool done = false;
        for (const FicheText &text : input.texts) {
            for (qsizetype at = 0; at < text.text->words.size() && !done && inScope(input, text); ++at) {
                const auto words = name.matchAt(*text.text, at);
                if (!words)
                    continue;
                done = true;
                const TextRange range = text.text->rangeOf(at, at + *words - 1);
                if (!saysWords(*text.text, wanted, at + 12))
                    findings.append({input.rule.id,
                                     input.rule.level,
                                     placeOf(text, range),
                                     filled(input.rule.message, text.text->textOf(range), group.words),
                                     {{PlainFix::Kind::Explain, {range.end(), 0}, u" ("_qs + group.words + u')'}}});
            }
        }
    }
    return findings;
}

} // namespace

QList<Finding> runFicheRule(const FicheInput &input, const WordForms &forms)
{
    if (input.rule.kind == RuleKind::Consistency)
        return inconsistent(input);
    if (input.rule.kind == RuleKind::Script)
        return runFicheScript(input);
    return input.rule.lists.contains(u"everyday"_qs) ? abbreviations(input, forms) : newNames(input, forms);
}

} // namespace escale
