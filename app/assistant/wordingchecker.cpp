// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/wordingchecker.h"

#include "assistant/names.h"
#include "assistant/promptguard.h"
#include "assistant/textfacts.h"
#include "assistant/wordinglimits.h"
#include "authoring/rewording.h"
#include "fiche/runwords.h"
#include "l10n/catalogue.h"
#include "plainlanguage/ruleset.h"
#include "search/contentwords.h"
#include "search/stopwords.h"
#include "search/textanswer.h"
#include "search/wordforms.h"

#include <QRegularExpression>
#include <algorithm>

namespace escale {
namespace {

constexpr Language fr = Language::Fr;

// Of the words of a paragraph. Editors make texts an eighth longer; an explanation may be a sentence more.
constexpr double longest = 1.8, shortest = 0.35;
constexpr qsizetype room = 14, longEnough = 12;
/// Of a new sentence's words that say something, so many stand in the paragraph.
constexpr double leastShared = 0.2;
constexpr double mostUnknown = 0.34, leastGrammar = 0.15;

template <typename List> List sorted(List list)
{
    std::sort(list.begin(), list.end());
    return list;
}

WordingFault faultOf(PrivateKind kind)
{
    switch (kind) {
    case PrivateKind::Name:
        return WordingFault::Name;
    case PrivateKind::Number:
    case PrivateKind::Account:
        return WordingFault::Figure;
    case PrivateKind::BirthDate:
        return WordingFault::Date;
    case PrivateKind::Phone:
    case PrivateKind::Email:
    case PrivateKind::Address:
        return WordingFault::Contact;
    case PrivateKind::Marked:
        break;
    }
    return WordingFault::Hidden;
}

/// Between signs and the words that join: what "pas" denies is in it.
QStringList clausesOf(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral(R"([,;:.!?()\n]|\b(?:et|mais|ou|car|donc|puis)\b)"),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    return text.split(ends, Qt::SkipEmptyParts);
}

/// Of each clause that denies something, what it says.
QList<QStringList> deniedIn(const QString &text)
{
    QList<QStringList> denied;
    for (const QString &clause : clausesOf(text)) {
        QStringList words = contentWords(clause, fr);
        const QStringList all = foldedWords(clause, fr);
        const bool denies = anyNegation(clause, fr) || std::any_of(all.begin(), all.end(), excepts);
        words.removeIf([](const QString &word) { return negates(word, fr) || excepts(word); });
        if (denies)
            denied.append(words);
    }
    return denied;
}

qsizetype denials(const QString &text)
{
    const QStringList words = foldedWords(text, fr);
    return negationsIn(text, fr).size() + std::count_if(words.begin(), words.end(), excepts);
}

QList<int> calendarOf(const QString &text)
{
    QList<int> days;
    for (const QString &word : foldedWords(text, fr)) {
        if (const int day = calendarWord(word, fr); day != 0)
            days.append(day);
    }
    return days;
}

bool saysFreeAnywhere(const QString &text)
{
    const QStringList words = foldedWords(text, fr);
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return saysFree(word, fr); });
}

QStringList addressesLike(const QString &text)
{
    QStringList addresses;
    for (const QString &one : addressesOf(text))
        addresses.append(one.toLower());
    return sorted(addresses);
}

qsizetype timesIn(const QString &text, const QString &words)
{
    return words.isEmpty() ? 0 : text.count(words);
}

} // namespace

WordingChecker::WordingChecker(PlainLanguageMeans means) : m_means(means), m_plain(means) {}

