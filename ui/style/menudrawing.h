// SPDX-License-Identifier: GPL-3.0-or-later
// QMenu, QMenuBar and the ground of QToolTip. What is chosen of a menu bears a check mark, each line is a target.
#pragma once

#include "style/controldrawing.h"

namespace escale {

class MenuDrawing final : public ControlDrawing {
public:
    using ControlDrawing::ControlDrawing;

    void drawGround(QPainter &painter, const QRect &area) const;
    void drawFrame(QPainter &painter, const QRect &area) const;
    void drawItem(QPainter &painter, const QStyleOptionMenuItem &option) const;
    [[nodiscard]] QSize itemSize(const QStyleOptionMenuItem &option, QSize content) const;

    void drawBar(QPainter &painter, const QRect &area) const;
    void drawBarItem(QPainter &painter, const QStyleOptionMenuItem &option) const;
    [[nodiscard]] QSize barItemSize(QSize content) const;

    void drawToolTip(QPainter &painter, const QRect &area) const;

private:
    [[nodiscard]] int column(const QStyleOptionMenuItem &option) const;
    void drawSeparator(QPainter &painter, const QStyleOptionMenuItem &option) const;
};

} // namespace escale
