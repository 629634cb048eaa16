// SPDX-License-Identifier: GPL-3.0-or-later
// A library as an edition: the same library gives the same bytes, another edition uses the packs of before, and
// whatever goes wrong the edition that was there stays whole.
#include "otherdisks.h"
#include "pack/editionfiles.h"
#include "pack/keyrotation.h"
#include "pack/packcheck.h"
#include "packrig.h"
#include "recording/recordings.h"
#include "store/writer.h"
#include "testprogram.h"

#include <QDirIterator>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        if (!path.endsWith(QLatin1String(".lock")))
            files.insert(QDir(folder).relativeFilePath(path), contentOf(path));
    }
    return files;
}

} // namespace

class TestPublisher : public QObject {
    Q_OBJECT

private:
    static void putSound(const PackRig &rig, const Phrase &phrase)
    {
        const auto writer = Writer::open(rig.publisherLibrary(), nullptr);
        QVERIFY(writer);
        QVERIFY(putRecordings((*writer)->session(), {{recordingKey(phrase), phrase.language, 1, 400, "OggS sound"}}));
    }
    static Result<PackReport> check(const PackRig &rig)
    {
        return checkPack(rig.indexPath(), {QStringLiteral("main"), {exampleKey(1).verifying()}, 0});
    }

private Q_SLOTS:
    void theEditionHoldsWhatTheLibraryShows()
    {
        PackRig rig;
        rig.fill(5);
        const Published done = rig.publish();
        QCOMPARE(done.sequence, 1);
        QCOMPARE(done.fiches, 5);
        QCOMPARE(done.texts, 15);
        const auto report = check(rig);
        QVERIFY2(report, report ? "" : qPrintable(report.error().cause));
        QCOMPARE(report->index.fiches.size(), 5);
        QCOMPARE(report->index.fiches.first().texts.size(), 3);
    }

    void theSameLibraryGivesTheSameBytes()
    {
        PackRig one, other;
        one.fill(60); // enough for dictionaries
        other.fill(60);
        one.publish();
        other.publish();
        QVERIFY(!one.index().dictionaries.isEmpty());
        QCOMPARE(filesIn(one.folder()), filesIn(other.folder()));
    }

    /// Who plans a disk or a line by it is not told two thirds: dictionaries are fetched, too.
    void whatIsSaidOfItsSizeIsWhatLiesThere()
    {
        PackRig rig;
        rig.fill(60);
        const Published first = rig.publish();
        QVERIFY(!rig.index().dictionaries.isEmpty());
        const auto lying = [&rig] {
            qint64 bytes = 0;
            for (const QFileInfo &file : QDir(rig.folder() + QStringLiteral("/packs")).entryInfoList(QDir::Files))
                bytes += file.size();
            return bytes;
        };
        const qint64 before = lying();
        QCOMPARE(first.bytesTotal, before);
        QCOMPARE(first.bytesMade, before);
        const auto report = check(rig);
        QVERIFY(report);
        QCOMPARE(report->bytes, before);
        rig.rewrite(7, Language::Ar, 2);
        const Published again = rig.publish();
        QCOMPARE(again.bytesMade, lying() - before);
    }

    void nothingChangedNothingWritten()
    {
        PackRig rig;
        rig.fill(5);
        rig.publish();
        const auto before = filesIn(rig.folder());
        rig.clock.advance(std::chrono::hours(24));
        const Published again = rig.publish();
        QVERIFY(!again.changed);
        QCOMPARE(again.sequence, 1);
        QCOMPARE(filesIn(rig.folder()), before);
    }

    void anEditionIsRenewedWhenHalfItsTimeIsOver()
    {
        PackRig rig;
        rig.fill(5);
        rig.publish();
        rig.clock.advance(std::chrono::hours(24 * 31));
        const Published again = rig.publish();
        QVERIFY(again.changed);
        QCOMPARE(again.sequence, 2);
        QCOMPARE(again.framesMade, 0);
        QCOMPARE(again.bytesMade, 0);
    }

