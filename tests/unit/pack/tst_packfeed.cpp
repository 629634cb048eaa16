// SPDX-License-Identifier: GPL-3.0-or-later
// A station that is brought to an edition by the sync's own way: it ends with what the publisher shows, fetches what it
// lacks and no more, and loses nothing.
#include "pack/packrefusal.h"
#include "packrig.h"
#include "recording/recordings.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

class TestPackFeed : public QObject {
    Q_OBJECT

private:
    static void publishVersion(PackRig &rig, int version)
    {
        rig.fill(4, {Language::Ar, Language::Ps}, version);
        rig.publish();
    }
    static void takeAway(const QStringList &files)
    {
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QVERIFY(QFile::remove(file));
    }
    /// Packs of an edition that no other kept edition has.
    static QStringList packsOf(const PackRig &rig, qint64 of)
    {
        QSet<QString> wanted, others;
        for (const QString &name : QDir(rig.folder() + u"/editions"_qs).entryList(QDir::Files)) {
            const qint64 sequence = name.section(u'.', 0, 0).toLongLong();
            const auto index = decodePackIndex(behindSignature(contentOf(rig.folder() + u"/editions/"_qs + name)));
            for (const PackFile &pack : index->packs)
                (sequence == of ? wanted : others).insert(rig.folder() + u'/' + packName(pack));
        }
        wanted.subtract(others);
        return {wanted.cbegin(), wanted.cend()};
    }
    static QByteArray why(const LibrarySyncOutcome &outcome)
    {
        return outcome.texts.error ? (outcome.texts.error->sentence + u" / "_qs + outcome.texts.error->cause).toUtf8()
                                   : QByteArray("complete");
    }

private Q_SLOTS:
    void aFirstSyncBringsAllThatThePublisherShows()
    {
        PackRig rig;
        rig.fill(60);
        rig.publish();
        const auto outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QCOMPARE(outcome.texts.added, 60);
        QVERIFY(*rig.seen() == *rig.published());
    }

    void aFirstSyncIsOneRequestForEachFile()
    {
        PackRig rig;
        rig.fill(60);
        rig.publish();
        const auto outcome = rig.sync();
        const PackIndex index = rig.index();
        QCOMPARE(outcome.texts.traffic.requests, 1 + index.packs.size() + index.dictionaries.size());
    }

    void nothingChangedIsOneRequest()
    {
        PackRig rig;
        rig.fill(60);
        rig.publish();
        rig.sync();
        const auto again = rig.sync();
        QVERIFY2(again.texts.complete, why(again));
        QCOMPARE(again.texts.traffic.requests, 1);
        QCOMPARE(again.texts.changed, 0);
    }

    void aTextThatChangedIsFetchedAndNoOther()
    {
        PackRig rig;
        rig.fill(60);
        rig.publish();
        rig.sync();
        rig.rewrite(9, Language::Ps, 2);
        rig.publish();
        const auto again = rig.sync();
        QVERIFY2(again.texts.complete, why(again));
        QCOMPARE(again.texts.changed, 1);
        QVERIFY(again.texts.traffic.requests <= 4); // index, chapter, the text, the facts that go with it
        QVERIFY(*rig.seen() == *rig.published());
    }

    void whatAFicheSaysInNoLanguageArrivesToo()
    {
        PackRig rig;
        rig.fill(10);
        rig.publish();
        rig.sync();
        PutFiche put{exampleFiche(4), {}, LanguageSet::all()};
        put.fiche.metadata.price = {true, {99}, {}};
        put.fiche.sponsor.name = QStringLiteral("Another structure");
        put.fiche.availableLanguages = {Language::Fr, Language::Ar, Language::Ps};
        put.fiche.mercis = 1;
        makeLibrary(rig.publisherLibrary(), {put});
        rig.publish();
        const auto again = rig.sync();
        QVERIFY2(again.texts.complete, why(again));
        const ReadFiche seen = rig.seen()->value(exampleId(4)).value(Language::Ar);
        QCOMPARE(seen.fiche.metadata.price.values, (QList<double>{99}));
        QCOMPARE(seen.fiche.sponsor.name, QStringLiteral("Another structure"));
    }

