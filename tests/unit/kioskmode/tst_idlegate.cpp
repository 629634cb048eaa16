// SPDX-License-Identifier: GPL-3.0-or-later
// When the screen may change by itself.
#include "kioskmode/displaypower.h"
#include "kioskmode/idlegate.h"
#include "manualclock.h"
#include "testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace std::chrono_literals;

class TestIdleGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVisitIsNeverQuiet()
    {
        test::ManualClock clock;
        IdleGate quiet(clock);
        quiet.setOccupied(true);
        quiet.sign();
        clock.advance(2h);
        QVERIFY(!quiet.now());
    }

    void somebodyAtTheFirstPageIsLeftAlone()
    {
        test::ManualClock clock;
        IdleGate quiet(clock);
        QSignalSpy changed(&quiet, &IdleGate::changed);
        quiet.sign();
        QVERIFY(!quiet.now());
        clock.advance(9s);
        quiet.sign();
        clock.advance(9s);
        QVERIFY(!quiet.now());
        clock.advance(1s);
        QVERIFY(quiet.now());
        QCOMPARE(changed.size(), 2); // once each way, however often they touch
    }

    void aTouchThatBecomesAVisitDoesNotEndItsPeace()
    {
        test::ManualClock clock;
        IdleGate quiet(clock);
        quiet.sign();
        quiet.setOccupied(true);
        clock.advance(1min);
        QVERIFY(!quiet.now());
    }

    void betweenTwoVisitsItIsQuietAtOnce()
    {
        test::ManualClock clock;
        IdleGate quiet(clock);
        quiet.setOccupied(true);
        quiet.sign(); // "Finish"
        QSignalSpy changed(&quiet, &IdleGate::changed);
        quiet.setOccupied(false);
        QVERIFY(quiet.now());
        QCOMPARE(changed.size(), 1);
        quiet.setOccupied(false);
        QCOMPARE(changed.size(), 1);
    }

    void aKioskNobodyHasTouchedIsQuiet()
    {
        test::ManualClock clock;
        QVERIFY(IdleGate(clock).now());
    }

    void aFolderThatCannotBeWrittenLeavesThePanelAlone()
    {
        tellDisplayPower(QStringLiteral("/no/such/folder"), true);
        QVERIFY(!QFileInfo::exists(displayPowerFile(QStringLiteral("/no/such/folder"))));
    }

    void thePanelIsToldWhatIsNewsAndNothingElse()
    {
        const QTemporaryDir folder;
        const auto told = [&folder] {
            QFile file(displayPowerFile(folder.path()));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
        };
        tellDisplayPower(folder.path(), false);
        QCOMPARE(told(), QByteArray("nothing")); // it is awake anyhow
        tellDisplayPower(folder.path(), true);
        QCOMPARE(told(), QByteArray("sleep\n"));
        const QDateTime written(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        {
            QFile file(displayPowerFile(folder.path()));
            QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(written, QFileDevice::FileModificationTime));
        }
        tellDisplayPower(folder.path(), true); // by the next life of this kiosk
        QCOMPARE(QFileInfo(displayPowerFile(folder.path())).lastModified(), written);
        tellDisplayPower(folder.path(), false);
        QCOMPARE(told(), QByteArray("wake\n"));
    }
};

ESCALE_GUILESS_TEST(TestIdleGate)
#include "tst_idlegate.moc"
