// SPDX-License-Identifier: GPL-3.0-or-later
// Cards in equal columns, as many as fit; rows as high as their highest card. For the fact cards.
#pragma once

#include "reader/layoutbox.h"

namespace escale {

class GridBox final : public LayoutBox {
public:
    struct Shape {
        QColor ground, edge, litGround;
        int padding = 0, border = 0, radius = 0, gap = 0, leastWidth = 0, mostColumns = 2;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };
    explicit GridBox(const Shape &shape) : m_shape(shape) {}

    /// `place` lights the whole card.
    void add(std::unique_ptr<LayoutBox> content, const TextPosition &place);
    void paint(PaintJob &job) const override;
    void collect(std::vector<TextFragment *> &bits) override;
    /// By its last row.
    void grow(int height) override;

protected:
    int arrange(const QRect &area) override;

private:
    struct Card {
        std::unique_ptr<LayoutBox> content;
        TextPosition place;
        QRect rect;
    };
    int arrangeRow(std::size_t from, std::size_t to, const QPoint &topLeft, int width, int columns);

    Shape m_shape;
    std::vector<Card> m_cards;
};

} // namespace escale