    void anotherEditionUsesThePacksOfBefore()
    {
        PackRig rig;
        rig.fill(60);
        rig.publish();
        const PackIndex before = rig.index();
        rig.rewrite(7, Language::Ar, 2);
        const Published again = rig.publish();
        QCOMPARE(again.sequence, 2);
        QCOMPARE(again.framesMade, 2); // the text, and the chapter that lists it
        QVERIFY(again.bytesMade < 4000);
        const PackIndex after = rig.index();
        QCOMPARE(after.packs.size(), before.packs.size() + 2); // the text, and the chapters that list it
        QCOMPARE(after.dictionaries, before.dictionaries);
        int moved = 0;
        for (qsizetype i = 0; i < after.fiches.size(); ++i) {
            for (const Language language : after.fiches.at(i).texts.keys())
                moved +=
                    after.fiches.at(i).texts.value(language).hash != before.fiches.at(i).texts.value(language).hash;
        }
        QCOMPARE(moved, 1);
        QVERIFY(check(rig));
    }

    void whatIsLeftOfAThinPackMovesAndKeepsItsHash()
    {
        PackRig rig;
        rig.fill(20);
        rig.publish();
        const PackIndex before = rig.index();
        for (int number = 1; number <= 15; ++number) {
            for (const Language language : {Language::Fr, Language::Ar, Language::Ps})
                rig.rewrite(number, language, 2);
        }
        rig.publish();
        const PackIndex after = rig.index();
        QCOMPARE(after.fiches.last().texts.value(Language::Ar).hash,
                 before.fiches.last().texts.value(Language::Ar).hash);
        const auto nameOf = [](const PackIndex &index) {
            return index.packs.at(index.fiches.last().texts.value(Language::Ar).pack).hash;
        };
        QVERIFY(nameOf(after) != nameOf(before));
        QVERIFY(check(rig));
    }

    void packsOfTheLastEditionsStayAndOlderOnesGo()
    {
        PackRig rig;
        rig.fill(8);
        rig.publish();
        const PackIndex first = rig.index();
        QVERIFY(QFile::exists(rig.folder() + u'/' + packName(first.packs.first())));
        for (int version = 2; version <= 6; ++version) {
            rig.fill(8, {Language::Ar, Language::Ps}, version);
            rig.publish();
            QVERIFY(check(rig));
        }
        for (const PackFile &pack : first.packs)
            QVERIFY(rig.index().packs.contains(pack) || !QFile::exists(rig.folder() + u'/' + packName(pack)));
        QCOMPARE(QDir(rig.folder() + u"/editions"_qs).entryList(QDir::Files).size(), 3);
    }

    void languagesAndDepartmentsAreThoseThatWereWished()
    {
        PackRig rig;
        rig.fill(4);
        PublishWish wish = rig.wish();
        wish.languages = {Language::Ar};
        rig.publish(wish);
        QCOMPARE(rig.index().fiches.first().texts.keys(), (QList{Language::Fr, Language::Ar}));
        wish.departments = {QStringLiteral("38")}; // the examples are for 1 and 2A
        const auto none = escale::publish(wish, rig.clock, systemDisk());
        QVERIFY(!none);
        QCOMPARE(none.error().problem, Problem::Incomplete);
        wish.departments = {QStringLiteral("2A")};
        QCOMPARE(rig.publish(wish).fiches, 4);
    }

    void aSampleAndAnEmptyLibraryAreNotPublished()
    {
        PackRig rig;
        rig.fill(0);
        QVERIFY(!escale::publish(rig.wish(), rig.clock, systemDisk()));
        rig.fill(3);
        makeLibrary(rig.publisherLibrary(), {SetSource{QStringLiteral("sample")}});
        const auto sample = escale::publish(rig.wish(), rig.clock, systemDisk());
        QVERIFY(!sample);
        QCOMPARE(sample.error().problem, Problem::Incomplete);
        QVERIFY(!QFile::exists(rig.indexPath()));
    }

