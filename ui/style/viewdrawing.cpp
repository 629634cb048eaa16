// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/viewdrawing.h"

#include <QPainter>
#include <algorithm>

namespace escale {

QStyleOptionViewItem ViewDrawing::itemOption(const QStyleOptionViewItem &option) const
{
    QStyleOptionViewItem item = option;
    // Words of a colour of their own (Qt::ForegroundRole) come as Text and keep it where nothing is chosen.
    item.palette.setColor(QPalette::HighlightedText, colours().ink);
    item.palette.setColor(QPalette::Highlight, colours().primarySoft);
    return item;
}

void ViewDrawing::drawItemGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (chosen)
        painter.fillRect(option.rect, colours().primarySoft);
    else if (hovered)
        painter.fillRect(option.rect,
                         tokens().set == ColourSet::HighContrast ? colours().primarySoft : colours().quiet);
    const bool first = option.viewItemPosition == QStyleOptionViewItem::Beginning ||
                       option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
                       option.viewItemPosition == QStyleOptionViewItem::Invalid;
    if (chosen && first)
        painter.fillRect(atBeginning(option, metrics().border * 3), colours().primary);
}

QRect ViewDrawing::focusPlace(const QStyleOptionViewItem &option) const
{
    return placed(option, option.rect.adjusted(3 * metrics().border, 0, 0, 0));
}

void ViewDrawing::drawRowGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, colours().primarySoft);
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter.fillRect(option.rect, colours().quiet);
}

void ViewDrawing::drawBranch(QPainter &painter, const QStyleOption &option) const
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const bool open = option.state.testFlag(QStyle::State_Open);
    sign(painter, option.rect, open ? Icon::Down : Icon::Forward, colours().ink, option);
}

QSize ViewDrawing::itemSize(QSize content) const
{
    return {content.width(), std::max(content.height() + metrics().unit, metrics().secondaryTarget)};
}

int ViewDrawing::rowHeight(const QFont &font) const
{
    return std::max(QFontMetrics(font).height() + 2 * metrics().unit, metrics().secondaryTarget);
}

void ViewDrawing::drawHeader(QPainter &painter, const QStyleOptionHeader &option) const
{
    const Metrics &m = metrics();
    const QRect &all = option.rect;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QColor ground = colours().quiet;
    if (enabled && option.state.testFlag(QStyle::State_Sunken))
        ground = colours().pressed;
    else if (enabled && option.state.testFlag(QStyle::State_MouseOver))
        ground = colours().primarySoft;
    painter.fillRect(all, ground);
    painter.fillRect(QRect(all.x(), all.bottom() + 1 - m.border, all.width(), m.border), colours().line);
    painter.fillRect(atEnd(option, m.border), colours().line);
}

void ViewDrawing::drawSortArrow(QPainter &painter, const QStyleOptionHeader &option) const
{
    if (option.sortIndicator != QStyleOptionHeader::None)
        sign(painter, option.rect, option.sortIndicator == QStyleOptionHeader::SortUp ? Icon::Up : Icon::Down,
             colours().ink, option);
}

QSize ViewDrawing::headerSize(const QStyleOptionHeader &option, QSize content) const
{
    const int least = rowHeight(tokens().heading);
    return option.orientation == Qt::Horizontal ? QSize(content.width(), std::max(content.height(), least))
                                                : QSize(std::max(content.width(), least), content.height());
}

} // namespace escale
