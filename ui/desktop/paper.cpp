// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/paper.h"

#include <QCoreApplication>
#include <QPrinter>

namespace escale {

PrintJob jobOf(const QPrinter &printer)
{
    PrintJob job;
    for (const QPageRanges::Range &range : printer.pageRanges().toRangeList())
        job.ranges.append({range.from, range.to});
    if (job.ranges.isEmpty() && printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0)
        job.ranges.append({printer.fromPage(), std::max(printer.fromPage(), printer.toPage())});
    job.lastFirst = printer.pageOrder() == QPrinter::LastPageFirst;
    if (!printer.supportsMultipleCopies())
        job.copies = std::max(1, printer.copyCount());
    job.collated = printer.collateCopies();
    return job;
}

Result<Done> printOn(QPrinter &printer, const PageContent &content)
{
    const auto sheets = [job = jobOf(printer)](int count) { return job.sheets(count); };
    if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty())
        return writePdf(content, printer.outputFileName(), printer.pageLayout(), sheets);
    if (!printFiche(content, printer, sheets))
        return Error{Problem::CannotWrite, QCoreApplication::translate("paper", "The printer does not answer."), {}};
    return Done{};
}

} // namespace escale
