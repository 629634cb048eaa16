// SPDX-License-Identifier: GPL-3.0-or-later
// A stick that is written: whatever stops it, what is on it is the edition of before or the new one, and a station
// takes it; nothing else on it is touched.
#include "otherdisks.h"
#include "pack/editioncopy.h"
#include "pack/editionfiles.h"
#include "pack/keyrotation.h"
#include "pack/packcheck.h"
#include "pack/packrefusal.h"
#include "packrig.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestEditionCopy : public QObject {
    Q_OBJECT

private:
    struct Stick {
        PackRig rig;
        QTemporaryDir folder;
        CopyWish wish;

        Stick()
        {
            rig.fill(12);
            rig.publish();
            wish.address = rig.settings.address;
            wish.trust = {QStringLiteral("main"), rig.settings.keys, 0};
            wish.folder = editionFolderIn(folder.path());
        }
        Result<CopiedEdition> write(Disk &disk = systemDisk(), const std::function<void(EditionCopy &)> &before = {})
        {
            EditionCopy copy(wish, rig.clock, disk);
            std::optional<Result<CopiedEdition>> outcome;
            connect(&copy, &EditionCopy::finished, &copy,
                    [&outcome](const Result<CopiedEdition> &result) { outcome = result; });
            if (before)
                before(copy);
            copy.start();
            if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }))
                qFatal("the copy does not end");
            return *outcome;
        }
        [[nodiscard]] QString index() const { return wish.folder + u"/index.escale"_qs; }
        [[nodiscard]] Result<PackReport> check() const { return checkPack(index(), wish.trust); }
    };

