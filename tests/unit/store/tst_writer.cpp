// SPDX-License-Identifier: GPL-3.0-or-later
// What each change does to the library: the refused ones first.
#include "store/contenthash.h"
#include "store/library.h"
#include "store/preparedfiche.h"
#include "storefixture.h"
#include "testprogram.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace escale;
using namespace escale::test;

namespace {

/// Notes what the writer tells the index.
class SpyIndexer final : public Indexer {
public:
    Result<Done> remove(const WriteSession &, qint64, const Fiche &fiche, const Translation &old) override
    {
        log << QStringLiteral("-%1 %2 of %3").arg(code(old.language), old.title).arg(fiche.mercis);
        return Done{};
    }
    Result<Done> add(const WriteSession &, qint64, const Fiche &, const Translation &fresh) override
    {
        log << QStringLiteral("+%1 %2").arg(code(fresh.language), fresh.title);
        return answer;
    }
    std::unique_ptr<const Prepared> prepare(const Fiche &, const Translation &) override
    {
        ++prepared;
        return readies ? std::make_unique<Prepared>() : nullptr;
    }
    Result<Done> addPrepared(const WriteSession &, qint64, const Fiche &, const Translation &fresh,
                             const Prepared &) override
    {
        log << QStringLiteral("ready %1").arg(code(fresh.language));
        return answer;
    }

    bool readies = false; ///< there is something to make ahead
    std::atomic<int> prepared = 0;
    QStringList log;
    Result<Done> answer = Done{};
};

} // namespace

class TestWriter : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<StoreFolder> m_folder;
    QString m_path;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<SpyIndexer> m_indexer;

    Result<Done> apply(const QList<Change> &changes) { return m_writer->apply(changes); }
    LanguageSet languagesOf(int number)
    {
        const auto reader = Reader::open(m_path);
        const auto fiche = (*reader)->fiche(exampleId(number), Language::Fr);
        return fiche ? fiche->cachedLanguages : LanguageSet{};
    }
    QString titleOf(int number, Language language)
    {
        return (*Reader::open(m_path))->fiche(exampleId(number), language)->translation.title;
    }

    /// The note as the writer keeps it: with the hash of what it has stored.
    static TextNote stored(TextNote note, const Translation &text)
    {
        note.contentHash = contentHash(text);
        return note;
    }

