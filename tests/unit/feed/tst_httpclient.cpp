// SPDX-License-Identifier: GPL-3.0-or-later
// The manners of contract 1.6 and 8.4, over real sockets, with a clock turned by hand: nothing here waits for real
// time.
#include "feed/httpclient.h"
#include "feed/inflate.h"
#include "feedserver/feedserver.h"
#include "feedserver/modelcontent.h"
#include "manualclock.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 10'000; // milliseconds that a test may wait for an event; no test waits for time to pass
const QByteArray id = "a00000000000000000000001";
const QByteArray secret = "key-that-nobody-may-see";

std::shared_ptr<ModelContent> oneFiche()
{
    ApiFiche fiche;
    fiche.id = id;
    ApiText text;
    text.title = QStringLiteral("Demander l’asile");
    text.what = u"<p>"_qs + u"Une phrase assez longue pour être compressée. "_qs.repeated(60) + u"</p>"_qs;
    fiche.texts = {text};
    const QByteArray none = R"({"text":"success","data":[]})";
    return std::make_shared<ModelContent>(ModelContent::Taxonomies{none, none, none}, QList{fiche});
}

ServerOptions withSecret()
{
    ServerOptions options;
    options.secret = secret;
    return options;
}

} // namespace

class TestHttpClient : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FeedServer> m_server;
    std::unique_ptr<HttpClient> m_client;
    QList<Result<HttpAnswer>> m_answers;

    void start(HttpLimits limits = {}, ServerOptions options = withSecret())
    {
        m_client.reset();
        m_clock = std::make_unique<ManualClock>();
        m_server = std::make_unique<FeedServer>(oneFiche(), options);
        m_client = std::make_unique<HttpClient>(secret, limits, *m_clock);
        m_answers.clear();
    }

    [[nodiscard]] HttpRequest detail() const
    {
        QUrl url = m_server->url();
        url.setPath(u"/dispositifs/"_qs + QString::fromLatin1(id));
        url.setQuery(u"locale=fr"_qs);
        return {url, {}, true, 1'000'000};
    }

    void ask(const HttpRequest &request)
    {
        m_client->get(request, [this](Result<HttpAnswer> answer) { m_answers.append(std::move(answer)); });
    }

    [[nodiscard]] bool answered(qsizetype count = 1)
    {
        return QTest::qWaitFor([&] { return m_answers.size() >= count; }, patience);
    }

    /// The server has had so many requests.
    [[nodiscard]] bool requested(qsizetype count)
    {
        return QTest::qWaitFor([&] { return m_server->requests().size() >= count; }, patience);
    }

    /// The client has set its alarm for another attempt, later than `least` and not later than `most` from now.
    [[nodiscard]] bool waitsBetween(std::chrono::milliseconds least, std::chrono::milliseconds most)
    {
        const bool set =
            QTest::qWaitFor([&] { return m_clock->nextAlarm() && *m_clock->nextAlarm() <= most; }, patience);
        if (!set || *m_clock->nextAlarm() < least)
            qWarning("next alarm in %lld ms",
                     m_clock->nextAlarm() ? static_cast<long long>(m_clock->nextAlarm()->count()) : -1);
        return set && *m_clock->nextAlarm() >= least;
    }

    [[nodiscard]] Problem problem() { return m_answers.first() ? Problem::Usage : m_answers.first().error().problem; }

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
            QCOMPARE(request.header("site-secret"), request.path == "/themes" ? QByteArray() : secret);
            QVERIFY(!request.target.contains(secret));
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
        QVERIFY(QTest::qWaitFor(
            [&] {
                m_clock->advance(100ms);
                return !m_answers.isEmpty();
            },
            patience));
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
        QVERIFY(QTest::qWaitFor(
            [&] {
                m_clock->advance(100ms);
                return !m_answers.isEmpty();
            },
            patience));
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

    void aRedirectElsewhereIsNotFollowed()
    {
        start();
        const FeedServer elsewhere(oneFiche());
        m_server->setFault(*faultFrom("redirect=" + elsewhere.url().toEncoded() + "/dispositifs/" + id));
        ask(detail());
        QVERIFY(answered());
        QCOMPARE(problem(), Problem::BadAnswer);
        QCOMPARE(elsewhere.requests().size(), 0);
    }

    void aRedirectInsideTheHouseIsFollowed()
    {
        start();
        m_server->setFault(*faultFrom("redirect=/dispositifs/" + id + "/?locale=fr#1+1"));
        ask(detail());
        QVERIFY(answered());
        QVERIFY2(m_answers.first().ok(), m_answers.first() ? "" : qPrintable(m_answers.first().error().cause));
        QCOMPARE(m_answers.first()->status, 200);
        QCOMPARE(m_server->requests().last().path, "/dispositifs/" + id + '/');
    }

    void aCircleOfRedirectsEnds()
    {
        start();
        m_server->setFault(*faultFrom("redirect=/dispositifs/" + id + "?locale=fr"));
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
                QVERIFY2(!text.contains(QString::fromLatin1(secret)), fault);
                QVERIFY2(!text.contains(QString::fromLatin1(id)), fault);
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

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    /// A certificate for 127.0.0.1 made just now, signed by itself.
    std::optional<QSslConfiguration> selfSigned()
    {
        const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        m_folder = std::make_unique<QTemporaryDir>();
        const QString key = m_folder->filePath(u"key.pem"_qs), certificate = m_folder->filePath(u"cert.pem"_qs);
        QProcess process;
        process.start(openssl, {u"req"_qs, u"-x509"_qs, u"-newkey"_qs, u"rsa:2048"_qs, u"-nodes"_qs, u"-days"_qs,
                                u"2"_qs, u"-keyout"_qs, key, u"-out"_qs, certificate, u"-subj"_qs, u"/CN=127.0.0.1"_qs,
                                u"-addext"_qs, u"subjectAltName=IP:127.0.0.1"_qs});
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

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
