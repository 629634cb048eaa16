// SPDX-License-Identifier: GPL-3.0-or-later
// A translation on its way: to a server that keeps no versions, past a French that moves, a colleague who is faster, an
// expert who publishes meanwhile, answers that are lost and a program that is killed. Nothing is lost, nobody is
// overwritten in silence, and what is held says why.
#include "feedserver/authorscontent.h"
#include "feedserver/feedserver.h"
#include "manualclock.h"
#include "onedesk.h"
#include "publicfiche.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

using Kind_ = TranslationReport::Kind;

} // namespace

class TestTranslationSender final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    std::shared_ptr<AuthorsContent> m_content;
    std::unique_ptr<FeedServer> m_server;
    QByteArray m_id;

    std::unique_ptr<Desk> desk(const QByteArray &person, Language language = Language::En)
    {
        auto made = std::make_unique<Desk>(m_server->url(), person, m_id, m_folder->path(), m_clock);
        made->sync(language);
        return made;
    }
    void reviseFrench(const char *words)
    {
        QCOMPARE(m_content->ask("member", "PATCH", "/dispositifs/" + m_id, anotherWhat(words))->status, 200);
        QCOMPARE(m_content->ask("member", "PATCH", "/dispositifs/" + m_id + "/publish", "{}")->status, 200);
    }
    qsizetype saves(const QByteArray &path = "/traduction ") const
    {
        qsizetype count = 0;
        for (const QByteArray &effect : m_content->effects())
            count += effect.startsWith("POST " + path) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_server.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_content = std::make_shared<AuthorsContent>(nullptr);
        m_id = m_content->addPublic(publicFiche());
        m_server = std::make_unique<FeedServer>(m_content);
    }

    void aWholeTranslationIsFinishedAndWaitsForAnExpert()
    {
        auto translator = desk("translator", Language::Ar);
        translator->translate();
        QVERIFY(translator->send());
        QCOMPARE(translator->last().kind, Kind_::Saved);
        QVERIFY(translator->last().finished);
        QCOMPARE(translator->waiting(), 0);
        const auto records = m_content->translations();
        QCOMPARE(records.size(), 1);
        QVERIFY(records[0].finished);
        QCOMPARE(records[0].language, QByteArray("ar"));
        QVERIFY(!records[0].expert);
        // The same fields as the French has, the callout in its form, right to left.
        const QString what = ordered::text(ordered::member(records[0].content, u"what"_qs)).value();
        QVERIFY2(what.contains(u"<p dir=\"rtl\""_qs) && what.contains(u"callout--info"_qs), qPrintable(what));
    }

    void whatIsNotConfirmedIsSentAsUnfinished()
    {
        auto translator = desk("translator");
        translator->translate(u"title"_qs);
        translator->translate(u"what.0"_qs);
        QVERIFY(translator->send());
        QCOMPARE(translator->last().kind, Kind_::Saved);
        QVERIFY(!translator->last().finished);
        const auto record = m_content->translations().value(0);
        QVERIFY(record.toFinish.contains(u"content.abstract"_qs)); // nothing there
        QVERIFY(record.toFinish.contains(u"content.what"_qs));     // its callout is missing
        QVERIFY(!record.toFinish.contains(u"content.titreInformatif"_qs));
        QVERIFY(ordered::member(record.content, u"abstract"_qs).isNull());
    }

    void twoTranslatorsEachKeepTheirOwn()
    {
        auto one = desk("translator"), two = desk("translator2");
        one->translate({}, u"one"_qs);
        two->translate({}, u"two"_qs);
        QVERIFY(one->send() && two->send());
        QCOMPARE(one->last().kind, Kind_::Saved);
        QCOMPARE(two->last().kind, Kind_::Saved);
        QCOMPARE(m_content->translations().size(), 2);
        const auto seen = two->proposals();
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen[1].authorName, u"made-up-translator"_qs);
        QCOMPARE(seen[1].text.title, u"one 0"_qs);
    }

    void theFrenchThatMovedIsSaidAndNothingIsSent()
    {
        auto translator = desk("translator");
        translator->translate();
        reviseFrench("Des cours le dimanche.");
        QVERIFY(translator->send());
        QCOMPARE(translator->last().kind, Kind_::Held);
        QVERIFY(translator->last().olderLibrary);
        QVERIFY(translator->last().sentence.contains(u"French"_qs));
        QVERIFY(m_content->translations().isEmpty());
        QCOMPARE(translator->waiting(), 1);
        // The library is updated: the changed sentence is marked, the others are done.
        translator->sync(Language::En);
        QCOMPARE(translator->draft().count(SegmentState::ToCheck) + translator->draft().count(SegmentState::Missing),
                 1);
        translator->translate(u"what"_qs, u"Sunday"_qs);
        QVERIFY(translator->send());
        QCOMPARE(translator->last().kind, Kind_::Saved);
        QVERIFY(translator->last().finished);
        QCOMPARE(translator->waiting(), 0);
    }

    void anExpertWhoPublishesMeanwhileIsNotOverwrittenAndNothingIsLost()
    {
        auto translator = desk("translator");
        translator->translate({}, u"mine"_qs);
        translator->queue(); // offline
        auto expert = desk("expert");
        expert->translate({}, u"expert"_qs);
        QVERIFY(expert->send(true));
        QCOMPARE(expert->last().kind, Kind_::Published);
        QVERIFY(translator->run());
        QCOMPARE(translator->last().kind, Kind_::Held);
        QCOMPARE(saves(), 1); // the expert's: the server was not even asked
        QCOMPARE(translator->waiting(), 1);
        translator->sync(Language::En);
        const DraftSegment first = translator->draft().segments()[0];
        QCOMPARE(wordsOf(first.segment.target), u"mine 0"_qs);
        QCOMPARE(wordsOf(first.theirs), u"expert 0"_qs); // beside it
    }

    void anExpertPublishesWhatReadersThenHave()
    {
        auto expert = desk("expert");
        expert->translate();
        QVERIFY(expert->send(true));
        QCOMPARE(expert->reports.size(), 2);
        QCOMPARE(expert->reports[0].kind, Kind_::Saved);
        QCOMPARE(expert->reports[1].kind, Kind_::Published);
        QCOMPARE(expert->waiting(), 0);
        QVERIFY(m_content->translation(m_id, "en"));
        expert->sync(Language::En);
        QCOMPARE(expert->theirs.title, u"word 0"_qs);
        QVERIFY(!expert->draft().hasChanges());
    }

    void publishingDoesNotDeleteProposalsThatNobodyHasSeen()
    {
        auto expert = desk("expert");
        auto translator = desk("translator");
        translator->translate({}, u"proposal"_qs);
        QVERIFY(translator->send());
        expert->translate();
        QVERIFY(expert->send(true));
        QCOMPARE(expert->last().kind, Kind_::Held);
        QVERIFY(!m_content->translation(m_id, "en"));
        QCOMPARE(m_content->translations().size(), 2); // saved, not published
        expert->look();
        QVERIFY(expert->send(true));
        QCOMPARE(expert->last().kind, Kind_::Published);
        QVERIFY(m_content->translations().isEmpty());
    }

    void anUnfinishedTextIsNotPublished()
    {
        auto expert = desk("expert");
        expert->translate(u"title"_qs);
        QVERIFY(expert->send(true));
        QCOMPARE(expert->last().kind, Kind_::Held);
        QVERIFY(!m_content->translation(m_id, "en"));
    }

    void aTranslatorCannotPublishAndIsToldSo()
    {
        auto translator = desk("translator");
        translator->translate();
        QVERIFY(translator->send(true));
        QCOMPARE(translator->reports.size(), 2);
        QCOMPARE(translator->reports[0].kind, Kind_::Saved);
        QCOMPARE(translator->last().kind, Kind_::Held);
        QVERIFY(!translator->last().sentence.isEmpty());
    }

    void aCorrectionOfAnotherExpertMeanwhileIsNotOverwritten()
    {
        auto first = desk("expert");
        first->translate();
        QVERIFY(first->send(true));
        auto second = desk("expert2");
        first->sync(Language::En);
        second->translate(u"title"_qs, u"second"_qs);
        QVERIFY(second->send(true));
        QCOMPARE(second->last().kind, Kind_::Published);
        first->translate(u"abstract"_qs, u"first again"_qs);
        QVERIFY(first->send(true));
        QCOMPARE(first->last().kind, Kind_::Held);
        QVERIFY(first->last().olderLibrary);
        QCOMPARE(ordered::text(ordered::member(m_content->translation(m_id, "en")->content, u"titreInformatif"_qs)),
                 std::optional(u"second 0"_qs));
        first->sync(Language::En); // both are in it
        QVERIFY(first->send(true));
        QCOMPARE(first->last().kind, Kind_::Published);
        const auto text = m_content->translation(m_id, "en")->content;
        QCOMPARE(ordered::text(ordered::member(text, u"titreInformatif"_qs)), std::optional(u"second 0"_qs));
        QVERIFY(ordered::text(ordered::member(text, u"abstract"_qs))->startsWith(u"first again"_qs));
    }

    void anotherTextOfTheSamePersonIsToldBeforeItIsReplaced()
    {
        auto here = desk("translator");
        QCOMPARE(m_content->ask("translator", "POST", "/traduction", titleOnly(m_id, "From the web page"))->status,
                 200);
        here->translate();
        QVERIFY(here->send());
        QCOMPARE(here->last().kind, Kind_::Held);
        QCOMPARE(here->proposals()[0].text.title, u"From the web page"_qs);
        QVERIFY(here->send()); // they have seen it
        QCOMPARE(here->last().kind, Kind_::Saved);
        here->translate(u"title"_qs, u"newer"_qs);
        QVERIFY(here->send()); // one's own last text is no news
        QCOMPARE(here->last().kind, Kind_::Saved);
    }

    void aLostAnswerOfASaveIsSentAgainAndOneOfAPublicationLookedUp()
    {
        auto expert = desk("expert");
        expert->translate();
        expert->queue(true);
        const Fault lost{FaultKind::Reset, Endpoint::Other, 0, {}, 1, 1, 1, "POST"};
        m_server->setFault(lost);
        QVERIFY(expert->run());
        QCOMPARE(expert->last().kind, Kind_::Later);
        QCOMPARE(expert->waiting(), 2);
        expert->restart();
        // The save is found to have arrived; the publication's answer is lost.
        m_server->setFault({FaultKind::Reset, Endpoint::Other, 0, {}, 2, 1, 1, "POST"});
        QVERIFY(expert->run());
        QCOMPARE(expert->last().kind, Kind_::Later);
        QCOMPARE(saves("/traduction/publish "), 1); // it had its effect
        expert->restart();
        QVERIFY(expert->run());
        QCOMPARE(expert->last().kind, Kind_::Published);
        QCOMPARE(saves("/traduction/publish "), 1); // and was not asked for again
        QCOMPARE(expert->waiting(), 0);
    }

    void aPublicationThatNeverArrivedIsAskedForAgain()
    {
        auto expert = desk("expert");
        expert->translate();
        m_content->failNext({"POST", "/traduction/publish", 500});
        QVERIFY(expert->send(true));
        QCOMPARE(expert->last().kind, Kind_::Later);
        expert->restart();
        QVERIFY(expert->run());
        QCOMPARE(expert->last().kind, Kind_::Published);
    }

    void whoIsSignedOutLosesNothing()
    {
        auto translator = desk("translator");
        translator->translate();
        m_content->revoke("translator");
        QVERIFY(translator->send());
        QCOMPARE(translator->last().kind, Kind_::SignedOut);
        QCOMPARE(translator->waiting(), 1);
    }

    /// Killed at every step: what was queued is sent once it runs again, and readers get it once.
    void aKillAtAnyStepLosesNothing()
    {
        for (int step = 1; step <= 12; ++step) {
            init();
            auto expert = desk("expert");
            expert->translate();
            expert->queue(true);
            // So many requests arrive, then the program is gone.
            m_server->forget();
            expert->sender().run();
            QVERIFY(QTest::qWaitFor([&] { return m_server->requests().size() >= step || !expert->sender().isBusy(); },
                                    patience));
            expert->restart();
            for (int again = 0; again < 3 && expert->waiting() > 0; ++again)
                QVERIFY(expert->run());
            QVERIFY2(m_content->translation(m_id, "en"), qPrintable(QString::number(step)));
            QCOMPARE(expert->waiting(), 0);
            QCOMPARE(saves("/traduction/publish "), 1);
        }
    }
};

ESCALE_GUILESS_TEST(TestTranslationSender)
#include "tst_translationsender.moc"
