// SPDX-License-Identifier: GPL-3.0-or-later
// The machine's clock, behind the interface that tests turn by hand.
#include "base/clocktimer.h"
#include "manualclock.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace escale;
using namespace std::chrono_literals;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAlarmOfADeletedObjectNeverRings()
    {
        bool rang = false;
        auto context = std::make_unique<QObject>();
        systemClock().after(0ms, context.get(), [&rang] { rang = true; });
        context.reset();
        // An alarm set later for the same moment rings after it: by then the first had its chance.
        bool later = false;
        systemClock().after(0ms, this, [&later] { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!rang);
    }

    void anAlarmRingsOnce()
    {
        int rings = 0;
        systemClock().after(0ms, this, [&rings] { ++rings; });
        bool later = false;
        systemClock().after(1ms, this, [&later] { later = true; });
        QTRY_VERIFY(later);
        QCOMPARE(rings, 1);
    }

    void aTimerIsSetAnewAndTakenBack()
    {
        test::ManualClock clock;
        int rings = 0;
        ClockTimer timer(clock, [&rings] { ++rings; });
        timer.start(10s);
        clock.advance(8s);
        timer.start(10s);
        clock.advance(8s); // the first alarm's time has passed: it counts no more
        QCOMPARE(rings, 0);
        QVERIFY(timer.isActive());
        clock.advance(2s);
        QCOMPARE(rings, 1);
        QVERIFY(!timer.isActive());
        timer.start(1s);
        timer.stop();
        clock.advance(5s);
        QCOMPARE(rings, 1);
    }

    void aTimerMaySetItselfAnewAndItsObjectMayGo()
    {
        test::ManualClock clock;
        int rings = 0;
        std::unique_ptr<ClockTimer> timer;
        timer = std::make_unique<ClockTimer>(clock, [&] {
            if (++rings < 3)
                timer->start(1s);
        });
        timer->start(1s);
        for (int i = 0; i < 5; ++i)
            clock.advance(1s);
        QCOMPARE(rings, 3);
        timer->start(1s);
        timer.reset();
        clock.advance(5s);
        QCOMPARE(rings, 3);
    }

    void nowIsInUtc() { QCOMPARE(systemClock().now().timeSpec(), Qt::UTC); }

    void elapsedTimeNeverGoesBack()
    {
        const auto before = systemClock().elapsed();
        QVERIFY(systemClock().elapsed() >= before);
    }
};

ESCALE_GUILESS_TEST(TestClock)
#include "tst_clock.moc"
