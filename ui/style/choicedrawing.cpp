// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/choicedrawing.h"

#include <QPainter>
#include <algorithm>

namespace escale {
namespace {

bool isCheckable(const QStyleOptionGroupBox &option)
{
    return option.subControls.testFlag(QStyle::SC_GroupBoxCheckBox);
}

} // namespace

void ChoiceDrawing::drawMark(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool round) const
{
    const Colours &c = colours();
    const ControlState state = controlState(option, widget);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool set = state.checked || partly;
    const QRect area = centredSquare(option.rect);
    ControlLook look = fieldLook(tokens(), {state.enabled, state.hovered, state.down, false, false, state.invalid});
    QColor sign = c.onPrimary;
    if (set && state.enabled)
        look.ground = look.edge = c.primary;
    else if (set)
        sign = c.off;
    else if (state.down)
        look.ground = c.pressed;
    if (!set && !state.invalid && state.enabled && !state.hovered)
        look.edge = c.frame;
    box(painter, area, look, round ? area.width() / 2.0 : std::min(area.width() / 4.0, double(metrics().radius) / 2));
    if (!set)
        return;
    const int quarter = area.width() / 4;
    if (round)
        drawBox(painter, area.adjusted(quarter, quarter, -quarter, -quarter),
                {sign, Qt::transparent, 0, area.width() / 4.0});
    else
        drawIcon(painter, area.adjusted(1, 1, -1, -1), partly ? Icon::Minus : Icon::Check, sign, option.direction);
}

void ChoiceDrawing::drawChoice(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget,
                               bool round) const
{
    QStyleOptionButton part = option;
    part.rect = markPlace(option);
    drawMark(painter, part, widget, round);
    part.rect = labelPlace(option);
    drawLabel(painter, part);
    if (controlState(option, widget).focused)
        ring(painter, option.rect, metrics().radius);
}

void ChoiceDrawing::drawLabel(QPainter &painter, const QStyleOptionButton &option) const
{
    QRect place = option.rect;
    if (!option.icon.isNull()) {
        const int side = option.iconSize.width();
        option.icon.paint(&painter, placed(option, {place.x(), place.y(), side, place.height()}), Qt::AlignCenter,
                          option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        place = placed(option, place.adjusted(side + metrics().unit, 0, 0, 0));
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    words(painter, place, Qt::AlignLeading | Qt::AlignVCenter, option, option.text,
          enabled ? option.palette.color(QPalette::WindowText) : colours().off);
}

QRect ChoiceDrawing::markPlace(const QStyleOption &option) const
{
    const int side = tokens().mark;
    return placed(option, {option.rect.x() + edge(), option.rect.center().y() - side / 2 + 1 - side % 2, side, side});
}

QRect ChoiceDrawing::labelPlace(const QStyleOption &option) const
{
    const int start = edge() + tokens().mark + metrics().unit;
    return placed(option, option.rect.adjusted(start, 0, -edge(), 0));
}

QSize ChoiceDrawing::choiceSize(QSize content) const
{
    const int target = metrics().secondaryTarget;
    return {std::max(target, content.width() + 2 * edge() + tokens().mark + metrics().unit + 2),
            std::max({target, content.height() + metrics().unit, tokens().mark + 2 * edge()})};
}

int ChoiceDrawing::titleHeight(const QStyleOptionGroupBox &option) const
{
    if (isCheckable(option))
        return metrics().secondaryTarget;
    return option.text.isEmpty() ? 0 : QFontMetrics(tokens().heading).height() + metrics().unit;
}

void ChoiceDrawing::drawGroup(QPainter &painter, const QStyleOptionGroupBox &option, const QWidget *widget) const
{
    const ControlState state = controlState(option, widget);
    if (option.subControls.testFlag(QStyle::SC_GroupBoxFrame) && !option.features.testFlag(QStyleOptionFrame::Flat)) {
        const QColor edge = state.invalid ? colours().danger : colours().line;
        box(painter, groupPart(option, QStyle::SC_GroupBoxFrame), {Qt::transparent, edge, {}, metrics().border, false},
            metrics().radius);
    }
    QRect title = groupPart(option, QStyle::SC_GroupBoxLabel);
    if (isCheckable(option)) {
        QStyleOption mark = option;
        mark.rect = groupPart(option, QStyle::SC_GroupBoxCheckBox);
        mark.state.setFlag(QStyle::State_MouseOver, option.activeSubControls.testFlag(QStyle::SC_GroupBoxCheckBox));
        drawMark(painter, mark, nullptr, false);
        if (state.focused)
            ring(painter, title.united(mark.rect).adjusted(-edge(), -2, edge(), 2), metrics().radius);
    }
    painter.save();
    painter.setFont(tokens().heading);
    words(painter, title, Qt::AlignLeading | Qt::AlignVCenter, option, option.text,
          state.enabled ? colours().ink : colours().off);
    painter.restore();
}

QRect ChoiceDrawing::groupPart(const QStyleOptionGroupBox &option, QStyle::SubControl part) const
{
    const QRect &all = option.rect;
    const int title = titleHeight(option);
    switch (part) {
    case QStyle::SC_GroupBoxCheckBox:
        return placed(option, {all.x() + edge(), all.y() + (title - tokens().mark) / 2, tokens().mark, tokens().mark});
    case QStyle::SC_GroupBoxLabel: {
        const int start = isCheckable(option) ? edge() + tokens().mark + metrics().unit : 0;
        const int width = QFontMetrics(tokens().heading).size(Qt::TextShowMnemonic, option.text).width() + 2;
        return placed(option, {all.x() + start, all.y(), std::min(width, all.width() - start), title});
    }
    case QStyle::SC_GroupBoxContents: {
        const int in = option.features.testFlag(QStyleOptionFrame::Flat) ? 0 : metrics().border;
        return all.adjusted(in, title + in, -in, -in);
    }
    default:
        return all.adjusted(0, title, 0, 0);
    }
}

QSize ChoiceDrawing::groupSize(const QStyleOptionGroupBox &option, QSize content) const
{
    const int title = QFontMetrics(tokens().heading).size(Qt::TextShowMnemonic, option.text).width() + 2 +
                      (isCheckable(option) ? 2 * edge() + tokens().mark + metrics().unit : 0);
    return {std::max(content.width(), title), std::max(content.height(), titleHeight(option) + 2 * metrics().border)};
}

} // namespace escale
