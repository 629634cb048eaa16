// SPDX-License-Identifier: GPL-3.0-or-later
#include "askserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <array>

namespace escale::test {
namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray whole(int status, const QByteArray &body, const char *type = "application/json")
{
    return "HTTP/1.1 " + QByteArray::number(status) + " x\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray sse(const QByteArray &data)
{
    return "data: " + data + "\n\n";
}

QByteArray delta(const QString &text)
{
    return sse(
        json({{QStringLiteral("object"), QStringLiteral("chat.completion.chunk")},
              {QStringLiteral("choices"),
               QJsonArray{QJsonObject{{QStringLiteral("index"), 0},
                                      {QStringLiteral("delta"), QJsonObject{{QStringLiteral("content"), text}}}}}}}));
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray detail(const char *text)
{
    return json({{QStringLiteral("detail"), QLatin1String(text)}});
}

constexpr std::array<std::pair<const char *, Trouble>, 20> names{{{"none", Trouble::None},
                                                                  {"budget", Trouble::Budget},
                                                                  {"bad-request", Trouble::BadRequest},
                                                                  {"unauthorised", Trouble::Unauthorised},
                                                                  {"forbidden", Trouble::Forbidden},
                                                                  {"no-model", Trouble::NoModel},
                                                                  {"too-long", Trouble::TooLong},
                                                                  {"too-many", Trouble::TooMany},
                                                                  {"empty", Trouble::Empty},
                                                                  {"busy", Trouble::Busy},
                                                                  {"late", Trouble::Late},
                                                                  {"no-schema", Trouble::NoSchema},
                                                                  {"breaks-off", Trouble::BreaksOff},
                                                                  {"no-done", Trouble::NoDone},
                                                                  {"error-in-stream", Trouble::ErrorInStream},
                                                                  {"silent", Trouble::SilentAtOnce},
                                                                  {"silent-later", Trouble::SilentLater},
                                                                  {"in-one-piece", Trouble::InOnePiece},
                                                                  {"web", Trouble::Web},
                                                                  {"endless", Trouble::Endless}}};

} // namespace

Trouble troubleFrom(const QString &name, bool *known)
{
    for (const auto &[word, trouble] : names) {
        if (name == QLatin1String(word)) {
            *known = true;
            return trouble;
        }
    }
    *known = false;
    return Trouble::None;
}

AskServer::AskServer(QObject *parent)
    : QTcpServer(parent), m_model([](const Asked &asked) { return told(Lie::None, asked); })
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QUrl AskServer::base() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(serverPort()));
}

void AskServer::take(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = buffer.left(end);
    qsizetype length = 0;
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    if (head.toLower().contains("expect: 100-continue") && buffer.size() == end + 4)
        socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (buffer.size() < end + 4 + length)
        return;
    const QByteArray body = buffer.mid(end + 4, length);
    buffer.clear();
    m_received.append(head + "\r\n\r\n" + body);
    answer(socket, head, body);
}

void AskServer::answer(QTcpSocket *socket, const QByteArray &head, const QByteArray &body)
{
    const auto say = [socket](const QByteArray &bytes) {
        socket->write(bytes);
        socket->disconnectFromHost();
    };
    const Asked asked = Asked::from(body);
    if (!m_key.isEmpty() && !head.contains("Authorization: Bearer " + m_key))
        return say(whole(401, detail("Invalid API key.")));
    switch (m_trouble) {
    case Trouble::Budget:
        return say(whole(400, detail("Budget exceeded for this account.")));
    case Trouble::BadRequest:
        return say(whole(400, detail("Something about the messages.")));
    case Trouble::Unauthorised:
        return say(whole(401, detail("Invalid API key.")));
    case Trouble::Forbidden:
        return say(whole(403, detail("Not allowed.")));
    case Trouble::NoModel:
        return say(whole(404, detail("Model not found.")));
    case Trouble::TooLong:
        return say(whole(
            422, json({{QStringLiteral("detail"),
                        QJsonArray{QJsonObject{{QStringLiteral("msg"), QStringLiteral("maximum context length")}}}}})));
    case Trouble::TooMany:
        return say(whole(429, detail("Rate limit exceeded per minute.")));
    case Trouble::Empty:
        return say(whole(500, {}));
    case Trouble::Busy:
        return say(whole(503, "busy", "text/plain"));
    case Trouble::Late:
        return say(whole(504, "<html>late</html>", "text/html"));
    case Trouble::Web:
        return say(whole(200, "<!doctype html><title>Portal</title>", "text/html"));
    case Trouble::SilentAtOnce:
        return;
    default:
        break;
    }
    if (head.startsWith("GET ") && head.contains("/v1/models"))
        return say(whole(
            200, json({{QStringLiteral("data"),
                        QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("vectors-1")},
                                               {QStringLiteral("type"), QStringLiteral("text-embeddings-inference")}},
                                   QJsonObject{{QStringLiteral("id"), QStringLiteral("open-24b")},
                                               {QStringLiteral("type"), QStringLiteral("text-generation")}}}}})));
    if (head.startsWith("POST ") && head.contains("/v1/rerank"))
        return say(reranked(body));
    if (head.startsWith("POST ") && head.contains("/v1/embeddings"))
        return say(embedded(body));
    if (!head.startsWith("POST ") || !head.contains("/v1/chat/completions"))
        return say(whole(404, detail("Not Found")));
    if (m_trouble == Trouble::NoSchema && asked.schema)
        return say(whole(400, detail("response_format is not supported by this model")));
    const QString content = m_model(asked);
    if (m_trouble == Trouble::InOnePiece)
        return say(whole(200, json({{QStringLiteral("choices"),
                                     QJsonArray{QJsonObject{{QStringLiteral("message"),
                                                             QJsonObject{{QStringLiteral("content"), content}}}}}}})));
    stream(socket, content);
}

