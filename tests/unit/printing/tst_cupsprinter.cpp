// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of CUPS, against programs of a folder of our own that answer as CUPS' do (lp(1), lpstat(1), cancel(1)):
// machines without CUPS, printers without paper or without an answer, and that nothing is left in the queue.
#include "manualclock.h"
#include "printing/cupsprinter.h"
#include "testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

/// lp, lpstat and cancel as shell scripts; what they were called with is a line each in `calls`.
class Programs {
public:
    Programs()
    {
        QFile(calls()).open(QIODevice::WriteOnly);
        set("lp", "cat >\"$folder/printed.pdf\"; echo 'request id is ticket-7 (0 file(s))'");
        set("lpstat", "echo 'printer ticket is idle.  enabled since Sun 29 Nov 2026'; echo '\tAlerts: none'");
        set("cancel", ":");
    }
    void set(const char *name, const char *body)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("#!/bin/sh\nfolder='" + folder.path().toUtf8() +
                   "'\necho \"$(basename \"$0\") $*\" >>\"$folder/calls\"\n" + body + "\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    [[nodiscard]] QString calls() const { return folder.filePath(QStringLiteral("calls")); }
    [[nodiscard]] QStringList called() const
    {
        QFile file(calls());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                              : QStringList();
    }
    [[nodiscard]] bool calledWith(const QString &call) const { return called().contains(call); }
    [[nodiscard]] QByteArray printed() const
    {
        QFile file(folder.filePath(QStringLiteral("printed.pdf")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
};

const QString queue = QStringLiteral("ticket");
const QByteArray pdf = "%PDF-1.5 a ticket";
const QSizeF receipt{80, 143.6};

PrinterState stateOf(CupsPrinter &printer)
{
    QSignalSpy spy(&printer, &TicketPrinter::looked);
    printer.look();
    if (spy.isEmpty() && !spy.wait())
        qFatal("the printer does not say how it is");
    return spy.first().first().value<PrinterState>();
}

/// Turns the clock while programs come and go.
std::optional<PrintEnd> endOf(CupsPrinter &printer, ManualClock &clock, int seconds)
{
    QSignalSpy spy(&printer, &TicketPrinter::ended);
    printer.print(pdf, receipt);
    for (int i = 0; i < seconds && spy.isEmpty(); ++i) {
        QCoreApplication::processEvents(); // what is told without any program
        (void)QTest::qWaitFor(
            [&spy, &printer] { return !spy.isEmpty() || printer.findChild<QProcess *>() == nullptr; });
        clock.advance(CupsPrinter::pace);
    }
    (void)QTest::qWaitFor([&spy, &printer] { return !spy.isEmpty() || printer.findChild<QProcess *>() == nullptr; });
    return spy.isEmpty() ? std::nullopt : std::optional(spy.first().first().value<PrintEnd>());
}

} // namespace

class TestCupsPrinter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesThatAreNoQueueAreNone()
    {
        for (const char *name : {"", "-d", "--help", "a b", "a/b", "a#b", "a;b", "$(id)", "\n"})
            QVERIFY2(!isQueueName(QString::fromUtf8(name)), name);
        QVERIFY(!isQueueName(QString(128, u'a')));
        QVERIFY(isQueueName(u"EPSON_TM-T20.2"));
        Programs programs;
        ManualClock clock;
        CupsPrinter printer(QStringLiteral("-o"), clock, programs.folder.path());
        QCOMPARE(stateOf(printer), PrinterState::None);
        QVERIFY(programs.called().isEmpty());
    }

    void withoutCupsThePrinterIsSilent()
    {
        QTemporaryDir nothing;
        ManualClock clock;
        CupsPrinter printer(queue, clock, nothing.path());
        QCOMPARE(stateOf(printer), PrinterState::Silent);
        QCOMPARE(endOf(printer, clock, 2), PrintEnd::Failed);
    }

    void stateIsWhatThePrinterSays_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<PrinterState>("state");
        QTest::newRow("unknown") << QByteArray("echo 'lpstat: Invalid destination name' >&2; exit 1")
                                 << PrinterState::Silent;
        QTest::newRow("stopped") << QByteArray(
                                        "echo 'printer ticket disabled since Sun 29 Nov 2026 -'; echo '\tPaused'")
                                 << PrinterState::Silent;
        QTest::newRow("empty")
            << QByteArray("echo 'printer ticket is idle.  enabled since Sun'; echo '\tAlerts: media-empty-error'")
            << PrinterState::NoPaper;
        QTest::newRow("idle") << QByteArray("echo 'printer ticket is idle.  enabled since Sun'; echo '\tAlerts: none'")
                              << PrinterState::Ready;
        QTest::newRow("busy")
            << QByteArray("echo 'printer ticket now printing ticket-3.  enabled since Sun'; echo '\tAlerts: none'")
            << PrinterState::Ready;
        QTest::newRow("gibberish") << QByteArray("echo 'printer'; echo Alerts") << PrinterState::Silent;
    }
    void stateIsWhatThePrinterSays()
    {
        QFETCH(const QByteArray, says);
        QFETCH(const PrinterState, state);
        Programs programs;
        programs.set("lpstat", says.constData());
        ManualClock clock;
        CupsPrinter printer(queue, clock, programs.folder.path());
        QCOMPARE(stateOf(printer), state);
    }

    /// CUPS keeps finished jobs and their files unless it is told not to, and only its administrator can take them out
    /// (measured: ticket_proof.sh).
    void aServerThatKeepsWhatWasPrintedGetsNothing()
    {
        Programs programs;
        programs.set("lpstat", "case \"$*\" in *'-W completed'*) echo 'ticket-2   kiosk   1024   Sun';; "
                               "*) echo 'printer ticket is idle.  enabled since Sun'; echo '\tAlerts: none';; esac");
        ManualClock clock;
        CupsPrinter printer(queue, clock, programs.folder.path());
        QCOMPARE(stateOf(printer), PrinterState::Keeps);
    }

    void aProgramThatNeverAnswersIsEnded()
    {
        Programs programs;
        programs.set("lpstat", "exec sleep 1000");
        ManualClock clock;
        CupsPrinter printer(queue, clock, programs.folder.path());
        QSignalSpy spy(&printer, &TicketPrinter::looked);
        printer.look();
        clock.advance(CupsPrinter::patience);
        QVERIFY(spy.wait());
        QCOMPARE(spy.first().first().value<PrinterState>(), PrinterState::Silent);
    }

    void aTicketGoesThroughAPipeAndIsFollowedToItsEnd()
    {
        Programs programs;
        ManualClock clock;
        CupsPrinter printer(queue, clock, programs.folder.path());
        QCOMPARE(endOf(printer, clock, 5), PrintEnd::Printed);
        QCOMPARE(programs.printed(), pdf);
        QVERIFY(programs.calledWith(QStringLiteral("lp -d ticket -t ticket -o media=Custom.80x144mm")));
    }

    void whatDoesNotComeOutNowDoesNotComeOutForTheNext_data()
    {
        QTest::addColumn<QByteArray>("alerts");
        QTest::addColumn<PrintEnd>("end");
        QTest::newRow("no paper") << QByteArray("media-empty-error") << PrintEnd::NoPaper;
        QTest::newRow("never") << QByteArray("none") << PrintEnd::Failed;
    }
    void whatDoesNotComeOutNowDoesNotComeOutForTheNext()
    {
        QFETCH(const QByteArray, alerts);
        QFETCH(const PrintEnd, end);
        Programs programs;
        programs.set("lpstat",
                     ("echo 'printer ticket now printing ticket-7.  enabled since Sun'; echo '\tAlerts: " + alerts +
                      "'; case \"$*\" in *'-p ticket -o'*) echo 'ticket-7   kiosk   1024   Sun';; esac")
                         .constData());
        ManualClock clock;
        CupsPrinter printer(queue, clock, programs.folder.path());
        QCOMPARE(endOf(printer, clock, CupsPrinter::mostLooks + 2), end);
        QTRY_VERIFY(programs.calledWith(QStringLiteral("cancel -x ticket-7")));
    }

    void theEndOfAVisitTakesItsJobsOutOfTheQueue()
    {
        Programs programs;
        ManualClock clock;
        CupsPrinter printer(queue, clock, programs.folder.path());
        QCOMPARE(endOf(printer, clock, 5), PrintEnd::Printed);
        QVERIFY(!programs.calledWith(QStringLiteral("cancel -x ticket-7")));
        printer.clear();
        QTRY_VERIFY(programs.calledWith(QStringLiteral("cancel -x ticket-7")));
    }

    /// The visit ends while lp is still at it.
    void aTicketHandedOverAsTheVisitEndsIsTakenBack()
    {
        Programs programs;
        programs.set("lp", "cat >/dev/null; sleep 0.3; echo 'request id is ticket-9 (0 file(s))'");
        ManualClock clock;
        CupsPrinter printer(queue, clock, programs.folder.path());
        QSignalSpy spy(&printer, &TicketPrinter::ended);
        printer.print(pdf, receipt);
        printer.clear();
        QTRY_VERIFY(programs.calledWith(QStringLiteral("cancel -x ticket-9")));
        QVERIFY(spy.isEmpty()); // nobody is there to be told
    }

    /// A process that died in a visit could not clear: the next one does, and touches no other queue.
    void whatAnEarlierProcessLeftIsTakenOut()
    {
        Programs programs;
        programs.set("lpstat", "echo 'ticket-3   kiosk   1024   Sun'; echo 'other-4   kiosk   1024   Sun'");
        ManualClock clock;
        const CupsPrinter printer(queue, clock, programs.folder.path());
        QTRY_VERIFY(programs.calledWith(QStringLiteral("cancel -x ticket-3")));
        QVERIFY(!programs.calledWith(QStringLiteral("cancel -x other-4")));
    }

    void printersAreListedForTheStaff()
    {
        Programs programs;
        programs.set("lpstat", "printf 'ticket\\nOffice_A4\\n-evil\\n'");
        ManualClock clock;
        CupsPrinter printer(QString(), clock, programs.folder.path());
        QSignalSpy spy(&printer, &TicketPrinter::listed);
        printer.list();
        QVERIFY(spy.wait());
        QCOMPARE(spy.first().first().toStringList(), (QStringList{queue, QStringLiteral("Office_A4")}));
    }
};

ESCALE_GUILESS_TEST(TestCupsPrinter)
#include "tst_cupsprinter.moc"
