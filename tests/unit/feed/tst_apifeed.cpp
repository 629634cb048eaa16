// SPDX-License-Identifier: GPL-3.0-or-later
// Which route for what, with what (contract 1.3 and 3), and what an ApiFeed answers when the body is not what it should
// be. The manners of HTTP are in tst_httpclient.
#include "feed/apifeed.h"
#include "feedserver/feedserver.h"
#include "httpfixture.h"
#include "manualclock.h"
#include "smallfeed.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

const QByteArray key = "the-key";

} // namespace

class TestApiFeed : public QObject {
    Q_OBJECT

private:
    ManualClock m_clock;
    std::shared_ptr<ModelContent> m_content;
    std::unique_ptr<FeedServer> m_server;
    std::unique_ptr<ApiFeed> m_feed;

    template <typename T> [[nodiscard]] std::optional<Result<T>> answer(const std::function<void(Feed::Answer<T>)> &ask)
    {
        auto got = std::make_shared<std::optional<Result<T>>>();
        ask([got](Result<T> result) { got->emplace(std::move(result)); });
        if (!QTest::qWaitFor([&] { return got->has_value(); }, patience))
            qFatal("no answer");
        return *got;
    }

    Result<Detail> detail(int number, Language language, const QByteArray &etag = {})
    {
        return *answer<Detail>([&](Feed::Answer<Detail> to) {
            m_feed->detail(QString::fromLatin1(smallId(number)), language, etag, std::move(to));
        });
    }

private Q_SLOTS:
    void init()
    {
        m_feed.reset();
        m_content = smallFeed(5);
        ServerOptions options;
        options.secret = key;
        m_server = std::make_unique<FeedServer>(m_content, options);
        ApiFeedSettings settings;
        settings.base = m_server->url();
        settings.secret = key;
        m_feed = std::make_unique<ApiFeed>(settings, m_clock);
    }

    void theListsAreAskedForOnceEachAndWithoutTheKey()
    {
        const auto taxonomy = answer<Taxonomy>([&](auto to) { m_feed->taxonomy(std::move(to)); });
        QCOMPARE((*taxonomy)->themes.size(), 1);
        QCOMPARE((*taxonomy)->needs.size(), 1);
        QCOMPARE((*taxonomy)->languages.size(), 2);
        const auto index = answer<Index>([&](auto to) { m_feed->index(std::move(to)); });
        QCOMPARE((*index)->items.size(), 5);
        const auto statistics = answer<Statistics>([&](auto to) { m_feed->statistics(std::move(to)); });
        QCOMPARE((*statistics)->fiches, 5);
        QByteArrayList targets = m_server->targets();
        std::sort(targets.begin(), targets.end());
        QCOMPARE(targets, (QByteArrayList{"/dispositifs/statistics?facets=nbDispositifs", "/dispositifs?locale=fr",
                                          "/langues", "/needs", "/themes"}));
        for (const Request &request : m_server->requests())
            QVERIFY(!request.hasHeader("site-secret"));
    }

    void aDetailIsAskedForWithTheKeyAndComesWithItsEtag()
    {
        const auto got = detail(0, Language::Ar);
        QVERIFY(got.ok());
        QCOMPARE(got->translation.title, QStringLiteral("Titre 0 ar v1"));
        QVERIFY(got->etag.startsWith("W/\""));
        QCOMPARE(m_server->targets(), QByteArrayList{detailTarget(smallId(0), Language::Ar)});
        QCOMPARE(m_server->requests().first().header("site-secret"), key);
        QVERIFY(!m_server->requests().first().hasHeader("authorization")); // a token would bring drafts (contract 3.7)
    }

    void anUnchangedDetailIsSaidToBe()
    {
        const QByteArray etag = detail(1, Language::Fr)->etag;
        const auto again = detail(1, Language::Fr, etag);
        QVERIFY(again->notModified);
        QCOMPARE(again->etag, etag);
        QCOMPARE(m_feed->traffic().notModified, 1);
    }

    void frenchForAMissingLanguageIsSaidToBeFrench()
    {
        QCOMPARE(detail(1, Language::En)->translation.language, Language::Fr); // only every second one has English
    }

