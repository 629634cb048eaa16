// SPDX-License-Identifier: GPL-3.0-or-later
// A server with a model, with every trouble that real ones have been seen with: each is one true sentence, and what is
// said is asked for as agreed. Real HTTP on the loopback; the clock is turned by hand.
#include "askserver/askserver.h"
#include "assistant/modelclient.h"
#include "support/manualclock.h"
#include "testprogram.h"

#include <QFile>
#include <QHostAddress>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

Q_DECLARE_METATYPE(escale::test::Trouble)

class TestModelClient : public QObject {
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<AskServer> m_server;
    QByteArray m_text;
    std::optional<Result<Done>> m_end;

    static QList<SourcePassage> passages()
    {
        SourcePassage one;
        one.fiche = QStringLiteral("f1");
        one.ficheTitle = QStringLiteral("Titre");
        one.blocks = {QStringLiteral("Une phrase de la fiche. Une autre.")};
        return {one};
    }

    EndpointSettings settings() const { return {m_server->base(), "key-of-the-test", QStringLiteral("open-24b"), {}}; }

    void chat(ModelClient &client)
    {
        m_text.clear();
        m_end.reset();
        client.chat(
            QStringLiteral("Que faire ?"), passages(), {0}, [this](const QByteArray &bytes) { m_text += bytes; },
            [this](const Result<Done> &end) { m_end = end; });
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<AskServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
    }

    void theAnswerArrivesAsItIsWritten()
    {
        m_server->setModel([](const Asked &) { return QStringLiteral("Ça dure « trois » mois, እዩ 👍."); });
        ModelClient client(settings(), {}, m_clock);
        chat(client);
        QTRY_VERIFY(m_end.has_value());
        QVERIFY(m_end->ok());
        QCOMPARE(QString::fromUtf8(m_text), QStringLiteral("Ça dure « trois » mois, እዩ 👍."));
    }

    void theRequestIsTheAgreedOne()
    {
        ModelClient client(settings(), {}, m_clock);
        chat(client);
        QTRY_VERIFY(m_end.has_value());
        QCOMPARE(m_server->received().size(), 1);
        const QByteArray request = m_server->received().first();
        QVERIFY(request.startsWith("POST /v1/chat/completions HTTP/1.1"));
        QVERIFY(request.contains("Authorization: Bearer key-of-the-test"));
        const QByteArray body = request.mid(request.indexOf("\r\n\r\n"));
        QVERIFY(!body.contains("key-of-the-test"));
        QVERIFY(body.contains("\"stream\":true"));
        QVERIFY(body.contains("\"temperature\":0"));
        QVERIFY(body.contains("\"model\":\"open-24b\""));
        QVERIFY(body.contains("\"type\":\"json_schema\""));
    }

