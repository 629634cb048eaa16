// SPDX-License-Identifier: GPL-3.0-or-later
// QCheckBox and QRadioButton, the marks of a list, and QGroupBox with its title over its frame.
#pragma once

#include "style/controldrawing.h"

namespace escale {

class ChoiceDrawing final : public ControlDrawing {
public:
    using ControlDrawing::ControlDrawing;

    /// Mark, words and ring. `round`: a radio button.
    void drawChoice(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, bool round) const;
    /// Words and icon alone.
    void drawLabel(QPainter &painter, const QStyleOptionButton &option) const;
    /// The mark alone, filling the option's rectangle.
    void drawMark(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool round) const;
    [[nodiscard]] QRect markPlace(const QStyleOption &option) const;
    [[nodiscard]] QRect labelPlace(const QStyleOption &option) const;
    [[nodiscard]] QSize choiceSize(QSize content) const;

    void drawGroup(QPainter &painter, const QStyleOptionGroupBox &option, const QWidget *widget) const;
    [[nodiscard]] QRect groupPart(const QStyleOptionGroupBox &option, QStyle::SubControl part) const;
    [[nodiscard]] QSize groupSize(const QStyleOptionGroupBox &option, QSize content) const;

private:
    [[nodiscard]] int edge() const { return metrics().focusRing + metrics().border; }
    [[nodiscard]] int titleHeight(const QStyleOptionGroupBox &option) const;
};

} // namespace escale