private Q_SLOTS:
    void aStationTakesWhatIsOnTheStick()
    {
        Stick stick;
        QList<std::pair<qint64, qint64>> steps;
        const auto done = stick.write(systemDisk(), [&steps](EditionCopy &copy) {
            connect(&copy, &EditionCopy::progress, &copy, [&steps](qint64 now, qint64 all) {
                steps.append({now, all});
            });
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().cause));
        QCOMPARE(done->sequence, 1);
        QCOMPARE(done->fiches, 12);
        QVERIFY(stick.index().endsWith(QLatin1String("/escale/index.escale")));
        QCOMPARE(steps.first().first, 0);
        QCOMPARE(steps.last().first, steps.last().second);
        QVERIFY(std::is_sorted(steps.begin(), steps.end()));
        stick.rig.settings.address = QUrl::fromLocalFile(stick.index());
        QVERIFY(stick.rig.sync().texts.complete);
        QVERIFY(*stick.rig.seen() == *stick.rig.published());
    }

    void onlyWhatIsLackingIsWritten()
    {
        Stick stick;
        QVERIFY(stick.write());
        stick.rig.rewrite(3, Language::Ar, 2);
        stick.rig.publish();
        const auto again = stick.write();
        QVERIFY(again);
        QCOMPARE(again->sequence, 2);
        QVERIFY(again->written < 10'000 + QFileInfo(stick.index()).size());
        QVERIFY(stick.check());
        const auto nothing = stick.write();
        QVERIFY(nothing);
        QCOMPARE(nothing->written, QFileInfo(stick.index()).size());
        const QString pack = stick.wish.folder + u'/' + packName(stick.rig.index().packs.first());
        overwrite(pack, 5, "xxxx"); // by a stick that is worn out
        QVERIFY(!stick.check());
        QVERIFY(stick.write());
        QVERIFY(stick.check());
    }

    void whateverStopsItTheOldOrTheNewIsThere()
    {
        Stick stick;
        QVERIFY(stick.write());
        stick.rig.fill(12, {Language::Ar, Language::Ps}, 2);
        stick.rig.publish();
        bool ended = false;
        int steps = 0;
        for (; !ended && steps < 200; ++steps) {
            FailingDisk disk;
            disk.stepsLeft = steps;
            const auto done = stick.write(disk);
            ended = done.ok();
            if (!ended)
                QCOMPARE(done.error().problem, Problem::CannotWrite);
            const auto report = stick.check();
            QVERIFY2(report, qPrintable(QString::number(steps)));
            QVERIFY(report->index.sequence == 2 || !ended);
        }
        QVERIFY(ended);
        QVERIFY(steps > 4); // each try goes on from the one before
    }

    void nothingElseOnItIsTouched()
    {
        Stick stick;
        QVERIFY(stick.write());
        const QStringList others{stick.folder.filePath(QStringLiteral("thesis.odt")),
                                 stick.wish.folder + u"/notes.txt"_qs, stick.wish.folder + u"/packs/photo.jpg"_qs};
        for (const QString &path : others)
            overwrite(path, 0, "mine");
        const QStringList before = filesOf(stick.rig.index());
        stick.rig.fill(12, {Language::Ar, Language::Ps}, 2);
        stick.rig.publish();
        QVERIFY(stick.write());
        for (const QString &path : others)
            QCOMPARE(contentOf(path), QByteArray("mine"));
        const QStringList now = filesOf(stick.rig.index());
        for (const QString &name : before) // of its own it leaves nothing lying about
            QVERIFY(now.contains(name) || !QFile::exists(stick.wish.folder + u'/' + name));
    }

    void aStickThatIsTooSmallIsSaidSoBeforeAnythingIsWritten()
    {
        Stick stick;
        stick.wish.freeBytes = [] { return 2000; };
        const auto done = stick.write();
        QVERIFY(!done);
        QCOMPARE(done.error().sentence, refused(PackRefusal::NoRoom, {}).sentence);
        QVERIFY(!QFile::exists(stick.wish.folder));
    }

    void whatIsNotWhatWasSignedIsNotWritten()
    {
        Stick stick;
        const QString pack = stick.rig.folder() + u'/' + packName(stick.rig.index().packs.first());
        const QByteArray whole = contentOf(pack);
        overwrite(pack, whole.size() / 2, "xxxx");
        auto done = stick.write();
        QVERIFY(!done);
        QCOMPARE(done.error().sentence, refused(PackRefusal::WrongPart, {}).sentence);
        QVERIFY(!QFile::exists(stick.index()));
        QVERIFY(QFile::remove(pack));
        done = stick.write();
        QCOMPARE(done.error().sentence, refused(PackRefusal::MissingPart, {}).sentence);
        overwrite(pack, 0, whole);
        stick.wish.trust.keys = {exampleKey(9).verifying()};
        done = stick.write();
        QCOMPARE(done.error().sentence, refused(PackRefusal::UnknownKey, {}).sentence);
        QVERIFY(!QFile::exists(stick.index()));
    }

    void rotationsOfKeysTravelAlong()
    {
        Stick stick;
        stick.rig.sync();
        QVERIFY(stick.rig.rotate(1, {5}));
        QVERIFY(stick.rig.rotate(5, {6}));
        PublishWish wish = stick.rig.wish();
        wish.key = exampleKey(6);
        stick.rig.fill(12, {Language::Ar, Language::Ps}, 2);
        stick.rig.publish(wish);
        stick.wish.trust.keys = {exampleKey(6).verifying()};
        QVERIFY(stick.write());
        stick.rig.settings.address = QUrl::fromLocalFile(stick.index());
        QVERIFY(stick.rig.sync().texts.complete); // it knew of neither
        QVERIFY(*stick.rig.seen() == *stick.rig.published());
    }

    void itCanBeStoppedAndGoesOn()
    {
        Stick stick;
        const auto stopped = stick.write(systemDisk(), [](EditionCopy &copy) {
            connect(&copy, &EditionCopy::progress, &copy, [&copy](qint64 done, qint64) {
                if (done > 0)
                    copy.cancel();
            });
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().problem, Problem::Cancelled);
        QVERIFY(!QFile::exists(stick.index()));
        QVERIFY(stick.write());
        QVERIFY(stick.check());
    }

    void aFolderThatHoldsAnEditionIsTheOne()
    {
        Stick stick;
        QVERIFY(stick.write());
        QCOMPARE(editionFolderIn(stick.wish.folder), stick.wish.folder);
        QCOMPARE(editionFolderIn(stick.folder.path()), stick.wish.folder);
    }
};

ESCALE_GUILESS_TEST(TestEditionCopy)
#include "tst_editioncopy.moc"
