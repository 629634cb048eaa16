// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/fichepaper.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace escale {

PrintJob FichePaper::jobOf(const QPrinter &printer)
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

Result<Done> FichePaper::printOn(QPrinter &printer, const PageContent &content)
{
    const auto sheets = [job = jobOf(printer)](int count) { return job.sheets(count); };
    if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty())
        return writePdf(content, printer.outputFileName(), printer.pageLayout(), sheets);
    if (!printFiche(content, printer, sheets))
        return Error{Problem::CannotWrite, tr("The printer does not answer."), {}};
    return Done{};
}

Result<Done> FichePaper::print(const PageContent &content, QWidget &window)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, &window);
    return dialog.exec() == QDialog::Accepted ? printOn(printer, content) : Done{};
}

Result<Done> FichePaper::savePdf(const PageContent &content, QWidget &window)
{
    const QString file = QFileDialog::getSaveFileName(&window, tr("Save as PDF"), QStringLiteral("fiche.pdf"),
                                                      QStringLiteral("PDF (*.pdf)"));
    return file.isEmpty() ? Done{} : writePdf(content, file);
}

} // namespace escale
