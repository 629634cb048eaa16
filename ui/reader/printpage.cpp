// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/printpage.h"

#include "reader/fichepage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <algorithm>

namespace escale {

QList<int> sheetTops(int height, int sheet, const QList<std::pair<int, int>> &lines)
{
    QList<int> tops{0};
    while (tops.last() + sheet < height) {
        int cut = tops.last() + sheet;
        // Lines of two columns may overlap each other's gaps: go up until nothing is cut.
        for (bool moved = true; moved;) {
            moved = false;
            for (const auto &[top, bottom] : lines) {
                if (top < cut && bottom > cut) {
                    cut = top;
                    moved = true;
                }
            }
        }
        if (cut <= tops.last())
            cut = tops.last() + sheet; // higher than a sheet: it must be cut somewhere
        tops.append(cut);
    }
    return tops;
}

QList<int> everySheet(int count)
{
    return PrintJob{}.sheets(count);
}

QList<int> PrintJob::sheets(int count) const
{
    QList<int> once;
    for (const auto &[first, last] : ranges.isEmpty() ? QList<std::pair<int, int>>{{1, count}} : ranges) {
        for (int sheet = std::max(1, first); sheet <= std::min(count, last); ++sheet)
            once.append(sheet);
    }
    if (lastFirst)
        std::reverse(once.begin(), once.end());
    QList<int> all;
    if (collated) {
        for (int copy = 0; copy < copies; ++copy)
            all.append(once);
    } else {
        for (const int sheet : std::as_const(once))
            all.append(QList<int>(copies, sheet));
    }
    return all;
}

bool printFiche(const PageContent &content, QPagedPaintDevice &device, const SheetChoice &wanted)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    // An appearance of its own: paper is white whatever the screen is.
    Appearance appearance(Profile::Desktop);
    appearance.setLanguage(content.interfaceLanguage);
    FichePage page(appearance);
    page.setLayoutDirection(direction(content.interfaceLanguage));
    constexpr int pagePixels = 760; // about 90 letters a line on A4
    page.resize(content.columns.size() > 1 ? pagePixels * 5 / 4 : pagePixels, pagePixels);
    page.setContent(content);
    page.layOutAll();
    const QRectF sheet = painter.viewport();
    const double scale = sheet.width() / page.width();
    const int sheetHeight = static_cast<int>(sheet.height() / scale);
    const QList<int> tops = sheetTops(page.minimumHeight(), sheetHeight, page.uncuttable());
    bool begun = false;
    for (const int sheetNumber : wanted(static_cast<int>(tops.size()))) {
        if (std::exchange(begun, true) && !device.newPage())
            return false;
        const qsizetype i = sheetNumber - 1;
        const int bottom = i + 1 < tops.size() ? tops[i + 1] : page.minimumHeight();
        painter.save();
        painter.scale(scale, scale);
        painter.translate(0, -tops[i]);
        page.paintPart(painter, QRect(0, tops[i], page.width(), bottom - tops[i]));
        painter.restore();
    }
    return painter.end() && begun;
}

QPageLayout usualSheet()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter};
}

Result<Done> writePdf(const PageContent &content, const QString &path, const QPageLayout &sheet,
                      const SheetChoice &wanted)
{
    // Qt's PDF engine does not tell when a file takes no more: it writes into memory, and the file is written in one
    // go.
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setPageLayout(sheet);
    writer.setTitle(content.columns.first().read.translation.title);
    const bool painted = printFiche(content, writer, wanted);
    QSaveFile file(path);
    if (!painted || !file.open(QIODevice::WriteOnly) || file.write(bytes.data()) != bytes.data().size() ||
        !file.commit())
        return Error{Problem::CannotWrite,
                     QCoreApplication::translate("reader", "The file could not be written. Choose another folder."),
                     file.errorString()};
    return Done{};
}

} // namespace escale
