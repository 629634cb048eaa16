// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks like a server with a model (GET /v1/models, POST /v1/chat/completions, streaming, POST /v1/rerank,
// POST /v1/embeddings), on the
// loopback, in the thread that made it: with the troubles of real ones, and with models that lie. It remembers every
// byte it was sent.
#pragma once

#include "lies.h"

#include <QHash>
#include <QTcpServer>
#include <QUrl>
#include <functional>

class QTcpSocket;

namespace escale::test {

enum class Trouble : quint8 {
    None,
    Budget,        ///< 400 {"detail": "budget exceeded"}
    BadRequest,    ///< 400 {"detail": …} about something else
    Unauthorised,  ///< 401
    Forbidden,     ///< 403
    NoModel,       ///< 404
    TooLong,       ///< 422 {"detail": [{"msg": …}]}
    TooMany,       ///< 429 without Retry-After
    Empty,         ///< 500 without a body
    Busy,          ///< 503
    Late,          ///< 504
    NoSchema,      ///< 400 for every request with a response_format
    BreaksOff,     ///< 200, some words, and the connection ends
    NoDone,        ///< 200, whole words, a proper end, and never [DONE]
    ErrorInStream, ///< 200, some words, then {"error": …}
    SilentAtOnce,  ///< takes the request and says nothing
    SilentLater,   ///< 200, some words, then nothing
    InOnePiece,    ///< JSON though a stream was asked for
    Web,           ///< 200 and a web page
    Endless,       ///< words without end
};
Trouble troubleFrom(const QString &name, bool *known);

/// Which form of /rerank the server knows; the other one is refused with 422, as servers do that check their fields.
enum class Rerank : quint8 {
    None,           ///< 404
    QueryDocuments, ///< as llama.cpp and Cohere
    PromptInput,    ///< as Albert
    OutOfRange,     ///< an index that was not sent
    Twice,          ///< one index two times
    BestOnly,       ///< only the first of the order
};

class AskServer final : public QTcpServer {
    Q_OBJECT

public:
    explicit AskServer(QObject *parent = nullptr);

    [[nodiscard]] QUrl base() const;
    void setTrouble(Trouble trouble) { m_trouble = trouble; }
    /// What the model says: the content of its answer, mostly JSON.
    void setModel(std::function<QString(const Asked &)> model) { m_model = std::move(model); }
    /// `score`: of one text.
    void setRerank(Rerank form, std::function<double(const QString &text)> score)
    {
        m_rerank = form;
        m_score = std::move(score);
    }
    /// Of one text; without it /embeddings is not known.
    void setEmbedding(std::function<QList<double>(const QString &text)> embedding)
    {
        m_embedding = std::move(embedding);
    }
    /// The key it wants; empty: any.
    void setKey(QByteArray key) { m_key = std::move(key); }

    /// Heads and bodies of all requests, as they came.
    [[nodiscard]] const QByteArrayList &received() const { return m_received; }

private:
    void take(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head, const QByteArray &body);
    void stream(QTcpSocket *socket, const QString &content);

    [[nodiscard]] QByteArray reranked(const QByteArray &body) const;
    [[nodiscard]] QByteArray embedded(const QByteArray &body) const;

    Trouble m_trouble = Trouble::None;
    Rerank m_rerank = Rerank::None;
    std::function<double(const QString &)> m_score;
    std::function<QList<double>(const QString &)> m_embedding;
    std::function<QString(const Asked &)> m_model;
    QByteArray m_key;
    QByteArrayList m_received;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

} // namespace escale::test
