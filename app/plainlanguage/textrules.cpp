// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlanguage/textrules.h"

#include "plainlanguage/french.h"
#include "plainlanguage/replacement.h"
#include "search/wordforms.h"

namespace escale {
namespace {

using Findings = QList<TextFinding>;

QList<TextRange> exceptions(const ScriptInput &input)
{
    QList<TextRange> ranges;
    for (const WordPattern &phrase : input.rule.except) {
        for (qsizetype at = 0; at < input.text.words.size(); ++at) {
            if (const auto words = phrase.matchAt(input.text, at))
                ranges.append(input.text.rangeOf(at, at + *words - 1));
        }
    }
    return ranges;
}

/// "effectuer" and not "effectué": only what stands in its base form can be replaced by one.
bool inBaseForm(const TextAnalysis &text, qsizetype first, qsizetype count)
{
    for (qsizetype at = first; at < first + count; ++at) {
        const PlainWord &word = text.words.at(at);
        if (word.folded.size() > 3 && word.known && !word.lemmas.contains(word.folded))
            return false;
    }
    return true;
}

/// "le résident", "carte de résident": a noun that looks like a form of the verb that is meant.
bool isNounLikeAVerb(const TextAnalysis &text, qsizetype at)
{
    const PlainWord &word = text.words.at(at);
    if (at == 0 || text.beginsSentence(at))
        return false;
    const PlainWord &before = text.words.at(at - 1);
    if (!isDeterminer(before) && before.lower != u"de" && before.lower != u"d'")
        return false;
    const bool itself = word.lemmas.contains(word.folded) ||
                        (word.folded.endsWith(u's') && word.lemmas.contains(word.folded.chopped(1)));
    return itself && std::any_of(word.lemmas.begin(), word.lemmas.end(),
                                 [&word](const QString &lemma) { return lemma != word.folded && isVerbLike(lemma); });
}

Findings phrases(const ScriptInput &input)
{
    Findings findings;
    const QList<PlainWord> &words = input.text.words;
    for (qsizetype at = 0; at < words.size();) {
        const RulePhrase *best = nullptr;
        qsizetype length = 0;
        for (const RulePhrase &phrase : input.rule.phrases) {
            const auto matched = phrase.phrase.matchAt(input.text, at);
            if (matched && *matched > length) {
                best = &phrase;
                length = *matched;
            }
        }
        if (!best || (length == 1 && isNounLikeAVerb(input.text, at))) {
            ++at;
            continue;
        }
        const TextRange range = input.text.rangeOf(at, at + length - 1);
        QList<PlainFix> fixes;
        for (const QString &plain : best->replacements) {
            if (const auto fix =
                    inBaseForm(input.text, at, length) ? replacement(input.text, at, length, plain) : std::nullopt)
                fixes.append(*fix);
        }
        QStringList quoted;
        for (const QString &plain : best->replacements)
            quoted.append(u"«\u00a0"_qs + plain + u"\u00a0»"_qs);
        findings.append(
            {range, filled(input.rule.message, input.text.textOf(range), quoted.join(u" ou "_qs)), fixes, {}});
        at += length;
    }
    return findings;
}

QString expanded(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype at = 0; at < replacement.size(); ++at) {
        if (replacement.at(at) == u'\\' && at + 1 < replacement.size() && replacement.at(at + 1).isDigit())
            text += match.captured(replacement.at(++at).digitValue());
        else
            text += replacement.at(at);
    }
    return text;
}

Findings patterns(const ScriptInput &input)
{
    Findings findings;
    for (const RulePattern &pattern : input.rule.patterns) {
        for (auto it = pattern.expression.globalMatch(input.text.text); it.hasNext();) {
            const auto match = it.next();
            const TextRange range{match.capturedStart(), match.capturedLength()};
            if (range.length == 0)
                continue;
            QList<PlainFix> fixes;
            QString plain;
            if (!pattern.replacement.isNull()) {
                plain = expanded(pattern.replacement, match);
                fixes.append({PlainFix::Kind::Replace, range, plain});
            }
            findings.append({range, filled(input.rule.message, input.text.textOf(range), plain), fixes, {}});
        }
    }
    return findings;
}

int measured(const ScriptInput &input, int sentence)
{
    const TextRange range = input.text.sentences.at(sentence);
    if (input.rule.measure == u"words of a sentence")
        return input.text.wordCount(range);
    if (input.rule.measure == u"commas")
        return static_cast<int>(input.text.textOf(range).count(u','));
    int count = 0;
    for (qsizetype at = 0; at < input.text.words.size(); ++at) {
        const PlainWord &word = input.text.words.at(at);
        // A capital inside a sentence is a name.
        if (word.sentence != sentence || (word.capital && !input.text.beginsSentence(at)))
            continue;
        if (input.rule.measure == u"long words")
            count += word.range.length >= static_cast<qsizetype>(input.rule.numbers.value(u"letters"_qs));
        else
            count += !verbOfNoun(word, input.rule, input.forms).isEmpty();
    }
    return count;
}

bool isTooMany(const PlainRule &rule, int count)
{
    return count > rule.above && (rule.upTo == 0 || count <= rule.upTo);
}

Findings counted(const ScriptInput &input)
{
    Findings findings;
    const TextRange whole{0, input.text.text.size()};
    const auto add = [&](TextRange range, int count) {
        if (isTooMany(input.rule, count))
            findings.append(
                {range, filled(input.rule.message, input.text.textOf(range), QString::number(count)), {}, {}});
    };
    if (input.rule.measure == u"words of a block")
        add(whole, input.text.wordCount(whole));
    else if (input.rule.measure == u"sentences of a block")
        add(whole, static_cast<int>(input.text.sentences.size()));
    else {
        for (int i = 0; i < input.text.sentences.size(); ++i)
            add(input.text.sentences.at(i), measured(input, i));
    }
    return findings;
}

Findings repeated(const ScriptInput &input)
{
    Findings findings;
    const QList<PlainWord> &words = input.text.words;
    for (qsizetype at = 1; at < words.size(); ++at) {
        const PlainWord &before = words.at(at - 1), &word = words.at(at);
        const QString between = input.text.text.mid(before.range.end(), word.range.start - before.range.end());
        if (word.lower != before.lower || !between.trimmed().isEmpty() || word.lower.front().isDigit() ||
            word.lower.size() < 2 || input.rule.has(u"allowed"_qs, word.lower))
            continue;
        const TextRange both = input.text.rangeOf(at - 1, at);
        findings.append({both,
                         filled(input.rule.message, word.lower),
                         {{PlainFix::Kind::Replace, both, input.text.textOf(before.range)}},
                         {}});
    }
    return findings;
}

/// Words in capitals that are words of the language and no names of authorities.
Findings loud(const ScriptInput &input)
{
    Findings findings;
    const QList<PlainWord> &words = input.text.words;
    const auto isLoud = [&](qsizetype at) {
        const QString letters = input.text.textOf(words.at(at).range);
        return letters.size() > 1 && letters == letters.toUpper() && letters != letters.toLower() &&
               words.at(at).known && !input.rule.has(u"names"_qs, letters);
    };
    const auto letters = static_cast<qsizetype>(input.rule.numbers.value(u"letters"_qs));
    for (qsizetype at = 0; at < words.size();) {
        qsizetype end = at, longest = 0;
        while (end < words.size() && isLoud(end)) {
            longest = std::max(longest, words.at(end).range.length);
            ++end;
        }
        if (end > at && longest >= letters) {
            const TextRange range = input.text.rangeOf(at, end - 1);
            QString calm = input.text.textOf(range).toLower();
            if (input.text.beginsSentence(at))
                calm[0] = calm.at(0).toUpper();
            findings.append({range,
                             filled(input.rule.message, input.text.textOf(range), calm),
                             {{PlainFix::Kind::Replace, range, calm}},
                             {}});
        }
        at = std::max(end, at + 1);
    }
    return findings;
}

} // namespace

bool isFicheRule(const PlainRule &rule)
{
    return rule.kind == RuleKind::Consistency || rule.kind == RuleKind::Conditional ||
           (rule.kind == RuleKind::Script && isFicheScript(rule.script));
}

QList<TextFinding> runTextRule(const ScriptInput &input)
{
    Findings findings;
    switch (input.rule.kind) {
    case RuleKind::Existence:
    case RuleKind::Substitution:
        findings = phrases(input) + patterns(input);
        break;
    case RuleKind::Occurrence:
    case RuleKind::Metric:
        findings = counted(input);
        break;
    case RuleKind::Repetition:
        findings = repeated(input);
        break;
    case RuleKind::Capitalisation:
        findings = loud(input);
        break;
    case RuleKind::Script:
        findings = runScript(input.rule.script, input);
        break;
    case RuleKind::Consistency:
    case RuleKind::Conditional:
        break; // of the whole fiche
    }
    const QList<TextRange> excepted = exceptions(input);
    findings.removeIf([&excepted](const TextFinding &finding) {
        return std::any_of(excepted.begin(), excepted.end(),
                           [&finding](TextRange range) { return overlap(range, finding.range); });
    });
    return findings;
}

} // namespace escale