WordingFault WordingChecker::check(const AuthorParagraph &paragraph, const QString &words, const Redaction &hidden,
                                   QDate today)
{
    const QString before = wordsOfRuns(paragraph.block.runs);
    // First of all: to look for all the rest in so many words would take long.
    constexpr qsizetype mostTimes = 3, mostMore = 400;
    if (words.size() > mostTimes * before.size() + mostMore)
        return WordingFault::TooLong;
    if (foldedWords(words, fr).isEmpty())
        return WordingFault::Nothing;
    if (hasNewMarkup(words, before) || words.contains(hiddenName) || hasStrangePlaceholder(words, {}))
        return WordingFault::Markup;
    if (speaksToModel(words))
        return WordingFault::Machine;
    if (words.simplified() == before.simplified())
        return WordingFault::Nothing;
    if (!isFrench(before, words))
        return WordingFault::Language;
    if (const WordingFault fault = facts(paragraph.block.runs, words, hidden); fault != WordingFault::None)
        return fault;
    if (const WordingFault fault = content(before, words); fault != WordingFault::None)
        return fault;
    auto rewording = Rewording::of(paragraph.block.runs, words);
    if (!rewording)
        return WordingFault::Link;
    rewording->takeAll(true);
    return harder(paragraph, rewording->runs(), today) ? WordingFault::Harder : WordingFault::None;
}

WordingFault WordingChecker::facts(const QList<Run> &paragraph, const QString &words, const Redaction &hidden)
{
    const QString before = wordsOfRuns(paragraph);
    for (const PrivateWords &one : hidden.removed) {
        if (timesIn(words, one.words) != timesIn(before, one.words))
            return faultOf(one.kind);
    }
    if (!Rewording::of(paragraph, words))
        return WordingFault::Link;
    if (addressesLike(before) != addressesLike(words))
        return WordingFault::Contact;
    if (const WordingFault fault = figures(before, words); fault != WordingFault::None)
        return fault;
    if (calendarOf(before) != calendarOf(words))
        return WordingFault::Date;
    if (saysFreeAnywhere(before) != saysFreeAnywhere(words))
        return WordingFault::Amount;
    if (names(before, words))
        return WordingFault::Name;
    return said(before, words);
}

/// The same ones, and those of one unit in the same order: two ages that change places are two mistakes.
WordingFault WordingChecker::figures(const QString &before, const QString &after) const
{
    QHash<Unit, QList<Figure>> had, has;
    for (const Figure &one : figuresWithOnes(before))
        had[one.unit].append(one);
    for (const Figure &one : figuresWithOnes(after))
        has[one.unit].append(one);
    WordingFault fault = WordingFault::None;
    // The worst is said: a telephone number before an amount before another number.
    static const QList<WordingFault> worse{WordingFault::None, WordingFault::Limit, WordingFault::Figure,
                                           WordingFault::Amount, WordingFault::Contact};
    const auto found = [&fault](WordingFault one) {
        if (worse.indexOf(one) > worse.indexOf(fault))
            fault = one;
    };
    const auto faultIn = [](const Figure &one) {
        return one.phone ? WordingFault::Contact : one.unit == Unit::Euro ? WordingFault::Amount : WordingFault::Figure;
    };
    for (const auto &[lists, others] : {std::pair(&had, &has), std::pair(&has, &had)}) {
        for (auto list = lists->cbegin(); list != lists->cend(); ++list) {
            const QList<Figure> other = others->value(list.key());
            for (qsizetype i = 0; i < list->size(); ++i) {
                const Figure &one = list->at(i);
                if (i >= other.size() || other.at(i).value != one.value)
                    found(faultIn(one));
                else if (lists == &had && boundOf(before, one) != boundOf(after, other.at(i)))
                    found(WordingFault::Limit);
            }
        }
    }
    return fault;
}

WordingFault WordingChecker::said(const QString &before, const QString &after)
{
    // "ne dépasse pas 3 mois" is said of the number, and judged there.
    const QString plainBefore = withoutDeniedBounds(before), plainAfter = withoutDeniedBounds(after);
    if (denials(plainBefore) != denials(plainAfter) || denies(plainBefore, plainAfter))
        return WordingFault::Negation;
    if (restricts(before) != restricts(after) || turns(before, after))
        return WordingFault::Limit;
    const Modality had = modalityOf(before), has = modalityOf(after);
    if ((has.must > had.must && has.may < had.may) || (has.must < had.must && has.may > had.may))
        return WordingFault::Obligation;
    return WordingFault::None;
}

