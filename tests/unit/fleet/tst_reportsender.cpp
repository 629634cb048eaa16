// SPDX-License-Identifier: GPL-3.0-or-later
// A report on its way: into a folder whole or not at all, to a server by PUT; and what comes back is said.
#include "examplereport.h"
#include "fleet/reportsender.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

/// Hears one request and answers it.
class OneAnswer {
public:
    explicit OneAnswer(QByteArray status)
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, status] {
            QTcpSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, status] {
                heard += socket->readAll();
                const qsizetype head = heard.indexOf("\r\n\r\n");
                const qsizetype length = heard.toLower().indexOf("content-length: ");
                if (head < 0 || length < 0)
                    return;
                const int body = heard.mid(length + 16, heard.indexOf('\r', length) - length - 16).toInt();
                if (heard.size() < head + 4 + body)
                    return;
                socket->write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] QString address() const
    {
        return QStringLiteral("http://127.0.0.1:%1/reports").arg(server.serverPort());
    }

    QTcpServer server;
    QByteArray heard;
};

} // namespace

class TestReportSender : public QObject {
    Q_OBJECT

private:
    static Result<Done> send(const QString &to, const QByteArray &credentials = {})
    {
        const auto address = reportAddressFrom(to);
        if (!address)
            return address.error();
        HttpLimits limits;
        limits.attempts = 1;
        ReportSender sender(*address, credentials, limits, systemClock());
        std::optional<Result<Done>> outcome;
        connect(&sender, &ReportSender::sent, &sender, [&outcome](const Result<Done> &result) { outcome = result; });
        sender.send(exampleReport());
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 20'000))
            qFatal("no answer");
        return *outcome;
    }

private Q_SLOTS:
    void aFolderGetsOneFileForAKiosk()
    {
        QTemporaryDir folder;
        QVERIFY(send(folder.path()));
        QVERIFY(send(folder.path() + u'/'));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("lyon-2.json")});
        QFile file(folder.filePath(QStringLiteral("lyon-2.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(*decodeReport(file.readAll()) == exampleReport());
        const auto nowhere = send(folder.filePath(QStringLiteral("no/such/folder")));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().problem, Problem::CannotWrite);
    }

    void aServerGetsItByPut()
    {
        OneAnswer server("201 Created");
        QVERIFY(send(server.address()));
        QVERIFY2(server.heard.startsWith("PUT /reports/lyon-2.json HTTP/1.1\r\n"), server.heard.left(80));
        QVERIFY(*decodeReport(server.heard.mid(server.heard.indexOf("\r\n\r\n") + 4)) == exampleReport());
    }

    void aPasswordIsNotSentInTheClear()
    {
        OneAnswer server("204 No Content");
        QVERIFY(send(server.address(), "lyon-2:secret"));
        QVERIFY(!server.heard.toLower().contains("authorization"));
    }

    void whatTheServerSaysIsHeard()
    {
        for (const auto &[status, problem] :
             std::initializer_list<std::pair<QByteArray, Problem>>{{"401 Unauthorized", Problem::Refused},
                                                                   {"403 Forbidden", Problem::Refused},
                                                                   {"404 Not Found", Problem::BadAnswer},
                                                                   {"405 Method Not Allowed", Problem::BadAnswer}}) {
            OneAnswer server(status);
            const auto outcome = send(server.address());
            QVERIFY2(!outcome, status);
            QCOMPARE(outcome.error().problem, problem);
        }
        OneAnswer gone("200 OK");
        gone.server.close();
        const auto nobody = send(QStringLiteral("http://127.0.0.1:9/"));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().problem, Problem::Unreachable);
    }

    void addressesAreFoldersOrWebAddresses()
    {
        QVERIFY(reportAddressFrom(QStringLiteral("/srv/reports")));
        QCOMPARE(reportAddressFrom(QStringLiteral("https://example.org/a"))->toString(),
                 QStringLiteral("https://example.org/a/"));
        for (const char *text : {"", "reports", "ftp://example.org/", "https://", "https://name:word@example.org/",
                                 "https://example.org/?a=b"})
            QVERIFY2(!reportAddressFrom(QString::fromLatin1(text)), text);
    }
};

ESCALE_GUILESS_TEST(TestReportSender)
#include "tst_reportsender.moc"
