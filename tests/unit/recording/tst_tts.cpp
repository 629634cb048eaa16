// SPDX-License-Identifier: GPL-3.0-or-later
// POST /tts on the wire (contract 3.10): what is asked, and what the answers become.
#include "base/clock.h"
#include "feed/apifeed.h"
#include "speech/clip.h"
#include "testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace escale;

namespace {

/// One answer for every question; keeps the questions.
class TinyServer final : public QTcpServer {
public:
    explicit TinyServer(QByteArray answer) : m_answer(std::move(answer))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }

    QList<QByteArray> heads, bodies;

private:
    void read(QTcpSocket &socket)
    {
        m_buffer += socket.readAll();
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = m_buffer.left(end).toLower();
        const qsizetype at = head.indexOf("content-length: ");
        const qsizetype length = at < 0 ? 0 : head.mid(at + 16, head.indexOf("\r\n", at) - at - 16).toInt();
        if (m_buffer.size() < end + 4 + length)
            return;
        heads.append(m_buffer.left(end));
        bodies.append(m_buffer.mid(end + 4, length));
        m_buffer.clear();
        socket.write(m_answer);
        socket.disconnectFromHost();
    }
    QByteArray m_answer, m_buffer;
};

QByteArray wav()
{
    // 24 kHz, 16 bit, mono, four samples; the length was not known when the header was sent.
    return QByteArray("RIFF\xff\xff\xff\xff"
                      "WAVEfmt \x10\0\0\0\1\0\1\0\xc0\x5d\0\0\x80\xbb\0\0\2\0\x10\0data\xff\xff\xff\xff"
                      "\1\0\2\0\3\0\4\0",
                      52);
}

Result<QByteArray> ask(TinyServer &server, const QString &text, Language language)
{
    ApiFeedSettings settings;
    settings.base = server.url();
    settings.secret = "a-key";
    ApiFeed feed(settings, systemClock());
    std::optional<Result<QByteArray>> answer;
    feed.speech(text, language, [&answer](Result<QByteArray> got) { answer = std::move(got); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
        qFatal("no answer");
    return *answer;
}

} // namespace

class TestTts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAsTheContractSays()
    {
        // Streamed, without a Content-Type.
        TinyServer server("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n34\r\n" + wav() + "\r\n0\r\n\r\n");
        const auto answer = ask(server, QStringLiteral("سلام \"نړۍ\""), Language::Ps);
        QVERIFY(answer);
        const auto clip = clipFromWav(*answer);
        QVERIFY(clip);
        QCOMPARE(clip->rate, 24'000);
        QCOMPARE(clip->samples, QList<qint16>({1, 2, 3, 4}));
        QCOMPARE(server.heads.size(), 1);
        QVERIFY(server.heads.first().startsWith("POST /tts HTTP/1.1\r\n"));
        QVERIFY(server.heads.first().contains("site-secret: a-key"));
        QVERIFY(server.heads.first().contains("Content-Type: application/json"));
        const QJsonObject body = QJsonDocument::fromJson(server.bodies.first()).object();
        QCOMPARE(body.keys(),
                 QStringList({QStringLiteral("locale"), QStringLiteral("text")})); // an unknown key is a 422
        QCOMPARE(body.value(QStringLiteral("locale")).toString(), QStringLiteral("ps"));
        QCOMPARE(body.value(QStringLiteral("text")).toString(), QStringLiteral("سلام \"نړۍ\""));
    }

    void aVoiceThatFailsIsA404InHtml()
    {
        TinyServer server("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 7\r\n\r\n<html/>");
        const auto answer = ask(server, QStringLiteral("سلام"), Language::Ps);
        QVERIFY(!answer);
        QCOMPARE(answer.error().problem, Problem::NotFound);
    }

    void theWrongKeyIsRefused()
    {
        TinyServer server("HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\n{}");
        QCOMPARE(ask(server, QStringLiteral("سلام"), Language::Ps).error().problem, Problem::Refused);
    }

    void tigrinyaIsNeverAsked()
    {
        TinyServer server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(ask(server, QStringLiteral("ሰላም"), Language::Ti).error().problem, Problem::NotFound);
        QVERIFY(server.heads.isEmpty());
    }
};

ESCALE_GUILESS_TEST(TestTts)
#include "tst_tts.moc"