    void onlyWantedLanguagesAreFetched()
    {
        PackRig rig;
        rig.fill(60, {Language::Ar, Language::Ps, Language::Uk});
        rig.publish();
        rig.settings.languages = rig.options.languages = {Language::Ar};
        const auto outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QCOMPARE(rig.seen()->value(exampleId(1)).keys(), (QList{Language::Fr, Language::Ar}));
        const PackIndex index = rig.index();
        qint64 all = QFileInfo(rig.indexPath()).size(), unwanted = 0;
        for (const PackFile &pack : index.packs)
            all += pack.bytes;
        for (const PackFile &dictionary : index.dictionaries)
            all += dictionary.bytes;
        for (const Language language : {Language::Uk, Language::Ps}) {
            unwanted += index.dictionaries.value(code(language)).bytes;
        }
        QVERIFY(outcome.texts.traffic.bytes <= all - unwanted);
    }

    void onlyWantedDepartmentsAreFetched()
    {
        PackRig rig;
        rig.fill(6);
        PutFiche elsewhere{exampleFiche(2), {}, LanguageSet::all()};
        elsewhere.fiche.metadata.location.departments = {QStringLiteral("38 - Isère")};
        PutFiche everywhere{exampleFiche(3), {}, LanguageSet::all()};
        everywhere.fiche.metadata.location = {Where::WholeCountry, Presence::Filled, {}};
        makeLibrary(rig.publisherLibrary(), {elsewhere, everywhere});
        rig.publish();
        rig.settings.departments = {QStringLiteral("38")};
        const auto outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QCOMPARE(rig.seen()->keys(), (QStringList{exampleId(2), exampleId(3)}));
    }

    void recordingsTravelWithTheTexts()
    {
        PackRig rig;
        rig.fill(2);
        const Phrase known{Language::Ps, QStringLiteral("سلام"), {}};
        {
            const auto writer = Writer::open(rig.publisherLibrary(), nullptr);
            QVERIFY(writer);
            QVERIFY(putRecordings((*writer)->session(), {{recordingKey(known), Language::Ps, 1, 400, "OggS sound"}}));
        }
        PublishWish wish = rig.wish();
        wish.sounds = {Language::Ps, Language::Ti};
        QCOMPARE(rig.publish(wish).sounds, 1);
        const auto heard = [&rig](const QString &text, Language language) {
            PackFeed feed(rig.settings, rig.clock, systemDisk());
            Result<QByteArray> sound = QByteArray();
            feed.speech(text, language, [&sound](Result<QByteArray> answer) { sound = std::move(answer); });
            return sound;
        };
        const auto unasked =
            heard(known.text, Language::Ps); // a station that wants no recordings fetches no list of them
        QVERIFY(!unasked);
        QCOMPARE(unasked.error().problem, Problem::NotFound);
        rig.settings.sounds = {Language::Ps};
        QCOMPARE(*heard(known.text, Language::Ps), QByteArray("OggS sound"));
        QVERIFY(!heard(known.text, Language::Fa));
        QVERIFY(!heard(QStringLiteral("other words"), Language::Ps));
        QCOMPARE(rig.publish(wish).framesMade, 0);
    }

    void aFicheThatIsGoneGoesAndManyAreAskedFor()
    {
        PackRig rig;
        rig.fill(20);
        rig.publish();
        rig.sync();
        rig.remove(3);
        rig.publish();
        auto outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QCOMPARE(outcome.texts.removed, 1);
        for (int number = 4; number <= 16; ++number)
            rig.remove(number);
        PublishWish wish = rig.wish();
        wish.acceptRemovals = true;
        rig.publish(wish);
        outcome = rig.sync();
        QCOMPARE(outcome.texts.held, 13); // the publisher's yes is not the station's
        QCOMPARE(rig.seen()->size(), 19);
        rig.options.acceptRemovals = true;
        outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QVERIFY(*rig.seen() == *rig.published());
    }

    void anotherSourceIsReplacedWhenAllIsHere()
    {
        PackRig rig;
        rig.fill(5);
        rig.publish();
        makeLibrary(rig.stationLibrary(), {examplePut(900, {Language::Fr}), SetSource{QStringLiteral("https://api")}});
        rig.options.acceptRemovals = true;
        const auto outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QVERIFY(*rig.seen() == *rig.published());
    }

