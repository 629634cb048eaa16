// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures over real sockets: how they are asked for, and that neither the key nor a stranger's server gets anything.
#include "fakerasteriser.h"
#include "feed/apifeed.h"
#include "feed/maskpng.h"
#include "feed/picture.h"
#include "feedserver/feedserver.h"
#include "feedserver/modelcontent.h"
#include "httpfixture.h"
#include "manualclock.h"
#include "testprogram.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>
#include <map>

using namespace escale;
using namespace escale::test;

namespace {

const QByteArray secret = "key-that-nobody-may-see";
const QByteArray triangle =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M4 4h16v16z"/></svg>)";

AnswerPtr answerWith(const QByteArray &body, const QByteArray &type = "image/svg+xml")
{
    auto answer = std::make_shared<Answer>();
    answer->contentType = type;
    answer->body = body;
    return answer;
}

AnswerPtr redirectTo(const QByteArray &where)
{
    auto answer = std::make_shared<Answer>();
    answer->status = 302;
    answer->extraHeaders = {{"Location", where}};
    return answer;
}

/// A site with pictures and nothing else.
class Pictures final : public FeedContent {
public:
    explicit Pictures(std::map<QByteArray, AnswerPtr> answers) : m_answers(std::move(answers)) {}

    AnswerPtr exact(const Request &request, SecretState) const override
    {
        const auto found = m_answers.find(request.target);
        return found == m_answers.end() ? Answer::error(404, "Not found") : found->second;
    }
    AnswerPtr taxonomy(const QByteArray &) const override { return nullptr; }
    AnswerPtr index(const QByteArray &) const override { return nullptr; }
    AnswerPtr detail(const QByteArray &, Language) const override { return nullptr; }
    ApiStatistics statistics() const override { return {}; }
    QByteArrayList detailTargets() const override { return {}; }

private:
    std::map<QByteArray, AnswerPtr> m_answers;
};

} // namespace

class TestPictureFetch : public QObject {
    Q_OBJECT

private:
    ManualClock m_clock;
    const FakeRasteriser m_rasteriser;
    std::unique_ptr<FeedServer> m_server;
    std::unique_ptr<ApiFeed> m_feed;

    void serve(std::map<QByteArray, AnswerPtr> answers)
    {
        m_feed.reset();
        m_server = std::make_unique<FeedServer>(std::make_shared<Pictures>(std::move(answers)));
        m_feed = std::make_unique<ApiFeed>(settings(), m_clock);
    }

    ApiFeedSettings settings() const
    {
        ApiFeedSettings settings{m_server->url(), {}, secret, {}};
        settings.rasteriser = m_rasteriser.path();
        return settings;
    }

