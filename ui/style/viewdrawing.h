// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of QListView, QTreeView and QTableView, and their headers. What is chosen has a soft ground and a bar at its
// beginning: never a colour alone. Delegates that paint by themselves are left alone.
#pragma once

#include "style/controldrawing.h"

namespace escale {

class ViewDrawing final : public ControlDrawing {
public:
    using ControlDrawing::ControlDrawing;

    /// The option as the style is to draw the words with: they read on the soft ground.
    [[nodiscard]] QStyleOptionViewItem itemOption(const QStyleOptionViewItem &option) const;
    void drawItemGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    /// Where the ring of the line with the keys stands: beside the bar.
    [[nodiscard]] QRect focusPlace(const QStyleOptionViewItem &option) const;
    void drawRowGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void drawBranch(QPainter &painter, const QStyleOption &option) const;
    [[nodiscard]] QSize itemSize(QSize content) const;
    /// Height of a row, or of a header.
    [[nodiscard]] int rowHeight(const QFont &font) const;

    void drawHeader(QPainter &painter, const QStyleOptionHeader &option) const;
    void drawSortArrow(QPainter &painter, const QStyleOptionHeader &option) const;
    [[nodiscard]] QSize headerSize(const QStyleOptionHeader &option, QSize content) const;
};

} // namespace escale
