// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that does not answer, is full, or forgets: nothing is lost, nothing replaced, nothing said that is not so
// (disk_proof tries every single call; the README names its command).
#include "diskproof.h"
#include "testprogram.h"

#include <QTest>

using namespace escale::test;

class TestDisk : public QObject {
    Q_OBJECT

private:
    static QString ctl() { return QStringLiteral(ESCALE_BINARIES "/escalectl"); }
    static QString shim() { return QStringLiteral(ESCALE_FAULT_SHIM); }

private Q_SLOTS:
    void readingCommands_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("times");
        for (const char *command : {"status", "verify", "list"}) {
            QTest::addRow("%s, one call", command) << QString::fromLatin1(command) << 1;
            QTest::addRow("%s, for good", command) << QString::fromLatin1(command) << 0;
        }
    }
    void readingCommands()
    {
        QFETCH(const QString, command);
        QFETCH(const int, times);
        const FaultSpec spec{
            {ctl(), command, QStringLiteral("--library"), QStringLiteral("LIBRARY")}, QStringLiteral("read"), times};
        const DiskReport report = proveReading(shim(), spec);
        QCOMPARE(report.failure, QString());
        QVERIFY(report.runs > 5);
        if (times == 0)
            QVERIFY(report.troubled > 0);
    }

    void aSync_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("times");
        for (const char *kind : {"read", "write", "full", "short"}) {
            QTest::addRow("%s, one call", kind) << QString::fromLatin1(kind) << 1;
            QTest::addRow("%s, for good", kind) << QString::fromLatin1(kind) << 0;
        }
    }
    void aSync()
    {
        QFETCH(const QString, kind);
        QFETCH(const int, times);
        const DiskReport report = proveWriting(shim(), ctl(), {{}, kind, times, 6});
        QCOMPARE(report.failure, QString());
        QCOMPARE(report.runs, 6);
    }

    void turnedBytes()
    {
        const DiskReport report = proveFlips(100, 1);
        QCOMPARE(report.failure, QString());
        QVERIFY(report.troubled > 20);
    }

    void twoReadersAndAWriter()
    {
        const DiskReport report = proveCompany([](int commits) { return commits == 60; });
        QCOMPARE(report.failure, QString());
    }
};

ESCALE_GUILESS_TEST(TestDisk)
#include "tst_disk.moc"