    void aRefusedEditionChangesNothing()
    {
        PackRig rig;
        rig.fill(5);
        rig.publish();
        rig.sync();
        const auto before = *rig.seen();
        PackIndex wrong = rig.index();
        wrong.sequence = 2;
        rig.putIndex(wrong, exampleKey(7));
        const auto outcome = rig.sync();
        QCOMPARE(outcome.texts.error->sentence, refused(PackRefusal::UnknownKey, {}).sentence);
        QVERIFY(*rig.seen() == before);
    }

    void anOlderEditionIsRefusedEvenByANewLibrary()
    {
        PackRig rig;
        rig.fill(5);
        rig.publish();
        const QByteArray old = contentOf(rig.indexPath());
        rig.fill(5, {Language::Ar, Language::Ps}, 2);
        rig.publish();
        rig.sync();
        QFile::remove(rig.stationLibrary()); // what the station remembers is not in it
        QFile::remove(rig.stationLibrary() + u"-wal"_qs);
        QFile::remove(rig.stationLibrary() + u"-shm"_qs);
        QFile::remove(rig.indexPath());
        overwrite(rig.indexPath(), 0, old);
        const auto outcome = rig.sync();
        QVERIFY(outcome.texts.error);
        QCOMPARE(outcome.texts.error->sentence, refused(PackRefusal::Older, {}).sentence);
    }

    void anEqualSequenceIsNothingToDoWhateverItSays()
    {
        PackRig rig;
        rig.fill(5);
        rig.publish();
        rig.sync();
        const auto before = *rig.seen();
        PackIndex other = rig.index(); // signed by the publisher, with a number that was given already
        other.fiches.removeLast();
        rig.putIndex(other);
        const auto outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QVERIFY(*rig.seen() == before);
    }

    void aFullDiskIsSaidBeforeAnythingIsFetched()
    {
        PackRig rig;
        rig.fill(5);
        rig.publish();
        rig.settings.freeBytes = [] { return 1000; };
        const auto outcome = rig.sync();
        QCOMPARE(outcome.texts.error->sentence, refused(PackRefusal::NoRoom, {}).sentence);
        QCOMPARE(outcome.texts.traffic.requests, 2); // the index and its chapters
    }

    void anExpiredEditionIsOldAndStays()
    {
        PackRig rig;
        rig.fill(3);
        rig.publish();
        rig.clock.advance(std::chrono::hours(24 * 100));
        const auto outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QCOMPARE(rig.seen()->size(), 3);
        PackFeed feed(rig.settings, rig.clock, systemDisk());
        feed.taxonomy([](const Result<Taxonomy> &) {});
        QVERIFY(feed.edition()->expired);
        rig.clock.jump(-std::chrono::hours(24 * 99)); // as a machine whose battery is empty
        QVERIFY(!feed.edition()->expired);
    }

    void theNewestSignedTimeCountsWhenAClockIsBehind()
    {
        PackRig rig;
        rig.fill(3);
        rig.publish();
        PackIndex index = rig.index();
        index.sequence = 2;
        index.created = index.created.addYears(2);
        index.expires = index.created.addDays(1);
        rig.putIndex(index);
        rig.sync();
        index.sequence = 3;
        index.created = rig.clock.now();
        index.expires = index.created.addDays(10); // before what was signed two years later
        rig.putIndex(index);
        PackFeed feed(rig.settings, rig.clock, systemDisk());
        feed.taxonomy([](const Result<Taxonomy> &) {});
        QVERIFY(feed.edition()->expired);
    }

    void aRotationOfKeysIsFollowedAndTheOldKeyIsOver()
    {
        PackRig rig;
        rig.fill(4);
        rig.publish();
        rig.sync();
        QVERIFY(rig.rotate(1, {5}));
        rig.fill(4, {Language::Ar, Language::Ps}, 2);
        PublishWish wish = rig.wish();
        wish.key = exampleKey(5);
        rig.publish(wish);
        auto outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QVERIFY(*rig.seen() == *rig.published());
        PackIndex stolen = rig.index();
        stolen.sequence = 3;
        rig.putIndex(stolen, exampleKey(1));
        outcome = rig.sync();
        QCOMPARE(outcome.texts.error->sentence, refused(PackRefusal::UnknownKey, {}).sentence);
    }

    void aRotationBySomebodyElseIsNone()
    {
        PackRig rig;
        rig.fill(4);
        rig.publish();
        QVERIFY(rig.rotate(8, {8}));
        rig.putIndex(rig.index(), exampleKey(8));
        const auto outcome = rig.sync();
        QCOMPARE(outcome.texts.error->sentence, refused(PackRefusal::UnknownKey, {}).sentence);
    }

