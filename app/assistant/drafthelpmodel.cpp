// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/drafthelpmodel.h"

#include "assistant/claimscanner.h"
#include "assistant/endpointerror.h"
#include "assistant/modelrequest.h"
#include "assistant/promptguard.h"
#include "l10n/sessions.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace escale {
namespace {

constexpr qsizetype mostBytes = 64'000;

Error usage(const QString &sentence, const char *cause)
{
    return {Problem::Usage, sentence, QLatin1String(cause)};
}

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
    : QObject(parent), m_means(means), m_clock(clock),
      m_asker(*this, QStringLiteral("draft questions"), [&clock] { return std::make_unique<DraftAsker>(clock); })
{
}

DraftHelpModel::~DraftHelpModel() = default;

void DraftHelpModel::setEndpoint(const std::optional<EndpointSettings> &endpoint)
{
    if (endpoint == m_endpoint)
        return;
    m_endpoint = endpoint;
    m_allowed = false; // another server: what leaves is shown again
    ++m_ticket;
    m_client.reset();
    if (endpoint)
        m_client = std::make_unique<ModelClient>(*endpoint, ModelLimits{}, m_clock);
    cancel();
}

void DraftHelpModel::begin(DraftHelp help, const ReadFiche &draft)
{
    if (!m_client)
        return;
    cancel();
    m_help = help;
    m_draft = draft;
    prepare();
}

/// What would leave; and off with it once somebody has said yes to a whole fiche.
void DraftHelpModel::prepare()
{
    const QList<SourcePassage> passages = draftPassages(m_draft.fiche, m_draft.translation, todayOf(m_clock));
    const bool text = std::any_of(passages.begin(), passages.end(), [](const SourcePassage &one) { return !one.fact; });
    if (!text)
        return fail(
            usage(QCoreApplication::translate("assistant", "There is no text yet. Write what it is about first."),
                  "draft without text"));
    if (withoutInstructions(passages).size() != passages.size())
        return fail(usage(QCoreApplication::translate(
                              "assistant", "This text holds words that are meant for a machine, so nothing was sent."),
                          "draft speaks to a model"));
    auto hidden = hiddenPassages(passages, m_marked);
    if (!hidden)
        return fail(
            usage(QCoreApplication::translate(
                      "assistant", "What must stay hidden in this text cannot be told apart, so nothing was sent."),
                  "hidden words go over texts"));
    m_checker = std::make_unique<DraftHelpChecker>(m_means, plainDraft(m_draft), passages, hidden->redaction);
    m_leaves = {std::move(hidden->passages), hidden->redaction.removed, m_endpoint->base.host(), m_client->model()};
    if (m_allowed && !m_eachTime)
        dispatch();
    else
        go(State::Preview);
}

void DraftHelpModel::hide(const QString &words)
{
    const QString trimmed = words.trimmed();
    if (trimmed.isEmpty() || m_marked.contains(trimmed))
        return;
    m_marked.append(trimmed);
    if (m_state == State::Preview) {
        const bool allowed = std::exchange(m_allowed, false);
        prepare();
        m_allowed = allowed;
    }
}

void DraftHelpModel::send()
{
    if (m_state != State::Preview)
        return;
    m_allowed = true;
    dispatch();
}

void DraftHelpModel::dispatch()
{
    m_said.clear();
    const quint64 ticket = ++m_ticket;
    go(State::Waiting);
    m_client->ask([help = m_help, passages = m_leaves.passages](
                      const QString &model, bool schema) { return draftHelpRequest(model, help, passages, schema); },
                  [this, ticket](const QByteArray &bytes) {
                      if (ticket == m_ticket && m_said.size() < mostBytes)
                          m_said += bytes;
                  },
                  [this, ticket](const Result<Done> &done) { answered(ticket, done); });
}

void DraftHelpModel::giveUp()
{
    ++m_ticket;
    if (m_client)
        m_client->cancel();
}

void DraftHelpModel::cancel()
{
    giveUp();
    m_proposals.clear();
    m_trouble.reset();
    m_checker.reset();
    m_leaves = {};
    m_draft = {};
    if (m_state != State::None)
        go(State::None);
}

void DraftHelpModel::textChanged()
{
    if (m_state == State::None || m_state == State::Stale || m_state == State::Failed || m_help == DraftHelp::Questions)
        return;
    giveUp();
    m_proposals.clear();
    go(State::Stale);
}

void DraftHelpModel::answered(quint64 ticket, const Result<Done> &done)
{
    if (ticket != m_ticket)
        return;
    if (!done)
        return fail(done.error());
    ClaimScanner scanner;
    const QByteArrayList objects = scanner.take(std::exchange(m_said, {}));
    if (objects.isEmpty() && !scanner.isWhole())
        return fail(endpointNoSense());
    QStringList proposals;
    for (const QByteArray &object : objects) {
        const auto claim = claimFrom(object);
        const auto words = !claim                           ? std::nullopt
                           : m_help == DraftHelp::Questions ? m_checker->question(claim->text)
                                                            : m_checker->wording(m_help, *claim, todayOf(m_clock));
        if (words && !proposals.contains(*words) && proposals.size() < mostClaims)
            proposals.append(*words);
    }
    if (m_help == DraftHelp::Questions && !proposals.isEmpty())
        return keepQuestions(ticket, proposals);
    finish(proposals);
}

/// Those that the text does not answer.
void DraftHelpModel::keepQuestions(quint64 ticket, const QStringList &questions)
{
    m_asker.ask<Result<QStringList>>(
        this, [draft = m_draft, questions](DraftAsker &asker) { return asker.unanswered(draft, questions); },
        [this, ticket](const Result<QStringList> &open) {
            if (ticket != m_ticket)
                return;
            if (!open)
                return fail(open.error());
            finish(*open);
        });
}

void DraftHelpModel::finish(const QStringList &proposals)
{
    m_proposals = proposals.mid(0, mostProposals(m_help));
    go(m_proposals.isEmpty() ? State::Nothing : State::Ready);
}

void DraftHelpModel::go(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void DraftHelpModel::fail(const Error &error)
{
    m_trouble = error;
    go(State::Failed);
}

} // namespace escale
