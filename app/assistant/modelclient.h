// SPDX-License-Identifier: GPL-3.0-or-later
// Talks to a server with a model: which models it has, and one answer at a time, as it is written. TLS, proxies and
// sockets are those of the feed (feed/transfers.h), in a thread of their own; this object lives in one thread and
// answers there. What a server may do wrong becomes one true sentence; nothing that is sent or comes is logged.
#pragma once

#include "ask/answer.h"
#include "assistant/endpointsettings.h"
#include "assistant/eventstream.h"
#include "feed/transfers.h"
#include "fiche/clock.h"

#include <QObject>
#include <chrono>

namespace escale {

struct ModelLimits {
    std::chrono::milliseconds silence{30'000};  ///< without a byte, the first one included
    std::chrono::milliseconds longest{180'000}; ///< the whole answer
};

class ModelClient final : public QObject {
    Q_OBJECT

public:
    using Models = std::function<void(Result<QStringList>)>;
    /// Bytes of the answer's text, UTF-8, as they come; never after the end.
    using Text = std::function<void(const QByteArray &)>;
    using End = std::function<void(Result<Done>)>;

    /// `clock` outlives it.
    ModelClient(EndpointSettings settings, ModelLimits limits, Clock &clock, QObject *parent = nullptr);
    ~ModelClient() override;

    /// The names that GET {base}/models answers, at most some hundred. Errors as of chat().
    void models(Models answer);
    /// What was under way is given up without a word. `question` is as it may leave this machine. Errors: Refused (the
    /// key), NotFound (no such model), BadAnswer (budget, too long, no sense), Unreachable (no server, busy, silent,
    /// too many questions), Incomplete (it broke off).
    void chat(const QString &question, const QList<SourcePassage> &passages, Text text, End end);
    void cancel();

    /// Empty until it is set or the server has named one.
    [[nodiscard]] QString model() const { return m_settings.model; }

private:
    void send();
    void start(TransferRequest request);
    void watch(quint64 id);
    void body(quint64 id, int status, const QByteArray &bytes);
    void ended(quint64 id, const TransferResult &result);
    void modelsEnded(const TransferResult &result);
    void takeEvent(const QByteArray &data);
    void finish(const Result<Done> &result);
    [[nodiscard]] QByteArrayList headers() const;

    EndpointSettings m_settings;
    ModelLimits m_limits;
    Clock &m_clock;
    Models m_models;
    Text m_text;
    End m_end;
    QString m_question;
    QList<SourcePassage> m_passages;
    quint64 m_lastId = 0, m_current = 0; ///< 0: none
    bool m_schema = true;                ///< until a server says that it knows none
    bool m_namesOnly = false;            ///< what is under way asks for the models
    bool m_said = false, m_done = false; ///< of the stream: text has come, its end was announced
    std::optional<Error> m_streamError;
    EventStream m_events;
    std::chrono::milliseconds m_began{0}, m_heard{0};
    std::unique_ptr<Transfers> m_transfers; ///< last: its thread ends before anything else goes
};

} // namespace escale
