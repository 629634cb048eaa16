// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/rangedrawing.h"

#include "style/contrast.h"

#include <QPainter>
#include <QSlider>
#include <QWidget>
#include <algorithm>

namespace escale {
namespace {

/// A scroll bar at rest: on the desk it hardly shows until the pointer is on it; on the kiosk there is no pointer, and
/// it is what says that there is more.
QColor atRest(const ControlTokens &tokens)
{
    if (tokens.metrics.profile == Profile::Desktop)
        return tokens.colours().line;
    QColor half = tokens.colours().frame;
    half.setAlphaF(0.5F);
    return laidOver(half, tokens.colours().line);
}

} // namespace

int RangeDrawing::scrollBarWidth() const
{
    return metrics().profile == Profile::Kiosk ? metrics().unit * 5 / 4 : metrics().unit;
}

void RangeDrawing::drawScrollBar(QPainter &painter, const QStyleOptionSlider &option) const
{
    if (option.maximum <= option.minimum)
        return;
    const QRect handle = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    const bool used = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken) ||
                      option.state.testFlag(QStyle::State_HasFocus);
    drawBox(painter, handle,
            {used ? colours().frame : atRest(tokens()), Qt::transparent, 0,
             std::min(handle.width(), handle.height()) / 2.0});
}

QRect RangeDrawing::scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part) const
{
    const bool across = option.orientation == Qt::Horizontal;
    const int room = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int share =
        range > 0 ? static_cast<int>(qint64(option.pageStep) * room / (range + std::max(option.pageStep, 1))) : room;
    const int length = std::clamp(share, std::min(leastHandle(), room), room);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      room - length, option.upsideDown);
    const auto piece = [&](int from, int to) {
        const QRect place = across ? QRect(option.rect.x() + from, option.rect.y(), to - from, option.rect.height())
                                   : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), to - from);
        return across ? placed(option, place) : place;
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, start + length);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + length, room);
    default:
        return {}; // no buttons at its ends
    }
}

int RangeDrawing::sliderHandle() const
{
    return metrics().profile == Profile::Kiosk ? metrics().secondaryTarget : metrics().unit * 4;
}

QRect RangeDrawing::groove(const QRect &area, Qt::Orientation orientation, int thickness) const
{
    return orientation == Qt::Horizontal
               ? QRect(area.x(), area.center().y() + 1 - (thickness + 1) / 2, area.width(), thickness)
               : QRect(area.center().x() + 1 - (thickness + 1) / 2, area.y(), thickness, area.height());
}

int RangeDrawing::handlePlace(const QStyleOptionSlider &option, int room, int value) const
{
    return QStyle::sliderPositionFromValue(option.minimum, option.maximum, value, room - sliderHandle(),
                                           option.upsideDown);
}

void RangeDrawing::drawWay(QPainter &painter, const QRect &area, const QColor &colour, double radius) const
{
    if (tokens().set == ColourSet::HighContrast)
        drawBox(painter, area, {colours().surface, colour, metrics().border, radius});
    else
        drawBox(painter, area, {colour, Qt::transparent, 0, radius});
}

void RangeDrawing::drawTicks(QPainter &painter, const QStyleOptionSlider &option) const
{
    if (option.tickPosition == QSlider::NoTicks)
        return;
    const bool across = option.orientation == Qt::Horizontal;
    const int room = across ? option.rect.width() : option.rect.height();
    const int step = option.tickInterval > 0 ? option.tickInterval : std::max(option.pageStep, 1);
    const int line = metrics().border, length = metrics().unit / 2;
    for (qint64 value = option.minimum; value <= option.maximum; value += step) {
        const int at = handlePlace(option, room, static_cast<int>(value)) + sliderHandle() / 2;
        const auto tick = [&](int beside) {
            return across ? QRect(option.rect.x() + at, beside, line, length)
                          : QRect(beside, option.rect.y() + at, length, line);
        };
        const int last = across ? option.rect.bottom() : option.rect.right();
        if (option.tickPosition & QSlider::TicksAbove)
            painter.fillRect(tick(across ? option.rect.y() : option.rect.x()), colours().frame);
        if (option.tickPosition & QSlider::TicksBelow)
            painter.fillRect(tick(last + 1 - length), colours().frame);
    }
}

