// SPDX-License-Identifier: GPL-3.0-or-later
// Where an HttpClient stops: redirects, sizes, silence, certificates, and being told to.
#include "httpfixture.h"
#include "testprogram.h"

#include <QProcess>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

class TestHttpLimits : public QObject, protected HttpFixture {
    Q_OBJECT

private Q_SLOTS:
    void aRedirectElsewhereIsNotFollowed()
    {
        start();
        const FeedServer elsewhere(oneFiche());
        m_server->setFault(*faultFrom("redirect=" + elsewhere.url().toEncoded() + "/dispositifs/" + httpFicheId));
        ask(detail());
        QVERIFY(answered());
        QCOMPARE(problem(), Problem::BadAnswer);
        QCOMPARE(elsewhere.requests().size(), 0);
    }

    void aRedirectInsideTheHouseIsFollowed()
    {
        start();
        m_server->setFault(*faultFrom("redirect=/dispositifs/" + httpFicheId + "/?locale=fr#1+1"));
        ask(detail());
        QVERIFY(answered());
        QVERIFY2(m_answers.first().ok(), m_answers.first() ? "" : qPrintable(m_answers.first().error().cause));
        QCOMPARE(m_answers.first()->status, 200);
        QCOMPARE(m_server->requests().last().path, "/dispositifs/" + httpFicheId + '/');
    }

    void aCircleOfRedirectsEnds()
    {
        start();
        m_server->setFault(*faultFrom("redirect=/dispositifs/" + httpFicheId + "?locale=fr"));
        ask(detail());
        QVERIFY(answered());
        QCOMPARE(problem(), Problem::BadAnswer);
    }

    void anAnswerOverTheLimitIsCutOff()
    {
        start();
        m_server->setFault(*faultFrom("huge"));
        HttpRequest request = detail();
        request.limit = 100'000;
        ask(request);
        QVERIFY(answered());
        QCOMPARE(problem(), Problem::BadAnswer);
        QVERIFY(m_client->traffic().bytes < 5'000'000); // and not the 40 MB
    }

