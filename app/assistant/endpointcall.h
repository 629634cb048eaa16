// SPDX-License-Identifier: GPL-3.0-or-later
// One request at a time to the server with a model: its key, TLS and proxies as those of the feed (feed/transfers.h, in
// a thread of its own), and an end for a server that says nothing. Nothing that is sent or comes is logged.
#pragma once

#include "assistant/endpointsettings.h"
#include "base/clock.h"
#include "feed/transfers.h"

#include <QObject>
#include <chrono>
#include <memory>

namespace escale {

struct ModelLimits {
    std::chrono::milliseconds silence{30'000};  ///< without a byte, the first one included
    std::chrono::milliseconds longest{180'000}; ///< the whole answer
    qint64 bytes = 1'000'000;                   ///< of the whole answer
};

/// Lives in one thread and answers there.
class EndpointCall final : public QObject {
    Q_OBJECT

public:
    /// Bytes of the body as they come, and the status of the answer.
    using Body = std::function<void(int status, const QByteArray &bytes)>;
    /// The last word of a request, whatever its status; an error when the server was silent.
    using Ended = std::function<void(const Result<TransferResult> &)>;

    /// `clock` outlives it.
    EndpointCall(const EndpointSettings &settings, ModelLimits limits, Clock &clock, QObject *parent = nullptr);
    ~EndpointCall() override;

    /// `path`: behind the base, "/models". A POST of JSON, or a GET when `post` is null. What was under way is given up
    /// without a word.
    void start(const QString &path, const QByteArray &post, Body body, Ended ended);
    void cancel();
    /// Of what is under way; 0 when nothing is. A handler that has lost it was given up.
    [[nodiscard]] quint64 current() const { return m_current; }

private:
    struct Handlers {
        Body body;
        Ended ended;
    };
    void watch(quint64 id);
    void finish(const Result<TransferResult> &result);

    EndpointSettings m_settings;
    ModelLimits m_limits;
    Clock &m_clock;
    quint64 m_lastId = 0, m_current = 0;
    std::shared_ptr<const Handlers> m_handlers; ///< shared: a handler may start the next request
    std::chrono::milliseconds m_began{0}, m_heard{0};
    std::unique_ptr<Transfers> m_transfers; ///< last: its thread ends before anything else goes
};

} // namespace escale
