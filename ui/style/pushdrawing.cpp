// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/pushdrawing.h"

#include <QPainter>
#include <algorithm>

namespace escale {
namespace {

bool opensMenu(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu);
}

/// The arrow is a button of its own.
bool hasMenuPart(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

bool isMainAction(const QStyleOptionButton &option)
{
    return option.features.testFlag(QStyleOptionButton::DefaultButton);
}

} // namespace

ControlLook PushDrawing::look(const QStyleOptionButton &option, const QWidget *widget) const
{
    const ControlState state = controlState(option, widget);
    if (isMainAction(option))
        return mainActionLook(tokens(), state);
    ControlLook look = pressedLook(tokens(), state);
    if (!option.features.testFlag(QStyleOptionButton::Flat) || state.checked)
        return look;
    look.edge = Qt::transparent;
    if (!state.hovered && !state.down)
        look.ground = Qt::transparent;
    if (state.enabled)
        look.ink = colours().primary;
    return look;
}

void PushDrawing::drawButtonGround(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget) const
{
    const Metrics &m = metrics();
    const ControlState state = controlState(option, widget);
    box(painter, option.rect, look(option, widget), m.radius);
    if (!state.focused)
        return;
    if (!isMainAction(option))
        return ring(painter, option.rect, m.radius);
    // Within the filled ground, where it stands out on every page.
    const int in = m.border + m.focusRing / 2;
    drawRing(painter, option.rect.adjusted(in, in, -in, -in), colours().onPrimary, m.focusRing, m.radius - in);
}

void PushDrawing::drawLabel(QPainter &painter, const QRect &area, const Label &label, const QColor &ink,
                            const QStyleOption &option) const
{
    const Metrics &m = metrics();
    const QSize icon = label.icon.isNull() ? QSize(0, 0) : label.iconSize;
    const int text = QFontMetrics(painter.font()).size(Qt::TextShowMnemonic, label.text).width();
    const int gap = icon.width() > 0 && !label.text.isEmpty() ? m.unit : 0;
    const int start = area.x() + std::max((area.width() - icon.width() - gap - text) / 2, m.border);
    const auto at = [&](const QRect &place) { return QStyle::visualRect(option.direction, area, place); };
    if (icon.width() > 0)
        label.icon.paint(&painter, at({{start, area.center().y() + 1 - icon.height() / 2}, icon}), Qt::AlignCenter,
                         option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled,
                         option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    const int textStart = start + icon.width() + gap;
    const QRect place(textStart, area.y(), area.right() + 1 - textStart - m.border, area.height());
    words(painter, at(place), Qt::AlignLeading | Qt::AlignVCenter, option, label.text, ink);
}

void PushDrawing::drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget) const
{
    const QColor ink = look(option, widget).ink;
    const QRect &all = option.rect;
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int arrow = menu ? arrowWidth() : 0;
    if (menu)
        sign(painter, placed(option, {all.right() + 1 - arrow - metrics().unit, all.y(), arrow, all.height()}),
             Icon::Down, ink, option);
    drawLabel(painter, atBeginning(option, all.width() - arrow), {option.text, option.icon, option.iconSize}, ink,
              option);
}

QSize PushDrawing::buttonSize(const QStyleOptionButton &option, QSize content) const
{
    const Metrics &m = metrics();
    const int target = m.primaryTarget;
    int width = content.width() + 2 * (option.text.isEmpty() ? m.unit : tokens().padding);
    if (!option.icon.isNull() && !option.text.isEmpty())
        width += m.unit;
    // Words in Latin letters ("PDF", "…") among those in Arabic ones: as high as its neighbours.
    const int line = !option.text.isEmpty() && option.direction == Qt::RightToLeft
                         ? option.fontMetrics.size(Qt::TextSingleLine, QStringLiteral("ا")).height()
                         : 0;
    return {std::max(width, target), std::max(std::max(content.height(), line) + 2 * m.unit, target)};
}

PushDrawing::ToolLabel PushDrawing::drawTool(QPainter &painter, const QStyleOptionToolButton &option,
                                             const QWidget *widget) const
{
    const Metrics &m = metrics();
    const ControlState state = controlState(option, widget);
    ControlLook look = pressedLook(tokens(), state);
    const bool flat = option.state.testFlag(QStyle::State_AutoRaise) && !state.checked;
    if (flat) {
        look.edge = Qt::transparent;
        if (!state.hovered && !state.down)
            look.ground = Qt::transparent;
    }
    box(painter, option.rect, look, m.radius);
    QRect label = option.rect;
    if (opensMenu(option) || hasMenuPart(option)) {
        const QRect arrow = toolPart(option, QStyle::SC_ToolButtonMenu);
        if (hasMenuPart(option) && !flat)
            painter.fillRect(option.direction == Qt::RightToLeft
                                 ? QRect(arrow.right(), arrow.y() + m.border, m.border, arrow.height() - 2 * m.border)
                                 : QRect(arrow.x(), arrow.y() + m.border, m.border, arrow.height() - 2 * m.border),
                             look.edge);
        sign(painter, arrow, Icon::Down, look.ink, option);
        label = toolPart(option, QStyle::SC_ToolButton);
    }
    if (state.focused)
        ring(painter, option.rect, m.radius);
    const bool arrow = option.features.testFlag(QStyleOptionToolButton::Arrow);
    if (arrow || option.toolButtonStyle == Qt::ToolButtonTextUnderIcon)
        return {label, look.ink, true};
    const bool pictured = !option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly;
    const bool worded = option.icon.isNull() || option.toolButtonStyle != Qt::ToolButtonIconOnly;
    painter.save();
    painter.setFont(option.font);
    drawLabel(painter, label, {worded ? option.text : QString(), pictured ? option.icon : QIcon(), option.iconSize},
              look.ink, option);
    painter.restore();
    return {label, look.ink, false};
}

QSize PushDrawing::toolSize(const QStyleOptionToolButton &option, QSize content) const
{
    const Metrics &m = metrics();
    const bool words = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    // Qt adds the part with the arrow to the content where it is a button of its own.
    int width = content.width() + (words ? 3 * m.unit : 0);
    if (opensMenu(option) && !hasMenuPart(option))
        width += arrowWidth();
    return {std::max(width, m.secondaryTarget), std::max(content.height() + (words ? m.unit : 0), m.secondaryTarget)};
}

QRect PushDrawing::toolPart(const QStyleOptionToolButton &option, QStyle::SubControl part) const
{
    const bool arrow = opensMenu(option) || hasMenuPart(option);
    const int width = arrow ? arrowWidth() : 0;
    if (part == QStyle::SC_ToolButtonMenu)
        return arrow ? atEnd(option, width) : QRect();
    return atBeginning(option, option.rect.width() - width);
}

} // namespace escale