    Result<Picture> fetch(const QString &address)
    {
        std::optional<Result<Picture>> answer;
        m_feed->picture(address, [&answer](Result<Picture> picture) { answer = std::move(picture); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
            qFatal("no answer");
        return *answer;
    }

    std::optional<Problem> problemOf(const QString &address)
    {
        const auto picture = fetch(address);
        return picture ? std::nullopt : std::optional(picture.error().problem);
    }

private Q_SLOTS:
    void aPictureOfTheSiteIsFetchedWithoutTheKey()
    {
        serve({{"/images/sant%C3%A9%20mentale.svg", answerWith(triangle)}});
        const auto picture = fetch(u"/images/santé mentale.svg"_qs);
        QVERIFY(picture.ok());
        const QByteArray grey(maskSide * maskSide, '\x80');
        QCOMPARE(*picture, (Picture{PictureKind::Mask, maskPng(grey, maskSide)}));
        QCOMPARE(m_server->requests().size(), 1);
        const Request request = m_server->requests().first();
        QVERIFY(!request.hasHeader("site-secret"));
        QVERIFY(request.header("accept").contains("image/"));
        QCOMPARE(m_feed->traffic().requests, 1);
        QVERIFY(m_feed->traffic().bytes > 0);
    }

    void theSiteMayBeAnotherServer()
    {
        const FeedServer site(
            std::make_shared<Pictures>(std::map<QByteArray, AnswerPtr>{{"/a.svg", answerWith(triangle)}}));
        serve({});
        ApiFeedSettings apart = settings();
        apart.site = site.url();
        m_feed = std::make_unique<ApiFeed>(apart, m_clock);
        QVERIFY(fetch(u"/a.svg"_qs).ok());
        QCOMPARE(site.requests().size(), 1);
        QCOMPARE(m_server->requests().size(), 0);
    }

    void thePictureIsJudgedByItsContent()
    {
        serve({{"/lies.svg", answerWith("<html><body>Sign in</body></html>")},
               {"/honest", answerWith(triangle, "application/octet-stream")},
               {"/hostile.svg",
                answerWith(QByteArray(triangle).replace("<path", "<script>x()</script><path onload='y()'"))}});
        QCOMPARE(problemOf(u"/lies.svg"_qs), Problem::BadAnswer);
        QVERIFY(fetch(u"/honest"_qs).ok());
        QVERIFY(fetch(u"/hostile.svg"_qs).ok());
    }

    void onlyWhatIsLeftOfADrawingReachesTheRasteriser()
    {
        serve({{"/hostile.svg",
                answerWith(QByteArray(triangle).replace("<path", "<script>x()</script><path onload='y()'"))}});
        const FakeRasteriser::Noting noting;
        ApiFeedSettings noted = settings();
        noted.rasteriser = noting.path();
        m_feed = std::make_unique<ApiFeed>(noted, m_clock);
        QVERIFY(fetch(u"/hostile.svg"_qs).ok());
        QCOMPARE(noting.seen(), *reduceSvg(triangle));
    }

    void withoutARasteriserNothingIsFetched()
    {
        serve({{"/a.svg", answerWith(triangle)}});
        m_feed = std::make_unique<ApiFeed>(ApiFeedSettings{m_server->url(), {}, secret, {}}, m_clock);
        QCOMPARE(problemOf(u"/a.svg"_qs), Problem::BadConfiguration);
        QCOMPARE(m_server->requests().size(), 0);
    }

    void aPictureThatCannotBeDrawnIsNone()
    {
        serve({{"/a.svg", answerWith(triangle)}});
        const FakeRasteriser broken("kill -SEGV $$");
        ApiFeedSettings crashing = settings();
        crashing.rasteriser = broken.path();
        m_feed = std::make_unique<ApiFeed>(crashing, m_clock);
        QCOMPARE(problemOf(u"/a.svg"_qs), Problem::BadAnswer);
    }

    void privateAddressesAreNotConnectedTo_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host : {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1",
                                 "127.0.0.1.", "0.0.0.0", "[::]"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }
    /// The name is resolved, then judged: "localhost" stands for any name whose owner lets it lead into a network.
    void privateAddressesAreNotConnectedTo()
    {
        QFETCH(QString, host);
        QTcpServer inside; // of both kinds, where there are both
        QVERIFY(inside.listen(QHostAddress::Any));
        serve({});
        QVERIFY(problemOf(QStringLiteral("https://%1:%2/a.svg").arg(host).arg(inside.serverPort())).has_value());
        QVERIFY(!inside.waitForNewConnection(0));
    }

    void aProxyDoesNotOpenAWayInside()
    {
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        qputenv("https_proxy", QByteArray("http://127.0.0.1:") + QByteArray::number(proxy.serverPort()));
        serve({});
        QCOMPARE(problemOf(u"https://127.0.0.1:9/a.svg"_qs), Problem::BadAnswer);
        qunsetenv("https_proxy");
        QVERIFY(!proxy.waitForNewConnection(0));
    }

    void aHostThatIsNotListedIsNotAsked()
    {
        serve({{"/a.svg", answerWith(triangle)}});
        ApiFeedSettings listed = settings();
        listed.pictureHosts = QStringList{u"pictures.example"_qs};
        m_feed = std::make_unique<ApiFeed>(listed, m_clock);
        QCOMPARE(problemOf(u"https://other.example/a.svg"_qs), Problem::BadAnswer);
        QCOMPARE(m_feed->traffic().requests, 0);
        QVERIFY(fetch(m_server->url().toString() + u"/a.svg"_qs).ok()); // the operator's own
    }

    void aLargePictureIsCutOff()
    {
        const QByteArray padding(static_cast<int>(pictureLimit), ' ');
        auto bomb = std::make_shared<Answer>();
        bomb->contentType = "image/svg+xml";
        bomb->packed = pack(triangle + padding, Packing::Gzip);
        serve({{"/large.svg", answerWith(triangle + padding)}, {"/bomb.svg", bomb}});
        QCOMPARE(problemOf(u"/large.svg"_qs), Problem::BadAnswer);
        QCOMPARE(problemOf(u"/bomb.svg"_qs), Problem::BadAnswer);
    }

    void redirectsStayOnTheSameServer()
    {
        const FeedServer elsewhere(
            std::make_shared<Pictures>(std::map<QByteArray, AnswerPtr>{{"/a.svg", answerWith(triangle)}}));
        serve({{"/a.svg", answerWith(triangle)},
               {"/near.svg", redirectTo("/a.svg")},
               {"/far.svg", redirectTo(elsewhere.url().toEncoded() + "/a.svg")}});
        QVERIFY(fetch(u"/near.svg"_qs).ok());
        QCOMPARE(problemOf(u"/far.svg"_qs), Problem::BadAnswer);
        QCOMPARE(elsewhere.requests().size(), 0);
    }

    void aPictureIsAskedForOnce()
    {
        auto troubled = std::make_shared<Answer>();
        troubled->status = 503;
        serve({{"/busy.svg", troubled}});
        QCOMPARE(problemOf(u"/missing.svg"_qs), Problem::NotFound);
        QCOMPARE(problemOf(u"/busy.svg"_qs), Problem::Unreachable);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void anAddressThatIsNotAskedIsAnsweredToo()
    {
        serve({});
        bool answered = false;
        m_feed->picture(u"http://pictures.example/a.svg"_qs, [&answered](const Result<Picture> &) { answered = true; });
        QVERIFY(!answered); // as every other answer: from the event loop
        QCOMPARE(problemOf(u"http://pictures.example/a.svg"_qs), Problem::BadAnswer);
        QVERIFY(answered);
        QCOMPARE(m_feed->traffic().requests, 0);
    }

    void cancellingAnswersWhatIsBeingDrawn()
    {
        serve({{"/a.svg", answerWith(triangle)}});
        const FakeRasteriser endless("touch \"${0%/*}/note\"; exec sleep 1000");
        ApiFeedSettings slow = settings();
        slow.rasteriser = endless.path();
        m_feed = std::make_unique<ApiFeed>(slow, m_clock);
        std::optional<Problem> problem;
        m_feed->picture(u"/a.svg"_qs, [&](const Result<Picture> &p) { problem = p.error().problem; });
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(endless.note()); }, patience));
        m_feed->cancel();
        QCOMPARE(problem, Problem::Cancelled);
    }

    void cancellingAnswersWhatIsPending()
    {
        serve({{"/a.svg", answerWith(triangle)}});
        QList<Problem> problems;
        for (const QString &address : {u"/a.svg"_qs, u"nonsense"_qs})
            m_feed->picture(address, [&](const Result<Picture> &p) { problems << p.error().problem; });
        m_feed->cancel();
        QCOMPARE(problems, QList({Problem::Cancelled, Problem::Cancelled}));
        QCoreApplication::processEvents();
        QCOMPARE(problems.size(), 2);
    }
};

ESCALE_GUILESS_TEST(TestPictureFetch)
#include "tst_picturefetch.moc"