private Q_SLOTS:
    void init()
    {
        m_writer.reset();
        m_folder = std::make_unique<StoreFolder>();
        m_path = m_folder->path();
        m_indexer = std::make_unique<SpyIndexer>();
        m_writer = std::move(Writer::open(m_path, m_indexer.get())).value();
    }

    void aFicheWithoutFrenchIsRefused()
    {
        const auto done = apply({examplePut(1, {Language::Ar})});
        QVERIFY(!done);
        QCOMPARE(done.error().problem, Problem::CannotWrite);
        QVERIFY(!done.error().sentence.isEmpty());
        QVERIFY(everythingIn(m_path)->isEmpty());
    }

    void aFicheWithoutAnIdIsRefused()
    {
        PutFiche put = examplePut(1, {Language::Fr});
        put.fiche.id = QStringLiteral("../../etc");
        QVERIFY(!apply({put}));
    }

    void oneRefusedChangeUndoesTheWholeBatch()
    {
        QVERIFY(!apply({examplePut(1, {Language::Fr}), SetSource{QStringLiteral("x")}, examplePut(2, {Language::Ar})}));
        QVERIFY(everythingIn(m_path)->isEmpty());
        QVERIFY(m_writer->source()->isEmpty());
    }

    void anIndexThatFailsUndoesTheWholeBatch()
    {
        m_indexer->answer = Error{Problem::CannotWrite, QStringLiteral("s"), QStringLiteral("index")};
        const auto done = apply({examplePut(1, {Language::Fr})});
        QVERIFY(!done);
        QCOMPARE(done.error().cause, QStringLiteral("index"));
        QVERIFY(everythingIn(m_path)->isEmpty());
    }

    void everyFieldComesBack()
    {
        QVERIFY(apply({examplePut(2, {Language::Fr, Language::Ar})}));
        const auto read = (*Reader::open(m_path))->fiche(exampleId(2), Language::Ar);
        QVERIFY(read);
        Fiche expected = exampleFiche(2);
        expected.mercis = 1;
        QCOMPARE(read->fiche, expected);
        QCOMPARE(read->translation, exampleText(Language::Ar));
    }

    void aFicheOfNothingButItsIdComesBack()
    {
        PutFiche put;
        put.fiche.id = exampleId(9);
        put.texts = {{Translation{}, TextNote{}}};
        QVERIFY(apply({put}));
        const auto read = (*Reader::open(m_path))->fiche(exampleId(9), Language::Ru);
        QVERIFY(read);
        QVERIFY(read->fallback);
        QCOMPARE(read->fiche, put.fiche);
        QCOMPARE(read->translation, Translation{});
    }

    void languagesNeitherFreshNorKeptAreDropped()
    {
        QVERIFY(apply({examplePut(1, {Language::Fr, Language::Ar, Language::Ti})}));
        PutFiche put = examplePut(1, {Language::Fr}, 2);
        put.keep = {Language::Ti, Language::Ru}; // Russian never was there
        QVERIFY(apply({put}));
        QCOMPARE(languagesOf(1), (LanguageSet{Language::Fr, Language::Ti}));
        QCOMPARE(titleOf(1, Language::Fr), exampleText(Language::Fr, 2).title);
        QCOMPARE(titleOf(1, Language::Ti), exampleText(Language::Ti, 1).title);
    }

    void keptFrenchIsEnough()
    {
        QVERIFY(apply({examplePut(1, {Language::Fr})}));
        PutFiche put = examplePut(1, {Language::Ps}, 2);
        put.keep = {Language::Fr};
        QVERIFY(apply({put}));
        QCOMPARE(languagesOf(1), (LanguageSet{Language::Fr, Language::Ps}));
    }

    void listsAreReplacedAndNotAddedTo()
    {
        QVERIFY(apply({examplePut(1, {Language::Fr})}));
        PutFiche put = examplePut(1, {Language::Fr}, 2);
        put.fiche.places.removeFirst();
        put.fiche.partners.clear();
        put.fiche.needs = {exampleId(5)};
        put.fiche.secondaryThemes.clear();
        QVERIFY(apply({put}));
        QCOMPARE((*Reader::open(m_path))->fiche(exampleId(1), Language::Fr)->fiche, put.fiche);
    }

    void theIndexHearsOfEveryTextAsItWasAndAsItIs()
    {
        QVERIFY(apply({examplePut(1, {Language::Fr, Language::Ar})}));
        PutFiche put = examplePut(1, {Language::Fr}, 2);
        QVERIFY(apply({put}));
        QVERIFY(apply({RemoveFiche{exampleId(1)}}));
        QCOMPARE(m_indexer->log,
                 (QStringList{QStringLiteral("+fr Title fr 1"), QStringLiteral("+ar Title ar 1"),
                              QStringLiteral("-ar Title ar 1 of 1"), QStringLiteral("-fr Title fr 1 of 1"),
                              QStringLiteral("+fr Title fr 2"), QStringLiteral("-fr Title fr 2 of 2")}));
    }

    void aRemovedFicheLeavesNothing()
    {
        QVERIFY(apply({examplePut(1, {Language::Fr, Language::Ar}), examplePut(2, {Language::Fr})}));
        QVERIFY(apply({RemoveFiche{exampleId(1)}, RemoveFiche{exampleId(77)}}));
        QCOMPARE(everythingIn(m_path)->keys(), QStringList{exampleId(2)});
        QCOMPARE(m_writer->session().value(QLatin1String("SELECT count(*) FROM place"))->toInt(), 2);
        QCOMPARE(m_writer->session().value(QLatin1String("SELECT count(*) FROM body"))->toInt(), 1);
        QCOMPARE(m_writer->session().value(QLatin1String("SELECT count(*) FROM fiche_need"))->toInt(), 2);
        QCOMPARE(m_writer->session().value(QLatin1String("SELECT count(*) FROM fiche_theme"))->toInt(), 2);
        QCOMPARE(m_writer->session().value(QLatin1String("SELECT count(*) FROM partner"))->toInt(), 2);
    }

    void checkedTextsAreNotedInTheJournal()
    {
        QVERIFY(apply({examplePut(1, {Language::Fr, Language::Ar})}));
        QVERIFY(apply({MarkChecked{exampleId(1), Language::Ar, exampleNote(8)},
                       MarkChecked{exampleId(55), Language::Ar, exampleNote(9)}}));
        const auto journal = m_writer->journal();
        QVERIFY(journal);
        QCOMPARE(journal->size(), 1);
        QCOMPARE(journal->value(exampleId(1)).value(Language::Fr), stored(exampleNote(1), exampleText(Language::Fr)));
        QCOMPARE(journal->value(exampleId(1)).value(Language::Ar), stored(exampleNote(8), exampleText(Language::Ar)));
    }

    /// The next sync finds no fingerprint to compare, so it asks again for what is damaged, and for nothing else.
    void aDamagedTextHasAnEmptyNote_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
        row("title", "UPDATE translation SET title = title || 'x' WHERE language = 'ar'");
        row("administration", "UPDATE translation SET administration = 'x' WHERE language = 'ar'");
        row("body", "UPDATE body SET content = x'00' WHERE translation = (SELECT rowid FROM translation WHERE language "
                    "= 'ar')");
        row("no body", "DELETE FROM body WHERE translation = (SELECT rowid FROM translation WHERE language = 'ar')");
        row("hash", "UPDATE translation SET content_hash = x'' WHERE language = 'ar'");
    }
    void aDamagedTextHasAnEmptyNote()
    {
        QFETCH(const QString, sql);
        QVERIFY(apply({examplePut(1, {Language::Fr, Language::Ar})}));
        QVERIFY(m_writer->session().script(sql));
        const auto journal = m_writer->journal();
        QCOMPARE(journal->value(exampleId(1)).value(Language::Fr), stored(exampleNote(1), exampleText(Language::Fr)));
        QVERIFY(journal->value(exampleId(1)).contains(Language::Ar));
        QCOMPARE(journal->value(exampleId(1)).value(Language::Ar), TextNote{});
    }

    void everyTextOfADamagedFicheHasAnEmptyNote()
    {
        QVERIFY(apply({examplePut(1, {Language::Fr, Language::Ar}), examplePut(2, {Language::Fr})}));
        QVERIFY(m_writer->session().script(
            QStringLiteral("UPDATE place SET phone = '01 00 00 00 01' WHERE position = 0 AND fiche = '%1'")
                .arg(exampleId(1))));
        const auto journal = m_writer->journal();
        QCOMPARE(journal->value(exampleId(1)).value(Language::Fr), TextNote{});
        QCOMPARE(journal->value(exampleId(1)).value(Language::Ar), TextNote{});
        QCOMPARE(journal->value(exampleId(2)).value(Language::Fr).fingerprint, exampleNote().fingerprint);
    }

    void whatIsDamagedIsReplacedWhole_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
        row("bodies", "UPDATE body SET content = x'00'");
        row("titles", "UPDATE translation SET title = 'rot'");
        row("facts", "UPDATE fiche SET metadata = x'ff'");
    }
    void whatIsDamagedIsReplacedWhole()
    {
        QFETCH(const QString, sql);
        QVERIFY(apply({examplePut(1, {Language::Fr, Language::Ar}), examplePut(2, {Language::Fr})}));
        QVERIFY(m_writer->session().script(sql));
        QVERIFY(!verifyLibrary(m_path)->isEmpty());
        QVERIFY(apply({examplePut(1, {Language::Fr, Language::Ar}), examplePut(2, {Language::Fr})}));
        QCOMPARE(*verifyLibrary(m_path), QStringList());
        QVERIFY(apply({RemoveFiche{exampleId(2)}}));
        QCOMPARE(*verifyLibrary(m_path), QStringList());
    }

    /// Libraries of before November 2026: nothing is called damaged, nothing fetched again, and each text gets today's
    /// hash when the feed confirms it.
    void theOlderHashIsKeptUntilTheTextIsConfirmed()
    {
        QVERIFY(apply({examplePut(1, {Language::Fr, Language::Ar})}));
        const QByteArray older = olderContentHash(exampleText(Language::Ar));
        QVERIFY(m_writer->session().run(QLatin1String("UPDATE translation SET content_hash = ? WHERE language = 'ar'"),
                                        {older}));
        QCOMPARE(*verifyLibrary(m_path), QStringList());
        TextNote note = m_writer->journal()->value(exampleId(1)).value(Language::Ar);
        QCOMPARE(note.contentHash, older);
        QVERIFY(isHashOf(older, exampleText(Language::Ar)));
        QVERIFY(!isHashOf(older, exampleText(Language::Ar, 2)));
        QVERIFY(apply({MarkChecked{exampleId(1), Language::Ar, note}}));
        QCOMPARE(m_writer->journal()->value(exampleId(1)).value(Language::Ar).contentHash,
                 contentHash(exampleText(Language::Ar)));
        QCOMPARE(*verifyLibrary(m_path), QStringList());
    }

    void whatIsDamagedAndHashedByTheOlderRuleIsNotConfirmed()
    {
        QVERIFY(apply({examplePut(1, {Language::Fr, Language::Ar})}));
        QVERIFY(m_writer->session().run(
            QLatin1String("UPDATE translation SET title = 'rot', content_hash = ? WHERE language = 'ar'"),
            {olderContentHash(exampleText(Language::Ar))}));
        QVERIFY(apply({MarkChecked{exampleId(1), Language::Ar, exampleNote(2)}}));
        QCOMPARE(m_writer->journal()->value(exampleId(1)).value(Language::Ar), TextNote{});
    }

    void aListingMovesWhatTheIndexKnowsAndDropsWhatIsGone()
    {
        QVERIFY(apply({examplePut(1, {Language::Fr, Language::Ar, Language::Ti})}));
        PutListing listing{exampleId(1), {Language::Fr, Language::Ti}, {Language::Ti}, exampleTime(7), exampleTime(8),
                           999};
        QVERIFY(apply({listing}));
        const auto read = (*Reader::open(m_path))->fiche(exampleId(1), Language::Fr);
        QCOMPARE(read->cachedLanguages,
                 (LanguageSet{Language::Fr, Language::Ti})); // French stays although not in `keep`
        QCOMPARE(read->fiche.availableLanguages, listing.availableLanguages);
        QCOMPARE(read->fiche.created, exampleTime(7));
        QCOMPARE(read->fiche.published, exampleTime(8));
        QCOMPARE(read->fiche.modified, exampleTime(3));
        QCOMPARE(read->fiche.views, 999);
    }

    void taxonomyIsReplacedAndOnlyPrunedOnRequest()
    {
        QVERIFY(apply({PutTaxonomy{exampleTaxonomy()}}));
        QCOMPARE(*(*Reader::open(m_path))->taxonomy(), exampleTaxonomy());
        Taxonomy next = exampleTaxonomy();
        next.themes.removeLast();
        next.themes.first().name = {{Language::Fr, QStringLiteral("Autre nom")}};
        next.needs.removeFirst();
        QVERIFY(apply({PutTaxonomy{next}}));
        const auto kept = (*Reader::open(m_path))->taxonomy();
        QCOMPARE(kept->themes.size(), 2);
        QCOMPARE(kept->themes.first().name, next.themes.first().name);
        QVERIFY(apply({PruneTaxonomy{next}}));
        QCOMPARE(*(*Reader::open(m_path))->taxonomy(), next);
    }

    void aRunReplacesItsOwnRecord()
    {
        SyncRecord run{exampleTime(5),
                       {},
                       QStringLiteral("https://f"),
                       false,
                       1,
                       2,
                       3,
                       4,
                       5,
                       6,
                       QStringLiteral("Refused"),
                       0,
                       0,
                       0,
                       {}};
        QVERIFY(apply({run}));
        run.finished = exampleTime(6);
        run.complete = true;
        run.outcome.clear();
        QVERIFY(apply({run, SetSource{run.feed}}));
        const auto status = (*Reader::open(m_path))->status();
        QCOMPARE(status->lastRun, run);
        QCOMPARE(status->lastComplete, exampleTime(6));
        QCOMPARE(status->source, run.feed);
    }

    /// A machine without a battery may have lived in another year for a while.
    void aRunOfAWrongClockIsForgotten()
    {
        const QDateTime wrong = exampleTime(5).addYears(9);
        const SyncRecord before{wrong, wrong, QStringLiteral("f"), true, 0, 0, 0, 0, 0, 0, {}, 0, 0, 0, {}};
        const SyncRecord now{
            exampleTime(5), exampleTime(5), QStringLiteral("f"), true, 0, 0, 0, 0, 0, 0, {}, 0, 0, 0, {}};
        QVERIFY(apply({before}));
        QVERIFY(apply({now}));
        const auto status = (*Reader::open(m_path))->status();
        QCOMPARE(status->lastRun, now);
        QCOMPARE(status->lastComplete, exampleTime(5));
    }

    void historyIsBoundedButTheLastCompleteRunStays()
    {
        SyncRecord good{exampleTime(1), exampleTime(1), QStringLiteral("f"), true, 0, 0, 0, 0, 0, 0, {}, 0, 0, 0, {}};
        QList<Change> runs{good};
        for (int n = 1; n <= 500; ++n) {
            SyncRecord bad = good;
            bad.started = good.started.addDays(n);
            bad.complete = false;
            runs.append(bad);
        }
        QVERIFY(apply(runs));
        const auto count = m_writer->session().value(QLatin1String("SELECT count(*) FROM sync_run"));
        QVERIFY(count->toInt() <= 370);
        QCOMPARE((*Reader::open(m_path))->status()->lastComplete, exampleTime(1));
    }

    void aFicheIsMadeReadyOnceWhoeverAsks()
    {
        m_indexer->readies = true;
        PutFiche put = examplePut(1, {Language::Fr, Language::Ar});
        put.prepared = std::make_shared<PreparedFiche>();
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] { put.prepared->of(put, m_indexer.get()); });
        QVERIFY(apply({put}));
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(m_indexer->prepared, 2);
        QCOMPARE(m_indexer->log.mid(m_indexer->log.size() - 2),
                 (QStringList{QStringLiteral("ready fr"), QStringLiteral("ready ar")}));
        QCOMPARE(languagesOf(1), (LanguageSet{Language::Fr, Language::Ar}));
    }

    /// What the library knows of the fiche is not what came with the text: its words are made when that is known.
    void aTextThatDoesNotDescribeItsFicheIsNotMadeReady()
    {
        QVERIFY(apply({examplePut(1, {Language::Fr, Language::Ar})}));
        m_indexer->readies = true;
        m_indexer->prepared = 0;
        m_indexer->log.clear();
        PutFiche put = examplePut(1, {Language::Ar}, 2);
        put.keep = LanguageSet::all();
        put.describes = false;
        QVERIFY(apply({put}));
        QCOMPARE(m_indexer->prepared, 0);
        QVERIFY(m_indexer->log.contains(QStringLiteral("+ar ") + put.texts.first().translation.title));
    }

    void readersSeeTheOldUntilTheNewIsCommitted()
    {
        QVERIFY(apply({examplePut(1, {Language::Fr})}));
        const auto reader = Reader::open(m_path);
        const qint64 version = (*reader)->contentVersion();
        const auto done = m_writer->session().transaction([&]() -> Result<Done> {
            if (const auto gone = m_writer->session().run(QLatin1String("DELETE FROM fiche")); !gone)
                return gone.error();
            const bool there = (*reader)->fiche(exampleId(1), Language::Fr).ok();
            return there && (*reader)->contentVersion() == version ? Result<Done>(Done{}) : Error{};
        });
        QVERIFY(done);
        QVERIFY((*reader)->contentVersion() != version);
        QVERIFY(!(*reader)->fiche(exampleId(1), Language::Fr));
    }
};

ESCALE_GUILESS_TEST(TestWriter)
#include "tst_writer.moc"