    void silenceEndsAtTheStallLimit_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("from the start") << QByteArray("hang");
        QTest::newRow("in the middle of the body") << QByteArray("stall");
    }

    void silenceEndsAtTheStallLimit()
    {
        QFETCH(QByteArray, fault);
        start();
        m_server->setFault(*faultFrom(fault));
        ask(detail());
        for (int attempt = 1; attempt <= HttpLimits().stalledAttempts; ++attempt) {
            QVERIFY(requested(attempt));
            if (fault == "stall") {
                const qint64 before = m_client->traffic().bytes; // the half of the body has come
                QVERIFY(QTest::qWaitFor([&] { return m_client->traffic().bytes > before || before > 0; }, patience));
            }
            m_clock->advance(29s);
            QVERIFY(m_answers.isEmpty());
            QCOMPARE(m_server->requests().size(), attempt);
            m_clock->advance(1s);
            m_clock->advance(500ms); // the pause before the next attempt
        }
        QVERIFY(answered());
        QCOMPARE(problem(), Problem::Unreachable);
        QCOMPARE(m_answers.first().error().cause, u"stalled"_qs);
    }

    void aSilentRequestIsAskedAgainAndTheRestGoesOn()
    {
        start();
        m_server->setFault(*faultFrom("hang#1+1"));
        ask(detail());
        ask(detail());
        QVERIFY(answered()); // the second is not held up
        m_clock->advance(30s);
        m_clock->advance(1s);
        QVERIFY(answered(2));
        QCOMPARE(m_answers[1]->status, 200);
    }

    void aDripEndsAtTheLongestTime()
    {
        HttpLimits limits;
        limits.longest = 60s;
        limits.attempts = 1;
        start(limits);
        m_server->setFault(*faultFrom("drip=1"));
        ask(detail());
        // A byte every ten seconds: never silent for thirty, and never done.
        for (int tens = 0; tens < 5; ++tens) {
            const qint64 before = m_client->traffic().bytes;
            QVERIFY(QTest::qWaitFor([&] { return m_client->traffic().bytes > before; }, patience));
            m_clock->advance(10s);
            QVERIFY(m_answers.isEmpty());
        }
        m_clock->advance(11s);
        QVERIFY(answered());
        QCOMPARE(problem(), Problem::Unreachable);
    }

    void aDripEndsWithinMinutesByItself()
    {
        HttpLimits limits; // the usual ones
        limits.attempts = 1;
        start(limits);
        m_server->setFault(*faultFrom("drip=1"));
        ask(detail());
        for (int tens = 0; tens < 6; ++tens) {
            const qint64 before = m_client->traffic().bytes;
            QVERIFY(QTest::qWaitFor([&] { return m_client->traffic().bytes > before; }, patience));
            QVERIFY(m_answers.isEmpty());
            m_clock->advance(10s);
        }
        m_clock->advance(1s); // a few bytes have earned a little
        QVERIFY(answered());
        QCOMPARE(problem(), Problem::Unreachable);
    }

    void cancelAnswersEverything()
    {
        start();
        m_server->setFault(*faultFrom("hang"));
        for (int i = 0; i < 9; ++i)
            ask(detail());
        QVERIFY(requested(HttpLimits().atOnce));
        m_client->cancel();
        QCOMPARE(m_answers.size(), 9);
        for (const auto &answer : std::as_const(m_answers))
            QCOMPARE(answer.error().problem, Problem::Cancelled);
    }

    void cancelEndsABackOffToo()
    {
        start();
        m_server->setFault(*faultFrom("status=503"));
        ask(detail());
        QVERIFY(waitsBetween(1ms, 500ms));
        m_client->cancel();
        QCOMPARE(problem(), Problem::Cancelled);
        m_clock->advance(1h);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void noSentenceAndNoCauseSaysTheKeyOrTheAddress()
    {
        for (const char *fault :
             {"status=401", "status=500", "html=502", "redirect=http://elsewhere.invalid/", "reset"}) {
            HttpLimits limits;
            limits.attempts = 1;
            start(limits);
            m_server->setFault(*faultFrom(fault));
            ask(detail());
            QVERIFY2(answered(), fault);
            for (const QString &text : {m_answers.first().error().sentence, m_answers.first().error().cause}) {
                QVERIFY2(!text.contains(QString::fromLatin1(httpSecret)), fault);
                QVERIFY2(!text.contains(QString::fromLatin1(httpFicheId)), fault);
            }
        }
    }

    void aCertificateNobodyVouchesForIsRefused()
    {
        const auto tls = selfSigned();
        if (!tls)
            QSKIP("the openssl command is not here to make a certificate: left out, not faked");
        ServerOptions options = withSecret();
        options.tls = tls;
        start({}, options);
        ask(detail());
        QVERIFY(answered());
        QCOMPARE(problem(), Problem::Unreachable);
        QVERIFY(m_answers.first().error().sentence.contains(u"prove who it is"_qs));
        QCOMPARE(m_server->requests().size(), 0); // not a word was said, least of all the key
    }

    void aCertificateForAnotherHostIsRefusedThoughItIsVouchedFor() // RFC 9110, 4.3.4
    {
        for (const auto &[name, right] :
             {std::pair(u"IP:127.0.0.1"_qs, true), std::pair(u"DNS:elsewhere.example"_qs, false),
              std::pair(u"IP:127.0.0.2"_qs, false)}) {
            const auto tls = selfSigned(name);
            if (!tls)
                QSKIP("the openssl command is not here to make a certificate: left out, not faked");
            ServerOptions options = withSecret();
            options.tls = tls;
            HttpLimits limits;
            limits.attempts = 1;
            limits.authorities = m_folder->filePath(u"cert.pem"_qs);
            start(limits, options);
            ask(detail());
            QVERIFY2(answered(), qPrintable(name));
            QCOMPARE(m_answers.first().ok(), right);
            QCOMPARE(m_server->requests().size(), right ? 1 : 0); // else not a word, least of all the key
        }
    }

    void aRedirectOutOfTlsIsNotFollowed()
    {
        const auto tls = selfSigned();
        if (!tls)
            QSKIP("the openssl command is not here to make a certificate: left out, not faked");
        ServerOptions options = withSecret();
        options.tls = tls;
        HttpLimits limits;
        limits.attempts = 1;
        limits.authorities = m_folder->filePath(u"cert.pem"_qs);
        start(limits, options);
        FeedServer inClear(oneFiche(), withSecret()); // the same host, without TLS
        m_server->setFault(
            *faultFrom("redirect=" + inClear.url().toEncoded() + "/dispositifs/" + httpFicheId + "?locale=fr"));
        ask(detail());
        QVERIFY(answered());
        QVERIFY(!m_answers.first().ok());
        QCOMPARE(inClear.requests().size(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    /// A certificate made just now, signed by itself, in cert.pem.
    std::optional<QSslConfiguration> selfSigned(const QString &host = u"IP:127.0.0.1"_qs)
    {
        const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        m_folder = std::make_unique<QTemporaryDir>();
        const QString key = m_folder->filePath(u"key.pem"_qs), certificate = m_folder->filePath(u"cert.pem"_qs);
        QProcess process;
        process.start(openssl, {u"req"_qs, u"-x509"_qs, u"-newkey"_qs, u"rsa:2048"_qs, u"-nodes"_qs, u"-days"_qs,
                                u"2"_qs, u"-keyout"_qs, key, u"-out"_qs, certificate, u"-subj"_qs, u"/CN=127.0.0.1"_qs,
                                u"-addext"_qs, u"subjectAltName="_qs + host});
        if (openssl.isEmpty() || !process.waitForFinished() || process.exitCode() != 0)
            return std::nullopt;
        QFile keyFile(key);
        if (!keyFile.open(QIODevice::ReadOnly))
            return std::nullopt;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        return tls;
    }
};

ESCALE_GUILESS_TEST(TestHttpLimits)
#include "tst_httplimits.moc"
