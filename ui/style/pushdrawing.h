// SPDX-License-Identifier: GPL-3.0-or-later
// QPushButton and QToolButton: the main action filled (QPushButton::setDefault), a flat one without an edge until it is
// pointed at, one that stays down (setCheckable) in the colour of what is chosen.
#pragma once

#include "style/controldrawing.h"

namespace escale {

class PushDrawing final : public ControlDrawing {
public:
    using ControlDrawing::ControlDrawing;

    void drawButtonGround(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget) const;
    void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget) const;
    [[nodiscard]] QSize buttonSize(const QStyleOptionButton &option, QSize content) const;

    /// Ground, arrow, and the label where it is words, a picture, or one beside the other. What is `left` is Qt's to
    /// draw: words under a picture, an arrow alone.
    struct ToolLabel {
        QRect place;
        QColor ink;
        bool left = false;
    };
    ToolLabel drawTool(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget) const;
    [[nodiscard]] QSize toolSize(const QStyleOptionToolButton &option, QSize content) const;
    [[nodiscard]] QRect toolPart(const QStyleOptionToolButton &option, QStyle::SubControl part) const;
    /// Width of the arrow that opens a menu.
    [[nodiscard]] int arrowWidth() const { return signSide() + metrics().unit; }

private:
    /// A picture, words, or both, in the middle of `area`.
    struct Label {
        QString text;
        QIcon icon;
        QSize iconSize;
    };
    void drawLabel(QPainter &painter, const QRect &area, const Label &label, const QColor &ink,
                   const QStyleOption &option) const;
    [[nodiscard]] ControlLook look(const QStyleOptionButton &option, const QWidget *widget) const;
};

} // namespace escale
