// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/endpointcall.h"

#include "assistant/endpointerror.h"

namespace escale {

EndpointCall::EndpointCall(const EndpointSettings &settings, ModelLimits limits, Clock &clock, QObject *parent)
    : QObject(parent), m_settings(settings), m_limits(limits), m_clock(clock)
{
    Transfers::Handlers handlers;
    handlers.onBytes = [](quint64, qint64) {};
    handlers.onBody = [this](quint64 id, int status, const QByteArray &bytes) {
        QMetaObject::invokeMethod(this, [this, id, status, bytes] {
            if (id != m_current)
                return;
            m_heard = m_clock.elapsed();
            if (const auto under = m_handlers; under->body)
                under->body(status, bytes);
        });
    };
    handlers.onEnd = [this](quint64 id, const TransferResult &result, qint64) {
        QMetaObject::invokeMethod(this, [this, id, result] {
            if (id == m_current)
                finish(result);
        });
    };
    m_transfers = std::make_unique<Transfers>(std::move(handlers));
}

EndpointCall::~EndpointCall() = default;

void EndpointCall::start(const QString &path, const QByteArray &post, Body body, Ended ended)
{
    cancel();
    TransferRequest request;
    request.url = m_settings.base;
    request.url.setPath(request.url.path() + path);
    request.post = post;
    request.headers = {"Content-Type: application/json", "Accept: text/event-stream, application/json"};
    if (!m_settings.key.isEmpty())
        request.headers.append("Authorization: Bearer " + m_settings.key);
    request.limit = m_limits.bytes;
    request.authorities = m_settings.authorities;
    m_handlers = std::make_shared<const Handlers>(Handlers{std::move(body), std::move(ended)});
    m_current = ++m_lastId;
    m_began = m_heard = m_clock.elapsed();
    watch(m_current);
    m_transfers->start(m_current, std::move(request));
}

void EndpointCall::cancel()
{
    if (m_current != 0)
        m_transfers->abort(m_current);
    m_current = 0;
    m_handlers.reset();
}

void EndpointCall::watch(quint64 id)
{
    m_clock.after(m_limits.silence, this, [this, id] {
        if (id != m_current)
            return;
        const auto now = m_clock.elapsed();
        if (now - m_heard >= m_limits.silence || now - m_began >= m_limits.longest) {
            m_transfers->abort(id);
            finish(endpointSilent());
        } else {
            watch(id);
        }
    });
}

void EndpointCall::finish(const Result<TransferResult> &result)
{
    m_current = 0;
    if (const auto under = std::exchange(m_handlers, nullptr); under->ended)
        under->ended(result);
}

} // namespace escale
