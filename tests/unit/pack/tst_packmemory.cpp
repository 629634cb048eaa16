// SPDX-License-Identifier: GPL-3.0-or-later
// What a station remembers of editions outlives the power, and is never worse than nothing.
#include "memorydisk.h"
#include "pack/packmemory.h"
#include "packrig.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

class TestPackMemory : public QObject {
    Q_OBJECT

private:
    static PackMemory::State example()
    {
        PackMemory::State state;
        state.sequence = 12;
        state.newest = QDateTime(QDate(2026, 11, 28), QTime(1, 2, 3), Qt::UTC);
        state.rotation = 2;
        state.keys = {exampleKey(3).verifying(), exampleKey(4).verifying()};
        state.takenBack = 11;
        state.etag = "W/\"abc\"";
        state.address = QStringLiteral("https://packs.example.org/index.escale");
        return state;
    }

private Q_SLOTS:
    void itComesBackAsItWas()
    {
        QTemporaryDir folder;
        PackMemory memory(folder.filePath(QStringLiteral("a/b")), systemDisk());
        QVERIFY(memory.state() == PackMemory::State());
        QVERIFY(memory.keep(example()));
        QVERIFY(memory.state() == example());
        QVERIFY(PackMemory(folder.filePath(QStringLiteral("a/b")), systemDisk()).state() == example());
    }

    void aDamagedMemoryIsNone()
    {
        QTemporaryDir folder;
        PackMemory memory(folder.path(), systemDisk());
        QVERIFY(memory.keep(example()));
        overwrite(folder.filePath(QStringLiteral("state.json")), 0, "[[[");
        QVERIFY(memory.state() == PackMemory::State());
    }

    void theEditionBeforeStaysBesideTheNewOne()
    {
        QTemporaryDir folder;
        PackMemory memory(folder.path(), systemDisk());
        QVERIFY(memory.index().isEmpty());
        QVERIFY(memory.putIndex("one"));
        QVERIFY(memory.previousIndex().isEmpty());
        QVERIFY(memory.putIndex("two"));
        QVERIFY(memory.putIndex("two")); // the same again changes nothing
        QCOMPARE(memory.index(), QByteArray("two"));
        QCOMPARE(memory.previousIndex(), QByteArray("one"));
        QVERIFY(memory.putIndex("never whole"));
        QVERIFY(memory.putIndex("three", PackMemory::Before::Forget));
        QCOMPARE(memory.index(), QByteArray("three"));
        QCOMPARE(memory.previousIndex(), QByteArray("two"));
        QVERIFY(memory.restorePreviousIndex());
        QCOMPARE(memory.index(), QByteArray("two"));
    }

    void aPowerCutLeavesTheOldOrTheNew()
    {
        QTemporaryDir folder; // for its name
        for (int steps = 0; steps < 12; ++steps) {
            MemoryDisk disk;
            PackMemory memory(folder.path(), disk);
            QVERIFY(memory.putIndex("one"));
            PackMemory::State before = example();
            QVERIFY(memory.keep(before));
            PackMemory::State after = before;
            after.sequence = 13;
            disk.stepsLeft = steps;
            const bool put = memory.putIndex("two").ok() && memory.keep(after).ok();
            disk.cutPower();
            QVERIFY(memory.index() == "one" || memory.index() == "two");
            QVERIFY(memory.state() == before || memory.state() == after);
            QVERIFY(!put || (memory.index() == "two" && memory.state() == after));
        }
    }

    void whatIsCachedIsKeptWhileItIsNeeded()
    {
        QTemporaryDir folder;
        PackMemory memory(folder.path(), systemDisk());
        memory.cache("\x01", "first");
        memory.cache("\x02", "second");
        QCOMPARE(memory.cached("\x01"), QByteArray("first"));
        memory.keepCached({"\x02"});
        QVERIFY(memory.cached("\x01").isEmpty());
        QCOMPARE(memory.cached("\x02"), QByteArray("second"));
    }

    void aCacheIsNeverWaitedFor()
    {
        QTemporaryDir folder;
        MemoryDisk disk;
        PackMemory memory(folder.path(), disk);
        disk.stepsLeft = 2; // a file of its own, then its name: nothing is flushed
        memory.cache("\x01", "first");
        QCOMPARE(memory.cached("\x01"), QByteArray("first"));
        QCOMPARE(*disk.stepsLeft, 0);
    }

    void whatWasHalfWrittenInTheCacheGoes()
    {
        QTemporaryDir folder;
        PackMemory memory(folder.path(), systemDisk());
        memory.cache("\x01", "first");
        QVERIFY(memory.has("\x01"));
        QVERIFY(!memory.has("\x02"));
        overwrite(folder.filePath(QStringLiteral("cache/01.new")), 0, "fir");
        memory.keepCached({"\x01"});
        QCOMPARE(QDir(folder.filePath(QStringLiteral("cache"))).entryList(QDir::Files),
                 QStringList{QStringLiteral("01")});
    }

    void aFolderThatCannotBeWrittenIsSaidSo()
    {
        MemoryDisk disk;
        disk.stepsLeft = 0;
        QTemporaryDir folder;
        const auto kept = PackMemory(folder.path(), disk).keep(example());
        QVERIFY(!kept);
        QCOMPARE(kept.error().problem, Problem::CannotWrite);
    }
};

ESCALE_GUILESS_TEST(TestPackMemory)
#include "tst_packmemory.moc"