/// Whether something else is denied than before.
bool WordingChecker::denies(const QString &before, const QString &after)
{
    const QList<QStringList> had = deniedIn(before), has = deniedIn(after);
    const auto known = [this](const QStringList &words, const QList<QStringList> &among) {
        return words.isEmpty() || std::any_of(among.begin(), among.end(), [&](const QStringList &other) {
                   return other.isEmpty() || shared(words, other) > 0;
               });
    };
    return !std::all_of(has.begin(), has.end(), [&](const QStringList &one) { return known(one, had); }) ||
           !std::all_of(had.begin(), had.end(), [&](const QStringList &one) { return known(one, has); });
}

/// An abbreviation that stands there may be written out, as our own rule wants it.
QStringList WordingChecker::writtenOut(const QString &text) const
{
    QStringList words;
    const QStringList there = foldedWords(text, fr);
    for (const PlainRule &rule : m_means.rules.rules()) {
        if (rule.kind != RuleKind::Conditional)
            continue;
        for (const RuleGroup &group : rule.groups) {
            const QStringList name = foldedWords(group.name, fr);
            if (std::all_of(name.begin(), name.end(), [&](const QString &word) { return there.contains(word); }))
                words += foldedWords(group.words, fr);
        }
    }
    return words;
}

/// Whether a name has come or gone.
bool WordingChecker::names(const QString &before, const QString &after)
{
    const QStringList had = foldedWords(before, fr) + writtenOut(before), has = foldedWords(after, fr);
    const auto allIn = [this](const QList<FoldedWord> &names, const QStringList &words) {
        return std::all_of(names.begin(), names.end(), [&](const FoldedWord &one) {
            return words.contains(one.word) || shared({one.word}, words) > 0;
        });
    };
    return !allIn(namesIn(before, m_means.forms), has) || !allIn(namesIn(after, m_means.forms), had);
}

/// The share of `words` that stand in `with`, as they are or in another form.
double WordingChecker::shared(const QStringList &words, const QStringList &with)
{
    if (words.isEmpty())
        return 0;
    const auto stands = [&](const QString &word) {
        return std::any_of(with.begin(), with.end(), [&](const QString &other) {
            return other == word || (other.at(0) == word.at(0) && m_kin.isForm(word, other));
        });
    };
    return static_cast<double>(std::count_if(words.begin(), words.end(), stands)) / static_cast<double>(words.size());
}

bool WordingChecker::isFrench(const QString &before, const QString &after) const
{
    const QStringList known = foldedWords(before, fr);
    qsizetype all = 0, unknown = 0, grammar = 0;
    for (const FoldedWord &one : foldedWordsIn(after, fr)) {
        const Script script = scriptOf(QStringView(after).mid(one.span.start, one.span.length));
        if (script == Script::None)
            continue;
        ++all;
        grammar += stopWords(fr).contains(one.word) ? 1 : 0;
        if (known.contains(one.word))
            continue;
        if (script != Script::Latin || (m_means.forms.covers(fr) && !m_means.forms.knows(fr, one.word)))
            ++unknown;
    }
    constexpr qsizetype few = 8;
    const auto share = [all](qsizetype count) { return static_cast<double>(count) / static_cast<double>(all); };
    return all == 0 || (share(unknown) <= mostUnknown && (all < few || share(grammar) >= leastGrammar));
}

WordingFault WordingChecker::content(const QString &before, const QString &after)
{
    const auto had = static_cast<double>(foldedWords(before, fr).size());
    const auto has = static_cast<double>(foldedWords(after, fr).size());
    if (has > had * longest + room)
        return WordingFault::TooLong;
    if (had >= longEnough && has < had * shortest)
        return WordingFault::TooShort;
    const QStringList old = contentWords(before, fr) + writtenOut(before), fresh = contentWords(after, fr);
    constexpr qsizetype saysSomething = 3;
    for (const TextRange &sentence : sentenceRanges(before)) {
        const QStringList words = contentWords(before.mid(sentence.start, sentence.length), fr);
        if (words.size() >= saysSomething && shared(words, fresh) == 0)
            return WordingFault::TooShort;
    }
    const QList<TextRange> sentences = sentenceRanges(after);
    for (const TextRange &sentence : sentences) {
        const QStringList words = contentWords(after.mid(sentence.start, sentence.length), fr);
        // The one sentence there is may say all of it in other words.
        if (words.size() >= saysSomething && sentences.size() > 1 && shared(words, old) < leastShared)
            return WordingFault::Invention;
    }
    return shared(fresh, old) == 0 && fresh.size() >= saysSomething ? WordingFault::Invention : WordingFault::None;
}

