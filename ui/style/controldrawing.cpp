// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/controldrawing.h"

#include <QPainter>
#include <algorithm>

namespace escale {

QRect ControlDrawing::placed(const QStyleOption &option, const QRect &place)
{
    return QStyle::visualRect(option.direction, option.rect, place);
}

QRect ControlDrawing::atEnd(const QStyleOption &option, int width)
{
    const QRect &all = option.rect;
    return placed(option, {all.right() + 1 - width, all.y(), width, all.height()});
}

QRect ControlDrawing::atBeginning(const QStyleOption &option, int width)
{
    const QRect &all = option.rect;
    return placed(option, {all.x(), all.y(), width, all.height()});
}

void ControlDrawing::box(QPainter &painter, const QRect &area, const ControlLook &look, double radius) const
{
    drawBox(painter, area, {look.ground, look.edge, look.border, radius, look.dashed});
}

void ControlDrawing::ring(QPainter &painter, const QRect &area, double radius) const
{
    drawRing(painter, area, colours().focus, metrics().focusRing, radius);
}

int ControlDrawing::signSide() const
{
    return std::max(metrics().smallIcon, QFontMetrics(m_tokens.plain).height() * 3 / 4);
}

void ControlDrawing::sign(QPainter &painter, const QRect &area, Icon icon, const QColor &colour,
                          const QStyleOption &option) const
{
    const int side = std::min({signSide(), area.width(), area.height()});
    drawIcon(painter, QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {side, side}, area), icon, colour,
             option.direction);
}

void ControlDrawing::words(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QStyleOption &option,
                           const QString &text, const QColor &ink) const
{
    const bool keysShown = m_style.styleHint(QStyle::SH_UnderlineShortcut, &option) != 0;
    const int flags = static_cast<int>(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine |
                      (keysShown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter.save();
    painter.setPen(ink);
    painter.setLayoutDirection(option.direction);
    painter.drawText(area, flags, text);
    painter.restore();
}

} // namespace escale