    void aTroubleIsOneTrueSentence_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, Trouble trouble, Problem problem, const char *sentence) {
            QTest::newRow(name) << trouble << problem << QString::fromLatin1(sentence);
        };
        row("budget", Trouble::Budget, Problem::BadAnswer, "budget");
        row("bad request", Trouble::BadRequest, Problem::BadAnswer, "did not accept");
        row("401", Trouble::Unauthorised, Problem::Refused, "refused the key");
        row("403", Trouble::Forbidden, Problem::Refused, "refused the key");
        row("404", Trouble::NoModel, Problem::NotFound, "no such model");
        row("422", Trouble::TooLong, Problem::BadAnswer, "too long");
        row("429", Trouble::TooMany, Problem::Unreachable, "in a minute");
        row("500", Trouble::Empty, Problem::Unreachable, "problem of its own");
        row("503", Trouble::Busy, Problem::Unreachable, "busy");
        row("504", Trouble::Late, Problem::Unreachable, "busy");
        row("breaks off", Trouble::BreaksOff, Problem::Incomplete, "in the middle");
        row("never says done", Trouble::NoDone, Problem::Incomplete, "in the middle");
        row("an error in the stream", Trouble::ErrorInStream, Problem::Unreachable, "problem of its own");
        row("a web page", Trouble::Web, Problem::BadAnswer, "no sense");
        row("without end", Trouble::Endless, Problem::BadAnswer, "no sense");
    }

    void aTroubleIsOneTrueSentence()
    {
        QFETCH(Trouble, trouble);
        QFETCH(Problem, problem);
        QFETCH(QString, sentence);
        m_server->setTrouble(trouble);
        ModelClient client(settings(), {}, m_clock);
        chat(client);
        QTRY_VERIFY(m_end.has_value());
        QVERIFY(!m_end->ok());
        QCOMPARE(int(m_end->error().problem), int(problem));
        QVERIFY2(m_end->error().sentence.contains(sentence), qPrintable(m_end->error().sentence));
        for (const QString &said : {m_end->error().sentence, m_end->error().cause}) {
            QVERIFY(!said.contains(QLatin1String("key-of-the-test")));
            QVERIFY(!said.contains(QLatin1String("Que faire")));
            QVERIFY(!said.contains(QLatin1String("127.0.0.1")));
        }
        // The next question may go well.
        m_server->setTrouble(Trouble::None);
        chat(client);
        QTRY_VERIFY(m_end.has_value());
        QVERIFY(m_end->ok());
    }

    void silenceHasAnEnd_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::newRow("at once") << Trouble::SilentAtOnce;
        QTest::newRow("later") << Trouble::SilentLater;
    }

    void silenceHasAnEnd()
    {
        QFETCH(Trouble, trouble);
        m_server->setTrouble(trouble);
        ModelClient client(settings(), {}, m_clock);
        chat(client);
        QTRY_COMPARE(m_server->received().size(), 1);
        if (trouble == Trouble::SilentLater)
            QTRY_VERIFY(!m_text.isEmpty());
        QVERIFY(!m_end.has_value());
        m_clock.advance(ModelLimits{}.silence + std::chrono::seconds(1));
        m_clock.advance(ModelLimits{}.silence + std::chrono::seconds(1));
        QTRY_VERIFY(m_end.has_value());
        QVERIFY(m_end->error().sentence.contains(QLatin1String("does not answer")));
    }

    void aServerThatKnowsNoSchemaIsAskedWithoutOnce()
    {
        m_server->setTrouble(Trouble::NoSchema);
        ModelClient client(settings(), {}, m_clock);
        chat(client);
        QTRY_VERIFY(m_end.has_value());
        QVERIFY(m_end->ok());
        QCOMPARE(m_server->received().size(), 2);
        chat(client);
        QTRY_VERIFY(m_end.has_value());
        QCOMPARE(m_server->received().size(), 3);
    }

    void anAnswerInOnePieceIsAnAnswer()
    {
        m_server->setTrouble(Trouble::InOnePiece);
        ModelClient client(settings(), {}, m_clock);
        chat(client);
        QTRY_VERIFY(m_end.has_value());
        QVERIFY(m_end->ok());
        QVERIFY(m_text.contains("Une phrase de la fiche."));
    }

    void noServerIsSaid()
    {
        EndpointSettings gone = settings();
        m_server.reset();
        ModelClient client(gone, {}, m_clock);
        chat(client);
        QTRY_VERIFY(m_end.has_value());
        QVERIFY(m_end->error().sentence.contains(QLatin1String("cannot be reached")));
    }

    void withoutAModelTheFirstThatWritesIsTaken()
    {
        EndpointSettings any = settings();
        any.model.clear();
        ModelClient client(any, {}, m_clock);
        chat(client);
        QTRY_VERIFY(m_end.has_value());
        QVERIFY(m_end->ok());
        QCOMPARE(client.model(), QStringLiteral("open-24b"));
        QVERIFY(m_server->received().first().startsWith("GET /v1/models"));
    }

    void modelsAreNamed()
    {
        ModelClient client(settings(), {}, m_clock);
        std::optional<Result<QStringList>> names;
        client.models([&names](const Result<QStringList> &answer) { names = answer; });
        QTRY_VERIFY(names.has_value());
        QCOMPARE(names->value(), QStringList{QStringLiteral("open-24b")});
        m_server->setTrouble(Trouble::Forbidden);
        names.reset();
        client.models([&names](const Result<QStringList> &answer) { names = answer; });
        QTRY_VERIFY(names.has_value());
        QCOMPARE(int(names->error().problem), int(Problem::Refused));
    }

    void whoIsGivenUpIsHeardNoMore()
    {
        ModelClient client(settings(), {}, m_clock);
        bool first = false;
        client.chat(QStringLiteral("A"), passages(), {0}, {}, [&first](const Result<Done> &) { first = true; });
        chat(client);
        QTRY_VERIFY(m_end.has_value());
        QVERIFY(!first);
    }

    void onlyASafeEndpointIsUsed()
    {
        for (const char *bad : {"http://ia.example/v1", "ftp://ia.example", "https://u:p@ia.example/v1", "ia", "",
                                "https://ia.example/v1?key=1"}) {
            const auto endpoint = endpointFrom(QLatin1String(bad), {}, {});
            QVERIFY2(!endpoint.ok(), bad);
            QCOMPARE(int(endpoint.error().problem), int(Problem::BadConfiguration));
        }
        QVERIFY(endpointFrom(QStringLiteral("http://127.0.0.1:8000/v1/"), {}, {}).ok());
        const auto good = endpointFrom(QStringLiteral("https://ia.example/v1/"), {}, QStringLiteral(" m "));
        QVERIFY(good.ok());
        QCOMPARE(good->base, QUrl(QStringLiteral("https://ia.example/v1")));
        QCOMPARE(good->model, QStringLiteral("m"));
    }

    void aKeyThatOthersCanReadIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("key")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("very-secret\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const auto open = endpointFrom(QStringLiteral("https://ia.example/v1"), file.fileName(), {});
        QVERIFY(!open.ok());
        QVERIFY(!open.error().sentence.contains(QLatin1String("very-secret")));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        const auto closed = endpointFrom(QStringLiteral("https://ia.example/v1"), file.fileName(), {});
        QVERIFY(closed.ok());
        QCOMPARE(closed->key, QByteArray("very-secret"));
    }
};

ESCALE_GUILESS_TEST(TestModelClient)
#include "tst_modelclient.moc"
