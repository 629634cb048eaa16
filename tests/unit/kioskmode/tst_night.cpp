// SPDX-License-Identifier: GPL-3.0-or-later
// What happens by the clock when nobody is there: the curtain, the restart of the night, the sign of life.
#include "kioskmode/scheduledrestart.h"
#include "kioskmode/screenblanker.h"
#include "kioskmode/watchdognotifier.h"
#include "manualclock.h"
#include "servicemanager.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

namespace {

/// From 20:00 to 06:00; the test's clock begins at noon (UTC, as the tests run).
KioskSettings nights()
{
    KioskSettings settings;
    settings.screenOff = QTime(20, 0);
    settings.screenOn = QTime(6, 0);
    return settings;
}

} // namespace

class TestNight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCurtainClosesAtNightAndOpensInTheMorning()
    {
        test::ManualClock clock;
        QWidget window;
        window.resize(400, 300);
        ScreenBlanker curtain(clock, &window);
        curtain.setSettings(nights());
        window.show();
        QVERIFY(!curtain.isVisible());
        clock.advance(8h + 1min);
        QVERIFY(curtain.isVisible());
        QCOMPARE(curtain.geometry(), window.rect());
        QCOMPARE(window.grab().toImage().pixelColor(200, 150), QColor(Qt::black));
        clock.advance(10h);
        QVERIFY(!curtain.isVisible());
    }

    void aTouchOpensItForFiveMinutes()
    {
        test::ManualClock clock;
        QWidget window;
        ScreenBlanker curtain(clock, &window);
        curtain.setSettings(nights());
        window.show();
        clock.advance(9h);
        QTest::mouseClick(&curtain, Qt::LeftButton);
        QVERIFY(!curtain.isVisible());
        clock.advance(4min + 30s);
        QVERIFY(!curtain.isVisible());
        clock.advance(1min);
        QVERIFY(curtain.isVisible());
    }

    void itNeverClosesOverSomebody()
    {
        test::ManualClock clock;
        QWidget window;
        ScreenBlanker curtain(clock, &window);
        curtain.setSettings(nights());
        window.show();
        curtain.setOccupied(true);
        clock.advance(9h);
        QVERIFY(!curtain.isVisible());
        curtain.setOccupied(false);
        QVERIFY(curtain.isVisible());
    }

    /// Told so that the panel's light can follow: each movement once, the first one too.
    void everyMovementOfTheCurtainIsTold()
    {
        test::ManualClock clock;
        QWidget window;
        ScreenBlanker curtain(clock, &window);
        QSignalSpy moved(&curtain, &ScreenBlanker::moved);
        window.show();
        clock.advance(9h);
        QVERIFY(!curtain.isClosed());
        curtain.setSettings(nights()); // it is night already
        QVERIFY(curtain.isClosed());
        QTest::mouseClick(&curtain, Qt::LeftButton);
        clock.advance(6min);
        clock.advance(10h);
        QCOMPARE(moved.size(), 4);
        const QList<bool> wanted{true, false, true, false};
        for (qsizetype i = 0; i < wanted.size(); ++i)
            QCOMPARE(moved.at(i).first().toBool(), wanted.at(i));
    }

    void withoutAScheduleItStaysOpen()
    {
        test::ManualClock clock;
        QWidget window;
        ScreenBlanker curtain(clock, &window);
        curtain.setSettings({});
        window.show();
        clock.advance(24h);
        QVERIFY(!curtain.isVisible());
    }

    void theNightlyRestartComesOnceAtItsHour()
    {
        test::ManualClock clock;
        ScheduledRestart nightly(QTime(3, 30), clock.now(), clock);
        QSignalSpy due(&nightly, &ScheduledRestart::due);
        clock.advance(15h + 29min);
        QCOMPARE(due.size(), 0);
        clock.advance(2min);
        QCOMPARE(due.size(), 1);
        clock.advance(6h);
        QCOMPARE(due.size(), 1);
    }

    void aVisitPutsTheRestartOff()
    {
        test::ManualClock clock;
        ScheduledRestart nightly(QTime(3, 30), clock.now(), clock);
        QSignalSpy due(&nightly, &ScheduledRestart::due);
        nightly.setOccupied(true);
        clock.advance(16h);
        QCOMPARE(due.size(), 0);
        nightly.setOccupied(false);
        clock.advance(1min);
        QCOMPARE(due.size(), 1);
    }

    /// A rebirth after the hour, of a program that first started before it, still owes the restart.
    void aRebirthDoesNotForgetTheRestart()
    {
        test::ManualClock clock;
        const QDateTime since = clock.now();
        clock.advance(16h);
        ScheduledRestart nightly(QTime(3, 30), since, clock);
        QSignalSpy due(&nightly, &ScheduledRestart::due);
        clock.advance(1min);
        QCOMPARE(due.size(), 1);
    }

    void noHourNoRestart()
    {
        test::ManualClock clock;
        ScheduledRestart nightly(QTime(), clock.now(), clock);
        QSignalSpy due(&nightly, &ScheduledRestart::due);
        clock.advance(48h);
        QCOMPARE(due.size(), 0);
    }

    void readyIsSaidOnceAPictureHasBeenPainted()
    {
        const ServiceManager manager;
        test::ManualClock clock;
        QWidget window;
        WatchdogNotifier alive(window, clock);
        QCoreApplication::processEvents();
        QVERIFY(!manager.heard().contains("READY=1"));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QByteArrayList all;
        QTRY_VERIFY((all += manager.heard()).contains("READY=1"));
    }

    void theSignOfLifeComesTwiceInEachPeriod()
    {
        qputenv("WATCHDOG_USEC", "20000000");
        const ServiceManager manager;
        qputenv("WATCHDOG_USEC", "20000000");
        test::ManualClock clock;
        QWidget window;
        WatchdogNotifier alive(window, clock);
        QCOMPARE(manager.heard().count("WATCHDOG=1"), 1);
        clock.advance(9s);
        QCOMPARE(manager.heard().count("WATCHDOG=1"), 0);
        clock.advance(1s);
        QCOMPARE(manager.heard().count("WATCHDOG=1"), 1);
        clock.advance(20s);
        QCOMPARE(manager.heard().count("WATCHDOG=1"), 2);
    }

    void withoutAWatchdogNothingIsSaid()
    {
        const ServiceManager manager;
        test::ManualClock clock;
        QWidget window;
        WatchdogNotifier alive(window, clock);
        clock.advance(60s);
        QVERIFY(manager.heard().isEmpty());
    }
};

ESCALE_TEST(TestNight)
#include "tst_night.moc"
