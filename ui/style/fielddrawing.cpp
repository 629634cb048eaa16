// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/fielddrawing.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace escale {
namespace {

constexpr int besideText = 2; ///< pixels a QLineEdit leaves beside its text by itself

/// The line within a combo or spin box stands on that one's ground.
bool isPartOfField(const QWidget *widget)
{
    const QWidget *parent = widget != nullptr ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(parent) != nullptr;
}

/// Qt (6.4) takes the difference between the ascent of the letters and that of the field's font off twice: letters of
/// a family that stands higher than the first one, as Arabic ones do, come to stand over the middle of the line.
int standsTooHigh(const QString &text, const QFont &font)
{
    constexpr qsizetype enough = 256; // letters that can be seen
    QTextLayout layout(text.left(enough), font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? std::max(0, qRound(line.ascent()) - QFontMetrics(font).ascent()) : 0;
}

} // namespace

void FieldDrawing::drawLine(QPainter &painter, const QStyleOptionFrame &option, const QWidget *widget) const
{
    if (option.lineWidth <= 0) {
        if (!isPartOfField(widget))
            painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
        return;
    }
    ControlLook look = fieldLook(tokens(), controlState(option, widget));
    if (option.state.testFlag(QStyle::State_ReadOnly))
        look.ground = colours().quiet;
    box(painter, option.rect, look, metrics().radius);
}

QRect FieldDrawing::lineContents(const QStyleOptionFrame &option, const QLineEdit *widget) const
{
    QRect place = option.rect;
    if (option.lineWidth > 0) {
        const int across = tokens().padding - besideText, ring = metrics().focusRing;
        place.adjust(across, ring, -across, -ring);
    }
    return widget != nullptr ? place.translated(0, standsTooHigh(widget->displayText(), widget->font())) : place;
}

QSize FieldDrawing::lineSize(const QStyleOptionFrame &option, QSize content) const
{
    if (option.lineWidth <= 0)
        return content;
    return {content.width() + 2 * tokens().padding, fieldHeight(option, content.height())};
}

int FieldDrawing::fieldHeight(const QStyleOption &option, int line) const
{
    // Letters read from the right go further below the line, and marks stand above them.
    const int more = option.direction == Qt::RightToLeft ? line / 4 : 0;
    return std::max(metrics().primaryTarget, line + more + metrics().unit + 2 * metrics().border);
}

void FieldDrawing::drawFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget) const
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    ControlLook look = fieldLook(tokens(), controlState(option, widget));
    if (area == nullptr)
        look = {Qt::transparent, colours().line, {}, metrics().border, false};
    else if (const QWidget *inside = area->viewport())
        look.ground = inside->palette().color(inside->backgroundRole());
    if (widget != nullptr && widget->isWindow()) {
        look = {colours().surface, colours().frame, {}, metrics().border, false};
        return box(painter, option.rect, look, 0);
    }
    box(painter, option.rect, look, metrics().radius);
}

int FieldDrawing::frameWidth(const QWidget *widget) const
{
    return widget == nullptr || widget->isWindow() ? metrics().border : tokens().inset;
}

int FieldDrawing::arrowWidth() const
{
    return std::max(signSide() + 2 * metrics().unit, metrics().primaryTarget * 3 / 4);
}

void FieldDrawing::drawCombo(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget) const
{
    ControlState state = controlState(option, widget);
    ControlLook look = fieldLook(tokens(), state);
    if (!option.editable && state.enabled && (state.down || option.state.testFlag(QStyle::State_On)))
        look.ground = colours().pressed;
    if (option.frame)
        box(painter, option.rect, look, metrics().radius);
    sign(painter, comboPart(option, QStyle::SC_ComboBoxArrow), Icon::Down, look.ink, option);
}

QRect FieldDrawing::comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part) const
{
    const QRect &all = option.rect;
    const int arrow = arrowWidth(), ring = option.frame ? metrics().focusRing : 0;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return atEnd(option, arrow);
    case QStyle::SC_ComboBoxEditField: {
        const int before = option.frame ? tokens().padding - besideText : besideText;
        return placed(option,
                      {all.x() + before, all.y() + ring, all.width() - before - arrow, all.height() - 2 * ring});
    }
    default:
        return all;
    }
}

QSize FieldDrawing::comboSize(const QStyleOptionComboBox &option, QSize content) const
{
    return {content.width() + tokens().padding + arrowWidth() + besideText, fieldHeight(option, content.height())};
}

void FieldDrawing::drawStep(QPainter &painter, const QStyleOptionSpinBox &option, QStyle::SubControl part,
                            bool possible, const ControlLook &look) const
{
    const Metrics &m = metrics();
    const QRect place = spinPart(option, part);
    const bool active = possible && option.activeSubControls.testFlag(part);
    const int ring = m.focusRing;
    if (active && option.state.testFlag(QStyle::State_Sunken))
        painter.fillRect(place.adjusted(ring, ring, -ring, -ring), colours().pressed);
    else if (active && option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(place.adjusted(ring, ring, -ring, -ring),
                         tokens().set == ColourSet::HighContrast ? colours().primarySoft : colours().quiet);
    const int edge = option.direction == Qt::RightToLeft ? place.right() : place.x();
    painter.fillRect(QRect(edge, place.y() + m.unit, m.border, place.height() - 2 * m.unit), colours().line);
    sign(painter, place, part == QStyle::SC_SpinBoxUp ? Icon::Plus : Icon::Minus,
         possible                                  ? look.ink
         : tokens().set == ColourSet::HighContrast ? colours().pressed
                                                   : colours().frame,
         option);
}

void FieldDrawing::drawSpin(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget) const
{
    const ControlLook look = fieldLook(tokens(), controlState(option, widget));
    ControlLook ground = look;
    ground.edge = Qt::transparent;
    if (option.frame)
        box(painter, option.rect, ground, metrics().radius);
    if (option.buttonSymbols != QAbstractSpinBox::NoButtons) {
        drawStep(painter, option, QStyle::SC_SpinBoxDown,
                 option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled), look);
        drawStep(painter, option, QStyle::SC_SpinBoxUp, option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled),
                 look);
    }
    ControlLook edge = look;
    edge.ground = Qt::transparent;
    if (option.frame)
        box(painter, option.rect, edge, metrics().radius);
}

QRect FieldDrawing::spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part) const
{
    const QRect &all = option.rect;
    const bool steps = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int step = steps ? metrics().secondaryTarget : 0, end = all.right() + 1;
    const int before = option.frame ? tokens().padding - besideText : 0, ring = option.frame ? metrics().focusRing : 0;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return steps ? placed(option, {end - step, all.y(), step, all.height()}) : QRect();
    case QStyle::SC_SpinBoxDown:
        return steps ? placed(option, {end - 2 * step, all.y(), step, all.height()}) : QRect();
    case QStyle::SC_SpinBoxEditField:
        return placed(option, {all.x() + before, all.y() + ring, all.width() - before - std::max(2 * step, ring),
                               all.height() - 2 * ring});
    default:
        return all;
    }
}

QSize FieldDrawing::spinSize(const QStyleOptionSpinBox &option, QSize content) const
{
    const int steps =
        option.buttonSymbols == QAbstractSpinBox::NoButtons ? tokens().padding : 2 * metrics().secondaryTarget;
    return {content.width() + tokens().padding + steps + 2 * besideText, fieldHeight(option, content.height())};
}

} // namespace escale
