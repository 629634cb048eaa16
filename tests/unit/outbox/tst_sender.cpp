// SPDX-License-Identifier: GPL-3.0-or-later
// What waits is sent once when the feed can be reached, never for an unknown fiche, never twice (contract-write 10, 11;
// recordings-write/reader).
#include "feedserver/feedserver.h"
#include "feedserver/giveback.h"
#include "manualclock.h"
#include "outbox/outboxsender.h"
#include "smallfeed.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace escale;
using namespace escale::test;

namespace {

/// Answers of the giveback, in the order of the calls; what is asked when there is none left is done.
class ScriptedGiveBack final : public GiveBack {
public:
    QList<Delivery> answers;
    int asked = 0;

    void merci(const QString &, Answer answer) override { give(answer); }
    void suggestion(const QString &, const QString &, const QString &, Answer answer) override { give(answer); }
    void view(const QString &, Answer answer) override { give(answer); }
    void contentLink(const QString &, const QString &, const QString &, Language, Answer answer) override
    {
        give(answer);
    }
    void cancel() override {}

private:
    void give(const Answer &answer)
    {
        ++asked;
        answer(answers.isEmpty() ? Delivery{Delivery::Ending::Done, {}} : answers.takeFirst());
    }
};

} // namespace

class TestSender : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::shared_ptr<ModelContent> m_model;
    std::shared_ptr<GiveBackContent> m_content;
    std::unique_ptr<FeedServer> m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<ApiFeed> m_feed;
    std::unique_ptr<ApiGiveBack> m_giveBack;

    [[nodiscard]] static QString id(int number) { return QString::fromLatin1(smallId(number)); }

    ApiFeedSettings settings(const QUrl &url, const QByteArray &secret = "test-site-secret")
    {
        ApiFeedSettings settings;
        settings.base = url;
        settings.secret = secret;
        settings.http.attempts = 1;
        return settings;
    }
    void connectTo(const QUrl &url, const QByteArray &secret = "test-site-secret")
    {
        m_feed = std::make_unique<ApiFeed>(settings(url, secret), *m_clock);
        m_giveBack = std::make_unique<ApiGiveBack>(settings(url, secret), *m_clock);
    }

    std::optional<Error> sendWith(GiveBack &giveBack)
    {
        OutboxSender sender(*m_outbox, *m_feed, giveBack, *m_clock);
        std::optional<Error> trouble;
        bool done = false;
        connect(&sender, &OutboxSender::finished, this, [&](const std::optional<Error> &why) {
            trouble = why;
            done = true;
        });
        sender.send();
        if (!QTest::qWaitFor([&] { return done; }, 20'000))
            qFatal("the sender does not end");
        return trouble;
    }
    std::optional<Error> send() { return sendWith(*m_giveBack); }
    [[nodiscard]] Gift gift(qint64 wanted) const
    {
        for (const Gift &one : *m_outbox->gifts()) {
            if (one.id == wanted)
                return one;
        }
        return {};
    }
    [[nodiscard]] int requests(const QByteArray &method) const
    {
        int count = 0;
        for (const Request &request : m_server->requests())
            count += request.method == method ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<ManualClock>();
        m_model = smallFeed(4);
        m_content = std::make_shared<GiveBackContent>(m_model);
        m_server = std::make_unique<FeedServer>(m_content);
        auto outbox = Outbox::open(m_folder->filePath(QStringLiteral("outbox.sqlite")), *m_clock);
        QVERIFY(outbox.ok());
        m_outbox = std::move(outbox).value();
        connectTo(m_server->url());
    }
    void cleanup()
    {
        m_giveBack.reset();
        m_feed.reset();
        m_outbox.reset();
        m_server.reset();
    }

    void thanksAndSuggestionsArriveOnceAndWordForWord()
    {
        const qint64 merci = m_outbox->addMerci(id(0))->id;
        const qint64 what =
            m_outbox->addSuggestion(id(1), QStringLiteral("what"), QStringLiteral("Le numéro a changé."))->id;
        const qint64 how = m_outbox
                               ->addSuggestion(id(1), QStringLiteral("how.44444444-4444-4444-a444-444444444444"),
                                               QStringLiteral("L’adresse est fausse 🙂"))
                               ->id;
        QVERIFY(!send());
        QVERIFY(!send());
        QCOMPARE(m_content->mercis(smallId(0)), 1);
        QCOMPARE(m_content->suggestions(),
                 (QList<GiveBackContent::Suggestion>{
                     {smallId(1), "what", "Le numéro a changé."},
                     {smallId(1), "how.44444444-4444-4444-a444-444444444444", "L’adresse est fausse 🙂"}}));
        for (const qint64 one : {merci, what, how})
            QCOMPARE(gift(one).state, GiftState::Sent);
    }

    void withoutANetworkEverythingWaitsAndIsSentLater()
    {
        const qint64 merci = m_outbox->addMerci(id(0))->id;
        const QUrl url = m_server->url();
        const quint16 port = m_server->port();
        m_server.reset();
        const auto trouble = send();
        QVERIFY(trouble);
        QCOMPARE(trouble->problem, Problem::Unreachable);
        QCOMPARE(gift(merci).state, GiftState::Waiting);
        ServerOptions options;
        options.port = port;
        m_server = std::make_unique<FeedServer>(m_content, options);
        QVERIFY(m_server->isListening());
        QVERIFY(!send());
        QCOMPARE(m_content->mercis(smallId(0)), 1);
    }

    void anUnknownFicheIsNeverWrittenTo()
    {
        const QString gone = QStringLiteral("ffffffffffffffffffffffff");
        const qint64 suggestion = m_outbox->addSuggestion(gone, QStringLiteral("what"), QStringLiteral("x"))->id;
        const qint64 merci = m_outbox->addMerci(gone)->id;
        const qint64 good = m_outbox->addMerci(id(2))->id;
        QVERIFY(!send());
        QVERIFY(m_content->phantoms().isEmpty());
        QCOMPARE(requests("PUT"), 1);
        QCOMPARE(gift(suggestion).state, GiftState::Refused);
        QVERIFY(!gift(suggestion).trouble.isEmpty());
        QCOMPARE(gift(suggestion).words, QStringLiteral("x")); // the person's words are not lost
        QCOMPARE(gift(merci).state, GiftState::Refused);
        QCOMPARE(gift(good).state, GiftState::Sent);
    }

    void aWrongKeySendsNothingAndLosesNothing()
    {
        connectTo(m_server->url(), "another-key");
        const qint64 merci = m_outbox->addMerci(id(0))->id;
        const auto trouble = send();
        QVERIFY(trouble);
        QCOMPARE(trouble->problem, Problem::Refused);
        QCOMPARE(gift(merci).state, GiftState::Waiting);
        QCOMPARE(m_content->mercis(smallId(0)), 0);
    }

    /// Contract 10: a reading more is one call; a type counts once in it.
    void readingsAreCountedOnceEachAndForKnownFichesOnly()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_outbox->addView(id(0)).ok());
        QVERIFY(m_outbox->addView(id(2)).ok());
        const QString gone = QStringLiteral("ffffffffffffffffffffffff");
        QVERIFY(m_outbox->addView(gone).ok());
        QVERIFY(!m_outbox->addView(QStringLiteral("../merci")).ok());
        QVERIFY(!send());
        QVERIFY(!send());
        QCOMPARE(m_content->views(smallId(0)), 3);
        QCOMPARE(m_content->views(smallId(2)), 1);
        QCOMPARE(m_content->views(gone.toLatin1()), 0);
        QVERIFY(m_outbox->views()->isEmpty());
        QVERIFY(m_outbox->gifts()->isEmpty());
    }

    void aReadingThatDidNotLeaveWaitsAndOneThatMayHaveArrivedIsNotCountedTwice()
    {
        using Ending = Delivery::Ending;
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_outbox->addView(id(0)).ok());
        ScriptedGiveBack giveBack;
        giveBack.answers = {{Ending::Unknown, {}}, {Ending::NotSent, {Problem::Unreachable, QStringLiteral("no"), {}}}};
        QVERIFY(sendWith(giveBack));
        QCOMPARE(giveBack.asked, 2);
        QCOMPARE(*m_outbox->views(), (QList<Outbox::Views>{{id(0), 2}}));
        giveBack.answers = {{Ending::Refused, {Problem::NotFound, QStringLiteral("no"), {}}}};
        QVERIFY(!sendWith(giveBack));
        QCOMPARE(giveBack.asked, 3);
        QVERIFY(m_outbox->views()->isEmpty());
    }

    void theListOfReadingsIsBounded()
    {
        for (int i = 0; i < Outbox::mostViewed + 20; ++i)
            QVERIFY(m_outbox->addView(QStringLiteral("650000000000000000%1").arg(i, 6, 16, QLatin1Char('0'))).ok());
        QCOMPARE(m_outbox->views()->size(), Outbox::mostViewed);
        QVERIFY(m_outbox->addView(QStringLiteral("650000000000000000000000")).ok());
        QCOMPARE(m_outbox->views()->first().count, 2);
        QVERIFY(m_outbox->forgetViews().ok());
        QVERIFY(m_outbox->views()->isEmpty());
    }

    /// reader/08: 403; a 422 as well: the server will say the same tomorrow.
    void whatTheServerRefusesIsNotAskedAgain()
    {
        const qint64 merci = m_outbox->addMerci(id(0))->id;
        ScriptedGiveBack giveBack;
        giveBack.answers = {{Delivery::Ending::Refused, {Problem::NotFound, QStringLiteral("no"), {}}}};
        QVERIFY(!sendWith(giveBack));
        QVERIFY(!sendWith(giveBack));
        QCOMPARE(giveBack.asked, 1);
        QCOMPARE(gift(merci).state, GiftState::Refused);
        QCOMPARE(gift(merci).trouble, QStringLiteral("no"));
    }

    /// contract-write 11: not safe to repeat; "look first".
    void aMerciWithoutAnAnswerIsWeighedByTheFeedsCount()
    {
        const qint64 merci = m_outbox->addMerci(id(0))->id;
        ScriptedGiveBack lost;
        lost.answers = {{Delivery::Ending::Unknown, {}}};
        QVERIFY(!sendWith(lost));
        QCOMPARE(gift(merci).state, GiftState::Unsure);
        QVERIFY(!sendWith(lost)); // the server may still be at it
        QCOMPARE(lost.asked, 1);
        m_clock->jump(std::chrono::minutes(2));
        QVERIFY(!sendWith(lost)); // it has not arrived
        QCOMPARE(lost.asked, 2);
        QCOMPARE(gift(merci).state, GiftState::Sent);

        const qint64 second = m_outbox->addMerci(id(1))->id;
        ScriptedGiveBack arrived;
        arrived.answers = {{Delivery::Ending::Unknown, {}}};
        QVERIFY(!sendWith(arrived));
        QVERIFY(m_model->addMerci(smallId(1)));
        m_clock->jump(std::chrono::minutes(2));
        QVERIFY(!sendWith(arrived));
        QCOMPARE(arrived.asked, 1);
        QCOMPARE(gift(second).state, GiftState::Sent);
    }

    void aSuggestionWithoutAnAnswerIsForAPersonToDecide()
    {
        const qint64 one = m_outbox->addSuggestion(id(0), QStringLiteral("what"), QStringLiteral("x"))->id;
        ScriptedGiveBack lost;
        lost.answers = {{Delivery::Ending::Unknown, {}}};
        QVERIFY(!sendWith(lost));
        m_clock->jump(std::chrono::hours(48));
        QVERIFY(!sendWith(lost));
        QCOMPARE(lost.asked, 1);
        QCOMPARE(gift(one).state, GiftState::Unsure);
        QVERIFY(m_outbox->sendAgain(one).ok());
        QVERIFY(!sendWith(lost));
        QCOMPARE(lost.asked, 2);
        QCOMPARE(gift(one).state, GiftState::Sent);
    }

    /// The connection closes after the server has done it: libcurl would send it again on a connection it had kept.
    void aConnectionThatBreaksAfterTheRequestDoesNotDoubleIt()
    {
        QVERIFY(m_outbox->addMerci(id(2)).ok());
        QVERIFY(!send()); // there is a connection that could be kept
        m_server->forget();
        const qint64 merci = m_outbox->addMerci(id(0))->id;
        const qint64 suggestion = m_outbox->addSuggestion(id(1), QStringLiteral("what"), QStringLiteral("x"))->id;
        Fault reset;
        reset.kind = FaultKind::Reset;
        reset.endpoint = Endpoint::Other;
        m_server->setFault(reset);
        QVERIFY(!send());
        QCOMPARE(requests("PUT"), 2);
        QCOMPARE(gift(merci).state, GiftState::Unsure);
        QCOMPARE(gift(suggestion).state, GiftState::Unsure);
    }

    void aServerThatNeverAnswersEndsInUnsure()
    {
        const qint64 merci = m_outbox->addMerci(id(0))->id;
        Fault hang;
        hang.kind = FaultKind::Hang;
        hang.endpoint = Endpoint::Other;
        m_server->setFault(hang);
        OutboxSender sender(*m_outbox, *m_feed, *m_giveBack, *m_clock);
        QSignalSpy finished(&sender, &OutboxSender::finished);
        sender.send();
        QTRY_COMPARE(requests("PUT"), 1);
        QCOMPARE(gift(merci).state, GiftState::Sending);
        QVERIFY(!m_outbox->remove(merci).ok());
        m_clock->advance(std::chrono::seconds(31));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(gift(merci).state, GiftState::Unsure);
    }

    void aServerInTroubleIsNotAskedTwice()
    {
        const qint64 one = m_outbox->addSuggestion(id(0), QStringLiteral("what"), QStringLiteral("x"))->id;
        Fault status;
        status.kind = FaultKind::Status;
        status.value = 500;
        status.endpoint = Endpoint::Other;
        m_server->setFault(status);
        QVERIFY(!send());
        m_clock->jump(std::chrono::hours(1));
        QVERIFY(!send());
        QCOMPARE(requests("PUT"), 1);
        QCOMPARE(gift(one).state, GiftState::Unsure);
    }

    void twoProgramsSendNothingTwice()
    {
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_outbox->addMerci(id(i)).ok());
        const auto second = Outbox::open(m_outbox->path(), *m_clock);
        QVERIFY(second.ok());
        OutboxSender one(*m_outbox, *m_feed, *m_giveBack, *m_clock), two(**second, *m_feed, *m_giveBack, *m_clock);
        QSignalSpy oneDone(&one, &OutboxSender::finished), twoDone(&two, &OutboxSender::finished);
        one.send();
        two.send();
        QCOMPARE(twoDone.size(), 1); // the other one does it
        QTRY_COMPARE(oneDone.size(), 1);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(m_content->mercis(smallId(i)), 1);
    }
};

ESCALE_GUILESS_TEST(TestSender)
#include "tst_sender.moc"
