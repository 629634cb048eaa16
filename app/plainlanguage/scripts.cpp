// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlanguage/scripts.h"

#include "plainlanguage/familiarity.h"
#include "plainlanguage/french.h"
#include "plainlanguage/glossary.h"
#include "plainlanguage/replacement.h"
#include "search/fold.h"
#include "search/propernames.h"
#include "search/words.h"

#include <QMap>

#include <cmath>

namespace escale {
namespace {

using Findings = QList<TextFinding>;

Findings oneFinding(const ScriptInput &input, TextRange range, const QString &second = {}, QList<PlainFix> fixes = {})
{
    return {{range, filled(input.rule.message, input.text.textOf(range), second), std::move(fixes), {}}};
}

bool standsIn(const PlainWord &word, const PlainRule &rule, const QString &list)
{
    if (rule.has(list, word.lower))
        return true;
    for (const QString &lemma : word.lemmas) {
        if (rule.has(list, lemma))
            return true;
    }
    return false;
}

/// être + participle, where somebody acts on something: an agent follows, or the verb is one of acts.
Findings passive(const ScriptInput &input)
{
    Findings findings;
    const QList<PlainWord> &words = input.text.words;
    for (qsizetype at = 0; at + 1 < words.size(); ++at) {
        if (!input.rule.has(u"etre"_qs, words.at(at).lower))
            continue;
        if (at > 0 && input.rule.has(u"reflexive"_qs, words.at(at - 1).lower))
            continue;
        qsizetype next = at + 1;
        while (next < words.size() && next < at + 3 &&
               (input.rule.has(u"between"_qs, words.at(next).lower) || words.at(next).lower.endsWith(u"ment")))
            ++next;
        if (next >= words.size() || words.at(next).sentence != words.at(at).sentence)
            continue;
        const QString verb = verbOfParticiple(words.at(next));
        if (verb.isEmpty() || input.rule.has(u"not passive"_qs, verb))
            continue;
        bool agent = false;
        for (qsizetype by = next + 1; by < words.size() && by < next + 4 && !agent; ++by) {
            // "qui sont liées sont récupérables par": of another verb.
            if (words.at(by).sentence != words.at(at).sentence || input.rule.has(u"etre"_qs, words.at(by).lower))
                break;
            agent = words.at(by).lower == u"par" &&
                    (by + 1 >= words.size() || !input.rule.has(u"no agent"_qs, words.at(by + 1).lower));
        }
        if (agent || input.rule.has(u"acts"_qs, verb))
            findings += oneFinding(input, input.text.rangeOf(at, next));
    }
    return findings;
}

/// Whose "son" would be, as far as a sentence has been read.
enum class Owner : quint8 {
    Nobody,  ///< nobody has been named
    Reader,  ///< an infinitive tells the reader what to do, or a word for the reader stands there
    Readers, ///< a word for several readers
    Other,   ///< somebody else has been named
};

bool isBehindComma(const TextAnalysis &text, qsizetype at)
{
    const qsizetype end = text.words.at(at - 1).range.end();
    return QStringView(text.text).mid(end, text.words.at(at).range.start - end).contains(u',');
}

bool isJoined(const TextAnalysis &text, qsizetype at, const PlainRule &rule)
{
    return rule.has(u"joins"_qs, text.words.at(at - 1).lower) || isBehindComma(text, at);
}

/// "le marché et son fonctionnement", "la ville, ses écoles et ses parcs": joined to a thing, it is the thing's. Joined
/// to what is the reader's ("son projet et ses papiers") it is the reader's; `readers`: the last "son" that was.
bool isOfTheThingBefore(const TextAnalysis &text, qsizetype at, const PlainRule &rule, qsizetype readers)
{
    if (at == 0 || !isJoined(text, at, rule))
        return false;
    constexpr qsizetype farthest = 6; // words
    for (qsizetype before = at - 1; before >= std::max<qsizetype>(0, at - farthest); --before) {
        const PlainWord &word = text.words.at(before);
        if (word.sentence != text.words.at(at).sentence)
            return false;
        if (rule.has(u"possessives"_qs, word.lower))
            return before != readers;
        if (isDeterminer(word))
            return true;
    }
    return false;
}

/// "doit prévenir", "peuvent aussi demander": the verb's subject is who acts, and not the reader who is told to. Over a
/// comma it is another clause: "Si la date le veut, apporter ...".
bool hasSubjectOfItsOwn(const TextAnalysis &text, qsizetype infinitive, const PlainRule &rule)
{
    constexpr qsizetype farthest = 3; // words
    for (qsizetype before = infinitive - 1; before >= std::max<qsizetype>(0, infinitive - farthest); --before) {
        if (text.words.at(before).sentence != text.words.at(infinitive).sentence || isBehindComma(text, before + 1))
            return false;
        if (rule.has(u"modals"_qs, text.words.at(before).lower))
            return true;
    }
    return false;
}

/// son, sa, ses, leur where the reader is meant: behind an infinitive that tells the reader what to do, or behind a
/// word for the reader. Where the sentence names somebody else or says "vous" beside it, it is somebody else's.
Findings possessive(const ScriptInput &input)
{
    static const QHash<QString, QString> yours{{u"son"_qs, u"votre"_qs},
                                               {u"sa"_qs, u"votre"_qs},
                                               {u"leur"_qs, u"votre"_qs},
                                               {u"ses"_qs, u"vos"_qs},
                                               {u"leurs"_qs, u"vos"_qs}};
    Findings findings;
    Owner owner = Owner::Nobody;
    qsizetype kin = -1;        // somebody who is the reader's: "son mari"
    qsizetype readersOwn = -1; // the last "son" that was the reader's
    const QList<PlainWord> &words = input.text.words;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const PlainWord &word = words.at(at);
        if (input.text.beginsSentence(at)) {
            owner = Owner::Nobody;
            kin = -1;
        }
        // "son mari et ses enfants" are the reader's; "son enfant à faire ses devoirs": the child's.
        if (kin >= 0 && at == kin + 1 && !input.rule.has(u"joins"_qs, word.lower) &&
            !isJoined(input.text, at, input.rule))
            owner = Owner::Other;
        const bool several = input.rule.has(u"several readers"_qs, word.lower);
        // "leur" itself names nobody, whatever it may be a form of.
        if (!several && !yours.contains(word.lower) && standsIn(word, input.rule, u"others"_qs)) {
            if (at > 0 && owner != Owner::Nobody && input.rule.has(u"possessives"_qs, words.at(at - 1).lower))
                kin = at;
            else
                owner = Owner::Other;
        }
        if (owner != Owner::Other) {
            if (several)
                owner = Owner::Readers;
            else if (input.rule.has(u"one reader"_qs, word.lower))
                owner = Owner::Reader;
            else if (owner == Owner::Nobody && isInfinitive(input.text, at, input.forms))
                owner = hasSubjectOfItsOwn(input.text, at, input.rule) ? Owner::Other : Owner::Reader;
        }
        const bool theirs = word.lower.startsWith(u"leur");
        const bool readers = owner == Owner::Readers || (owner == Owner::Reader && !theirs);
        if (!readers || !yours.contains(word.lower) || at + 1 >= words.size() ||
            isOfTheThingBefore(input.text, at, input.rule, readersOwn))
            continue;
        readersOwn = at;
        const PlainWord &next = words.at(at + 1);
        // "leur" before a verb is a pronoun; a noun is what has no conjugation here: its own base form.
        const bool noun = next.lemmas.contains(next.folded) || next.folded.endsWith(u's') || next.folded.endsWith(u'x');
        if (noun && !isInfinitive(input.text, at + 1, input.forms) && next.lower != u"permet")
            findings +=
                oneFinding(input, word.range, yours.value(word.lower),
                           {{PlainFix::Kind::Replace, word.range,
                             word.capital ? yours.value(word.lower).replace(0, 1, u'V') : yours.value(word.lower)}});
    }
    return findings;
}

Findings futureOfYou(const ScriptInput &input)
{
    Findings findings;
    const QList<PlainWord> &words = input.text.words;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words.at(at).lower != u"vous")
            continue;
        qsizetype verb = at + 1;
        while (verb < words.size() && verb < at + 3 && input.rule.has(u"pronouns"_qs, words.at(verb).lower))
            ++verb;
        if (verb < words.size() && words.at(verb).sentence == words.at(at).sentence && isFutureOfYou(words.at(verb))) {
            findings += oneFinding(input, input.text.rangeOf(at, verb));
            at = verb;
        }
    }
    return findings;
}

