// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/fichepaper.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>

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

QString FichePaper::fileName(const QString &title)
{
    constexpr qsizetype longest = 60; // in letters: 255 bytes are the least a name may have
    static const QRegularExpression forbidden(QStringLiteral("[\\x{0}-\\x{1f}\\x{7f}\\\\/:*?\"<>|]"));
    QString name = QString(title).replace(forbidden, QStringLiteral(" ")).simplified().left(longest).trimmed();
    while (name.endsWith(u'.') || name.startsWith(u'.'))
        name = name.startsWith(u'.') ? name.mid(1) : name.chopped(1);
    return (name.isEmpty() ? QStringLiteral("fiche") : name) + QStringLiteral(".pdf");
}

Result<Done> FichePaper::savePdf(const PageContent &content, QWidget &window)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString file = QFileDialog::getSaveFileName(
        &window, tr("Save as PDF"), documents.filePath(fileName(content.columns.last().read.translation.title)),
        QStringLiteral("PDF (*.pdf)"));
    return file.isEmpty() ? Done{} : writePdf(content, file);
}

} // namespace escale