bool WordingChecker::harder(const AuthorParagraph &paragraph, const QList<Run> &after, QDate today)
{
    const auto findings = [&](const QList<Run> &runs) {
        Draft draft;
        draft.wholeFiche = false;
        Block block = paragraph.block;
        block.runs = runs;
        Section section;
        section.blocks = {block};
        const QString words = wordsOfRuns(runs);
        switch (paragraph.place.part) {
        case Part::Title:
            draft.text.title = words;
            break;
        case Part::Abstract:
            draft.text.abstract = words;
            break;
        case Part::Why:
            draft.text.why = {section};
            break;
        case Part::How:
            draft.text.how = {section};
            break;
        case Part::Next:
            draft.text.next = {section};
            break;
        default:
            draft.text.what = {block};
        }
        const QList<Finding> all = m_plain.check(draft, today);
        const auto must =
            std::count_if(all.begin(), all.end(), [](const Finding &one) { return one.level == PlainLevel::Must; });
        return std::pair(must, all.size());
    };
    const auto had = findings(paragraph.block.runs), has = findings(after);
    return has.first > had.first || has.second > had.second;
}

QString reasonText(WordingFault fault, Language in)
{
    const auto say = [in](const char *source) { return translated(in, "assistant", source); };
    switch (fault) {
    case WordingFault::None:
        return {};
    case WordingFault::Nothing:
        return say(QT_TRANSLATE_NOOP("assistant", "The model found no simpler words."));
    case WordingFault::Markup:
        return say(QT_TRANSLATE_NOOP("assistant", "The proposal was more than plain words: it is not shown."));
    case WordingFault::Machine:
        return say(QT_TRANSLATE_NOOP("assistant", "The proposal did not speak to readers: it is not shown."));
    case WordingFault::Contact:
        return say(
            QT_TRANSLATE_NOOP("assistant", "The proposal changed a telephone number or an address: it is not shown."));
    case WordingFault::Hidden:
        return say(QT_TRANSLATE_NOOP("assistant", "The proposal lost a word that you hid: it is not shown."));
    case WordingFault::Link:
        return say(QT_TRANSLATE_NOOP("assistant", "The proposal lost a link: it is not shown."));
    case WordingFault::Amount:
        return say(QT_TRANSLATE_NOOP("assistant", "The proposal changed an amount: it is not shown."));
    case WordingFault::Figure:
        return say(QT_TRANSLATE_NOOP("assistant", "The proposal changed a number: it is not shown."));
    case WordingFault::Date:
        return say(QT_TRANSLATE_NOOP("assistant", "The proposal changed a date or a day: it is not shown."));
    case WordingFault::Name:
        return say(QT_TRANSLATE_NOOP("assistant", "The proposal changed a name: it is not shown."));
    case WordingFault::Negation:
        return say(QT_TRANSLATE_NOOP("assistant", "The proposal changed a “not” or a “without”: it is not shown."));
    case WordingFault::Limit:
        return say(QT_TRANSLATE_NOOP("assistant", "The proposal changed a limit, as “only” or “at least”: it is not "
                                                  "shown."));
    case WordingFault::Obligation:
        return say(QT_TRANSLATE_NOOP("assistant", "The proposal made “you may” and “you must” of each other: it is not "
                                                  "shown."));
    case WordingFault::Language:
        return say(QT_TRANSLATE_NOOP("assistant", "The proposal was not in French: it is not shown."));
    case WordingFault::TooLong:
        return say(QT_TRANSLATE_NOOP("assistant", "The proposal was much longer than your text: it is not shown."));
    case WordingFault::TooShort:
        return say(QT_TRANSLATE_NOOP("assistant", "The proposal left something out: it is not shown."));
    case WordingFault::Invention:
        return say(QT_TRANSLATE_NOOP("assistant", "The proposal added something: it is not shown."));
    case WordingFault::Harder:
        break;
    }
    return say(QT_TRANSLATE_NOOP("assistant", "The proposal was not simpler than your text: it is not shown."));
}

} // namespace escale
