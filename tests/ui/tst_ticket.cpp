// SPDX-License-Identifier: GPL-3.0-or-later
// "Take this page with you" on paper: offered only where a printer answers, heard at each turn, and nothing of it is in
// the queue once the visit is over.
#include "kiosk/takeawaypage.h"
#include "kioskrig.h"
#include "samplelibrary.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

void takeAway(KioskRig &rig, PrinterState state, Language language = Language::Ti)
{
    rig.printer.state = state;
    rig.start(language);
    rig.go({.page = PageName::TakeAway, .fiche = bankAccount});
}

} // namespace

class TestTicketPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAPrinterThatAnswersNothingIsOffered()
    {
        for (const PrinterState state :
             {PrinterState::None, PrinterState::Silent, PrinterState::NoPaper, PrinterState::Keeps}) {
            KioskRig rig;
            takeAway(rig, state);
            QVERIFY(!rig.find("print"));
            QVERIFY(!rig.find("ticket"));
            QVERIFY(rig.find("takeAwayCode"));
        }
    }

    void aTicketIsPrintedOnceAndHeard()
    {
        KioskRig rig;
        takeAway(rig, PrinterState::Ready);
        QVERIFY(rig.find("ticket")); // as it will come out
        auto *print = rig.find<QAbstractButton>("print");
        QVERIFY(print);
        rig.press(*print);
        rig.press(*print); // impatience costs no paper
        QCOMPARE(rig.printer.queue.size(), 1);
        QVERIFY(rig.printer.queue.first().startsWith("%PDF-"));
        QCOMPARE(qRound(rig.printer.size.width()), 80);
        QCOMPARE(rig.voice.said.last().first().language, Language::Ti);
        const qsizetype said = rig.voice.said.size();
        rig.printer.answer(PrintEnd::Printed);
        QCOMPARE(rig.voice.said.size(), said + 1);
        QVERIFY(rig.find("print")); // one more, for somebody else
    }

    void withoutPaperThePhoneIsLeft()
    {
        for (const PrintEnd end : {PrintEnd::NoPaper, PrintEnd::Failed}) {
            KioskRig rig;
            takeAway(rig, PrinterState::Ready, Language::Ar);
            rig.press(*rig.find("print"));
            const qsizetype said = rig.voice.said.size();
            rig.printer.answer(end);
            QCOMPARE(rig.voice.said.size(), said + 1);
            QVERIFY(!rig.find("print"));
            QVERIFY(rig.find("takeAwayCode"));
        }
    }

    void withTheGuideItIsHeardBeforeItPrints()
    {
        KioskRig rig;
        rig.window->guide().begin();
        takeAway(rig, PrinterState::Ready);
        rig.press(*rig.find("print"));
        QVERIFY(rig.printer.queue.isEmpty());
        rig.press(*rig.find("print"));
        QCOMPARE(rig.printer.queue.size(), 1);
    }

    void nothingStaysInTheQueueAfterTheVisit()
    {
        KioskRig rig;
        takeAway(rig, PrinterState::Ready);
        rig.press(*rig.find("print"));
        rig.window->endVisit();
        rig.rest();
        QVERIFY(rig.printer.queue.isEmpty());
        QVERIFY(rig.printer.clears >= 1);
        // And the next person hears nothing of it.
        const qsizetype said = rig.voice.said.size();
        rig.printer.answer(PrintEnd::Printed);
        QCOMPARE(rig.voice.said.size(), said);
    }

    void everythingIsOnTheScreenWithAPrinterToo()
    {
        for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 800), QSize(1024, 768)}) {
            KioskRig rig(size);
            takeAway(rig, PrinterState::Ready, Language::Uk);
            const QRect seen = rig.placeOf(rig.window->page(PageName::TakeAway));
            for (const char *name : {"print", "takeAwayCode"}) {
                const QWidget *widget = rig.find(name);
                QVERIFY2(widget, name);
                QVERIFY2(seen.contains(rig.placeOf(*widget)), name);
            }
            // A phone must read the code.
            QVERIFY(rig.find("takeAwayCode")->height() >= 240);
        }
    }
};

ESCALE_TEST(TestTicketPage)
#include "tst_ticket.moc"
