// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket through a real CUPS, as the kiosk prints it, and that nothing is left of it. Started by ticket_proof.sh,
// which has set CUPS_SERVER and a queue.
//   ticket_proof QUEUE gone|kept     prints one, ends the visit, says what is left and whether the next is offered one
#include "printing/cupsprinter.h"

#include "paper/ticket.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <cstdio>
#include <optional>

using namespace escale;

namespace {

/// Jobs of the queue, the finished ones too.
qsizetype jobs(const QString &queue)
{
    QProcess lpstat;
    lpstat.start(QStringLiteral("lpstat"), {QStringLiteral("-W"), QStringLiteral("all"), QStringLiteral("-o"), queue});
    lpstat.waitForFinished();
    return QString::fromUtf8(lpstat.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts).size();
}

Ticket example()
{
    Ticket ticket;
    ticket.title = {{QStringLiteral("ኣብ መድሕን ጥዕና ምምዝጋብ"), Language::Ti},
                    {QStringLiteral("S’inscrire à l’Assurance Maladie"), Language::Fr}};
    ticket.steps = {
        {{QStringLiteral("ቅጥዒ ምልኡ"), Language::Ti}, {QStringLiteral("Remplir le formulaire"), Language::Fr}},
        {{QStringLiteral("ሰነዳትኩም ስደዱ"), Language::Ti}, {QStringLiteral("Envoyer votre dossier"), Language::Fr}}};
    ticket.place = {QStringLiteral("CPAM")};
    ticket.phone = QStringLiteral("36 46");
    ticket.code = QStringLiteral("https://refugies.info/ti/demarche/e5ca1e0000000000000c0003");
    return ticket;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const QString queue = QCoreApplication::arguments().value(1);
    const bool kept = QCoreApplication::arguments().value(2) == QLatin1String("kept");
    CupsPrinter printer(queue, systemClock());
    QEventLoop loop;
    std::optional<PrinterState> state;
    std::optional<PrintEnd> end;
    QObject::connect(&printer, &TicketPrinter::looked, &loop, [&](PrinterState now) {
        state = now;
        loop.quit();
    });
    QObject::connect(&printer, &TicketPrinter::ended, &loop, [&](PrintEnd now) {
        end = now;
        loop.quit();
    });
    const auto look = [&] {
        state.reset();
        printer.look();
        if (!state)
            loop.exec();
        return *state;
    };
    if (look() != PrinterState::Ready) {
        std::printf("the printer is not ready: %d\n", static_cast<int>(*state));
        return 1;
    }
    const TicketSheet sheet = ticketSheet(example(), TicketPaper::Receipt);
    printer.print(sheet.pdf, sheet.size);
    loop.exec();
    printer.clear();
    const qsizetype left = jobs(queue);
    const PrinterState after = look();
    std::printf("printed %lld bytes: %s; jobs in the queue's history after the visit: %lld; the next visit is %s\n",
                static_cast<long long>(sheet.pdf.size()), end == PrintEnd::Printed ? "yes" : "NO",
                static_cast<long long>(left), after == PrinterState::Ready ? "offered a ticket" : "offered none");
    if (end != PrintEnd::Printed)
        return 1;
    return (kept ? after == PrinterState::Keeps : left == 0 && after == PrinterState::Ready) ? 0 : 1;
}
