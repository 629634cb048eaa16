// SPDX-License-Identifier: GPL-3.0-or-later
// The manners of contract 1.6 and 8.4, over real sockets: what is sent, what is an answer, what is tried again and
// when.
#include "httpfixture.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

class TestHttpClient : public QObject, protected HttpFixture {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesPackedWithItsEtag()
    {
        start();
        ask(detail());
        QVERIFY(answered());
        const HttpAnswer &answer = *m_answers.first();
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.gzip);
        QVERIFY(answer.etag.startsWith("W/\""));
        const auto body = inflateGzip(answer.body, 1'000'000);
        QVERIFY(body->contains("Demander l’asile"));
        QCOMPARE(m_client->traffic().bytes, answer.body.size());
        QCOMPARE(m_client->traffic().requests, 1);
    }

    void anEtagWeKnowIsAnsweredNotModified()
    {
        start();
        ask(detail());
        QVERIFY(answered());
        HttpRequest again = detail();
        again.etag = m_answers.first()->etag;
        ask(again);
        QVERIFY(answered(2));
        QCOMPARE(m_answers[1]->status, 304);
        QCOMPARE(m_client->traffic().notModified, 1);
        QCOMPARE(m_server->requests().last().header("if-none-match"), again.etag);
    }

    /// A 304 to a question without an ETag has no text, and there is none to keep: a proxy gone wrong.
    void notModifiedIsNoAnswerToWhoKnowsNothing()
    {
        start();
        m_server->setFault(*faultFrom("status=304"));
        ask(detail());
        QVERIFY(answeredAfterPauses());
        QCOMPARE(problem(), Problem::Unreachable);
        QCOMPARE(m_client->traffic().notModified, 0);
    }

    /// A feed on this machine is asked in clear, so a proxy elsewhere must not hear of it, least of all the key.
    void aProxyOfTheEnvironmentDoesNotHearOfThisMachine()
    {
        start();
        const FeedServer proxy(oneFiche());
        qputenv("http_proxy", proxy.url().toEncoded());
        ask(detail());
        const bool done = answered();
        qunsetenv("http_proxy");
        QVERIFY(done);
        QCOMPARE(proxy.requests().size(), 0);
        QCOMPARE(m_answers.first()->status, 200);
    }

    void theKeyGoesWhereItIsAskedForAndNowhereElse()
    {
        start();
        ask(detail());
        HttpRequest list = detail();
        list.secret = false;
        list.url = m_server->url().resolved(QUrl(u"/themes"_qs));
        ask(list);
        QVERIFY(answered(2));
        for (const Request &request : m_server->requests()) {
            QCOMPARE(request.header("site-secret"), request.path == "/themes" ? QByteArray() : httpSecret);
            QVERIFY(!request.target.contains(httpSecret));
            QVERIFY(!request.hasHeader("cookie"));
            QVERIFY(!request.hasHeader("authorization"));
        }
    }

    void neverMoreAtOnceThanAllowed()
    {
        ServerOptions slow = withSecret();
        slow.delay = 3ms; // so that requests have to overlap
        HttpLimits limits;
        limits.atOnce = 3;
        start(limits, slow);
        for (int i = 0; i < 30; ++i)
            ask(detail());
        QVERIFY(answered(30));
        QCOMPARE(m_server->mostAtOnce(), 3);
    }

    void aBusyServerIsAskedAgainLaterAndLater()
    {
        start();
        m_server->setFault(*faultFrom("status=503#1+2"));
        ask(detail());
        QVERIFY(waitsBetween(250ms, 500ms));
        m_clock->advance(500ms);
        QVERIFY(requested(2));
        QVERIFY(waitsBetween(500ms, 1000ms));
        QCOMPARE(m_server->requests().size(), 2);
        m_clock->advance(1000ms);
        QVERIFY(answered());
        QCOMPARE(m_answers.first()->status, 200);
        QCOMPARE(m_client->traffic().requests, 3);
    }

    void aFicheThatIsBeingPublishedIsAskedAgain()
    {
        start();
        m_server->setFault(*faultFrom("status=409#1+1"));
        ask(detail());
        QVERIFY(waitsBetween(250ms, 500ms));
        m_clock->advance(500ms);
        QVERIFY(answered());
        QCOMPARE(m_answers.first()->status, 200);
    }

    void fourAttemptsAreEnough()
    {
        start();
        m_server->setFault(*faultFrom("status=500"));
        ask(detail());
        for (int attempt = 1; attempt < HttpLimits().attempts; ++attempt) {
            QVERIFY(requested(attempt));
            QVERIFY(waitsBetween(1ms, 4000ms));
            m_clock->advance(4000ms);
        }
        QVERIFY(answered());
        QCOMPARE(problem(), Problem::Unreachable);
        QCOMPARE(m_server->requests().size(), HttpLimits().attempts);
    }

    void retryAfterIsHonoured_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("seconds") << QByteArray("7");
        QTest::newRow("date") << QByteArray("later");
    }

    void retryAfterIsHonoured()
    {
        QFETCH(QByteArray, value);
        start();
        Fault busy = *faultFrom("busy=7#1+1");
        if (value == "later")
            busy.text = QLocale::c()
                            .toString(m_clock->now().addSecs(7), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
                            .toLatin1();
        m_server->setFault(busy);
        ask(detail());
        QVERIFY(waitsBetween(6001ms, 7000ms)); // a date has no milliseconds
        m_clock->advance(6000ms);
        QCOMPARE(m_server->requests().size(), 1);
        m_clock->advance(1000ms);
        QVERIFY(answered());
        QCOMPARE(m_answers.first()->status, 200);
    }

    void aServerThatWantsTooMuchTimeIsLeftAlone()
    {
        start();
        m_server->setFault(*faultFrom("busy=3600"));
        ask(detail());
        QVERIFY(answered());
        QCOMPARE(problem(), Problem::Unreachable);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aDeadConnectionIsTriedAgain_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("reset") << QByteArray("reset#1+1");
        QTest::newRow("closed in the middle") << QByteArray("truncated#1+1");
    }

    void aDeadConnectionIsTriedAgain()
    {
        QFETCH(QByteArray, fault);
        start();
        m_server->setFault(*faultFrom(fault));
        ask(detail());
        QVERIFY(requested(1));
        // The transport may try once more by itself; otherwise it is our turn, after a pause.
        QVERIFY(answeredAfterPauses());
        QVERIFY2(m_answers.first().ok(), m_answers.first() ? "" : qPrintable(m_answers.first().error().cause));
        const auto body = inflateGzip(m_answers.first()->body, 1'000'000);
        QVERIFY(body.ok());
        QVERIFY(body->contains("Demander l’asile"));
    }

    void noServerIsUnreachable()
    {
        start();
        const HttpRequest request = detail();
        m_server.reset();
        ask(request);
        QVERIFY(answeredAfterPauses());
        QCOMPARE(problem(), Problem::Unreachable);
    }

    void someAnswersAreFinal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Problem>("expected");
        QTest::newRow("400") << 400 << Problem::BadAnswer;
        QTest::newRow("401") << 401 << Problem::Refused;
        QTest::newRow("403") << 403 << Problem::Refused;
        QTest::newRow("404") << 404 << Problem::NotFound;
        QTest::newRow("410") << 410 << Problem::NotFound;
        QTest::newRow("422") << 422 << Problem::BadAnswer;
    }

    void someAnswersAreFinal()
    {
        QFETCH(int, status);
        QFETCH(Problem, expected);
        start();
        m_server->setFault(*faultFrom("status=" + QByteArray::number(status)));
        ask(detail());
        QVERIFY(answered());
        QCOMPARE(problem(), expected);
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(!m_answers.first().error().sentence.isEmpty());
    }
};

ESCALE_GUILESS_TEST(TestHttpClient)
#include "tst_httpclient.moc"
