// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "station/staffpin.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace std::chrono_literals;

class TestStaffPin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = hashPin(pin);
        QVERIFY(made.ok());
        hash = *made;
    }

    void aPinThatIsTooShortOrTooLongIsRefused()
    {
        QCOMPARE(hashPin(QStringLiteral("123")).error().problem, Problem::Usage);
        QCOMPARE(hashPin(QString(33, u'1')).error().problem, Problem::Usage);
    }

    void theFileHoldsAnArgon2idHashAndNotThePin()
    {
        QTemporaryDir folder;
        QVERIFY(storePin(folder.filePath(QStringLiteral("pin")), hash).ok());
        QFile file(folder.filePath(QStringLiteral("pin")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("$argon2id$"));
        QVERIFY(!text.contains(pin.toUtf8()));
        QVERIFY((file.permissions() & (QFile::ReadOther | QFile::WriteOther | QFile::WriteGroup)) == 0);
    }

    void twoHashesOfOnePinDiffer()
    {
        const auto again = hashPin(pin);
        QVERIFY(again.ok());
        QVERIFY(*again != hash);
    }

    void withoutAStoredPinNothingIsAccepted()
    {
        QTemporaryDir folder;
        PinGuard guard(folder.filePath(QStringLiteral("none")), folder.filePath(QStringLiteral("tries")), clock);
        QCOMPARE(guard.judge(QString()), PinVerdict::NotSet);
        QCOMPARE(guard.judge(pin), PinVerdict::NotSet);
    }

    void aDamagedPinFileOpensNothing()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("pin")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        PinGuard guard(file.fileName(), folder.filePath(QStringLiteral("tries")), clock);
        QCOMPARE(guard.judge(QString(5000, u'x')), PinVerdict::NotSet);
    }

    void fiveWrongTriesCloseItForFiveMinutesEvenForTheRightPin()
    {
        Desk desk(hash, clock);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(desk.guard().wait(), 0s);
            QCOMPARE(desk.guard().judge(QStringLiteral("9999")), PinVerdict::Wrong);
        }
        QCOMPARE(desk.guard().wait(), 5min);
        QCOMPARE(desk.guard().judge(pin), PinVerdict::Waiting);
        clock.advance(4min + 59s);
        QCOMPARE(desk.guard().judge(pin), PinVerdict::Waiting);
        clock.advance(1s);
        QCOMPARE(desk.guard().judge(pin), PinVerdict::Accepted);
    }

    /// A guard made anew is what a restart leaves: it knows only the files.
    void triesAndTheWaitSurviveARestart()
    {
        Desk desk(hash, clock);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(desk.restarted().judge(QStringLiteral("0000")), PinVerdict::Wrong);
        QCOMPARE(desk.restarted().judge(pin), PinVerdict::Waiting);
    }

    void theRightPinForgetsEarlierMistakes()
    {
        Desk desk(hash, clock);
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < 4; ++i)
                QCOMPARE(desk.guard().judge(QStringLiteral("0000")), PinVerdict::Wrong);
            QCOMPARE(desk.guard().judge(pin), PinVerdict::Accepted);
        }
    }

    void triesThatCannotBeCountedAreNotAllowed()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("pin"));
        QVERIFY(storePin(file, hash).ok());
        PinGuard guard(file, folder.filePath(QStringLiteral("no/such/folder/tries")), clock);
        QCOMPARE(guard.judge(pin), PinVerdict::Waiting);
    }

    void aClockPutForwardDoesNotEndTheWait()
    {
        Desk desk(hash, clock);
        desk.close();
        clock.advance(1min);
        clock.jump(24h);
        QCOMPARE(desk.guard().wait(), 4min);
        QCOMPARE(desk.guard().judge(pin), PinVerdict::Waiting);
        clock.advance(4min);
        QCOMPARE(desk.guard().judge(pin), PinVerdict::Accepted);
    }

    void aClockPutBackNeitherEndsTheWaitNorLengthensIt()
    {
        Desk desk(hash, clock);
        desk.close();
        clock.advance(1min);
        clock.jump(-24h * 365);
        QCOMPARE(desk.guard().judge(pin), PinVerdict::Waiting);
        clock.advance(3min + 59s);
        QCOMPARE(desk.guard().judge(pin), PinVerdict::Waiting);
        clock.advance(1s);
        QCOMPARE(desk.guard().judge(pin), PinVerdict::Accepted);
    }

    /// A machine whose battery is empty starts years ago. The wait begins again; it is not begun again by every start.
    void afterARestartWithAClockFromThePastTheWaitIsFiveMinutesInAll()
    {
        Desk desk(hash, clock);
        desk.close();
        clock.jump(-24h * 365);
        QCOMPARE(desk.restarted().wait(), 5min);
        for (int start = 0; start < 4; ++start) {
            clock.advance(1min);
            QCOMPARE(desk.restarted().judge(pin), PinVerdict::Waiting);
        }
        clock.advance(1min);
        QCOMPARE(desk.restarted().judge(pin), PinVerdict::Accepted);
    }

    void aWaitThatIsOverIsNotBroughtBackByTheClock()
    {
        Desk desk(hash, clock);
        desk.close();
        clock.advance(5min);
        QCOMPARE(desk.guard().judge(QStringLiteral("9999")), PinVerdict::Wrong);
        clock.jump(-6min);
        QCOMPARE(desk.restarted().judge(pin), PinVerdict::Accepted);
    }

    void fourTriesBeforeARestartLeaveOneAfterIt()
    {
        Desk desk(hash, clock);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(desk.guard().judge(QStringLiteral("9999")), PinVerdict::Wrong);
        clock.jump(-24h * 365);
        QCOMPARE(desk.restarted().judge(QStringLiteral("9999")), PinVerdict::Wrong);
        QCOMPARE(desk.restarted().judge(pin), PinVerdict::Waiting);
    }

    /// A file that makes no sense gives tries, not entrance; and none of its numbers can shut the page for ever.
    void aTriesFileThatMakesNoSenseLocksNobodyOut()
    {
        for (const char *text : {"", "x y", "-5 -7", "99999999999999999999 99999999999999999999",
                                 "4 9223372036854775807", "0 9223372036854775807", "1 2 3"}) {
            Desk desk(hash, clock);
            QFile tries(desk.triesFile());
            QVERIFY(tries.open(QIODevice::WriteOnly));
            tries.write(text);
            tries.close();
            QVERIFY2(desk.restarted().wait() <= 5min, text);
            clock.advance(5min);
            QCOMPARE(desk.restarted().judge(pin), PinVerdict::Accepted);
        }
    }

private:
    /// One installation: its files, and a guard.
    class Desk {
    public:
        Desk(const QByteArray &stored, Clock &time) : m_clock(time)
        {
            if (!storePin(m_folder.filePath(QStringLiteral("pin")), stored))
                qFatal("cannot store");
            restarted();
        }
        PinGuard &guard() { return *m_guard; }
        PinGuard &restarted()
        {
            m_guard = std::make_unique<PinGuard>(m_folder.filePath(QStringLiteral("pin")), triesFile(), m_clock);
            return *m_guard;
        }
        /// By five wrong tries.
        void close()
        {
            for (int i = 0; i < 5; ++i) {
                if (guard().judge(QStringLiteral("9999")) != PinVerdict::Wrong)
                    qFatal("shut before its time");
            }
        }
        [[nodiscard]] QString triesFile() const { return m_folder.filePath(QStringLiteral("tries")); }

    private:
        QTemporaryDir m_folder;
        Clock &m_clock;
        std::unique_ptr<PinGuard> m_guard;
    };

    const QString pin = QStringLiteral("48-15 16");
    QByteArray hash;
    test::ManualClock clock;
};

QTEST_GUILESS_MAIN(TestStaffPin)
#include "tst_staffpin.moc"
