// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/claimchecker.h"

#include "assistant/figures.h"
#include "assistant/promptguard.h"
#include "assistant/textfacts.h"
#include "l10n/catalogue.h"
#include "search/contentwords.h"
#include "search/kin.h"
#include "search/words.h"

#include <QSet>
#include <algorithm>

namespace escale {
namespace {

/// Of a claim's words that say something, so many stand in what it cites: the rest is grammar and "you can".
constexpr double leastSupported = 0.75;
/// A quotation of less says nothing that could be checked.
constexpr qsizetype leastQuoteWords = 2;

/// Where the words of `needle` follow each other in `text`.
std::optional<TextRange> standing(const QList<FoldedWord> &needle, const QList<FoldedWord> &text)
{
    const auto found = std::search(text.begin(), text.end(), needle.begin(), needle.end(),
                                   [](const FoldedWord &a, const FoldedWord &b) { return a.word == b.word; });
    if (needle.isEmpty() || found == text.end())
        return std::nullopt;
    const WordSpan &last = (found + needle.size() - 1)->span;
    return TextRange{found->span.start, last.start + last.length - found->span.start};
}

/// "M. [NAME-1]": the word before belongs to what is hidden.
bool beforeHidden(QStringView rest)
{
    const auto next = std::find_if(rest.begin(), rest.end(), [](QChar c) { return !c.isSpace() && c != u'.'; });
    return next != rest.end() && *next == hiddenName;
}

/// All the text of a passage, titles first: what a claim may say.
QString wholeText(const SourcePassage &passage)
{
    return QStringList{passage.ficheTitle, passage.section.title, passage.blocks.join(u'\n')}.join(u'\n');
}

} // namespace

ClaimDisplay CheckedClaim::display() const
{
    switch (fault) {
    case ClaimFault::None:
        return ClaimDisplay::Shown;
    case ClaimFault::Figure:
    case ClaimFault::Free:
    case ClaimFault::Name:
    case ClaimFault::Negation:
        return ClaimDisplay::Struck;
    default:
        return ClaimDisplay::Withheld;
    }
}

QString reasonText(const CheckedClaim &claim, Language in)
{
    const auto say = [in](const char *source) { return translated(in, "assistant", source); };
    switch (claim.fault) {
    case ClaimFault::None:
        return {};
    case ClaimFault::Figure:
    case ClaimFault::Name:
        //: %1: words or a number of the sentence, in quotation marks of the language
        return say(QT_TRANSLATE_NOOP("assistant", "“%1” is written in no fiche that is cited.")).arg(claim.offending);
    case ClaimFault::Free:
        return say(QT_TRANSLATE_NOOP("assistant", "No fiche that is cited says that it is free of charge."));
    case ClaimFault::Negation:
        return say(QT_TRANSLATE_NOOP("assistant", "The fiche says the opposite, or not quite this."));
    case ClaimFault::NoCitation:
    case ClaimFault::NotThere:
        return say(QT_TRANSLATE_NOOP("assistant", "A sentence was left out: no fiche says it."));
    case ClaimFault::Contact:
        return say(
            QT_TRANSLATE_NOOP("assistant", "A sentence was left out: its telephone number or address is in no fiche."));
    case ClaimFault::Words:
        return say(QT_TRANSLATE_NOOP("assistant", "A sentence was left out: it says more than the fiches."));
    case ClaimFault::Language:
        return say(QT_TRANSLATE_NOOP("assistant", "A sentence was left out: it is in another language."));
    case ClaimFault::Markup:
    case ClaimFault::Instruction:
        break;
    }
    return say(QT_TRANSLATE_NOOP("assistant", "A sentence was left out: it is no answer."));
}

ClaimChecker::ClaimChecker(QList<SourcePassage> passages, Redaction redaction)
    : m_passages(std::move(passages)), m_redaction(std::move(redaction))
{
}

ClaimChecker::~ClaimChecker() = default;

Kin &ClaimChecker::kin(Language language)
{
    auto &kin = m_kin[language];
    if (!kin)
        kin = std::make_unique<Kin>(language);
    return *kin;
}

std::optional<Citation> ClaimChecker::find(const Cite &cite) const
{
    const qsizetype index = cite.passage - 1;
    if (index < 0 || index >= m_passages.size())
        return std::nullopt;
    const SourcePassage &passage = m_passages.at(index);
    const QList<FoldedWord> quote = foldedWordsIn(cite.quote, passage.language);
    if (quote.size() < leastQuoteWords)
        return std::nullopt;
    for (qsizetype b = 0; b < passage.blocks.size(); ++b) {
        const QString &block = passage.blocks.at(b);
        if (const auto range = standing(quote, foldedWordsIn(block, passage.language)))
            return Citation{static_cast<int>(index), static_cast<int>(b), *range,
                            block.mid(range->start, range->length)};
    }
    return std::nullopt;
}

/// The share of `words` that stand in `source`, as they are or in another form.
double ClaimChecker::supported(const QStringList &words, const QSet<QString> &source, Language language)
{
    if (words.isEmpty())
        return 0;
    int said = 0;
    for (const QString &word : words) {
        const bool same = source.contains(word) || std::any_of(source.begin(), source.end(), [&](const QString &other) {
                              // Forms of one word begin alike in our languages, but for the stress of Tigrinya.
                              return other.at(0) == word.at(0) && kin(language).isForm(word, other);
                          });
        said += same ? 1 : 0;
    }
    return static_cast<double>(said) / static_cast<double>(words.size());
}

CheckedClaim ClaimChecker::check(const Claim &claim)
{
    CheckedClaim checked;
    checked.text = restored(claim.text, m_redaction);
    const auto fail = [&checked](ClaimFault fault) {
        checked.fault = fault;
        return checked;
    };
    if (hasMarkup(claim.text) || hasStrangePlaceholder(claim.text, m_redaction))
        return fail(ClaimFault::Markup);
    if (speaksToModel(claim.text))
        return fail(ClaimFault::Instruction);
    if (claim.cites.isEmpty())
        return fail(ClaimFault::NoCitation);
    for (const Cite &cite : claim.cites) {
        auto citation = find(cite);
        if (!citation)
            return fail(ClaimFault::NotThere);
        if (!checked.cites.contains(*citation))
            checked.cites.append(std::move(*citation));
    }
    checked.language = m_passages.at(checked.cites.first().passage).language;
    for (const Citation &one : std::as_const(checked.cites)) {
        if (m_passages.at(one.passage).language != checked.language)
            return fail(ClaimFault::Language);
    }
    judge(placeholdersOut(claim.text), &checked);
    return checked;
}

void ClaimChecker::judge(const QString &text, CheckedClaim *checked)
{
    const Language language = checked->language;
    const auto fail = [checked](ClaimFault fault, const QString &offending = {}) {
        checked->fault = fault;
        checked->offending = offending;
    };
    QString source; // what the claim may say: the passages that it cites
    QString quoted; // what it rests on: the sentences of its quotations
    for (const Citation &one : std::as_const(checked->cites)) {
        const SourcePassage &passage = m_passages.at(one.passage);
        source += wholeText(passage) + u'\n';
        quoted += sentencesAround(passage.blocks.at(one.block), one.range) + u'\n';
    }
    const Script script = scriptOf(language);
    const QList<FoldedWord> words = foldedWordsIn(text, language);
    QSet<QString> sourceWords;
    for (const FoldedWord &one : foldedWordsIn(source, language))
        sourceWords.insert(one.word);

    qsizetype foreign = 0, own = 0;
    for (const FoldedWord &one : words) {
        const Script of = scriptOf(QStringView(text).mid(one.span.start, one.span.length));
        if (of == script)
            ++own;
        else if (of != Script::None && !sourceWords.contains(one.word))
            ++foreign;
    }
    if (foreign > own)
        return fail(ClaimFault::Language);

    // Telephone numbers and addresses first: nobody may so much as read a wrong one.
    if (hasAddress(text)) {
        for (const QString &address : addressesOf(text)) {
            if (!source.contains(address, Qt::CaseInsensitive))
                return fail(ClaimFault::Contact);
        }
        if (!std::any_of(checked->cites.begin(), checked->cites.end(),
                         [&](const Citation &one) { return hasAddress(wholeText(m_passages.at(one.passage))); }))
            return fail(ClaimFault::Contact);
    }
    const QList<Figure> said = figuresOf(text, language), held = figuresOf(source, language, true);
    for (const Figure &figure : said) {
        const bool stands = std::any_of(held.begin(), held.end(), [&figure](const Figure &one) {
            return one.value == figure.value && (figure.unit == Unit::None || one.unit == figure.unit);
        });
        constexpr qsizetype longNumber = 8;
        if (!stands)
            return fail(figure.phone || figure.value.size() >= longNumber ? ClaimFault::Contact : ClaimFault::Figure,
                        text.mid(figure.range.start, figure.range.length));
    }
    for (const FoldedWord &one : words) {
        const int calendar = calendarWord(one.word, language);
        if (calendar != 0 && std::none_of(sourceWords.begin(), sourceWords.end(), [&](const QString &other) {
                return calendarWord(other, language) == calendar;
            }))
            return fail(ClaimFault::Figure, text.mid(one.span.start, one.span.length));
        if (saysFree(one.word, language) &&
            std::none_of(sourceWords.begin(), sourceWords.end(),
                         [&](const QString &other) { return saysFree(other, language); }))
            return fail(ClaimFault::Free, text.mid(one.span.start, one.span.length));
    }

    // Each sentence for itself: a true one does not carry another.
    for (const TextRange &sentence : sentenceRanges(text)) {
        QStringList content = contentWords(text.mid(sentence.start, sentence.length), language);
        // Numbers have been judged, in digits and in words.
        content.removeIf(
            [language](const QString &word) { return word.at(0).isDigit() || numberWord(word, language).value != 0; });
        if (content.isEmpty())
            continue;
        if (supported(content, sourceWords, language) < leastSupported)
            return fail(ClaimFault::Words);
    }
    if (contentWords(text, language).isEmpty())
        return fail(ClaimFault::Words);

    // Names: acronyms, and words with a capital that do not begin a sentence.
    const QSet<qsizetype> begins = sentenceBeginnings(text, words);
    for (const FoldedWord &one : words) {
        const QStringView written = QStringView(text).mid(one.span.start, one.span.length);
        const bool foreignWord = script != Script::Latin && scriptOf(written) == Script::Latin;
        const bool named =
            isAcronym(written) || foreignWord || (written.at(0).isUpper() && !begins.contains(one.span.start));
        if (named && !beforeHidden(QStringView(text).mid(one.span.start + one.span.length)) &&
            !sourceWords.contains(one.word) && supported({one.word}, sourceWords, language) < 1)
            return fail(ClaimFault::Name, written.toString());
    }

    const bool denies = anyNegation(text, language), denied = anyNegation(quoted, language);
    const bool allDenied = std::all_of(checked->cites.begin(), checked->cites.end(), [&](const Citation &one) {
        return anyNegation(sentencesAround(m_passages.at(one.passage).blocks.at(one.block), one.range), language);
    });
    if ((denies && !denied) || (!denies && allDenied))
        fail(ClaimFault::Negation);
}

} // namespace escale
