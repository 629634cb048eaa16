// SPDX-License-Identifier: GPL-3.0-or-later
// What is written into or chosen from: QLineEdit, the frame of a text or a list, QComboBox, QSpinBox and its kin. The
// steps of a spin box stand side by side, each as large as a target.
#pragma once

#include "style/controldrawing.h"

class QLineEdit;

namespace escale {

class FieldDrawing final : public ControlDrawing {
public:
    using ControlDrawing::ControlDrawing;

    void drawLine(QPainter &painter, const QStyleOptionFrame &option, const QWidget *widget) const;
    /// `widget`: the field itself, whose text decides how high its line stands; may be null.
    [[nodiscard]] QRect lineContents(const QStyleOptionFrame &option, const QLineEdit *widget) const;
    [[nodiscard]] QSize lineSize(const QStyleOptionFrame &option, QSize content) const;

    /// Of a text, a list, a table; square for a window of its own, which has no round corners to show.
    void drawFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget) const;
    [[nodiscard]] int frameWidth(const QWidget *widget) const;

    void drawCombo(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget) const;
    [[nodiscard]] QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part) const;
    [[nodiscard]] QSize comboSize(const QStyleOptionComboBox &option, QSize content) const;

    void drawSpin(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget) const;
    [[nodiscard]] QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part) const;
    [[nodiscard]] QSize spinSize(const QStyleOptionSpinBox &option, QSize content) const;

private:
    void drawStep(QPainter &painter, const QStyleOptionSpinBox &option, QStyle::SubControl part, bool possible,
                  const ControlLook &look) const;
    [[nodiscard]] int arrowWidth() const;
    /// Height of a field for a line of text.
    [[nodiscard]] int fieldHeight(const QStyleOption &option, int line) const;
};

} // namespace escale
