// SPDX-License-Identifier: GPL-3.0-or-later
// The whole sync against a feed in memory and a real library file: after each run, the library holds what the feed
// holds, or what it held before.
#include "fakefeed.h"
#include "manualclock.h"
#include "store/contenthash.h"
#include "store/library.h"
#include "store/reader.h"
#include "sync/synchroniser.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

const Error refused{Problem::Refused, QStringLiteral("refused"), {}};
const Error gone{Problem::Unreachable, QStringLiteral("gone"), {}};
const Error nonsense{Problem::BadAnswer, QStringLiteral("nonsense"), {}};

} // namespace

class TestSynchroniser : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<FakeFeed> m_feed;
    ManualClock m_clock;

    SyncOutcome sync(SyncOptions options = {}, const std::function<void(Synchroniser &)> &during = {})
    {
        Synchroniser synchroniser(*m_feed, m_path, options, m_clock, nullptr);
        QSignalSpy finished(&synchroniser, &Synchroniser::finished);
        if (during)
            during(synchroniser);
        m_feed->asked.clear();
        m_feed->askedEtags.clear();
        synchroniser.start();
        if (finished.isEmpty() && !finished.wait(30'000))
            qFatal("the sync did not end");
        return finished.first().first().value<SyncOutcome>();
    }

    QStringList titles(Language language)
    {
        QStringList list;
        const auto reader = Reader::open(m_path);
        const auto cards = (*reader)->list({language, {}, {}, {}});
        for (const FicheCard &card : *cards)
            list << card.title;
        list.sort();
        return list;
    }

    void fill(int count, LanguageSet languages = {Language::Fr, Language::Ar})
    {
        for (int n = 0; n < count; ++n)
            m_feed->add(n, languages);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("library.sqlite"));
        m_feed = std::make_unique<FakeFeed>();
    }

    void theFirstSyncHoldsEverythingTheFeedHas()
    {
        fill(7);
        const auto outcome = sync();
        QVERIFY2(outcome.complete, outcome.error ? qPrintable(outcome.error->cause) : "");
        QCOMPARE(outcome.fiches, 7);
        QCOMPARE(outcome.translations, 14);
        QCOMPARE(outcome.added, 7);
        QCOMPARE(titles(Language::Ar).first(), QStringLiteral("ar 0"));
        QCOMPARE(verifyLibrary(m_path).value(), QStringList());
    }

    void aSecondSyncAsksForNothingButTheBudget()
    {
        fill(7);
        sync();
        SyncOptions options;
        options.revalidate = 3;
        const auto outcome = sync(options);
        QVERIFY(outcome.complete);
        QCOMPARE(m_feed->asked.size(), 3);
        QCOMPARE(outcome.added + outcome.changed + outcome.removed, 0);
    }

    void revalidationGoesRoundOldestFirst()
    {
        fill(3, {Language::Fr});
        sync();
        SyncOptions options;
        options.revalidate = 1;
        QSet<QString> seen;
        for (int run = 0; run < 3; ++run) {
            m_clock.advance(std::chrono::hours(24));
            sync(options);
            QCOMPARE(m_feed->asked.size(), 1);
            QVERIFY(!m_feed->askedEtags.first().isEmpty());
            seen.insert(m_feed->asked.first().first);
        }
        QCOMPARE(seen.size(), 3);
    }

    void aSilentlyCorrectedTranslationIsFoundByRevalidation()
    {
        fill(2);
        sync();
        auto &c = m_feed->content[FakeFeed::idOf(1)];
        c.titles[Language::Ar] = QStringLiteral("corrected");
        c.etag = 2; // the index does not move (contract 7.5)
        const auto outcome = sync();
        QCOMPARE(outcome.changed, 1);
        QVERIFY(titles(Language::Ar).contains(QStringLiteral("corrected")));
        QCOMPARE(outcome.translations, 4);
    }

    /// Bit rot: only what is damaged is asked again, and the run repairs it.
    void aDamagedTextIsAskedAgain()
    {
        fill(3);
        sync();
        {
            const auto database = Database::open(m_path, Access::ReadWrite);
            QVERIFY((*database)->run(
                QLatin1String("UPDATE translation SET title = 'rot' WHERE language = 'ar' AND fiche = ?"),
                {FakeFeed::idOf(1)}));
        }
        QVERIFY(!verifyLibrary(m_path)->isEmpty());
        m_feed->asked.clear();
        SyncOptions options;
        options.revalidate = 0;
        QVERIFY(sync(options).complete);
        QCOMPARE(m_feed->asked, (QList<TextKey>{{FakeFeed::idOf(1), Language::Ar}}));
        QCOMPARE(*verifyLibrary(m_path), QStringList());
        QVERIFY(titles(Language::Ar).contains(QStringLiteral("ar 1")));
    }

    /// A library hashed by the older rule costs no request, and gets today's hashes as its texts are confirmed.
    void theOlderHashIsNoReasonToAskAgain()
    {
        fill(2);
        sync();
        const auto reader = std::move(Reader::open(m_path)).value();
        {
            const auto database = Database::open(m_path, Access::ReadWrite);
            for (int n = 0; n < 2; ++n) {
                for (const Language language : {Language::Fr, Language::Ar})
                    QVERIFY((*database)->run(
                        QLatin1String("UPDATE translation SET content_hash = ? WHERE fiche = ? AND language = ?"),
                        {olderContentHash(reader->fiche(FakeFeed::idOf(n), language)->translation), FakeFeed::idOf(n),
                         code(language)}));
            }
        }
        SyncOptions options;
        options.revalidate = 0;
        m_feed->asked.clear();
        QCOMPARE(sync(options).changed, 0);
        QVERIFY(m_feed->asked.isEmpty());
        // Confirmed by its ETag, and by an answer whose words are the same.
        m_feed->content[FakeFeed::idOf(1)].etag = 2;
        QCOMPARE(sync().changed, 0);
        const auto journal = (*Writer::open(m_path, nullptr))->journal();
        for (const auto &texts : *journal) {
            for (const TextNote &note : texts)
                QVERIFY(!note.contentHash.isEmpty() && !isOlderContentHash(note.contentHash));
        }
    }

    void aNewThankYouIsNoChangeOfText()
    {
        fill(1);
        sync();
        auto &c = m_feed->content[FakeFeed::idOf(0)];
        c.etag = 2;
        c.fiche.mercis = 5;
        QCOMPARE(sync().changed, 0);
        QCOMPARE((*Reader::open(m_path))->fiche(FakeFeed::idOf(0), Language::Ar)->fiche.mercis, 5);
        QCOMPARE(titles(Language::Ar), QStringList{QStringLiteral("ar 0")});
    }

    void onlyWhatChangedIsFetched()
    {
        fill(20);
        sync();
        for (int n = 0; n < 3; ++n) {
            auto &c = m_feed->content[FakeFeed::idOf(n)];
            c.fingerprint = "v2";
            c.titles[Language::Fr] += QStringLiteral(" new");
        }
        SyncOptions options;
        options.revalidate = 0;
        const auto outcome = sync(options);
        QCOMPARE(m_feed->asked.size(), 6);
        QCOMPARE(outcome.changed, 3);
    }

    void whatVanishedGoesAndWhatAppearedComes()
    {
        fill(6);
        sync();
        m_feed->content.erase(FakeFeed::idOf(2));
        m_feed->add(50, {Language::Fr});
        const auto outcome = sync();
        QCOMPARE(outcome.removed, 1);
        QCOMPARE(outcome.added, 1);
        QCOMPARE(outcome.fiches, 6);
    }

    void aTranslationThatWasWithdrawnGoes()
    {
        fill(1);
        sync();
        auto &c = m_feed->content[FakeFeed::idOf(0)];
        c.titles.remove(Language::Ar);
        c.fingerprint = "v2";
        sync();
        QCOMPARE(titles(Language::Ar), QStringList{QStringLiteral("fr 0")});
    }

    void halfAnIndexRemovesNothingAndSaysSo()
    {
        fill(10);
        sync();
        while (m_feed->content.size() > 4)
            m_feed->content.erase(m_feed->content.begin());
        const auto outcome = sync();
        QVERIFY(!outcome.complete && outcome.nothingDeleted);
        QCOMPARE(outcome.error->problem, Problem::Incomplete);
        QCOMPARE(outcome.fiches, 10);
    }

    void statisticsThatFailAreDoneWithout()
    {
        fill(2);
        m_feed->statisticsError = gone;
        QVERIFY(sync().complete);
    }

    void aRefusedKeyStopsAtOnceAndKeepsEverything()
    {
        fill(40);
        sync();
        for (auto &[id, c] : m_feed->content)
            c.fingerprint = "v2";
        m_feed->everyTextFails = refused;
        const auto outcome = sync();
        QCOMPARE(outcome.error->problem, Problem::Refused);
        QVERIFY(m_feed->asked.size() <= m_feed->capacity());
        QCOMPARE(outcome.fiches, 40);
        QCOMPARE(titles(Language::Ar).size(), 40);
    }

    void oneBadFicheCostsNoOther()
    {
        fill(5);
        m_feed->textErrors.insert({{FakeFeed::idOf(2), Language::Fr}, nonsense});
        const auto outcome = sync();
        QVERIFY(!outcome.complete);
        QCOMPARE(outcome.error->problem, Problem::Incomplete);
        QCOMPARE(outcome.failed, 1);
        QCOMPARE(outcome.fiches, 4); // without French there is nothing to fall back on
        m_feed->textErrors.clear();
        const auto next = sync();
        QVERIFY(next.complete);
        QCOMPARE(next.added, 1);
    }

    void aTextThatFailsKeepsItsOlderVersionAndIsAskedAgain()
    {
        fill(1);
        sync();
        auto &c = m_feed->content[FakeFeed::idOf(0)];
        c.fingerprint = "v2";
        c.titles[Language::Fr] = QStringLiteral("fr new");
        m_feed->textErrors.insert({{FakeFeed::idOf(0), Language::Ar}, gone});
        sync();
        QCOMPARE(titles(Language::Ar), QStringList{QStringLiteral("ar 0")});
        QCOMPARE(titles(Language::Fr), QStringList{QStringLiteral("fr new")});
        m_feed->textErrors.clear();
        SyncOptions options;
        options.revalidate = 0;
        QVERIFY(sync(options).complete);
        QCOMPARE(m_feed->asked, (QList<TextKey>{{FakeFeed::idOf(0), Language::Ar}}));
    }

    void aServerThatIsGoneEndsTheRunEarly()
    {
        fill(200);
        m_feed->everyTextFails = gone;
        const auto outcome = sync();
        QCOMPARE(outcome.error->problem, Problem::Incomplete);
        QVERIFY2(m_feed->asked.size() < 30, "a server that is gone must not be asked 400 times");
    }

    void aVanishedFicheIsNoFailure()
    {
        fill(3);
        m_feed->textErrors.insert({{FakeFeed::idOf(1), Language::Fr}, {Problem::NotFound, {}, {}}});
        m_feed->textErrors.insert({{FakeFeed::idOf(1), Language::Ar}, {Problem::NotFound, {}, {}}});
        const auto outcome = sync();
        QVERIFY(outcome.complete);
        QCOMPARE(outcome.failed, 0);
        QCOMPARE(outcome.fiches, 2);
    }

    void troubleWithTheListsKeepsTheContent_data()
    {
        QTest::addColumn<bool>("taxonomy");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("taxonomy unreachable") << true << Problem::Unreachable;
        QTest::newRow("taxonomy nonsense") << true << Problem::BadAnswer;
        QTest::newRow("index unreachable") << false << Problem::Unreachable;
        QTest::newRow("index nonsense") << false << Problem::BadAnswer;
    }

    void troubleWithTheListsKeepsTheContent()
    {
        QFETCH(bool, taxonomy);
        QFETCH(Problem, problem);
        fill(4);
        sync();
        (taxonomy ? m_feed->taxonomyError : m_feed->indexError) = Error{problem, QStringLiteral("x"), {}};
        const auto outcome = sync();
        QCOMPARE(outcome.error->problem, problem);
        QCOMPARE(outcome.fiches, 4);
        QVERIFY(m_feed->asked.isEmpty());
    }

    void cancellingAtOnceAsksTheFeedForNothing()
    {
        fill(3);
        m_feed->taxonomyError = nonsense; // would be the error if it were asked
        Synchroniser synchroniser(*m_feed, m_path, {}, m_clock, nullptr);
        QSignalSpy finished(&synchroniser, &Synchroniser::finished);
        synchroniser.start();
        synchroniser.cancel();
        QVERIFY(finished.wait(30'000));
        const auto outcome = finished.first().first().value<SyncOutcome>();
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->problem, Problem::Cancelled);
        QCOMPARE(outcome.traffic.requests, 0);
        QCOMPARE(outcome.fiches, 0);
    }

    void cancellingKeepsWhatWasSavedAndTheNextRunGoesOn()
    {
        fill(300, {Language::Fr});
        int answers = 0;
        const auto first = sync({}, [&](Synchroniser &s) {
            m_feed->beforeEachDetail = [&] {
                if (++answers == 150)
                    s.cancel();
            };
        });
        m_feed->beforeEachDetail = {};
        QCOMPARE(first.error->problem, Problem::Cancelled);
        QVERIFY(first.fiches > 0 && first.fiches < 300);
        SyncOptions options;
        options.revalidate = 0;
        const auto second = sync(options);
        QVERIFY(second.complete);
        QCOMPARE(second.fiches, 300);
        QCOMPARE(m_feed->asked.size(), 300 - first.fiches);
    }

    void neverMoreAtOnceThanTheFeedCanTake()
    {
        fill(50);
        sync();
        QVERIFY(m_feed->mostUnderWay <= m_feed->capacity());
        QVERIFY(m_feed->mostUnderWay > 1);
    }

    void asecondSyncAtTheSameTimeSaysSoAndLeaves()
    {
        fill(3);
        const auto lock = lockLibrary(m_path);
        QVERIFY(lock.ok());
        const auto outcome = sync();
        QCOMPARE(outcome.error->problem, Problem::Busy);
        QVERIFY(m_feed->asked.isEmpty());
    }

    void anotherFeedReplacesTheContentOnlyOnceItIsComplete()
    {
        fill(4, {Language::Fr});
        sync();
        m_feed->feedName = QStringLiteral("other");
        m_feed->content.clear();
        m_feed->add(100, {Language::Fr});
        m_feed->everyTextFails = refused;
        QCOMPARE(sync().fiches, 4);
        m_feed->everyTextFails.reset();
        const auto outcome = sync();
        QVERIFY(outcome.complete);
        QCOMPARE(outcome.fiches, 1);
        QCOMPARE((*Reader::open(m_path))->status()->source, QStringLiteral("other"));
    }

    void theJournalRemembersHowEachRunEnded()
    {
        fill(2);
        sync();
        const QDateTime whenComplete = m_clock.now();
        m_feed->everyTextFails = refused;
        m_clock.advance(std::chrono::hours(1));
        sync();
        const auto status = (*Reader::open(m_path))->status();
        QCOMPARE(status->lastRun->outcome, QStringLiteral("Refused"));
        QCOMPARE(status->lastComplete->toUTC(), whenComplete);
    }

    void progressEndsWithFinishedAndNeverGoesBeyondItsTotal()
    {
        fill(30);
        QList<SyncProgress> seen;
        sync({}, [&](Synchroniser &s) {
            connect(&s, &Synchroniser::progress, this, [&seen](const SyncProgress &p) { seen << p; });
        });
        QCOMPARE(seen.last().phase, SyncPhase::Finished);
        for (const SyncProgress &p : seen)
            QVERIFY(p.done <= p.total);
        QVERIFY(std::any_of(seen.begin(), seen.end(),
                            [](const SyncProgress &p) { return p.phase == SyncPhase::Details && p.total == 60; }));
    }

    void everyDatabaseCallMadeToFailInTurn()
    {
        fill(6);
        sync();
        for (auto &[id, c] : m_feed->content) {
            c.fingerprint = "v2";
            c.titles[Language::Fr] += QStringLiteral(" new");
        }
        const auto before = titles(Language::Fr);
        int failedRuns = 0;
        for (int nth = 1;; ++nth) {
            const QString copy = m_folder->filePath(QStringLiteral("copy%1.sqlite").arg(nth));
            QVERIFY(QFile::copy(m_path, copy));
            std::atomic<int> calls = 0;
            Synchroniser synchroniser(*m_feed, copy, {}, m_clock, nullptr, [&calls, nth] { return ++calls != nth; });
            QSignalSpy finished(&synchroniser, &Synchroniser::finished);
            synchroniser.start();
            QVERIFY(!finished.isEmpty() || finished.wait(30'000));
            const auto outcome = finished.first().first().value<SyncOutcome>();
            if (calls < nth)
                break; // it went through without reaching the N-th call
            QCOMPARE(verifyLibrary(copy).value(), QStringList());
            if (outcome.error) {
                ++failedRuns;
                QVERIFY(!outcome.error->sentence.isEmpty());
            }
            const auto reader = Reader::open(copy);
            const auto cards = (*reader)->list({Language::Fr, {}, {}, {}});
            for (const FicheCard &card : *cards) {
                const QString old = card.title.chopped(card.title.endsWith(QLatin1String(" new")) ? 4 : 0);
                QVERIFY(before.contains(old)); // each text is the old or the new one, whole
            }
            QCOMPARE(cards->size(), 6);
        }
        QVERIFY2(failedRuns > 10, "the gate must have failed real calls");
    }
};

QTEST_GUILESS_MAIN(TestSynchroniser)
#include "tst_synchroniser.moc"
