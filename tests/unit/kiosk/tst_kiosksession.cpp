// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "station/kiosksession.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace escale;
using namespace std::chrono_literals;

class TestKioskSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingHappensBeforeAnybodyCame()
    {
        session.activity();
        clock.advance(1h);
        QCOMPARE(session.state(), KioskSession::State::Resting);
        QVERIFY(warned.isEmpty() && ended.isEmpty());
    }

    void warnsAfterTheIdleTimeAndResetsAfterTheWarning()
    {
        session.begin();
        clock.advance(89s);
        QVERIFY(warned.isEmpty());
        clock.advance(1s);
        QCOMPARE(warned.size(), 1);
        QCOMPARE(warned.first().first().toInt(), 30);
        clock.advance(29s);
        QVERIFY(ended.isEmpty());
        QCOMPARE(session.secondsLeft(), 1);
        clock.advance(1s);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<KioskSession::End>(), KioskSession::End::TimedOut);
        QCOMPARE(session.state(), KioskSession::State::Resting);
    }

    void countsTheSecondsDown()
    {
        session.begin();
        clock.advance(90s);
        clock.advance(3s);
        QCOMPARE(ticks.size(), 3);
        QCOMPARE(ticks[0].first().toInt(), 29);
        QCOMPARE(ticks[2].first().toInt(), 27);
    }

    void everySignOfThePersonStartsTheIdleTimeAgain()
    {
        session.begin();
        for (int i = 0; i < 5; ++i) {
            clock.advance(60s);
            session.activity();
        }
        QVERIFY(warned.isEmpty());
        clock.advance(90s);
        QCOMPARE(warned.size(), 1);
    }

    /// WCAG 2.2.1 asks for ten; there is no reason to stop there.
    void aWarningCanBeTakenAwayAnyNumberOfTimes()
    {
        session.begin();
        for (int i = 0; i < 25; ++i) {
            clock.advance(90s + 29s);
            QCOMPARE(session.state(), KioskSession::State::Warning);
            session.activity();
            QCOMPARE(session.state(), KioskSession::State::Active);
        }
        QCOMPARE(unwarned.size(), 25);
        QVERIFY(ended.isEmpty());
    }

    void aVoiceThatSpeaksKeepsTheSessionAlive()
    {
        session.begin();
        session.setSpeaking(true);
        clock.advance(1h);
        QVERIFY(warned.isEmpty());
        session.setSpeaking(false);
        clock.advance(89s);
        QVERIFY(warned.isEmpty());
        clock.advance(1s);
        QCOMPARE(warned.size(), 1);
    }

    void theSpokenWarningDoesNotKeepTheSessionAlive()
    {
        session.begin();
        clock.advance(90s);
        session.setSpeaking(true);
        clock.advance(30s);
        QCOMPARE(ended.size(), 1);
    }

    void finishEndsAtOnceAndOnlyOnce()
    {
        session.begin();
        session.finish();
        session.finish();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<KioskSession::End>(), KioskSession::End::Finished);
        clock.advance(1h);
        QCOMPARE(ended.size(), 1);
        QVERIFY(warned.isEmpty());
    }

    void theNextSessionHasItsFullTime()
    {
        session.begin();
        clock.advance(80s);
        session.finish();
        session.begin();
        clock.advance(89s);
        QVERIFY(warned.isEmpty());
        clock.advance(1s);
        QCOMPARE(warned.size(), 1);
    }

    void init()
    {
        session.finish();
        for (QSignalSpy *spy : {&warned, &ticks, &unwarned, &ended})
            spy->clear();
    }

private:
    test::ManualClock clock;
    KioskSession session{{}, clock};
    QSignalSpy warned{&session, &KioskSession::warningBegan};
    QSignalSpy ticks{&session, &KioskSession::warningTick};
    QSignalSpy unwarned{&session, &KioskSession::warningEnded};
    QSignalSpy ended{&session, &KioskSession::ended};
};

ESCALE_GUILESS_TEST(TestKioskSession)
#include "tst_kiosksession.moc"
