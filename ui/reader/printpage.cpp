// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/printpage.h"

#include "reader/fichepage.h"

#include <QPagedPaintDevice>
#include <QPainter>

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

bool printFiche(const PageContent &content, QPagedPaintDevice &device)
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
    for (qsizetype i = 0; i < tops.size(); ++i) {
        if (i > 0 && !device.newPage())
            return false;
        const int bottom = i + 1 < tops.size() ? tops[i + 1] : page.minimumHeight();
        painter.save();
        painter.scale(scale, scale);
        painter.translate(0, -tops[i]);
        page.paintPart(painter, QRect(0, tops[i], page.width(), bottom - tops[i]));
        painter.restore();
    }
    return painter.end();
}

} // namespace escale
