// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/machinetranslation.h"

#include "assistant/endpointerror.h"
#include "assistant/modelrequest.h"
#include "assistant/promptguard.h"
#include "assistant/proposal.h"
#include "translating/markedtext.h"

#include <QCoreApplication>
#include <algorithm>

namespace escale {
namespace {

constexpr qsizetype longestSegment = 3'000, mostBytes = 64'000;

/// Invisible marks say nothing to a reader, and may to a model. The two joiners are letters of Persian and Pashto.
QString visible(const QString &text)
{
    QString words;
    for (const QChar c : text) {
        const bool joiner = c == QChar(0x200C) || c == QChar(0x200D);
        const bool marks = c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
        if (!marks || joiner || c == u'\n')
            words += c;
    }
    return words;
}

} // namespace

bool refusesProposal(TranslationCheck check)
{
    switch (check) {
    case TranslationCheck::Missing:
    case TranslationCheck::Numbers:
    case TranslationCheck::Phones:
    case TranslationCheck::Addresses:
    case TranslationCheck::Untranslated:
    case TranslationCheck::Script:
    case TranslationCheck::Direction:
        return true;
    default:
        return false;
    }
}

MachineTranslation::MachineTranslation(TranslationDesk &desk, Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_clock(clock)
{
    connect(&desk, &TranslationDesk::currentChanged, this, &MachineTranslation::follow);
    connect(&desk, &TranslationDesk::openChanged, this, &MachineTranslation::follow);
}

MachineTranslation::~MachineTranslation() = default;

void MachineTranslation::setEndpoint(const std::optional<EndpointSettings> &endpoint)
{
    if (endpoint == m_endpoint)
        return;
    m_endpoint = endpoint;
    m_allowed = false; // another server: what leaves is shown again
    ++m_ticket;
    m_client.reset();
    if (endpoint)
        m_client = std::make_unique<ModelClient>(*endpoint, ModelLimits{}, m_clock);
    m_state = State::None;
    Q_EMIT changed();
}

void MachineTranslation::begin()
{
    if (!m_client || !m_desk.draft() || m_desk.draft()->segments().isEmpty())
        return;
    const Segment &segment = m_desk.draft()->segments()[m_desk.current()].segment;
    const QString words = wordsOf(segment.source);
    if (std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); }))
        return;
    cancel();
    m_fiche = m_desk.draft()->fiche();
    m_language = m_desk.language();
    m_segment = segment;
    prepare();
}

/// What would leave; and off with it once somebody has said yes to the first.
void MachineTranslation::prepare()
{
    const QString words = visible(markedText(m_segment.source, marksOf(m_segment.source)));
    if (words.size() > longestSegment)
        return fail(QCoreApplication::translate("translating", "This segment is too long for a machine proposal."),
                    "segment too long");
    if (speaksToModel(words))
        return fail(QCoreApplication::translate(
                        "translating", "The French holds words that are meant for a machine, so nothing was sent."),
                    "segment speaks to a model");
    m_leaves = {redacted(words, m_hidden), m_endpoint->base.host(), m_client->model()};
    if (m_allowed && !m_eachTime)
        dispatch();
    else
        go(State::Preview);
}

void MachineTranslation::hide(const QString &words)
{
    const QString trimmed = words.trimmed();
    if (m_state != State::Preview || trimmed.isEmpty() || m_hidden.contains(trimmed))
        return;
    m_hidden.append(trimmed);
    const bool allowed = std::exchange(m_allowed, false);
    prepare();
    m_allowed = allowed;
}

void MachineTranslation::send()
{
    if (m_state != State::Preview)
        return;
    m_allowed = true;
    dispatch();
}

void MachineTranslation::dispatch()
{
    m_said.clear();
    const quint64 ticket = ++m_ticket;
    go(State::Waiting);
    m_client->ask([text = m_leaves.source.text, language = m_language](
                      const QString &model, bool schema) { return translationRequest(model, text, language, schema); },
                  [this, ticket](const QByteArray &bytes) {
                      if (ticket == m_ticket && m_said.size() < mostBytes)
                          m_said += bytes;
                  },
                  [this, ticket](const Result<Done> &done) { answered(ticket, done); });
}

void MachineTranslation::cancel()
{
    ++m_ticket;
    if (m_client)
        m_client->cancel();
    m_said.clear();
    m_target.clear();
    m_findings.clear();
    m_trouble.reset();
    if (m_state != State::None)
        go(State::None);
}

/// Another segment, fiche or language, or another French: the proposal is of no use any more.
void MachineTranslation::follow()
{
    if (m_state == State::None)
        return;
    const TranslationDraft *draft = m_desk.draft();
    if (draft && draft->fiche() == m_fiche && draft->language() == m_language && !draft->segments().isEmpty()) {
        const Segment &now = draft->segments()[m_desk.current()].segment;
        if (now.key == m_segment.key && now.source == m_segment.source)
            return;
    }
    cancel();
}

void MachineTranslation::answered(quint64 ticket, const Result<Done> &done)
{
    if (ticket != m_ticket)
        return;
    const auto proposal = done ? proposalFrom(m_said) : std::nullopt;
    m_said.clear();
    if (!proposal) {
        m_trouble = done ? endpointNoSense() : done.error();
        return go(State::Failed);
    }
    const QString source = markedText(m_segment.source, marksOf(m_segment.source));
    QString words = visible(proposal->text);
    // A placeholder that was not sent stands for nothing, one that was left out was somebody; words to a model are none
    // to a reader.
    const auto &hidden = m_leaves.source.removed;
    const bool leavesOut = std::any_of(hidden.cbegin(), hidden.cend(), [&](const PrivateWords &one) {
        const bool unchecked = one.kind == PrivateKind::Name || one.kind == PrivateKind::Marked; // figures are below
        return unchecked && !words.contains(one.placeholder);
    });
    if (words.isEmpty() || leavesOut || hasStrangePlaceholder(words, m_leaves.source) || speaksToModel(words)) {
        m_trouble = endpointNoSense();
        return go(State::Failed);
    }
    words = restored(words, m_leaves.source);
    if (!source.contains(u'\n'))
        words = words.simplified(); // one segment, whatever the model's lines
    Segment judged = m_segment;
    judged.target = runsFromMarked(words, marksOf(m_segment.source));
    m_findings = checkSegment(judged, m_language);
    const bool refused = std::any_of(m_findings.cbegin(), m_findings.cend(),
                                     [](const TranslationFinding &finding) { return refusesProposal(finding.check); });
    if (!refused && hasNewMarkup(wordsOf(judged.target), wordsOf(m_segment.source))) {
        m_findings.clear();
        m_trouble = endpointNoSense();
        return go(State::Failed);
    }
    m_target = refused ? QString() : words;
    go(refused ? State::Refused : State::Ready);
}

void MachineTranslation::take()
{
    if (m_state != State::Ready)
        return;
    const QString words = m_target; // typing tells follow(), and cancel() forgets
    cancel();
    m_desk.type(words);
    m_desk.setState(SegmentState::ToCheck); // never done by itself
}

void MachineTranslation::go(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void MachineTranslation::fail(const QString &sentence, const char *cause)
{
    m_trouble = Error{Problem::Usage, sentence, QLatin1String(cause)};
    go(State::Failed);
}

} // namespace escale
