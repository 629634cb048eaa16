// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/tabdrawing.h"

#include <QPainter>
#include <algorithm>

namespace escale {
namespace {

/// The side of a tab, or of a bar of them, that looks at the page.
Qt::Edge pageSide(QTabBar::Shape shape)
{
    switch (shape) {
    case QTabBar::RoundedNorth:
    case QTabBar::TriangularNorth:
        return Qt::BottomEdge;
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        return Qt::TopEdge;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        return Qt::RightEdge;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
        return Qt::LeftEdge;
    }
    Q_UNREACHABLE();
}

bool isUpright(QTabBar::Shape shape)
{
    const Qt::Edge side = pageSide(shape);
    return side == Qt::LeftEdge || side == Qt::RightEdge;
}

QRect strip(const QRect &area, Qt::Edge side, int thickness)
{
    switch (side) {
    case Qt::TopEdge:
        return {area.x(), area.y(), area.width(), thickness};
    case Qt::BottomEdge:
        return {area.x(), area.bottom() + 1 - thickness, area.width(), thickness};
    case Qt::LeftEdge:
        return {area.x(), area.y(), thickness, area.height()};
    case Qt::RightEdge:
        return {area.right() + 1 - thickness, area.y(), thickness, area.height()};
    }
    Q_UNREACHABLE();
}

} // namespace

void TabDrawing::drawTab(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget) const
{
    const Metrics &m = metrics();
    const ControlState state = controlState(option, widget);
    const bool open = option.state.testFlag(QStyle::State_Selected);
    if (state.hovered && !open)
        painter.fillRect(option.rect,
                         tokens().set == ColourSet::HighContrast ? colours().primarySoft : colours().quiet);
    const Qt::Edge side = pageSide(option.shape);
    painter.fillRect(strip(option.rect, side, m.border), colours().line);
    if (open)
        painter.fillRect(strip(option.rect, side, m.border * 3), state.enabled ? colours().primary : colours().frame);
    // Of a bar that has the focus only the open tab says so, beside its line.
    if (state.focused && open) {
        const QRegion free = QRegion(option.rect).subtracted(strip(option.rect, side, m.border * 4));
        ring(painter, free.boundingRect(), m.radius / 2.0);
    }
}

QStyleOptionTab TabDrawing::labelOption(const QStyleOptionTab &option) const
{
    QStyleOptionTab label = option;
    label.state.setFlag(QStyle::State_HasFocus, false); // the ring is drawn with the tab
    const bool open = option.state.testFlag(QStyle::State_Selected);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    label.palette.setColor(QPalette::WindowText, open && enabled ? colours().primary
                                                 : enabled       ? colours().ink
                                                                 : colours().off);
    return label;
}

void TabDrawing::drawBase(QPainter &painter, const QRect &area, QTabBar::Shape shape) const
{
    painter.fillRect(strip(area, pageSide(shape), metrics().border), colours().line);
}

void TabDrawing::drawPaneLine(QPainter &painter, const QRect &pane, QTabBar::Shape shape) const
{
    const QRect inside = contents(pane, shape);
    painter.save();
    painter.setClipRegion(QRegion(pane).subtracted(inside));
    painter.fillRect(pane, colours().line);
    painter.restore();
}

QSize TabDrawing::tabSize(const QStyleOptionTab &option, QSize content) const
{
    const int target = metrics().secondaryTarget;
    return isUpright(option.shape) ? QSize(std::max(content.width(), target), content.height())
                                   : QSize(content.width(), std::max(content.height(), target));
}

QRect TabDrawing::contents(const QRect &pane, QTabBar::Shape shape) const
{
    const int line = metrics().border;
    switch (pageSide(shape)) {
    case Qt::BottomEdge:
        return pane.adjusted(0, line, 0, 0);
    case Qt::TopEdge:
        return pane.adjusted(0, 0, 0, -line);
    case Qt::RightEdge:
        return pane.adjusted(line, 0, 0, 0);
    case Qt::LeftEdge:
        return pane.adjusted(0, 0, -line, 0);
    }
    Q_UNREACHABLE();
}

} // namespace escale