    void theStaffCanGoBackAndTheNextEditionComesAllTheSame()
    {
        PackRig rig;
        rig.fill(4);
        rig.publish();
        rig.sync();
        const auto first = *rig.seen();
        rig.fill(4, {Language::Ar, Language::Ps}, 2);
        rig.publish();
        rig.sync();
        QVERIFY(*rig.seen() != first);
        rig.settings.goBack = true;
        auto outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QVERIFY(*rig.seen() == first);
        rig.settings.goBack = false;
        outcome = rig.sync(); // the same edition is offered every night
        QVERIFY2(outcome.texts.complete, why(outcome));
        QVERIFY(*rig.seen() == first);
        rig.fill(4, {Language::Ar, Language::Ps}, 3);
        rig.publish();
        outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QVERIFY(*rig.seen() == *rig.published());
    }

    void anEditionWhoseListIsNotThereLeavesTheWayBackAsItWas()
    {
        PackRig rig;
        rig.fill(4);
        rig.publish();
        rig.sync();
        const auto first = *rig.seen();
        publishVersion(rig, 2);
        rig.sync();
        publishVersion(rig, 3);
        takeAway(packsOf(rig, 3));
        const auto outcome = rig.sync();
        QCOMPARE(outcome.texts.error->sentence, refused(PackRefusal::MissingPart, {}).sentence);
        rig.settings.goBack = true;
        const auto back = rig.sync(); // from the second, which is what people see
        QVERIFY2(back.texts.complete, why(back));
        QVERIFY(*rig.seen() == first);
    }

    void theWayBackLeavesOutAnEditionThatNeverCameWhole()
    {
        PackRig rig;
        rig.fill(4);
        rig.publish();
        rig.sync();
        const auto first = *rig.seen();
        PackIndex broken = rig.index(); // its list is there, its texts are not
        broken.sequence = 2;
        const FrameRef nowhere{static_cast<qint32>(broken.packs.size()), 0, 50, 90, QByteArray(20, 'n')};
        broken.packs.append({QByteArray(32, 'n'), 100});
        for (PackIndex::Fiche &fiche : broken.fiches)
            fiche.texts[Language::Ar] = nowhere;
        rig.putIndex(broken);
        QVERIFY(!rig.sync().texts.complete);
        publishVersion(rig, 2);
        auto outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QVERIFY(*rig.seen() == *rig.published());
        rig.settings.goBack = true;
        outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QVERIFY(*rig.seen() == first);
    }

    void whereTheOldPacksAreGoneGoingBackChangesNothing()
    {
        PackRig rig;
        rig.fill(4);
        rig.publish();
        rig.sync();
        publishVersion(rig, 2);
        rig.sync();
        const auto second = *rig.seen();
        const QMap<QString, QByteArray> remembered = rig.remembered();
        takeAway(packsOf(rig, 1));
        rig.settings.goBack = true;
        auto outcome = rig.sync();
        QVERIFY(outcome.texts.error);
        QCOMPARE(outcome.texts.error->problem, Problem::NotFound);
        QVERIFY(*rig.seen() == second);
        QCOMPARE(rig.remembered(), remembered);
        rig.settings.goBack = false;
        publishVersion(rig, 3);
        outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QVERIFY(*rig.seen() == *rig.published());
    }

    void aPackOfBeforeThatIsDamagedIsSeenBeforeGoingBack()
    {
        PackRig rig;
        rig.fill(4);
        rig.publish();
        rig.sync();
        publishVersion(rig, 2);
        rig.sync();
        const auto second = *rig.seen();
        for (const QString &pack : packsOf(rig, 1)) {
            if (QFile::exists(pack))
                overwrite(pack, QFileInfo(pack).size() / 3, "xxxxxxxx");
        }
        rig.settings.goBack = true;
        const auto outcome = rig.sync();
        QVERIFY(outcome.texts.error);
        QCOMPARE(outcome.texts.error->problem, Problem::NotFound);
        QVERIFY(*rig.seen() == second);
    }