QByteArray AskServer::reranked(const QByteArray &body) const
{
    if (m_rerank == Rerank::None)
        return whole(404, detail("Not Found"));
    const QJsonObject asked = QJsonDocument::fromJson(body).object();
    const bool albert = m_rerank == Rerank::PromptInput;
    const QString question = albert ? QStringLiteral("prompt") : QStringLiteral("query");
    const QString texts = albert ? QStringLiteral("input") : QStringLiteral("documents");
    if (!asked.value(question).isString() || !asked.value(texts).isArray())
        return whole(422, detail("Field required"));
    QJsonArray list;
    const QJsonArray given = asked.value(texts).toArray();
    const auto add = [&](int index, double score) {
        list.append(QJsonObject{{QStringLiteral("index"), index},
                                {albert ? QStringLiteral("score") : QStringLiteral("relevance_score"), score}});
    };
    int best = 0;
    for (int i = 0; i < given.size(); ++i) {
        if (m_score(given.at(i).toString()) > m_score(given.at(best).toString()))
            best = i;
    }
    for (int i = 0; i < given.size(); ++i) {
        if (m_rerank != Rerank::BestOnly || i == best)
            add(i, m_score(given.at(i).toString()));
    }
    if (m_rerank == Rerank::OutOfRange)
        add(int(given.size()), 1);
    if (m_rerank == Rerank::Twice)
        add(0, 1);
    return whole(200, json({{albert ? QStringLiteral("data") : QStringLiteral("results"), list}}));
}

QByteArray AskServer::embedded(const QByteArray &body) const
{
    const QJsonValue input = QJsonDocument::fromJson(body).object().value(QStringLiteral("input"));
    if (!m_embedding)
        return whole(404, detail("Not Found"));
    if (!input.isArray())
        return whole(422, detail("Field required"));
    const QJsonArray texts = input.toArray();
    QJsonArray list;
    for (int i = int(texts.size()) - 1; i >= 0; --i) { // any order is allowed
        QJsonArray numbers;
        for (const double one : m_embedding(texts.at(i).toString()))
            numbers.append(one);
        list.append(QJsonObject{{QStringLiteral("index"), i}, {QStringLiteral("embedding"), numbers}});
    }
    return whole(200, json({{QStringLiteral("data"), list}}));
}

void AskServer::stream(QTcpSocket *socket, const QString &content)
{
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
    socket->write(chunk(": a comment\n\n"));
    constexpr qsizetype size = 7; // so that no word and no bracket is safe
    const bool half =
        m_trouble == Trouble::BreaksOff || m_trouble == Trouble::SilentLater || m_trouble == Trouble::ErrorInStream;
    const qsizetype end = half ? content.size() / 2 : content.size();
    for (qsizetype at = 0, next = 0; at < end; at = next) {
        next = at + size;
        if (next < content.size() && content.at(next).isLowSurrogate())
            ++next;
        const QByteArray bytes = delta(content.mid(at, next - at));
        // Events do not end where the pieces of the connection end.
        socket->write(chunk(bytes.left(bytes.size() / 2)) + chunk(bytes.mid(bytes.size() / 2)));
    }
    switch (m_trouble) {
    case Trouble::SilentLater:
        socket->flush();
        return;
    case Trouble::BreaksOff:
        socket->flush();
        socket->disconnectFromHost(); // without the last chunk
        return;
    case Trouble::ErrorInStream:
        socket->write(chunk(sse(json(
            {{QStringLiteral("error"), QJsonObject{{QStringLiteral("message"), QStringLiteral("worker died")}}}}))));
        break;
    case Trouble::Endless:
        for (int i = 0; i < 20'000; ++i)
            socket->write(chunk(delta(QStringLiteral(" und so weiter und so fort und weiter"))));
        break;
    case Trouble::NoDone:
        break;
    default:
        socket->write(chunk(sse("[DONE]")));
    }
    socket->write("0\r\n\r\n");
    socket->disconnectFromHost();
}

} // namespace escale::test
