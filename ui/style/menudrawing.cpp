// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/menudrawing.h"

#include <QPainter>
#include <algorithm>

namespace escale {

void MenuDrawing::drawGround(QPainter &painter, const QRect &area) const
{
    painter.fillRect(area, colours().surface);
}

void MenuDrawing::drawFrame(QPainter &painter, const QRect &area) const
{
    // Square: the window of a menu has no round corners to show.
    drawBox(painter, area, {Qt::transparent, colours().frame, metrics().border, 0});
}

/// Width of the marks and pictures before the words, the same for all lines of a menu.
int MenuDrawing::column(const QStyleOptionMenuItem &option) const
{
    int width = 0;
    if (option.menuHasCheckableItems)
        width += signSide() + metrics().unit;
    if (option.maxIconWidth > 0)
        width += option.maxIconWidth + metrics().unit / 2;
    return width;
}

void MenuDrawing::drawSeparator(QPainter &painter, const QStyleOptionMenuItem &option) const
{
    const Metrics &m = metrics();
    const int y = option.text.isEmpty() ? option.rect.center().y() : option.rect.y() + m.unit / 2;
    painter.fillRect(QRect(option.rect.x(), y, option.rect.width(), m.border), colours().line);
    if (option.text.isEmpty())
        return;
    painter.setFont(tokens().small);
    const QRect place = option.rect.adjusted(tokens().padding, m.unit / 2, -tokens().padding, 0);
    words(painter, place, Qt::AlignLeading | Qt::AlignVCenter, option, option.text, colours().muted);
}

void MenuDrawing::drawItem(QPainter &painter, const QStyleOptionMenuItem &option) const
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return drawSeparator(painter, option);
    const Metrics &m = metrics();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool chosen = enabled && option.state.testFlag(QStyle::State_Selected);
    const int padding = tokens().padding;
    const QColor ink = enabled ? colours().ink : colours().off;
    painter.save();
    painter.setFont(option.font);
    if (chosen) {
        painter.fillRect(option.rect, colours().primarySoft);
        // Where the grounds differ little, the bar beside the words says where the keys are.
        painter.fillRect(atBeginning(option, m.border * 3), colours().primary);
    }
    const QRect &all = option.rect;
    int start = all.x() + padding;
    if (option.menuHasCheckableItems) {
        if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
            sign(painter, placed(option, {start, all.y(), signSide(), all.height()}), Icon::Check,
                 enabled ? colours().primary : colours().off, option);
        start += signSide() + m.unit;
    }
    if (!option.icon.isNull())
        option.icon.paint(&painter, placed(option, {start, all.y(), option.maxIconWidth, all.height()}),
                          Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    start = all.x() + padding + column(option);
    const bool opens = option.menuItemType == QStyleOptionMenuItem::SubMenu;
    const int end = all.right() + 1 - padding;
    if (opens)
        sign(painter, placed(option, {end - signSide(), all.y(), signSide(), all.height()}), Icon::Forward, ink,
             option);
    const QStringList parts = option.text.split(u'\t');
    const QRect place(start, all.y(), end - start, all.height());
    words(painter, placed(option, place), Qt::AlignLeading | Qt::AlignVCenter, option, parts.first(), ink);
    if (parts.size() > 1)
        words(painter, placed(option, place), Qt::AlignTrailing | Qt::AlignVCenter, option, parts.at(1),
              enabled ? colours().muted : colours().off);
    painter.restore();
}

QSize MenuDrawing::itemSize(const QStyleOptionMenuItem &option, QSize content) const
{
    const Metrics &m = metrics();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        if (option.text.isEmpty())
            return {content.width(), 2 * m.unit + m.border};
        const QFontMetrics small(tokens().small);
        return {small.horizontalAdvance(option.text) + 2 * tokens().padding, small.height() + m.unit + m.unit / 2};
    }
    // Room for an arrow whether there is one or not: all lines end alike. A gap before the keys.
    const int keys = option.text.contains(u'\t') ? 3 * m.unit : 0;
    const int width = content.width() + column(option) + 2 * tokens().padding + keys + signSide() + m.unit;
    return {width, std::max(content.height() + 2 * m.unit, m.secondaryTarget)};
}

void MenuDrawing::drawBar(QPainter &painter, const QRect &area) const
{
    painter.fillRect(area, colours().surface);
    painter.fillRect(QRect(area.x(), area.bottom() + 1 - metrics().border, area.width(), metrics().border),
                     colours().line);
}

void MenuDrawing::drawBarItem(QPainter &painter, const QStyleOptionMenuItem &option) const
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool chosen = enabled && option.state.testFlag(QStyle::State_Selected);
    drawBar(painter, option.rect);
    if (chosen) {
        const QRect &all = option.rect;
        painter.fillRect(all, option.state.testFlag(QStyle::State_Sunken) ? colours().pressed : colours().primarySoft);
        const int bar = metrics().border * 3;
        painter.fillRect(QRect(all.x(), all.bottom() + 1 - bar, all.width(), bar), colours().primary);
    }
    words(painter, option.rect, Qt::AlignCenter, option, option.text, enabled ? colours().ink : colours().off);
}

QSize MenuDrawing::barItemSize(QSize content) const
{
    return {content.width() + 2 * tokens().padding,
            std::max(content.height() + 2 * metrics().unit, metrics().secondaryTarget)};
}

void MenuDrawing::drawToolTip(QPainter &painter, const QRect &area) const
{
    drawBox(painter, area, {colours().surface, colours().frame, metrics().border, 0});
}

} // namespace escale
