// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/fichepaper.h"

#include <QPainter>
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

Result<Done> FichePaper::printOn(QPrinter &printer, const Paper &paper)
{
    const QList<int> sheets = jobOf(printer).sheets(paper.sheets());
    if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty())
        return sheets.isEmpty() ? noSheet() : paper.writePdf(printer.outputFileName(), sheets);
    // Printers take what Qt paints, and Qt's own text is not laid out as ours is: sheets go to them as pictures.
    constexpr double dotsPerInch = 300, pointsPerInch = 72;
    printer.setFullPage(true);
    QPainter painter;
    if (sheets.isEmpty())
        return noSheet();
    bool begun = painter.begin(&printer);
    const bool wasBegun = begun;
    for (qsizetype i = 0; begun && i < sheets.size(); ++i) {
        begun = i == 0 || printer.newPage();
        const PaperPixels pixels = paper.pixels(sheets[i], dotsPerInch / pointsPerInch);
        const QImage image(reinterpret_cast<const uchar *>(pixels.bytes.constData()), pixels.width, pixels.height,
                           pixels.bytesPerLine, QImage::Format_RGB32);
        const QRectF sheet(QPointF(), printer.paperRect(QPrinter::DevicePixel).size());
        QRectF place(QPointF(), QSizeF(image.size()).scaled(sheet.size(), Qt::KeepAspectRatio));
        place.moveCenter(sheet.center());
        begun = begun && !image.isNull();
        if (begun)
            painter.drawImage(place, image);
    }
    if (!wasBegun || !painter.end() || !begun)
        return noAnswer({});
    return Done{};
}

/// A name that is not of this computer leaves the printer of before, the system's own: papers would come out there.
Result<Done> FichePaper::printOn(const QString &name, const Paper &paper)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(name);
    if (printer.printerName() != name)
        return noAnswer(QStringLiteral("no such printer"));
    printer.setPageSize(QPageSize(QPageSize::A4));
    return printOn(printer, paper);
}

Error FichePaper::noAnswer(const QString &details)
{
    return {Problem::CannotWrite, tr("The printer does not answer."), details};
}

Error FichePaper::noSheet()
{
    return noAnswer(QStringLiteral("no such sheet"));
}

} // namespace escale
