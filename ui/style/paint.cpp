// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/paint.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace escale {

void drawBox(QPainter &painter, const QRect &area, const Box &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(box.edge, box.border);
    if (box.dashed)
        pen.setDashPattern({4, 3});
    if (box.border == 0 || box.edge.alpha() == 0)
        pen = Qt::NoPen;
    painter.setPen(pen);
    painter.setBrush(box.ground);
    const double half = box.border / 2.0;
    const double radius = std::max(0.0, box.radius - half);
    painter.drawRoundedRect(QRectF(area).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void drawRing(QPainter &painter, const QRect &area, const QColor &colour, int thickness, double radius)
{
    const int inset = thickness / 2;
    drawBox(painter, area.adjusted(inset, inset, -inset, -inset),
            {Qt::transparent, colour, thickness, std::max(0.0, radius - inset)});
}

QRect centredSquare(const QRect &area)
{
    const int side = std::min(area.width(), area.height());
    return {area.x() + (area.width() - side) / 2, area.y() + (area.height() - side) / 2, side, side};
}

int widestWord(const QString &text, const QFontMetrics &metrics)
{
    int widest = 0;
    for (QStringView word : QStringView(text).split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word.toString()));
    // Scripts that join letters are laid out some pixels wider than they add up to, and a word that has a pixel too
    // little is broken.
    constexpr int share = 12; // of the height of a line, which is high in these scripts
    return widest == 0 ? 0 : widest + std::max(2, metrics.height() / share);
}

void drawWrappedFromRight(QPainter &painter, const QRect &area, int flags, const QString &text)
{
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    option.setAlignment(Qt::AlignRight);
    option.setWrapMode(flags & Qt::TextWrapAnywhere ? QTextOption::WrapAnywhere : QTextOption::WordWrap);
    QTextLayout layout(QString(text).replace(u'\n', QChar(QChar::LineSeparator)), painter.font(), painter.device());
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const double leading = QFontMetricsF(painter.font(), painter.device()).leading();
    double height = -leading;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        height += leading;
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    double y = area.y();
    if (flags & Qt::AlignVCenter)
        y += (area.height() - height) / 2;
    else if (flags & Qt::AlignBottom)
        y += area.height() - height;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const double spare = area.width() - line.naturalTextWidth(); // the line itself begins that far in
        const double wanted = flags & Qt::AlignHCenter ? spare / 2 : flags & Qt::AlignRight ? spare : 0;
        line.draw(&painter, QPointF(area.x() + wanted - spare, y));
    }
}

} // namespace escale
