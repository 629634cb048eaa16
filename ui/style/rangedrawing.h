// SPDX-License-Identifier: GPL-3.0-or-later
// What stands for a place between two ends: QScrollBar, QSlider, QProgressBar, and the handle of QSplitter.
#pragma once

#include "style/controldrawing.h"

namespace escale {

class RangeDrawing final : public ControlDrawing {
public:
    using ControlDrawing::ControlDrawing;

    [[nodiscard]] int scrollBarWidth() const;
    [[nodiscard]] int leastHandle() const { return metrics().primaryTarget - 2 * metrics().focusRing; }
    void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option) const;
    [[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part) const;

    [[nodiscard]] int sliderHandle() const;
    void drawSlider(QPainter &painter, const QStyleOptionSlider &option, const QWidget *widget) const;
    [[nodiscard]] QRect sliderPart(const QStyleOptionSlider &option, QStyle::SubControl part) const;

    [[nodiscard]] int progressHeight() const;
    void drawProgressGroove(QPainter &painter, const QStyleOptionProgressBar &option) const;
    /// `turn`: 0 to 1, where the part of a bar without an end is on its way.
    void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option, double turn) const;
    void drawProgressLabel(QPainter &painter, const QStyleOptionProgressBar &option) const;
    [[nodiscard]] QRect progressPart(const QStyleOptionProgressBar &option, QStyle::SubElement part) const;
    [[nodiscard]] QSize progressSize(const QStyleOptionProgressBar &option, QSize content) const;

    void drawSplitter(QPainter &painter, const QStyleOption &option, const QWidget *widget) const;

private:
    [[nodiscard]] QRect groove(const QRect &area, Qt::Orientation orientation, int thickness) const;
    /// The whole way, as a soft strip; hollow where colours are few and the part that is done would be lost on it.
    void drawWay(QPainter &painter, const QRect &area, const QColor &colour, double radius) const;
    void drawTicks(QPainter &painter, const QStyleOptionSlider &option) const;
    [[nodiscard]] int handlePlace(const QStyleOptionSlider &option, int room, int value) const;
};

} // namespace escale
