// SPDX-License-Identifier: GPL-3.0-or-later
// What happens by the clock when nobody is there: the curtain, the restart of the night, the sign of life.
#include "kioskmode/scheduledrestart.h"
#include "kioskmode/screenblanker.h"
#include "kioskmode/watchdognotifier.h"
#include "manualclock.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace escale;
using namespace std::chrono_literals;

namespace {

/// The service manager's end of sd_notify(3).
class Manager {
public:
    Manager() : m_fd(socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0))
    {
        const QByteArray path = QFile::encodeName(m_folder.filePath(QStringLiteral("notify")));
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
        if (bind(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            qFatal("cannot listen");
        qputenv("NOTIFY_SOCKET", path);
    }
    ~Manager()
    {
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
        close(m_fd);
    }
    Manager(const Manager &) = delete;
    Manager &operator=(const Manager &) = delete;
    [[nodiscard]] QByteArrayList heard() const
    {
        QByteArrayList list;
        for (;;) {
            char buffer[64];
            const ssize_t size = recv(m_fd, buffer, sizeof buffer, 0);
            if (size <= 0)
                return list;
            list.append(QByteArray(buffer, size));
        }
    }

private:
    QTemporaryDir m_folder;
    int m_fd;
};

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
        const Manager manager;
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
        const Manager manager;
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
        const Manager manager;
        test::ManualClock clock;
        QWidget window;
        WatchdogNotifier alive(window, clock);
        clock.advance(60s);
        QVERIFY(manager.heard().isEmpty());
    }
};

ESCALE_TEST(TestNight)
#include "tst_night.moc"