    void theWayBackLeadsAcrossARotationOfKeys()
    {
        PackRig rig;
        rig.fill(4);
        rig.publish();
        rig.sync();
        const auto first = *rig.seen();
        QVERIFY(rig.rotate(1, {5}));
        rig.fill(4, {Language::Ar, Language::Ps}, 2);
        PublishWish wish = rig.wish();
        wish.key = exampleKey(5);
        rig.publish(wish);
        rig.sync();
        QVERIFY(*rig.seen() != first);
        rig.settings.goBack = true;
        const auto outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QVERIFY(*rig.seen() == first);
    }

    void rotationsThatAStationMissedAreFollowedOneAfterTheOther()
    {
        PackRig rig;
        rig.fill(4);
        rig.publish();
        rig.sync(); // knows keys 1 and 2
        QVERIFY(rig.rotate(1, {5}));
        QVERIFY(rig.rotate(5, {6}));
        QVERIFY(rig.rotate(6, {7}));
        PublishWish wish = rig.wish();
        wish.key = exampleKey(7);
        rig.fill(4, {Language::Ar, Language::Ps}, 2);
        rig.publish(wish);
        auto outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QVERIFY(*rig.seen() == *rig.published());
        rig.newStation(); // one that was set up between two of them
        rig.settings.keys = {exampleKey(6).verifying()};
        outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QFile::remove(rig.folder() + u"/keys/2.escale"_qs); // a link of the chain is lost
        rig.newStation();
        rig.settings.keys = {exampleKey(1).verifying()};
        outcome = rig.sync();
        QCOMPARE(outcome.texts.error->sentence, refused(PackRefusal::UnknownKey, {}).sentence);
    }

    void aPackThatIsNotThereIsAskedForOnce()
    {
        PackRig rig;
        rig.fill(40);
        rig.publish();
        PackIndex index = rig.index();
        const FrameRef nowhere{static_cast<qint32>(index.packs.size()), 0, 50, 90, QByteArray(20, 'n')};
        index.packs.append({QByteArray(32, 'n'), 100});
        for (PackIndex::Fiche &fiche : index.fiches)
            fiche.texts[Language::Ar] = nowhere;
        rig.putIndex(index);
        const auto outcome = rig.sync();
        QCOMPARE(outcome.texts.error->sentence, refused(PackRefusal::MissingPart, {}).sentence);
        const auto files = 1 + index.packs.size() + 1 + index.dictionaries.size(); // with the pack of the lists
        QVERIFY2(outcome.texts.traffic.requests <= files, QByteArray::number(outcome.texts.traffic.requests));
    }

    void whereThereWasNoEditionBeforeThereIsNoneToGoBackTo()
    {
        PackRig rig;
        rig.fill(2);
        rig.publish();
        rig.sync();
        rig.settings.goBack = true;
        const auto outcome = rig.sync();
        QVERIFY(outcome.texts.error);
        QCOMPARE(outcome.texts.error->problem, Problem::NotFound);
        QCOMPARE(rig.seen()->size(), 2);
    }

    void aSyncThatIsStoppedGoesOnWhereItWas()
    {
        PackRig rig;
        rig.fill(60);
        rig.publish();
        rig.before = [](LibrarySync &sync) {
            QObject::connect(&sync, &LibrarySync::progress, &sync, [&sync](const SyncProgress &progress) {
                if (progress.phase == SyncPhase::Details && progress.done > 0)
                    sync.cancel();
            });
        };
        auto outcome = rig.sync();
        QVERIFY(outcome.texts.error);
        rig.before = {};
        outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QVERIFY(*rig.seen() == *rig.published());
    }

    void everyQuestionIsAnsweredWhenTheFeedIsCancelled()
    {
        PackRig rig;
        rig.fill(3);
        rig.publish();
        rig.settings.address = QUrl(QStringLiteral("http://192.0.2.1/index.escale")); // nobody answers there
        PackFeed feed(rig.settings, rig.clock, systemDisk());
        int cancelled = 0;
        const auto count = [&cancelled](const auto &answer) {
            cancelled += !answer && answer.error().problem == Problem::Cancelled;
        };
        feed.taxonomy(count);
        feed.index(count);
        feed.statistics(count);
        feed.detail(exampleId(1), Language::Fr, {}, count);
        feed.picture(QStringLiteral("pack-icon:00"), count);
        feed.speech(QStringLiteral("words"), Language::Ps, count);
        feed.cancel();
        QCOMPARE(cancelled, 6);
    }
};

ESCALE_GUILESS_TEST(TestPackFeed)
#include "tst_packfeed.moc"
