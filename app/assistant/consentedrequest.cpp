// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/consentedrequest.h"

#include <utility>

namespace escale {
namespace {

constexpr qsizetype longestText = 3'000, mostBytes = 64'000;

} // namespace

Error notSent(const QString &sentence, const char *cause)
{
    return {Problem::Usage, sentence, QLatin1String(cause)};
}

ConsentedRequest::ConsentedRequest(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    shareHidden(std::make_shared<HiddenWords>());
}

ConsentedRequest::~ConsentedRequest() = default;

void ConsentedRequest::shareHidden(const std::shared_ptr<HiddenWords> &hidden)
{
    if (m_hidden)
        disconnect(m_hidden.get(), nullptr, this, nullptr);
    m_hidden = hidden;
    connect(hidden.get(), &HiddenWords::added, this, &ConsentedRequest::showAgain);
    connect(hidden.get(), &HiddenWords::forgotten, this, &ConsentedRequest::leavePerson);
    showAgain();
}

void ConsentedRequest::setEndpoint(const std::optional<EndpointSettings> &endpoint)
{
    if (endpoint == m_endpoint)
        return;
    cancel();
    m_endpoint = endpoint;
    m_consent.withdraw(); // another server: what leaves is shown again
    m_client.reset();
    if (endpoint)
        m_client = std::make_unique<ModelClient>(*endpoint, ModelLimits{}, m_clock);
    Q_EMIT changed();
}

Result<Redaction> ConsentedRequest::asItMayLeave(const QString &words, const QStringList &hidden, Joiners joiners,
                                                 const Refusals &refusals)
{
    const QString seen = withoutInvisible(words, joiners);
    if (seen.size() > longestText)
        return notSent(refusals.tooLong, "text too long for a model");
    if (speaksToModel(seen))
        return notSent(refusals.speaksToModel, "text speaks to a model");
    return redacted(seen, hidden);
}

/// False, and failed: nothing may leave.
bool ConsentedRequest::pack()
{
    auto made = parcel(m_hidden->words());
    if (!made) {
        fail(made.error());
        return false;
    }
    m_leaves = {std::move(made->text), std::move(made->removed), m_endpoint->base.host(), m_client->model()};
    m_request = std::move(made->request);
    return true;
}

void ConsentedRequest::prepare()
{
    if (!pack())
        return;
    if (m_consent.isGiven())
        dispatch();
    else
        finish(State::Preview);
}

/// Whatever was said yes to before.
void ConsentedRequest::showAgain()
{
    if (m_state == State::Preview && pack())
        finish(State::Preview);
}

/// A yes is one person's.
void ConsentedRequest::leavePerson()
{
    cancel();
    m_consent = {};
}

void ConsentedRequest::send()
{
    if (m_state != State::Preview)
        return;
    m_consent.give();
    dispatch();
}

void ConsentedRequest::dispatch()
{
    m_said.clear();
    const quint64 ticket = ++m_ticket;
    finish(State::Waiting);
    if (ticket != m_ticket) // whoever heard it gave up
        return;
    m_client->ask(
        m_request,
        [this, ticket](const QByteArray &bytes) {
            if (ticket == m_ticket && m_said.size() < mostBytes)
                m_said += bytes;
        },
        [this, ticket](const Result<Done> &done) { answered(ticket, done); });
}

void ConsentedRequest::answered(quint64 ticket, const Result<Done> &done)
{
    if (ticket != m_ticket)
        return;
    const QByteArray said = std::exchange(m_said, {});
    if (!done)
        return fail(done.error());
    judge(said);
}

void ConsentedRequest::giveUp()
{
    ++m_ticket;
    if (m_client)
        m_client->cancel();
    m_said.clear();
    m_trouble.reset();
    forget();
}

void ConsentedRequest::cancel()
{
    giveUp();
    m_leaves = {};
    m_request = {};
    if (m_state != State::None)
        finish(State::None);
}

void ConsentedRequest::outdate()
{
    if (m_state == State::None || m_state == State::Stale)
        return;
    giveUp();
    finish(State::Stale);
}

void ConsentedRequest::finish(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void ConsentedRequest::fail(const Error &error)
{
    m_trouble = error;
    finish(State::Failed);
}

} // namespace escale