    void aBodyThatIsNotWhatItShouldBeIsOneBadAnswer_data()
    {
        QTest::addColumn<QByteArray>("fault");
        for (const char *fault : {"bad-gzip", "bomb", "not-json", "html=200", "wrong-length"})
            QTest::newRow(fault) << QByteArray(fault);
    }
    void aBodyThatIsNotWhatItShouldBeIsOneBadAnswer()
    {
        QFETCH(QByteArray, fault);
        m_server->setFault(*faultFrom(fault + "@detail#1+1"));
        const auto bad = detail(2, Language::Fr);
        QCOMPARE(bad.error().problem, Problem::BadAnswer);
        QVERIFY(!bad.error().sentence.isEmpty());
        QVERIFY(detail(3, Language::Fr).ok()); // one bad fiche never costs another
    }

    void aFicheThatVanishedIsNotFound()
    {
        m_content->remove(smallId(4));
        QCOMPARE(detail(4, Language::Fr).error().problem, Problem::NotFound);
    }

    /// Staff who read "check the address" look for a fault that is not there.
    void onlyAWrongAddressIsToldToCheckTheAddress()
    {
        m_content->remove(smallId(4));
        const Error gone = detail(4, Language::Fr).error();
        QVERIFY2(gone.sentence.contains(QLatin1String("this fiche")), qUtf8Printable(gone.sentence));
        QVERIFY2(!gone.sentence.contains(QLatin1String("address")), qUtf8Printable(gone.sentence));

        ApiFeedSettings settings;
        settings.base = QUrl(m_server->url().toString() + QStringLiteral("/elsewhere"));
        settings.secret = key;
        m_feed = std::make_unique<ApiFeed>(settings, m_clock);
        const Error lost = answer<Index>([&](auto to) { m_feed->index(std::move(to)); })->error();
        QCOMPARE(lost.problem, Problem::NotFound);
        QVERIFY2(lost.sentence.contains(QLatin1String("address")), qUtf8Printable(lost.sentence));
    }

    void theWrongKeyIsRefused()
    {
        ApiFeedSettings settings;
        settings.base = m_server->url();
        settings.secret = "another";
        m_feed = std::make_unique<ApiFeed>(settings, m_clock);
        QCOMPARE(detail(0, Language::Fr).error().problem, Problem::Refused);
    }

    void oneMissingListFailsTheTaxonomyOnce()
    {
        m_server->setFault(*faultFrom("status=422@taxonomy#2+1"));
        int answers = 0;
        m_feed->taxonomy([&](const Result<Taxonomy> &result) {
            ++answers;
            QCOMPARE(result.error().problem, Problem::BadAnswer);
        });
        QVERIFY(QTest::qWaitFor([&] { return answers > 0 && m_feed->traffic().requests == 3; }, patience));
        m_feed->cancel();
        QCOMPARE(answers, 1);
    }

    void cancelPaysEveryAnswerBeforeItReturns()
    {
        m_server->setFault(*faultFrom("hang"));
        int cancelled = 0;
        for (int number = 0; number < 5; ++number) {
            m_feed->detail(QString::fromLatin1(smallId(number)), Language::Fr, {}, [&](const Result<Detail> &result) {
                cancelled += result.error().problem == Problem::Cancelled ? 1 : 0;
            });
        }
        m_feed->cancel();
        QCOMPARE(cancelled, 5);
    }

    void aFeedThatGoesAwayWithRequestsUnderWayIsQuiet()
    {
        int answers = 0;
        for (int number = 0; number < 5; ++number)
            m_feed->detail(QString::fromLatin1(smallId(number)), Language::Fr, {},
                           [&](const Result<Detail> &) { ++answers; });
        m_feed.reset();
        QCOMPARE(answers, 5);
        QCoreApplication::processEvents();
        QCOMPARE(answers, 5);
    }

    void theNameHoldsNoKey() { QVERIFY(!m_feed->name().contains(QString::fromLatin1(key))); }
};

ESCALE_GUILESS_TEST(TestApiFeed)
#include "tst_apifeed.moc"
