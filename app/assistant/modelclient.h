// SPDX-License-Identifier: GPL-3.0-or-later
// Talks to a server with a model: which models it has, and one answer at a time, as it is written. Lives in one thread
// and answers there. What a server may do wrong becomes one true sentence (endpointerror.h).
#pragma once

#include "ask/answer.h"
#include "assistant/endpointcall.h"
#include "assistant/eventstream.h"

namespace escale {

class ModelClient final : public QObject {
    Q_OBJECT

public:
    using Models = std::function<void(Result<QStringList>)>;
    /// Bytes of the answer's text, UTF-8, as they come; never after the end.
    using Text = std::function<void(const QByteArray &)>;
    using End = std::function<void(Result<Done>)>;
    /// The body of POST /chat/completions for this model; `schema`: with the form of the answer (response_format), for
    /// servers that know one.
    using Request = std::function<QByteArray(const QString &model, bool schema)>;

    /// `clock` outlives it.
    ModelClient(const EndpointSettings &settings, ModelLimits limits, Clock &clock, QObject *parent = nullptr);
    ~ModelClient() override;

    /// The names that GET {base}/models answers, at most some hundred. Errors as of chat().
    void models(Models answer);
    /// What was under way is given up without a word. Made again without a schema when the server knows none. Errors:
    /// Refused (the key), NotFound (no such model), BadAnswer (budget, too long, no sense), Unreachable (no server,
    /// busy, silent, too many questions), Incomplete (it broke off).
    void ask(Request request, Text text, End end);
    /// The same for a question: as it may leave this machine; `chosen`: which of `passages` the model reads, in this
    /// order; they keep their numbers.
    void chat(const QString &question, const QList<SourcePassage> &passages, const QList<int> &chosen, Text text,
              End end);
    void cancel();

    /// Empty until it is set or the server has named one.
    [[nodiscard]] QString model() const { return m_model; }

private:
    void send();
    void body(int status, const QByteArray &bytes);
    void ended(const Result<TransferResult> &result);
    void takeEvent(const QByteArray &data);
    void finish(const Result<Done> &result);

    QString m_model;
    std::shared_ptr<const Text> m_text; ///< shared: who hears it may give up meanwhile
    End m_end;
    Request m_request;
    bool m_schema = true;                ///< until a server says that it knows none
    bool m_said = false, m_done = false; ///< of the stream: text has come, its end was announced
    std::optional<Error> m_streamError;
    EventStream m_events;
    EndpointCall m_call;
};

} // namespace escale
