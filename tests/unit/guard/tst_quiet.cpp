// SPDX-License-Identifier: GPL-3.0-or-later
// When the screen may change by itself.
#include "guard/panel.h"
#include "guard/quiet.h"
#include "manualclock.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace std::chrono_literals;

class TestQuiet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVisitIsNeverQuiet()
    {
        test::ManualClock clock;
        Quiet quiet(clock);
        quiet.setOccupied(true);
        quiet.sign();
        clock.advance(2h);
        QVERIFY(!quiet.now());
    }

    void somebodyAtTheFirstPageIsLeftAlone()
    {
        test::ManualClock clock;
        Quiet quiet(clock);
        QSignalSpy changed(&quiet, &Quiet::changed);
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
        Quiet quiet(clock);
        quiet.sign();
        quiet.setOccupied(true);
        clock.advance(1min);
        QVERIFY(!quiet.now());
    }

    void betweenTwoVisitsItIsQuietAtOnce()
    {
        test::ManualClock clock;
        Quiet quiet(clock);
        quiet.setOccupied(true);
        quiet.sign(); // "Finish"
        QSignalSpy changed(&quiet, &Quiet::changed);
        quiet.setOccupied(false);
        QVERIFY(quiet.now());
        QCOMPARE(changed.size(), 1);
        quiet.setOccupied(false);
        QCOMPARE(changed.size(), 1);
    }

    void aKioskNobodyHasTouchedIsQuiet()
    {
        test::ManualClock clock;
        QVERIFY(Quiet(clock).now());
    }

    void aFolderThatCannotBeWrittenLeavesThePanelAlone()
    {
        tellPanel(QStringLiteral("/no/such/folder"), true);
        QVERIFY(!QFileInfo::exists(panelFile(QStringLiteral("/no/such/folder"))));
    }

    void thePanelIsToldWhatIsNewsAndNothingElse()
    {
        const QTemporaryDir folder;
        const auto told = [&folder] {
            QFile file(panelFile(folder.path()));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
        };
        tellPanel(folder.path(), false);
        QCOMPARE(told(), QByteArray("nothing")); // it is awake anyhow
        tellPanel(folder.path(), true);
        QCOMPARE(told(), QByteArray("sleep\n"));
        const QDateTime written(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        {
            QFile file(panelFile(folder.path()));
            QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(written, QFileDevice::FileModificationTime));
        }
        tellPanel(folder.path(), true); // by the next life of this kiosk
        QCOMPARE(QFileInfo(panelFile(folder.path())).lastModified(), written);
        tellPanel(folder.path(), false);
        QCOMPARE(told(), QByteArray("wake\n"));
    }
};

QTEST_GUILESS_MAIN(TestQuiet)
#include "tst_quiet.moc"