void RangeDrawing::drawSlider(QPainter &painter, const QStyleOptionSlider &option, const QWidget *widget) const
{
    const Metrics &m = metrics();
    const ControlState state = controlState(option, widget);
    const bool across = option.orientation == Qt::Horizontal;
    const int thickness = m.unit / 2 + m.border;
    const QRect track = groove(option.rect, option.orientation, thickness);
    const QRect handle = sliderPart(option, QStyle::SC_SliderHandle);
    const QColor done = state.enabled ? colours().primary : colours().frame;
    drawTicks(painter, option);
    drawWay(painter, track, colours().frame, thickness / 2.0);
    QRect part = track;
    // What has been passed: from the least value to the handle.
    if (across && option.upsideDown)
        part.setLeft(handle.center().x());
    else if (across)
        part.setRight(handle.center().x());
    else if (option.upsideDown)
        part.setTop(handle.center().y());
    else
        part.setBottom(handle.center().y());
    drawBox(painter, part, {done, Qt::transparent, 0, thickness / 2.0});
    const int ringRoom = m.focusRing + m.border;
    const QRect disc = centredSquare(handle).adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    const QColor ground = state.down ? colours().pressed : state.hovered ? colours().primarySoft : colours().surface;
    drawBox(painter, disc, {ground, done, std::max(m.focusRing, 2), disc.width() / 2.0});
    if (state.focused)
        drawRing(painter, centredSquare(handle), colours().focus, m.focusRing, handle.width() / 2.0);
}

QRect RangeDrawing::sliderPart(const QStyleOptionSlider &option, QStyle::SubControl part) const
{
    if (part != QStyle::SC_SliderHandle)
        return option.rect;
    const bool across = option.orientation == Qt::Horizontal;
    const int side = sliderHandle();
    const int at = handlePlace(option, across ? option.rect.width() : option.rect.height(), option.sliderPosition);
    const QPoint centre = option.rect.center();
    return across ? QRect(option.rect.x() + at, centre.y() - side / 2, side, side)
                  : QRect(centre.x() - side / 2, option.rect.y() + at, side, side);
}

int RangeDrawing::progressHeight() const
{
    return metrics().unit * 5 / 4;
}

QRect RangeDrawing::progressPart(const QStyleOptionProgressBar &option, QStyle::SubElement part) const
{
    const bool across = option.state.testFlag(QStyle::State_Horizontal);
    const bool beside = across && option.textVisible && !option.text.isEmpty();
    // The words stand beside the bar: on it they would read on one half only.
    const int label = beside ? std::max(QFontMetrics(tokens().body).horizontalAdvance(QStringLiteral("100 %")),
                                        option.fontMetrics.horizontalAdvance(option.text)) +
                                   metrics().unit
                             : 0;
    if (part == QStyle::SE_ProgressBarLabel)
        return beside ? atEnd(option, label) : QRect();
    return groove(atBeginning(option, option.rect.width() - label), across ? Qt::Horizontal : Qt::Vertical,
                  progressHeight());
}

void RangeDrawing::drawProgressGroove(QPainter &painter, const QStyleOptionProgressBar &option) const
{
    drawWay(painter, option.rect, colours().line, progressHeight() / 2.0);
}

void RangeDrawing::drawProgress(QPainter &painter, const QStyleOptionProgressBar &option, double turn) const
{
    const bool across = option.state.testFlag(QStyle::State_Horizontal);
    const int room = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int from = 0, length = 0;
    if (range <= 0) {
        length = room / 3;
        from = static_cast<int>((room - length) * turn);
    } else {
        length = static_cast<int>((qint64(option.progress) - option.minimum) * room / range);
    }
    length = std::min(length, room);
    if (length <= 0)
        return;
    length = std::max(length, std::min(progressHeight(), room)); // a beginning is a disc
    QRect part;
    if (across) {
        const bool fromRight = option.invertedAppearance != (option.direction == Qt::RightToLeft);
        part = QStyle::visualRect(fromRight ? Qt::RightToLeft : Qt::LeftToRight, option.rect,
                                  {option.rect.x() + from, option.rect.y(), length, option.rect.height()});
    } else {
        const int top = option.invertedAppearance ? from : room - from - length;
        part = QRect(option.rect.x(), option.rect.y() + top, option.rect.width(), length);
    }
    drawBox(painter, part, {colours().primary, Qt::transparent, 0, progressHeight() / 2.0});
}

void RangeDrawing::drawProgressLabel(QPainter &painter, const QStyleOptionProgressBar &option) const
{
    words(painter, option.rect, Qt::AlignTrailing | Qt::AlignVCenter, option, option.text, colours().ink);
}

QSize RangeDrawing::progressSize(const QStyleOptionProgressBar &option, QSize content) const
{
    const bool across = option.state.testFlag(QStyle::State_Horizontal);
    if (!across)
        return {progressHeight(), content.height()};
    const int height = option.textVisible ? std::max(option.fontMetrics.height(), progressHeight()) : progressHeight();
    return {content.width(), height};
}

void RangeDrawing::drawSplitter(QPainter &painter, const QStyleOption &option, const QWidget *widget) const
{
    const ControlState state = controlState(option, widget);
    // State_Horizontal: the panes stand side by side, so the handle stands upright.
    const bool upright = option.state.testFlag(QStyle::State_Horizontal);
    const int line = metrics().border;
    if (state.focused)
        return painter.fillRect(option.rect, colours().focus);
    painter.fillRect(groove(option.rect, upright ? Qt::Vertical : Qt::Horizontal, line),
                     state.hovered || state.down ? colours().frame : colours().line);
}

} // namespace escale