Findings imperative(const ScriptInput &input)
{
    Findings findings;
    const QList<PlainWord> &words = input.text.words;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!input.text.beginsSentence(at))
            continue;
        const QString verb = infinitiveOfYou(words.at(at));
        const bool hyphen = at + 1 < words.size() && words.at(at + 1).hyphened;
        if (verb.isEmpty() || hyphen || input.rule.has(u"not verbs"_qs, words.at(at).lower))
            continue;
        QList<PlainFix> fixes;
        if (const auto fix = replacement(input.text, at, 1, verb))
            fixes.append(*fix);
        findings += oneFinding(input, words.at(at).range, verb, fixes);
    }
    return findings;
}

/// A step's title that does not begin with what to do.
Findings infinitiveTitle(const ScriptInput &input)
{
    const QList<PlainWord> &words = input.text.words;
    qsizetype at = 0;
    while (at < words.size() && input.rule.has(u"before"_qs, words.at(at).lower))
        ++at;
    if (words.isEmpty() || (at < words.size() && (isInfinitive(input.text, at, input.forms) || !words.at(at).known ||
                                                  !infinitiveOfYou(words.at(at)).isEmpty())))
        return {};
    return oneFinding(input, {0, input.text.text.size()});
}

/// ne ... que: only what follows is true, which learners read as "not".
Findings restriction(const ScriptInput &input)
{
    Findings findings;
    const QList<PlainWord> &words = input.text.words;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words.at(at).lower != u"ne" && words.at(at).lower != u"n'")
            continue;
        for (qsizetype end = at + 1; end < words.size() && end < at + 7; ++end) {
            const QString &word = words.at(end).lower;
            if (words.at(end).sentence != words.at(at).sentence || input.rule.has(u"negations"_qs, word))
                break;
            if (word == u"que" || word == u"qu'") {
                findings += oneFinding(input, input.text.rangeOf(at, end));
                break;
            }
        }
    }
    return findings;
}