    void aLibraryThatLostManyFichesIsNotPublishedUnasked()
    {
        PackRig rig;
        rig.fill(20);
        rig.publish();
        const QByteArray before = contentOf(rig.indexPath());
        for (int number = 1; number <= 6; ++number)
            rig.remove(number);
        const auto refused = escale::publish(rig.wish(), rig.clock, systemDisk());
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::Incomplete);
        QCOMPARE(contentOf(rig.indexPath()), before);
        PublishWish wish = rig.wish();
        wish.acceptRemovals = true;
        QCOMPARE(rig.publish(wish).fiches, 14);
    }

    void aFolderOfAnotherChannelIsLeftAlone()
    {
        PackRig rig;
        rig.fill(3);
        rig.publish();
        const auto before = filesIn(rig.folder());
        PublishWish wish = rig.wish();
        wish.channel = QStringLiteral("other");
        const auto refused = escale::publish(wish, rig.clock, systemDisk());
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::BadConfiguration);
        QCOMPARE(filesIn(rig.folder()), before);
    }

    void aDamagedPackOfBeforeIsMadeAnew()
    {
        PackRig rig;
        rig.fill(10);
        rig.publish();
        const QString pack = rig.folder() + u'/' + packName(rig.index().packs.first());
        overwrite(pack, 5, "xxxxx");
        QVERIFY(!check(rig));
        rig.publish();
        rig.rewrite(3, Language::Fr, 2);
        rig.publish();
        const auto report = check(rig);
        QVERIFY2(report, report ? "" : qPrintable(report.error().cause));
    }

    void aPublisherThatIsStoppedAtAnyStepLeavesAWholeEdition()
    {
        PackRig rig;
        rig.fill(6);
        rig.publish();
        const auto unchanged = contentOf(rig.indexPath());
        rig.fill(6, {Language::Ar, Language::Ps}, 2);
        bool ended = false;
        int steps = 0;
        for (; !ended && steps < 200; ++steps) {
            FailingDisk disk;
            disk.stepsLeft = steps;
            const auto done = escale::publish(rig.wish(), rig.clock, disk);
            ended = done.ok();
            if (!ended) {
                QCOMPARE(done.error().problem, Problem::CannotWrite);
                // The old one, or from the last step on the new one: never half of either.
                const auto report = check(rig);
                QVERIFY2(report, qPrintable(QString::number(steps)));
                QVERIFY(contentOf(rig.indexPath()) == unchanged || report->index.sequence == 2);
            }
        }
        QVERIFY(ended);
        QVERIFY(steps > 4); // it has been stopped; each run goes on from the packs of the one before
        QVERIFY(check(rig));
        QCOMPARE(rig.index().sequence, 2);
    }

    void anEditionIsOneStateOfTheLibrary()
    {
        PackRig rig;
        rig.fill(4);
        const Phrase before{Language::Ps, QStringLiteral("before"), {}}, during{Language::Ps, QStringLiteral("x"), {}};
        putSound(rig, before);
        PublishWish wish = rig.wish();
        wish.sounds = {Language::Ps};
        rig.publish(wish);
        WatchedDisk disk;
        bool synced = false;
        disk.onPackRead = [&](int number) { // the first is for the list of the edition before; then the library is read
            if (number != 2)
                return;
            putSound(rig, during); // by a sync that ends while packs are being made
            synced = true;
        };
        const auto done = escale::publish(wish, rig.clock, disk);
        QVERIFY(done);
        QVERIFY(synced);
        QCOMPARE(done->sounds, 1);
        QVERIFY(!done->changed);
        QCOMPARE(rig.publish(wish).sounds, 2);
    }

    void eachPackIsReadOnceOrTwice()
    {
        PackRig rig;
        rig.fill(60);
        rig.publish();
        for (int version = 2; version <= 12; ++version) { // frames of one group now lie in many packs
            rig.rewrite(version * 4, Language::Ar, version);
            rig.publish();
        }
        rig.rewrite(1, Language::Ar, 2);
        WatchedDisk disk;
        QVERIFY(escale::publish(rig.wish(), rig.clock, disk));
        int packs = 0;
        for (auto it = disk.reads.cbegin(); it != disk.reads.cend(); ++it) {
            packs += it.key().endsWith(QLatin1String(".pack"));
            // Once for each group of which it holds something, and once to be looked through before it is written.
            QVERIFY2(*it <= 4, qPrintable(it.key() + QString::number(*it)));
        }
        QVERIFY(packs > 5);
    }

    void aRotationGoesOnFromTheOneBefore()
    {
        PackRig rig;
        rig.fill(2);
        rig.publish();
        QVERIFY(rig.rotate(1, {5, 6}));
        const QByteArray first = contentOf(rig.folder() + u"/keys.escale"_qs);
        // A key that was taken away signs no more: no station that followed would believe it.
        const auto stale = rig.rotate(1, {9});
        QVERIFY(!stale);
        QCOMPARE(stale.error().problem, Problem::BadConfiguration);
        const auto edition = escale::publish(rig.wish(), rig.clock, systemDisk());
        QVERIFY(!edition);
        QCOMPARE(edition.error().problem, Problem::BadConfiguration);
        QCOMPARE(contentOf(rig.folder() + u"/keys.escale"_qs), first);
        QVERIFY(rig.rotate(6, {7}));
        const EditionTrust trust{QStringLiteral("main"), {exampleKey(6).verifying()}, 0};
        const auto second = judgeRotation(contentOf(rig.folder() + u"/keys.escale"_qs), trust, 1);
        QVERIFY(second);
        QCOMPARE(second->sequence, 2);
        QCOMPARE(contentOf(rig.folder() + u"/keys/1.escale"_qs), first);
        const EditionTrust before{QStringLiteral("main"), rig.settings.keys, 0};
        QCOMPARE(trustIn(rig.folder(), before, 0, systemDisk()).keys, QList{exampleKey(7).verifying()});
        const EditionTrust stranger{QStringLiteral("main"), {exampleKey(9).verifying()}, 0};
        QCOMPARE(trustIn(rig.folder(), stranger, 0, systemDisk()).keys, stranger.keys);
    }

    void keysThatCannotBeReadAreNotWrittenOver_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::newRow("damaged") << QByteArray("xxxx");
        const KeyRotation other{QStringLiteral("other"), 7, {exampleKey(1).verifying()}};
        const QByteArray content = encodeRotation(other);
        QTest::newRow("of another channel") << signatureOf(content, exampleKey(1), "test", "test") + content;
    }
    void keysThatCannotBeReadAreNotWrittenOver()
    {
        QFETCH(const QByteArray, keys);
        PackRig rig;
        rig.fill(2);
        rig.publish();
        const QString path = rig.folder() + u"/keys.escale"_qs;
        overwrite(path, 0, keys);
        const auto rotated = rig.rotate(1, {5});
        QVERIFY(!rotated);
        QCOMPARE(rotated.error().problem, Problem::BadConfiguration);
        QCOMPARE(contentOf(path), keys);
    }

    void aRotationThatIsStoppedAtAnyStepIsDoneOrNot()
    {
        PackRig rig;
        rig.fill(2);
        rig.publish();
        bool ended = false;
        int steps = 0;
        for (; !ended && steps < 40; ++steps) {
            FailingDisk disk;
            disk.stepsLeft = steps;
            ended = rig.rotate(1, {1, 5}, disk).ok();
            const QString path = rig.folder() + u"/keys.escale"_qs;
            const QByteArray keys = QFile::exists(path) ? contentOf(path) : QByteArray();
            QVERIFY(keys.isEmpty() || judgeRotation(keys, {QStringLiteral("main"), {exampleKey(1).verifying()}, 0}, 0));
        }
        QVERIFY(ended && steps > 2);
    }

    void clocksThatGoBackDoNotTakeTheEditionAlong()
    {
        PackRig rig;
        rig.fill(3);
        rig.publish();
        const QDateTime first = rig.index().created;
        rig.clock.jump(-std::chrono::hours(24 * 365));
        rig.fill(3, {}, 2);
        rig.publish();
        QVERIFY(rig.index().created >= first);
        QCOMPARE(rig.index().sequence, 2);
    }

    void whatACopyOfAnEarlierEditionLacksIsNamed()
    {
        PackRig rig;
        rig.fill(60);
        rig.publish();
        rig.rewrite(1, Language::Ps, 2);
        rig.publish();
        const auto files = filesSince(rig.folder(), 1);
        QVERIFY(files);
        QCOMPARE(files->size(), 3); // the text, the chapters that list it, and the index at the end
        QCOMPARE(files->last(), QStringLiteral("index.escale"));
        QVERIFY(files->first().endsWith(QLatin1String(".pack")));
        QVERIFY(!filesSince(rig.folder(), 9));
        QVERIFY(rig.rotate(1, {1}));
        const auto withKeys = filesSince(rig.folder(), 1);
        const QStringList packs = files->mid(0, 2), last{QStringLiteral("keys.escale"), QStringLiteral("index.escale")};
        QCOMPARE(*withKeys, packs + last);
        QVERIFY(rig.rotate(1, {1}));
        const QStringList all = packs + QStringList(QStringLiteral("keys/1.escale")) + last;
        QCOMPARE(*filesSince(rig.folder(), 1), all);
    }
};

ESCALE_GUILESS_TEST(TestPublisher)
#include "tst_publisher.moc"
