// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/drafthelpchecker.h"

#include "assistant/draftpassages.h"
#include "assistant/figures.h"
#include "assistant/names.h"
#include "assistant/promptguard.h"
#include "assistant/textfacts.h"
#include "assistant/wordinglimits.h"
#include "plainlanguage/familiarity.h"
#include "search/contentwords.h"

#include <QRegularExpression>
#include <algorithm>

namespace escale {
namespace {

/// It begins as a French question does: a question word, behind a preposition too, "est-ce que", or the verb before
/// the person ("Faut-il"). "Savez-vous que …" tells something.
bool beginsAsQuestion(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral(
            R"(^(?:(?:à|de|d['’]|avec|pour|par|chez|jusqu['’](?:à\s)?|depuis|pendant|en|dans|sur|vers|sous)\s?)?(?:qui|que|qu['’]|quoi|quel(?:le)?s?|où|quand|comment|combien|pourquoi|lequel|laquelle)\b|^(?:est-ce|y\s?a-t-il)\b|^(?!sav(?:ez|iez)-vous)\p{L}+-(?:t-)?(?:je|il|elle|on|ce|nous|vous|ils|elles)\b)"),
        ofPeople);
    return text.contains(word);
}

} // namespace

DraftHelpChecker::DraftHelpChecker(PlainLanguageMeans means, Draft draft, QList<SourcePassage> passages,
                                   Redaction hidden)
    : m_means(means), m_draft(std::move(draft)), m_passages(std::move(passages)), m_hidden(std::move(hidden)),
      m_claims(m_passages, {}), m_plain(means), m_source(wholeText(m_passages)),
      m_words(foldedWords(m_source, Language::Fr))
{
}

std::optional<QString> DraftHelpChecker::wording(DraftHelp help, const Claim &claim, QDate today)
{
    if (hasStrangePlaceholder(claim.text, m_hidden))
        return std::nullopt;
    Claim whole{restored(claim.text, m_hidden).simplified(), {}};
    if (help == DraftHelp::Title && whole.text.endsWith(u'.'))
        whole.text.chop(1);
    for (const Cite &cite : claim.cites)
        whole.cites.append({cite.passage, restored(cite.quote, m_hidden)});
    const QString &said = whole.text;
    const QString &now = help == DraftHelp::Title ? m_draft.text.title : m_draft.text.abstract;
    if (said.size() > mostLetters(help) || said == now.simplified())
        return std::nullopt;
    const CheckedClaim checked = m_claims.check(whole);
    if (checked.fault != ClaimFault::None)
        return std::nullopt;
    QString quoted;
    for (const Citation &one : checked.cites)
        quoted += sentencesAround(m_passages.at(one.passage).blocks.at(one.block), one.range) + u'\n';
    if (limitsDiffer(quoted, said) || !namesStand(said) || !onlyKnownWords(said) || !isPlain(help, said, today))
        return std::nullopt;
    return said;
}

bool DraftHelpChecker::namesStand(const QString &said) const
{
    const QList<FoldedWord> names = namesIn(said, m_means.forms);
    return std::all_of(names.begin(), names.end(),
                       [this](const FoldedWord &one) { return m_words.contains(one.word); });
}

/// At most one word that the text has in no form, and that one an everyday word.
bool DraftHelpChecker::onlyKnownWords(const QString &said)
{
    QStringList own = contentWords(said, Language::Fr);
    own.removeIf([this](const QString &word) {
        return word.at(0).isDigit() || std::any_of(m_words.begin(), m_words.end(), [&](const QString &other) {
                   return other == word || (other.at(0) == word.at(0) && m_kin.isForm(word, other));
               });
    });
    return own.size() <= 1 &&
           std::all_of(own.begin(), own.end(), [](const QString &word) { return Familiarity::isListed(word); });
}

/// Our own rules find nothing in it that must be mended, and no more than in what stands there now.
bool DraftHelpChecker::isPlain(DraftHelp help, const QString &said, QDate today)
{
    const Part part = help == DraftHelp::Title ? Part::Title : Part::Abstract;
    const auto findings = [&](const Draft &draft) {
        QList<Finding> found = m_plain.check(draft, today);
        found.removeIf([part](const Finding &one) { return one.place.part != part; });
        return found;
    };
    Draft after = m_draft;
    QString &words = help == DraftHelp::Title ? after.text.title : after.text.abstract;
    const bool empty = words.trimmed().isEmpty();
    words = said;
    const QList<Finding> has = findings(after);
    return std::none_of(has.begin(), has.end(), [](const Finding &one) { return one.level == PlainLevel::Must; }) &&
           (empty || has.size() <= findings(m_draft).size());
}

std::optional<QString> DraftHelpChecker::question(const QString &asked) const
{
    if (hasStrangePlaceholder(asked, m_hidden) || hasMarkup(asked) || speaksToModel(asked))
        return std::nullopt;
    const QString said = restored(asked, m_hidden).simplified();
    static const QRegularExpression more(QStringLiteral(R"([.!;:…\n؟?](?!$))"));
    if (said.size() > mostLetters(DraftHelp::Questions) || !said.endsWith(u'?') || said.contains(more) ||
        hasAddress(said) || !beginsAsQuestion(said))
        return std::nullopt;
    // It may ask for everything, and tell nothing: no number, name or "not" that the text does not have.
    const QList<Figure> held = figuresOf(m_source, Language::Fr, true), has = figuresOf(said, Language::Fr);
    const bool numbers = std::all_of(has.begin(), has.end(), [&held](const Figure &one) {
        return std::any_of(held.begin(), held.end(), [&one](const Figure &other) { return other.value == one.value; });
    });
    const QStringList words = foldedWords(said, Language::Fr);
    const bool days = std::all_of(words.begin(), words.end(), [this](const QString &word) {
        return calendarWord(word, Language::Fr) == 0 || m_words.contains(word);
    });
    const bool denies = anyNegation(said, Language::Fr) && !anyNegation(m_source, Language::Fr);
    if (!numbers || !days || denies || !namesStand(said))
        return std::nullopt;
    return said;
}

} // namespace escale