/// A term is explained where it stands: brackets with some words, "c'est-à-dire", ": ...", "est un ...".
bool isExplained(const TextAnalysis &text, qsizetype after)
{
    const QStringView rest = QStringView(text.text).mid(after).trimmed();
    static const QRegularExpression explained(
        QStringLiteral(
            "^[»\"”]?\\s*(?:\\(\\s*(?:[^()]+[\\s'’]+){2,}[^()]+\\)|,?\\s*c['’]est[ -]à[ -]dire|"
            "(?:est|sont|c['’]est)\\s+(?:un|une|le|la|les|l['’]|des)\\b|,?\\s*(?:ou|soit) (?:un|une|le|la|l['’])\\b)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype farthest = 120;
    return explained.match(rest.left(farthest).toString()).hasMatch();
}

bool contains(const QStringView haystack, const QString &needle)
{
    return haystack.contains(needle, Qt::CaseInsensitive);
}

Findings glossaryTerms(const ScriptInput &input)
{
    Findings findings;
    const QList<PlainWord> &words = input.text.words;
    for (qsizetype at = 0; at < words.size();) {
        const Glossary::Match match = input.glossary.matchAt(input.text, at);
        if (!match.term) {
            ++at;
            continue;
        }
        const TextRange range = input.text.rangeOf(at, at + match.words - 1);
        // Names in capitals are for the rule of abbreviations.
        const bool acronym = input.text.textOf(range) == input.text.textOf(range).toUpper();
        const bool familiar = acronym || input.rule.has(u"familiar"_qs, match.term->term);
        if (!familiar && !isExplained(input.text, range.end())) {
            QString explanation = match.term->explanations.value(Language::Fr);
            QList<PlainFix> fixes;
            // In a title nobody explains.
            if (input.block)
                fixes.append({PlainFix::Kind::Explain, {range.end(), 0}, u" ("_qs + explanation + u')'});
            const bool asInTheFile = contains(input.text.textOf(range), match.term->term);
            if (!match.term->plain.isEmpty() && asInTheFile && range.length == match.term->term.size()) {
                if (const auto fix = replacement(input.text, at, match.words, match.term->plain))
                    fixes.append(*fix);
            }
            findings.append({range, filled(input.rule.message, input.text.textOf(range), explanation), fixes,
                             u"glossary "_qs + match.term->term});
        }
        at += match.words;
    }
    return findings;
}

Findings hardWords(const ScriptInput &input)
{
    Findings findings;
    const QList<PlainWord> &words = input.text.words;
    const bool measured = input.familiarity.isMeasured();
    const double least = input.rule.numbers.value(measured ? u"letters"_qs : u"letters without a library"_qs);
    for (qsizetype at = 0; at < words.size(); ++at) {
        const PlainWord &word = words.at(at);
        // Where a sentence begins, every word has a capital: "Villeurbanne propose".
        const bool name = word.capital && (!input.text.beginsSentence(at) || isOnlyAName(word.folded));
        if (word.range.length < static_cast<qsizetype>(least) || !word.known || name)
            continue;
        bool familiar = false;
        // "difficilement" is as familiar as "difficile".
        if (word.folded.endsWith(u"ement"))
            familiar = Familiarity::isListed(word.folded.chopped(4)) || Familiarity::isListed(word.folded.chopped(5));
        for (const QString &lemma : word.lemmas) {
            familiar = familiar || Familiarity::isListed(lemma) ||
                       (measured && input.familiarity.share(lemma) >= input.rule.numbers.value(u"share"_qs));
        }
        if (familiar || input.glossary.matchAt(input.text, at).term || isExplained(input.text, word.range.end()))
            continue;
        findings.append({word.range,
                         filled(input.rule.message, input.text.textOf(word.range)),
                         {},
                         u"hard "_qs + word.lemmas.first()});
    }
    return findings;
}

QDate dateIn(const QRegularExpressionMatch &match)
{
    static const QStringList months{u"janvier"_qs,   u"fevrier"_qs, u"mars"_qs,     u"avril"_qs,
                                    u"mai"_qs,       u"juin"_qs,    u"juillet"_qs,  u"aout"_qs,
                                    u"septembre"_qs, u"octobre"_qs, u"novembre"_qs, u"decembre"_qs};
    const QString month = match.captured(u"month"_qs);
    const int number =
        month.front().isDigit() ? month.toInt() : static_cast<int>(months.indexOf(foldWord(month, Language::Fr))) + 1;
    int year = match.captured(u"year"_qs).toInt();
    if (year < 100)
        year += 2000;
    return {year, number, match.captured(u"day"_qs).toInt()};
}

/// Days that have passed, unless they are those of a law, of a birth, of a beginning.
Findings pastDates(const ScriptInput &input)
{
    static const QRegularExpression written(
        QStringLiteral("(?<![\\d/.])(?<day>\\d{1,2})(?:er)?\\s+(?<month>janvier|f[ée]vrier|mars|avril|mai|juin|juillet|"
                       "ao[uû]t|septembre|octobre|novembre|d[ée]cembre)\\s+(?<year>20\\d\\d)(?!\\d)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression figures(QStringLiteral(
        "(?<![\\d/.])(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.](?<year>20\\d\\d|\\d\\d)(?![\\d/]|\\.\\d)"));
    Findings findings;
    for (const QRegularExpression *form : {&written, &figures}) {
        for (auto it = form->globalMatch(input.text.text); it.hasNext();) {
            const auto match = it.next();
            const QDate date = dateIn(match);
            if (!date.isValid() || date >= input.today)
                continue;
            bool history = false;
            constexpr int before = 6; // words
            int seen = 0;
            for (qsizetype at = input.text.words.size(); at-- > 0 && seen < before;) {
                const PlainWord &word = input.text.words.at(at);
                if (word.range.end() > match.capturedStart())
                    continue;
                ++seen;
                history = history || standsIn(word, input.rule, u"history"_qs);
            }
            if (!history)
                findings += oneFinding(input, {match.capturedStart(), match.capturedLength()});
        }
    }
    return findings;
}

/// Five weeks and more are months.
Findings weeks(const ScriptInput &input)
{
    static const QRegularExpression form(QStringLiteral("(?<![\\d.,/-])(\\d{1,3})\\s+semaines(?!\\p{L})"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    Findings findings;
    for (auto it = form.globalMatch(input.text.text); it.hasNext();) {
        const auto match = it.next();
        const int number = match.captured(1).toInt();
        if (number <= input.rule.numbers.value(u"weeks"_qs))
            continue;
        constexpr double weeksOfAMonth = 365.25 / 12 / 7;
        const QString months = QStringLiteral("environ %1 mois").arg(std::lround(number / weeksOfAMonth));
        const TextRange range{match.capturedStart(), match.capturedLength()};
        const bool about = QStringView(input.text.text).left(range.start).trimmed().endsWith(QLatin1String("environ"));
        findings +=
            oneFinding(input, range, months, {{PlainFix::Kind::Replace, range, about ? months.mid(8) : months}});
    }
    return findings;
}

/// A link is called by what it leads to; a long address is for machines.
Findings links(const ScriptInput &input)
{
    Findings findings;
    qsizetype start = 0;
    if (input.block) {
        for (const Run &run : input.block->runs) {
            const TextRange range{start, run.text.size()};
            start += run.text.size();
            QStringList folded;
            WordSpan span;
            for (WordScanner scanner(run.text); scanner.next(&span);)
                folded.append(run.text.mid(span.start, span.length).toLower());
            if (!run.href.isEmpty() && input.rule.has(u"names"_qs, folded.join(u' ')))
                findings += oneFinding(input, range);
        }
    }
    static const QRegularExpression address(QStringLiteral("(?:https?://|www\\.)[^\\s<>]+"));
    for (auto it = address.globalMatch(input.text.text); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedLength() > static_cast<qsizetype>(input.rule.numbers.value(u"letters"_qs)))
            findings += oneFinding(input, {match.capturedStart(), match.capturedLength()});
    }
    return findings;
}

Findings underlined(const ScriptInput &input)
{
    Findings findings;
    qsizetype start = 0;
    if (!input.block)
        return findings;
    for (const Run &run : input.block->runs) {
        if (run.styles.testFlag(Style::Underline) && run.href.isEmpty() && !run.text.trimmed().isEmpty())
            findings += oneFinding(input, {start, run.text.size()});
        start += run.text.size();
    }
    return findings;
}

/// A heading inside a text, or a paragraph that plays one: short, wholly bold.
Findings innerHeading(const ScriptInput &input)
{
    if (!input.block || input.text.words.isEmpty())
        return {};
    bool bold = input.block->kind == BlockKind::Paragraph && input.text.words.size() <= 8;
    for (const Run &run : input.block->runs)
        bold = bold && (run.styles.testFlag(Style::Bold) || run.text.trimmed().isEmpty());
    if (input.block->kind != BlockKind::Heading && !bold)
        return {};
    return oneFinding(input, {0, input.text.text.size()});
}

using TextScript = Findings (*)(const ScriptInput &);
const QMap<QString, TextScript> &textScripts()
{
    static const QMap<QString, TextScript> scripts{{u"passive"_qs, passive},
                                                   {u"possessive"_qs, possessive},
                                                   {u"future of you"_qs, futureOfYou},
                                                   {u"imperative"_qs, imperative},
                                                   {u"infinitive title"_qs, infinitiveTitle},
                                                   {u"restriction"_qs, restriction},
                                                   {u"glossary"_qs, glossaryTerms},
                                                   {u"hard words"_qs, hardWords},
                                                   {u"past dates"_qs, pastDates},
                                                   {u"weeks"_qs, weeks},
                                                   {u"links"_qs, links},
                                                   {u"underlined"_qs, underlined},
                                                   {u"inner heading"_qs, innerHeading}};
    return scripts;
}

} // namespace

bool isScript(const QString &name)
{
    return textScripts().contains(name) || isFicheScript(name);
}

QList<TextFinding> runScript(const QString &name, const ScriptInput &input)
{
    const TextScript script = textScripts().value(name);
    return script ? script(input) : QList<TextFinding>();
}

} // namespace escale
