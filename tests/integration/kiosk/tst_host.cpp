// SPDX-License-Identifier: GPL-3.0-or-later
// The host with a real window and a clock turned by hand: what ends a visit, what puts the end off, and what is left.
#include "hostrig.h"
#include "station/staffpin.h"
#include "testprogram.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace escale;
using namespace std::chrono_literals;
using test::Kiosk;

class TestHost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVisitThatIsLeftEndsAfterItsWarning()
    {
        Kiosk kiosk;
        kiosk.choose(Language::Ar);
        QCOMPARE(kiosk.language.language(), Language::Ar);
        kiosk.clock.advance(89s);
        QVERIFY(!kiosk.warns());
        kiosk.clock.advance(2s);
        QVERIFY(kiosk.warns());
        QCOMPARE(kiosk.rebirths, 0);
        kiosk.clock.advance(30s);
        QCOMPARE(kiosk.rebirths, 1);
        // Where a rebirth is refused, the window has forgotten by itself.
        QCOMPARE(kiosk.language.language(), Language::Fr);
        QCOMPARE(kiosk.window.navigator().current().page, PageName::Languages);
        QVERIFY(!kiosk.warns());
    }

    void theWarningIsSpoken()
    {
        Kiosk kiosk;
        kiosk.choose(Language::En);
        kiosk.voice.said.clear();
        kiosk.clock.advance(91s);
        QCOMPARE(kiosk.voice.said.size(), 1);
        QVERIFY(kiosk.voice.said.first().contains(QStringLiteral("30")));
    }

    /// Somebody who listens in Arabic because Tigrinya has no voice here is warned in Arabic; who has chosen nothing
    /// yet, in the language that is likeliest understood.
    void theWarningIsHeardWhereTheLanguageHasNoVoice()
    {
        Kiosk kiosk;
        kiosk.voice.known = {Language::Fr, Language::En, Language::Ar};
        kiosk.choose(Language::Ti);
        for (const Language heard : {Language::Ar, Language::En}) {
            kiosk.voice.said.clear();
            kiosk.voice.in.clear();
            kiosk.clock.advance(91s);
            QVERIFY(kiosk.warns());
            QCOMPARE(kiosk.voice.in, QList<Language>{heard});
            QVERIFY(kiosk.voice.said.first().contains(heard == Language::En ? QStringLiteral("30 seconds")
                                                                            : QStringLiteral("30 ثانية")));
            kiosk.touch(&kiosk.window.sessionEnd());
            kiosk.window.hearing().choose(Language::En);
        }
        kiosk.voice.known = {};
        kiosk.voice.said.clear();
        kiosk.clock.advance(91s);
        QVERIFY(kiosk.warns());
        QCOMPARE(kiosk.voice.said, QStringList());
    }

    /// Who was about to touch the page when the warning came finds its button under the finger.
    void aTouchInTheMomentOfTheWarningEndsNothing()
    {
        Kiosk kiosk;
        kiosk.choose(Language::Fr);
        kiosk.clock.advance(90s);
        QVERIFY(kiosk.warns());
        QTest::mouseClick(kiosk.named("finishNow"), Qt::LeftButton);
        QCoreApplication::processEvents();
        QCOMPARE(kiosk.rebirths, 0);
        QVERIFY(!kiosk.warns()); // it was a sign of somebody there all the same
    }

    void anyTouchTakesTheWarningAwayTenTimesAndMore()
    {
        Kiosk kiosk;
        kiosk.choose(Language::Fr);
        for (int i = 0; i < 12; ++i) {
            kiosk.clock.advance(91s);
            QVERIFY(kiosk.warns());
            kiosk.touch(&kiosk.window.sessionEnd());
            QVERIFY(!kiosk.warns());
        }
        QCOMPARE(kiosk.rebirths, 0);
    }

    void aKeyTakesItAwayToo()
    {
        Kiosk kiosk;
        kiosk.choose(Language::Fr);
        kiosk.clock.advance(91s);
        QTest::keyClick(&kiosk.window, Qt::Key_Down);
        QCoreApplication::processEvents();
        QVERIFY(!kiosk.warns());
    }

    /// The finger that says "finish" must not first be taken for "I am here".
    void finishInTheWarningFinishes()
    {
        Kiosk kiosk;
        kiosk.choose(Language::Fr);
        kiosk.clock.advance(91s);
        kiosk.touch(kiosk.named("finishNow"));
        QCOMPARE(kiosk.rebirths, 1);
    }

    void finishInTheBarFinishesAtOnce()
    {
        Kiosk kiosk;
        kiosk.choose(Language::Fr);
        QMetaObject::invokeMethod(kiosk.named("finish"), "click");
        QCOMPARE(kiosk.rebirths, 1);
    }

    void aVoiceThatReadsKeepsTheVisit()
    {
        Kiosk kiosk;
        kiosk.choose(Language::Ar);
        kiosk.host->setSpeaking(true);
        kiosk.clock.advance(10min);
        QVERIFY(!kiosk.warns());
        kiosk.host->setSpeaking(false);
        kiosk.clock.advance(91s);
        QVERIFY(kiosk.warns());
    }

    void nobodyThereNothingEnds()
    {
        Kiosk kiosk;
        kiosk.clock.advance(2h);
        QVERIFY(!kiosk.warns());
        QCOMPARE(kiosk.rebirths, 0);
    }

    /// Before the process is another one, which knows nothing of its jobs.
    void thePrintersQueueIsEmptied()
    {
        Kiosk kiosk;
        kiosk.choose(Language::Fr);
        kiosk.printer.print("%PDF-", {80, 100});
        kiosk.rebirths = 0;
        kiosk.clock.advance(91s);
        QCOMPARE(kiosk.printer.queue.size(), 1); // the person may still come back
        kiosk.clock.advance(30s);
        QCOMPARE(kiosk.rebirths, 1);
        QVERIFY(kiosk.printer.queue.isEmpty());
    }

    void theClipboardIsEmptied()
    {
        Kiosk kiosk;
        kiosk.choose(Language::Fr);
        QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
        QMetaObject::invokeMethod(kiosk.named("finish"), "click");
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void whatIsCountedIsWrittenBeforeForgetting()
    {
        Kiosk kiosk;
        kiosk.choose(Language::Ti);
        kiosk.window.navigator().go({.page = PageName::Fiche, .fiche = QStringLiteral("ed0000000000000000000001")});
        kiosk.host->countListen(Language::Ti);
        QCOMPARE(kiosk.counters(), QByteArray());
        QMetaObject::invokeMethod(kiosk.named("finish"), "click");
        const QByteArray counters = kiosk.counters();
        QVERIFY(counters.contains(",session,,1"));
        QVERIFY(counters.contains(",language,ti,1"));
        QVERIFY(counters.contains(",fiche,ed0000000000000000000001,1"));
        QVERIFY(counters.contains(",listen,ti,1"));
    }

    void theNightlyRestartLeavesWhenNobodyIsThere()
    {
        Kiosk kiosk;
        kiosk.clock.advance(24h);
        QCOMPARE(kiosk.leaves, 1);
    }

    void theStaffComeInByTheirKeysAndLeaveACleanKiosk()
    {
        Kiosk kiosk;
        kiosk.choose(Language::Ti);
        letStaffIn(kiosk);
        // The visit that was under way is over, its language gone; nothing starts anew under the staff's hands.
        QCOMPARE(kiosk.language.language(), Language::Fr);
        QCOMPARE(kiosk.rebirths, 0);
        QMetaObject::invokeMethod(kiosk.named("staffBack"), "click");
        QCOMPARE(kiosk.rebirths, 1);
    }

    void theStaffAreToldOfWrongPinsSinceTheirLastVisit()
    {
        Kiosk kiosk(std::nullopt);
        const auto told = [&kiosk] {
            return kiosk.host->troubles().join(u'\n').contains(QStringLiteral("Mauvais codes"));
        };
        QVERIFY(!told());
        letStaffIn(kiosk, {QStringLiteral("111111"), QStringLiteral("222222")});
        QVERIFY(told());
        QVERIFY(kiosk.host->troubles().join(u'\n').contains(QStringLiteral(": 2.")));
        QMetaObject::invokeMethod(kiosk.named("staffBack"), "click");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        letStaffIn(kiosk);
        QVERIFY(!told());
    }

    /// 4815 as the reference program of Argon2 writes it (argon2 -id -t 2 -m 13 -p 1 -e).
    void theStaffAreToldThatTheirPinIsShort()
    {
        Kiosk kiosk(std::nullopt);
        QVERIFY(storePin(kiosk.folder.filePath(QStringLiteral("pin")),
                         "$argon2id$v=19$m=8192,t=2,p=1$dHdlbHZlLS1zYWx0$vbp8ukGptHDU6XcVgo4DMt3PugUT0s76rVuFaDfb1lc")
                    .ok());
        typePins(kiosk, {QStringLiteral("4815")});
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.named("staffPage"), 10'000);
        QVERIFY(kiosk.host->troubles().join(u'\n').contains(QStringLiteral("six chiffres")));
    }

    void theStaffHearWhetherThereIsSound()
    {
        Kiosk kiosk;
        letStaffIn(kiosk);
        kiosk.voice.said.clear();
        for (Button *button : kiosk.named("staffPage")->findChildren<Button *>()) {
            if (button->words() == StaffPage::tr("Test the sound"))
                button->click();
        }
        QCOMPARE(kiosk.voice.said.size(), 1);
    }

    void staffWhoWalkAwayAreShutOut()
    {
        Kiosk kiosk;
        letStaffIn(kiosk);
        kiosk.clock.advance(4min);
        QCOMPARE(kiosk.rebirths, 1);
    }

    void whatIsWrongIsNamed()
    {
        Kiosk kiosk(Error{Problem::Damaged, QStringLiteral("The library is damaged."), {}});
        QVERIFY(kiosk.host->troubles().contains(QStringLiteral("The library is damaged.")));
    }

    /// The test's clock is older than the program: such a clock is wrong, and the staff are told.
    void aClockFromBeforeTheProgramIsWrong()
    {
        Kiosk kiosk(std::nullopt);
        QCOMPARE(kiosk.host->troubles().size(), 1);
    }

private:
    /// By their keys and the PIN.
    static void letStaffIn(Kiosk &kiosk, const QStringList &wrong = {})
    {
        const auto hash = hashPin(QStringLiteral("481516"));
        QVERIFY(hash.ok() && storePin(kiosk.folder.filePath(QStringLiteral("pin")), *hash).ok());
        typePins(kiosk, wrong + QStringList{QStringLiteral("481516")});
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.named("staffPage"), 10'000);
    }
    static void typePins(Kiosk &kiosk, const QStringList &pins)
    {
        QKeyEvent keys(QEvent::KeyPress, Qt::Key_S, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
        QCoreApplication::sendEvent(&kiosk.window, &keys);
        QWidget *pad = kiosk.named("pinPad");
        QVERIFY(pad->isVisible());
        auto *enter = pad->findChild<QWidget *>(QStringLiteral("pinEnter"));
        for (const QString &pin : pins) {
            QTest::keyClicks(pad, pin);
            QTest::keyClick(pad, Qt::Key_Return);
            // Judged in a thread of its own; the keys are shut meanwhile.
            QTRY_VERIFY_WITH_TIMEOUT(enter->isEnabled(), 10'000);
        }
    }
};

ESCALE_TEST(TestHost)
#include "tst_host.moc"
