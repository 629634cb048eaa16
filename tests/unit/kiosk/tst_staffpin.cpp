// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "memorydisk.h"
#include "station/staffpin.h"
#include "testprogram.h"

#include <QDir>
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
        QCOMPARE(hashPin(QStringLiteral("12345")).error().problem, Problem::Usage);
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

    /// "0 0 5": nothing that a file says makes a wait longer than the longest there is.
    void noFileShutsThePageForMoreThanADay()
    {
        Desk desk(hash, clock);
        QFile tries(desk.triesFile());
        QVERIFY(tries.open(QIODevice::WriteOnly));
        tries.write("0 99999999999 2147483647 0 0");
        tries.close();
        QCOMPARE(desk.restarted().wait(), 24h);
        clock.advance(24h);
        QCOMPARE(desk.restarted().judge(pin), PinVerdict::Accepted);
    }

    void eachFiveWrongTriesCostMoreUpToADay()
    {
        Desk desk(cheapHash, clock);
        for (const std::chrono::seconds wait : {5min, 15min, 60min, 4 * 60min, 24 * 60min, 24 * 60min}) {
            desk.close();
            QCOMPARE(desk.guard().wait(), wait);
            QCOMPARE(desk.restarted().wait(), wait);
            clock.advance(wait);
        }
        QCOMPARE(desk.guard().judge(cheapPin), PinVerdict::Accepted);
        desk.close();
        QCOMPARE(desk.guard().wait(), 5min); // whoever knows the PIN begins anew
    }

    /// Whoever tries whenever that is allowed, for a week: sixty tries, of a million PINs of six digits, where all
    /// 10,000 of four digits fell before.
    void aWeekOfTryingIsSixtyTries()
    {
        Desk desk(cheapHash, clock);
        const QDateTime end = clock.now().addDays(7);
        int tries = 0;
        while (clock.now() < end) {
            if (const auto wait = desk.guard().wait(); wait > 0s) {
                clock.advance(wait);
                continue;
            }
            QCOMPARE(desk.guard().judge(QStringLiteral("9999")), PinVerdict::Wrong);
            ++tries;
            clock.advance(1s);
        }
        QVERIFY2(tries <= 60, qPrintable(QString::number(tries)));
    }

    void aPowerCutGivesNoTryBack()
    {
        test::MemoryDisk disk;
        storeOn(disk);
        for (int i = 0; i < 5; ++i) {
            PinGuard guard(pinOn, triesOn, clock, disk);
            QCOMPARE(guard.judge(QStringLiteral("9999")), PinVerdict::Wrong);
            disk.cutPower();
        }
        PinGuard guard(pinOn, triesOn, clock, disk);
        QCOMPARE(guard.wait(), 5min);
        QCOMPARE(guard.judge(cheapPin), PinVerdict::Waiting);
    }

    /// The plug is pulled after each step of the disk in turn: no verdict is ever had for nothing.
    void aPowerCutAtAnyStepOfATryGivesNoneBack()
    {
        for (int steps = 0; steps < 12; ++steps) {
            test::MemoryDisk disk;
            storeOn(disk);
            int verdicts = 0;
            for (int i = 0; i < 20; ++i) {
                disk.stepsLeft = steps;
                PinGuard guard(pinOn, triesOn, clock, disk);
                if (guard.judge(QStringLiteral("9999")) == PinVerdict::Wrong)
                    ++verdicts;
                disk.cutPower();
            }
            QVERIFY2(verdicts <= 5, qPrintable(QStringLiteral("%1 steps: %2 tries").arg(steps).arg(verdicts)));
        }
    }

    void aPowerCutAfterTheRightPinDoesNotUndoIt()
    {
        test::MemoryDisk disk;
        storeOn(disk);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(PinGuard(pinOn, triesOn, clock, disk).judge(QStringLiteral("9999")), PinVerdict::Wrong);
        QCOMPARE(PinGuard(pinOn, triesOn, clock, disk).judge(cheapPin), PinVerdict::Accepted);
        disk.cutPower();
        QCOMPARE(PinGuard(pinOn, triesOn, clock, disk).judge(QStringLiteral("9999")), PinVerdict::Wrong);
        QCOMPARE(PinGuard(pinOn, triesOn, clock, disk).wait(), 0s);
    }

    void aPinThatIsReportedAsStoredOutlivesAPowerCut()
    {
        QTemporaryDir folder; // for the owner's sake: the group is that of a real folder
        const QString file = folder.filePath(QStringLiteral("pin"));
        QFile real(file);
        QVERIFY(real.open(QIODevice::WriteOnly));
        test::MemoryDisk disk;
        QVERIFY(storePin(file, hash, disk).ok());
        disk.cutPower();
        QCOMPARE(disk.read(file).bytes.trimmed(), hash);
    }

    void theMachinesOwnDiskReplacesAFileAndItsRights()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("file"));
        QVERIFY(systemDisk().read(file).readable);
        QVERIFY(replaceForGood(systemDisk(), file, "old", QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(replaceForGood(systemDisk(), file, "new", QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(systemDisk().read(file).bytes, QByteArray("new"));
        QVERIFY((QFile::permissions(file) & (QFile::ReadOther | QFile::ReadGroup)) == 0);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
        QVERIFY(!systemDisk().read(folder.path()).readable); // there, but nothing that can be read
        QVERIFY(!replaceForGood(systemDisk(), folder.filePath(QStringLiteral("no/file")), "new", QFile::ReadOwner));
    }

    /// An error of the disk is not an empty file: what cannot be read cannot be counted on.
    void triesThatCannotBeReadAreNotAllowed()
    {
        test::MemoryDisk disk;
        storeOn(disk);
        PinGuard guard(pinOn, triesOn, clock, disk);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(guard.judge(QStringLiteral("9999")), PinVerdict::Wrong);
        disk.unreadable = triesOn;
        QCOMPARE(guard.judge(cheapPin), PinVerdict::Waiting);
        disk.unreadable.clear();
        QCOMPARE(guard.judge(QStringLiteral("9999")), PinVerdict::Wrong);
        disk.unreadable = triesOn;
        QCOMPARE(guard.wait(), 5min); // this program knows
        disk.unreadable.clear();
        QCOMPARE(guard.judge(cheapPin), PinVerdict::Waiting);
    }

    void aPinThatCannotBeReadIsNotSaidToBeMissing()
    {
        test::MemoryDisk disk;
        storeOn(disk);
        disk.unreadable = pinOn;
        QCOMPARE(PinGuard(pinOn, triesOn, clock, disk).judge(cheapPin), PinVerdict::Waiting);
    }

    void theStaffLearnOfWrongTriesSinceTheirLastVisit()
    {
        Desk desk(hash, clock);
        QCOMPARE(desk.guard().judge(pin), PinVerdict::Accepted);
        QCOMPARE(desk.guard().history().failed, 0);
        QVERIFY(!desk.guard().history().lastFailed.isValid());
        desk.close();
        clock.advance(1h);
        QCOMPARE(desk.restarted().judge(QStringLiteral("9999")), PinVerdict::Wrong);
        const QDateTime last = clock.now();
        clock.advance(8h);
        QCOMPARE(desk.restarted().judge(pin), PinVerdict::Accepted);
        QCOMPARE(desk.guard().history().failed, 6);
        QCOMPARE(desk.guard().history().lastFailed, last);
        QVERIFY(!desk.guard().history().isShort);
        QCOMPARE(desk.restarted().judge(pin), PinVerdict::Accepted);
        QCOMPARE(desk.guard().history().failed, 0);
    }

    void aPinOfFourDigitsFromEarlierStillOpensAndIsSaidToBeShort()
    {
        Desk desk(cheapHash, clock);
        QCOMPARE(desk.guard().judge(QStringLiteral("4816")), PinVerdict::Wrong);
        QCOMPARE(desk.guard().judge(cheapPin), PinVerdict::Accepted);
        QVERIFY(desk.guard().history().isShort);
    }

    void triesCountedByAnEarlierVersionStillCount()
    {
        Desk desk(hash, clock);
        const auto found = [&desk](const QByteArray &text) {
            QFile tries(desk.triesFile());
            if (!tries.open(QIODevice::WriteOnly) || tries.write(text) != text.size())
                qFatal("cannot write");
        };
        found("4 0\n");
        QCOMPARE(desk.restarted().judge(QStringLiteral("9999")), PinVerdict::Wrong);
        QCOMPARE(desk.guard().wait(), 5min);
        found("0 " + QByteArray::number(clock.now().addSecs(120).toSecsSinceEpoch()) + '\n');
        QCOMPARE(desk.restarted().wait(), 2min);
        clock.advance(2min);
        desk.close();
        QCOMPARE(desk.guard().wait(), 15min);
    }

    /// A file that makes no sense gives tries, not entrance; and none of its numbers can shut the page for ever.
    void aTriesFileThatMakesNoSenseLocksNobodyOut()
    {
        for (const char *text :
             {"", "x y", "-5 -7", "99999999999999999999 99999999999999999999", "4 9223372036854775807",
              "0 9223372036854775807", "1 2 3", "a b c d e", "-1 -1 -1 -1 -1", "99 1 99999999999999 -5 x"}) {
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

    /// As an administrator has left it, whatever happens to the tries.
    void storeOn(Disk &disk) const
    {
        if (!disk.write(pinOn, cheapHash + '\n', QFile::ReadOwner) || !disk.sync(pinOn) ||
            !disk.sync(QStringLiteral("/etc/escale")))
            qFatal("cannot store");
    }

    const QString pinOn = QStringLiteral("/etc/escale/pin");
    const QString triesOn = QStringLiteral("/var/lib/escale-kiosk/pin-tries");
    const QString pin = QStringLiteral("48-15 16");
    /// As the reference program of Argon2 writes it (argon2 -id -t 2 -m 13 -p 1 -e); takes an eighth of the memory.
    const QString cheapPin = QStringLiteral("4815");
    const QByteArray cheapHash{
        "$argon2id$v=19$m=8192,t=2,p=1$dHdlbHZlLS1zYWx0$vbp8ukGptHDU6XcVgo4DMt3PugUT0s76rVuFaDfb1lc"};
    QByteArray hash;
    test::ManualClock clock;
};

ESCALE_GUILESS_TEST(TestStaffPin)
#include "tst_staffpin.moc"
