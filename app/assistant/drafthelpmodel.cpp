// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/drafthelpmodel.h"

#include "assistant/claimscanner.h"
#include "assistant/endpointerror.h"
#include "assistant/modelrequest.h"
#include "l10n/sessions.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace escale {
namespace {

/// What the checker of plain language looks at.
Draft plainDraft(const ReadFiche &draft)
{
    Draft plain;
    plain.text = draft.translation;
    plain.facts = draft.fiche;
    return plain;
}

} // namespace

DraftHelpModel::DraftHelpModel(PlainLanguageMeans means, Clock &clock, QObject *parent)
    : ConsentedRequest(clock, parent), m_means(means),
      m_asker(*this, QStringLiteral("draft questions"), [&clock] { return std::make_unique<DraftAsker>(clock); })
{
}

DraftHelpModel::~DraftHelpModel() = default;

void DraftHelpModel::begin(DraftHelp help, const ReadFiche &draft)
{
    if (!hasModel())
        return;
    cancel();
    m_help = help;
    m_draft = draft;
    prepare();
}

Result<ConsentedRequest::Parcel> DraftHelpModel::parcel(const QStringList &words)
{
    const QList<SourcePassage> passages = draftPassages(m_draft.fiche, m_draft.translation, todayOf(clock()));
    const bool text = std::any_of(passages.begin(), passages.end(), [](const SourcePassage &one) { return !one.fact; });
    if (!text)
        return notSent(QCoreApplication::translate("assistant", "There is no text yet. Write what it is about first."),
                       "draft without text");
    if (withoutInstructions(passages).size() != passages.size())
        return notSent(QCoreApplication::translate(
                           "assistant", "This text holds words that are meant for a machine, so nothing was sent."),
                       "draft speaks to a model");
    auto hidden = hiddenPassages(passages, words);
    if (!hidden)
        return notSent(
            QCoreApplication::translate(
                "assistant", "What must stay hidden in this text cannot be told apart, so nothing was sent."),
            "hidden words go over texts");
    m_checker = std::make_unique<DraftHelpChecker>(m_means, plainDraft(m_draft), passages, hidden->redaction);
    return Parcel{wholeText(hidden->passages), hidden->redaction.removed,
                  [help = m_help, sent = hidden->passages](const QString &model, bool schema) {
                      return draftHelpRequest(model, help, sent, schema);
                  }};
}

void DraftHelpModel::forget()
{
    m_proposals.clear();
    m_checker.reset();
    m_draft = {};
}

void DraftHelpModel::textChanged()
{
    if (state() != State::Failed && m_help != DraftHelp::Questions)
        outdate();
}

void DraftHelpModel::judge(const QByteArray &said)
{
    ClaimScanner scanner;
    const QByteArrayList objects = scanner.take(said);
    if (objects.isEmpty() && !scanner.isWhole())
        return fail(endpointNoSense());
    QStringList proposals;
    for (const QByteArray &object : objects) {
        const auto claim = claimFrom(object);
        const auto words = !claim                           ? std::nullopt
                           : m_help == DraftHelp::Questions ? m_checker->question(claim->text)
                                                            : m_checker->wording(m_help, *claim, todayOf(clock()));
        if (words && !proposals.contains(*words) && proposals.size() < mostClaims)
            proposals.append(*words);
    }
    if (m_help == DraftHelp::Questions && !proposals.isEmpty())
        return keepQuestions(proposals);
    offer(proposals);
}

/// Those that the text does not answer.
void DraftHelpModel::keepQuestions(const QStringList &questions)
{
    m_asker.ask<Result<QStringList>>(
        this, [draft = m_draft, questions](DraftAsker &asker) { return asker.unanswered(draft, questions); },
        [this, asked = ticket()](const Result<QStringList> &open) {
            if (asked != ticket())
                return;
            if (!open)
                return fail(open.error());
            offer(*open);
        });
}

void DraftHelpModel::offer(const QStringList &proposals)
{
    m_proposals = proposals.mid(0, mostProposals(m_help));
    finish(m_proposals.isEmpty() ? State::Refused : State::Ready);
}

} // namespace escale
