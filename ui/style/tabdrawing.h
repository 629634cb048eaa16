// SPDX-License-Identifier: GPL-3.0-or-later
// QTabBar and QTabWidget: words over a line, a thick one under the tab that is open, on whichever side the tabs stand.
#pragma once

#include "style/controldrawing.h"

namespace escale {

class TabDrawing final : public ControlDrawing {
public:
    using ControlDrawing::ControlDrawing;

    void drawTab(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget) const;
    /// The label's option as the style is to draw it, ring and mnemonic colours seen to.
    [[nodiscard]] QStyleOptionTab labelOption(const QStyleOptionTab &option) const;
    void drawBase(QPainter &painter, const QRect &area, QTabBar::Shape shape) const;
    /// The same line on the other side of the page's edge.
    void drawPaneLine(QPainter &painter, const QRect &pane, QTabBar::Shape shape) const;
    [[nodiscard]] QSize tabSize(const QStyleOptionTab &option, QSize content) const;
    /// What a tab widget's page may fill, of the pane: its line is left.
    [[nodiscard]] QRect contents(const QRect &pane, QTabBar::Shape shape) const;
};

} // namespace escale
