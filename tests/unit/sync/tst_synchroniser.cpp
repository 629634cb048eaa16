// SPDX-License-Identifier: GPL-3.0-or-later
// The whole sync against a feed in memory and a real library file: after each run, the library holds what the feed
// holds, or what it held before.
#include "fakefeed.h"
#include "faultinjector.h"
#include "manualclock.h"
#include "store/contenthash.h"
#include "store/database.h"
#include "store/library.h"
#include "store/reader.h"
#include "sync/synchroniser.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

const Error refused{Problem::Refused, QStringLiteral("refused"), {}};

/// Notes what a sync asks of the index.
class NotingIndexer final : public Indexer {
public:
    Result<Done> catchUp(const WriteSession &, const std::function<bool()> &stop) override
    {
        notes.append(QStringLiteral("catch up"));
        stopped = stop();
        return answer;
    }
    Result<Done> remove(const WriteSession &, qint64, const Fiche &, const Translation &) override { return Done{}; }
    Result<Done> add(const WriteSession &, qint64, const Fiche &, const Translation &) override
    {
        notes.append(QStringLiteral("add"));
        return Done{};
    }

    QStringList notes;
    bool stopped = false;
    Result<Done> answer = Done{};
};

} // namespace

class TestSynchroniser : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<FakeFeed> m_feed;
    ManualClock m_clock;

    SyncOutcome sync(SyncOptions options = {}, const std::function<void(Synchroniser &)> &during = {},
                     Indexer *indexer = nullptr)
    {
        Synchroniser synchroniser(*m_feed, m_path, options, m_clock, indexer);
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

    /// An index of an older form is made anew before anything changes; a person who gives up is not kept waiting for
    /// it.
    void theIndexIsBroughtUpToDateFirst()
    {
        fill(3);
        NotingIndexer indexer;
        QVERIFY(sync({}, {}, &indexer).complete);
        QCOMPARE(indexer.notes.first(), QStringLiteral("catch up"));
        QCOMPARE(indexer.notes.count(QStringLiteral("catch up")), 1);
        QVERIFY(indexer.notes.contains(QStringLiteral("add")));
        QVERIFY(!indexer.stopped);
    }

    void anIndexThatCannotBeBroughtUpToDateEndsTheSync()
    {
        fill(3);
        NotingIndexer indexer;
        indexer.answer = Error{Problem::CannotWrite, QStringLiteral("full"), {}};
        const auto outcome = sync({}, {}, &indexer);
        QVERIFY(outcome.error && outcome.error->problem == Problem::CannotWrite);
        QCOMPARE(indexer.notes, QStringList{QStringLiteral("catch up")});
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
        fill(2);
        sync();
        auto &c = m_feed->content[FakeFeed::idOf(0)];
        c.titles.remove(Language::Ar);
        c.fingerprint = "v2";
        sync();
        QCOMPARE(titles(Language::Ar), (QStringList{QStringLiteral("ar 1"), QStringLiteral("fr 0")}));
    }

    void theLastTranslationOfALanguageStaysAndIsSaid()
    {
        fill(1);
        sync();
        auto &c = m_feed->content[FakeFeed::idOf(0)];
        c.titles.remove(Language::Ar);
        for (const char *fingerprint : {"v1", "v2"}) { // by the index alone, and with a change of the text
            c.fingerprint = fingerprint;
            const auto outcome = sync();
            QCOMPARE(titles(Language::Ar), QStringList{QStringLiteral("ar 0")});
            QVERIFY(!outcome.complete && outcome.error->sentence.contains(ownName(Language::Ar)));
        }
        SyncOptions french;
        french.languages = {Language::Fr};
        QVERIFY(sync(french).complete);
        QCOMPARE(titles(Language::Ar), QStringList{QStringLiteral("fr 0")});
    }

    // The attack: an index of new ids only, whose texts cannot be had.
    void anIndexOfNewIdsWithoutTextsTakesNothingAway_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<bool>("otherFeed");
        QTest::addColumn<bool>("accept");
        for (const Problem problem : {Problem::NotFound, Problem::BadAnswer, Problem::Unreachable, Problem::Refused}) {
            for (const bool other : {false, true}) {
                for (const bool accept : {false, true})
                    QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3").arg(nameOf(problem)).arg(other).arg(accept)))
                        << problem << other << accept;
            }
        }
    }
    void anIndexOfNewIdsWithoutTextsTakesNothingAway()
    {
        QFETCH(const Problem, problem);
        QFETCH(const bool, otherFeed);
        QFETCH(const bool, accept);
        fill(60);
        sync();
        m_feed->content.clear();
        for (int n = 1000; n < 1060; ++n)
            m_feed->add(n, {Language::Fr, Language::Ar});
        if (otherFeed)
            m_feed->feedName = QStringLiteral("other");
        m_feed->everyTextFails = Error{problem, QStringLiteral("x"), {}};
        SyncOptions options;
        options.acceptRemovals = accept;
        const auto outcome = sync(options);
        QVERIFY(!outcome.complete);
        QCOMPARE(outcome.fiches, 60);
        QCOMPARE(outcome.removed, 0);
        QCOMPARE(titles(Language::Ar).size(), 60);
        QVERIFY(titles(Language::Ar).contains(QStringLiteral("ar 59")));
    }

    void moreThanAQuarterIsHeldBackAndAsked()
    {
        fill(20, {Language::Fr});
        sync();
        for (int n = 0; n < 12; ++n)
            m_feed->content.erase(FakeFeed::idOf(n));
        auto outcome = sync();
        QCOMPARE(outcome.error->problem, Problem::Incomplete);
        QCOMPARE(outcome.held, 12);
        QCOMPARE(outcome.heldOf, 20);
        QVERIFY2(outcome.error->sentence.startsWith(QStringLiteral("12 of 20 fiches would go")),
                 qPrintable(outcome.error->sentence));
        QCOMPARE(outcome.fiches, 20);
        QCOMPARE((*Reader::open(m_path))->status()->lastRun->held, 12);
        SyncOptions yes;
        yes.acceptRemovals = true;
        outcome = sync(yes);
        QVERIFY(outcome.complete);
        QCOMPARE(outcome.removed, 12);
        QCOMPARE(outcome.fiches, 8);
    }

    // A sample (or another feed) is there: the new one is shown when all of it has come, at one stroke.
    void aFirstSyncIsOneStepToTheEye()
    {
        fill(5, {Language::Fr, Language::Ar});
        m_feed->feedName = QStringLiteral("sample");
        Theme theme;
        theme.id = QStringLiteral("theme of the sample");
        m_feed->answerTaxonomy.themes = {theme};
        sync();
        const QStringList sample = titles(Language::Fr);
        m_feed->feedName = QStringLiteral("real");
        m_feed->content.clear();
        for (int n = 100; n < 400; ++n)
            m_feed->add(n, {Language::Fr});
        theme.id = QStringLiteral("real theme");
        m_feed->answerTaxonomy.themes = {theme};
        int answers = 0, seen = 0;
        const auto lookWhileItRuns = [&](Synchroniser &s, int stopAt) {
            m_feed->beforeEachDetail = [&, stopAt] {
                if (++answers % 40 == 0) {
                    ++seen;
                    QCOMPARE(titles(Language::Fr), sample);
                    QCOMPARE((*Reader::open(m_path))->taxonomy()->themes.size(), 1);
                }
                if (answers == stopAt)
                    s.cancel();
            };
        };
        auto outcome = sync({}, [&](Synchroniser &s) { lookWhileItRuns(s, 200); });
        QCOMPARE(outcome.error->problem, Problem::Cancelled);
        QCOMPARE(titles(Language::Fr), sample);
        QCOMPARE(outcome.fiches, 5);
        QVERIFY(outcome.arriving > 100);
        auto status = (*Reader::open(m_path))->status();
        QCOMPARE(status->source, QStringLiteral("sample"));
        QCOMPARE(status->fiches, 5);
        QCOMPARE(status->arriving, outcome.arriving);
        QCOMPARE((*Reader::open(m_path))->fiche(FakeFeed::idOf(100), Language::Fr).error().problem, Problem::NotFound);
        QCOMPARE(verifyLibrary(m_path).value(), QStringList());

        const int arrived = outcome.arriving;
        outcome = sync({}, [&](Synchroniser &s) { lookWhileItRuns(s, -1); });
        QVERIFY2(outcome.complete, outcome.error ? qPrintable(outcome.error->cause) : "");
        QVERIFY(seen >= 5);
        m_feed->beforeEachDetail = {};
        QVERIFY(m_feed->asked.size() <= 300 - arrived + 200); // the rest, and the budget of checks
        QCOMPARE(outcome.fiches, 300);
        QCOMPARE(outcome.arriving, 0);
        QVERIFY(!titles(Language::Fr).contains(sample.first()));
        QCOMPARE((*Reader::open(m_path))->taxonomy()->themes.first().id, QStringLiteral("real theme"));
        QCOMPARE((*Reader::open(m_path))->taxonomy()->themes.size(), 1);
        QCOMPARE((*Reader::open(m_path))->status()->source, QStringLiteral("real"));
    }

    void aFicheThatIsNotThereYetIsAskedAgainInTheSameRun()
    {
        // The server's caches of five minutes: the index has it, the detail does not, and a moment later it does.
        fill(3);
        for (const Language language : {Language::Fr, Language::Ar})
            m_feed->firstErrors.insert({{FakeFeed::idOf(1), language}, {Problem::NotFound, {}, {}}});
        const auto outcome = sync();
        QVERIFY(outcome.complete);
        QCOMPARE(outcome.fiches, 3);
        QCOMPARE(m_feed->asked.size(), 8);
    }

    void aServerThatHasNothingIsNotAskedTwiceForEverything()
    {
        fill(200, {Language::Fr});
        m_feed->everyTextFails = Error{Problem::NotFound, QStringLiteral("none"), {}};
        sync();
        QVERIFY2(m_feed->asked.size() <= 250, qPrintable(QString::number(m_feed->asked.size())));
    }

    void aLanguageThatTheIndexPromisesAndTheDetailLacksTakesNothingAway()
    {
        fill(4);
        sync();
        auto &c = m_feed->content[FakeFeed::idOf(2)];
        c.titles.remove(Language::Ar);
        c.promised = {Language::Ar};
        c.fingerprint = "v2";
        const auto outcome = sync();
        QCOMPARE(outcome.failed, 0);
        QVERIFY(outcome.complete);
        QCOMPARE(titles(Language::Ar).filter(QStringLiteral("ar")).size(), 3); // one of four: withdrawn
    }

    void aTitleAloneIsNoFailureAndFrenchStandsIn()
    {
        fill(4);
        m_feed->content[FakeFeed::idOf(1)].bodiless = {Language::Ar};
        auto outcome = sync();
        QVERIFY(outcome.complete);
        QCOMPARE(outcome.failed, 0);
        QCOMPARE(outcome.translations, 7);
        QVERIFY(titles(Language::Ar).contains(QStringLiteral("fr 1")));
        SyncOptions none;
        none.revalidate = 0;
        outcome = sync(none);
        QVERIFY(outcome.complete);
        QVERIFY(m_feed->asked.isEmpty());
    }

    void textsThatAllLoseTheirBodiesStayAsTheyWere()
    {
        // A server whose new form this version cannot read: nobody sees an empty page.
        fill(20);
        sync();
        for (auto &[id, c] : m_feed->content) {
            c.bodiless = {Language::Fr, Language::Ar};
            c.fingerprint = "v2";
        }
        const auto outcome = sync();
        QVERIFY(!outcome.complete);
        const auto read = (*Reader::open(m_path))->fiche(FakeFeed::idOf(3), Language::Ar);
        QVERIFY(!read->fallback && read->translation.hasBody());
        QCOMPARE(outcome.driftFiches, 20);
        QCOMPARE(outcome.drift.counts().value({DriftKind::EmptyFiche, QStringLiteral("fr")}), 20);
    }

    void anAuthorityIsNamedByTheFrenchAnswerAndByEachTranslation_data()
    {
        QTest::addColumn<QList<Language>>("moved"); // in the order in which their ETags move
        const QList<Language> all{Language::Fr, Language::Ar, Language::Uk};
        QList<Language> order = all;
        do {
            QStringList name;
            for (const Language language : std::as_const(order))
                name << code(language);
            QTest::newRow(qPrintable(name.join(u' '))) << order;
        } while (std::next_permutation(order.begin(), order.end()));
        QTest::newRow("uk alone") << QList<Language>{Language::Uk};
        QTest::newRow("ar alone") << QList<Language>{Language::Ar};
    }
    void anAuthorityIsNamedByTheFrenchAnswerAndByEachTranslation()
    {
        QFETCH(const QList<Language>, moved);
        fill(1, {Language::Fr, Language::Ar, Language::Uk});
        auto &c = m_feed->content[FakeFeed::idOf(0)];
        c.administrations = {{Language::Fr, QStringLiteral("Préfecture")},
                             {Language::Ar, QStringLiteral("المحافظة")},
                             {Language::Uk, QStringLiteral("Префектура")}};
        const auto check = [&] {
            for (const Language language : {Language::Fr, Language::Ar, Language::Uk}) {
                const auto read = (*Reader::open(m_path))->fiche(FakeFeed::idOf(0), language);
                QCOMPARE(read->fiche.sponsor.name, QStringLiteral("Préfecture"));
                QCOMPARE(read->translation.administration, c.administrations.value(language));
                const auto cards = (*Reader::open(m_path))->list({language, {}, {}, {}});
                QCOMPARE(cards->first().sponsor, c.administrations.value(language));
            }
        };
        sync();
        check();
        for (const Language language : moved) {
            c.etag += 1; // somebody said thank you
            c.titles[language] += QStringLiteral(" new");
            m_clock.advance(std::chrono::hours(24));
            SyncOptions one;
            one.revalidate = 1;
            for (int n = 0; n < 3; ++n) {
                sync(one);
                check();
            }
        }
        c.fingerprint = "v2";
        m_feed->textErrors.insert({{FakeFeed::idOf(0), Language::Fr}, nonsenseError}); // the French answer fails
        sync();
        check();
    }

    /// "12 fiches have a form...: key metadatas.weather (12)", in however many languages each of them came.
    void whatIsNotUnderstoodIsKeptWithTheRun()
    {
        fill(3);
        m_feed->unknownKeys.insert(FakeFeed::idOf(1), {QStringLiteral("metadatas.weather")});
        const auto outcome = sync();
        QCOMPARE(outcome.driftFiches, 1);
        QCOMPARE(outcome.drift.counts().value({DriftKind::Key, QStringLiteral("metadatas.weather")}), 1);
        m_clock.advance(std::chrono::hours(1));
        sync();
        const auto status = (*Reader::open(m_path))->status();
        QCOMPARE(status->lastDrift->driftFiches, 1);
        QCOMPARE(status->lastDrift->drift.value(QStringLiteral("key metadatas.weather")), 1);
    }

    void aDiskThatIsFullIsNotCountedAsWritten()
    {
        fill(100, {Language::Fr});
        std::atomic<int> calls = 0;
        auto faults = std::make_optional<FaultInjector>([&calls] { return ++calls < 900; });
        Synchroniser synchroniser(*m_feed, m_path, {}, m_clock, nullptr);
        QSignalSpy finished(&synchroniser, &Synchroniser::finished);
        synchroniser.start();
        QVERIFY(finished.wait(30'000));
        const auto outcome = finished.first().first().value<SyncOutcome>();
        faults.reset();
        QCOMPARE(outcome.error->problem, Problem::CannotWrite);
        const int stored = static_cast<int>((*Reader::open(m_path))->list({Language::Fr, {}, {}, {}})->size());
        QVERIFY(stored < 100);
        QCOMPARE(outcome.added, stored);
    }

    void theSentenceOfFailedTextsSaysKeptOnlyWhenSo()
    {
        fill(20, {Language::Fr});
        m_feed->textErrors.insert({{FakeFeed::idOf(2), Language::Fr}, nonsenseError});
        QVERIFY(!sync().error->sentence.contains(QStringLiteral("kept"))); // nothing was there
        m_feed->textErrors.clear();
        sync();
        m_feed->content[FakeFeed::idOf(2)].fingerprint = "v2";
        m_feed->textErrors.insert({{FakeFeed::idOf(2), Language::Fr}, nonsenseError});
        QVERIFY(sync().error->sentence.contains(QStringLiteral("kept")));
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
        m_feed->statisticsError = goneError;
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
        m_feed->textErrors.insert({{FakeFeed::idOf(2), Language::Fr}, nonsenseError});
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
        m_feed->textErrors.insert({{FakeFeed::idOf(0), Language::Ar}, goneError});
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
        m_feed->everyTextFails = goneError;
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
        m_feed->taxonomyError = nonsenseError; // would be the error if it were asked
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
};

ESCALE_GUILESS_TEST(TestSynchroniser)
#include "tst_synchroniser.moc"
