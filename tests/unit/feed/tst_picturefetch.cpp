// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures over real sockets: how they are asked for, and that neither the key nor a stranger's server gets anything.
#include "feed/apifeed.h"
#include "feed/picture.h"
#include "feedserver/feedserver.h"
#include "feedserver/modelcontent.h"
#include "manualclock.h"

#include <QTest>
#include <map>

using namespace escale;
using namespace escale::test;

namespace {

constexpr int patience = 10'000;
const QByteArray secret = "key-that-nobody-may-see";
const QByteArray drawing =
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
    std::unique_ptr<FeedServer> m_server;
    std::unique_ptr<ApiFeed> m_feed;

    void serve(std::map<QByteArray, AnswerPtr> answers)
    {
        m_feed.reset();
        m_server = std::make_unique<FeedServer>(std::make_shared<Pictures>(std::move(answers)));
        m_feed = std::make_unique<ApiFeed>(ApiFeedSettings{m_server->url(), {}, secret, {}}, m_clock);
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
        serve({{"/images/sant%C3%A9%20mentale.svg", answerWith(drawing)}});
        const auto picture = fetch(u"/images/santé mentale.svg"_qs);
        QVERIFY(picture.ok());
        QCOMPARE(*picture, (Picture{PictureKind::Svg, *reduceSvg(drawing)}));
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
            std::make_shared<Pictures>(std::map<QByteArray, AnswerPtr>{{"/a.svg", answerWith(drawing)}}));
        serve({});
        m_feed = std::make_unique<ApiFeed>(ApiFeedSettings{m_server->url(), site.url(), secret, {}}, m_clock);
        QVERIFY(fetch(u"/a.svg"_qs).ok());
        QCOMPARE(site.requests().size(), 1);
        QCOMPARE(m_server->requests().size(), 0);
    }

    void thePictureIsJudgedByItsContent()
    {
        serve({{"/lies.svg", answerWith("<html><body>Sign in</body></html>")},
               {"/honest", answerWith(drawing, "application/octet-stream")},
               {"/hostile.svg",
                answerWith(QByteArray(drawing).replace("<path", "<script>x()</script><path onload='y()'"))}});
        QCOMPARE(problemOf(u"/lies.svg"_qs), Problem::BadAnswer);
        QVERIFY(fetch(u"/honest"_qs).ok());
        QCOMPARE(fetch(u"/hostile.svg"_qs)->content, *reduceSvg(drawing));
    }

    void aLargePictureIsCutOff()
    {
        const QByteArray padding(static_cast<int>(pictureLimit), ' ');
        auto bomb = std::make_shared<Answer>();
        bomb->contentType = "image/svg+xml";
        bomb->packed = pack(drawing + padding, Packing::Gzip);
        serve({{"/large.svg", answerWith(drawing + padding)}, {"/bomb.svg", bomb}});
        QCOMPARE(problemOf(u"/large.svg"_qs), Problem::BadAnswer);
        QCOMPARE(problemOf(u"/bomb.svg"_qs), Problem::BadAnswer);
    }

    void redirectsStayOnTheSameServer()
    {
        const FeedServer elsewhere(
            std::make_shared<Pictures>(std::map<QByteArray, AnswerPtr>{{"/a.svg", answerWith(drawing)}}));
        serve({{"/a.svg", answerWith(drawing)},
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

    void cancellingAnswersWhatIsPending()
    {
        serve({{"/a.svg", answerWith(drawing)}});
        QList<Problem> problems;
        for (const QString &address : {u"/a.svg"_qs, u"nonsense"_qs})
            m_feed->picture(address, [&](const Result<Picture> &p) { problems << p.error().problem; });
        m_feed->cancel();
        QCOMPARE(problems, QList({Problem::Cancelled, Problem::Cancelled}));
        QCoreApplication::processEvents();
        QCOMPARE(problems.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestPictureFetch)
#include "tst_picturefetch.moc"
