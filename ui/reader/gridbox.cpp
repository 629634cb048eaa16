// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/gridbox.h"

#include "style/paint.h"

#include <QPainter>
#include <QStyle>

namespace escale {

void GridBox::add(std::unique_ptr<LayoutBox> content, const TextPosition &place)
{
    m_cards.push_back({std::move(content), place, {}});
}

void GridBox::collect(std::vector<TextFragment *> &bits)
{
    for (const Card &card : m_cards)
        card.content->collect(bits);
}

void GridBox::grow(int height)
{
    const int more = height - rect().height();
    const int bottom = rect().top() + rect().height() - 1;
    for (Card &card : m_cards) {
        if (more > 0 && card.rect.bottom() == bottom)
            card.rect.setBottom(bottom + more);
    }
}

int GridBox::arrange(const QRect &area)
{
    const int fitting = std::max(1, (area.width() + m_shape.gap) / (m_shape.leastWidth + m_shape.gap));
    const int columns = std::min({fitting, m_shape.mostColumns, std::max(1, static_cast<int>(m_cards.size()))});
    const int width = (area.width() - (columns - 1) * m_shape.gap) / columns;
    int y = area.top();
    for (std::size_t from = 0; from < m_cards.size(); from += static_cast<std::size_t>(columns)) {
        const std::size_t to = std::min(m_cards.size(), from + static_cast<std::size_t>(columns));
        if (from > 0)
            y += m_shape.gap;
        y += arrangeRow(from, to, QPoint(area.left(), y), width, columns);
    }
    return y - area.top();
}

int GridBox::arrangeRow(std::size_t from, std::size_t to, const QPoint &topLeft, int width, int columns)
{
    const int frame = m_shape.padding + m_shape.border;
    int height = 0;
    for (std::size_t i = from; i < to; ++i)
        height = std::max(height, m_cards[i].content->layOut({}, width - 2 * frame) + 2 * frame);
    for (std::size_t i = from; i < to; ++i) {
        int column = static_cast<int>(i - from);
        if (m_shape.direction == Qt::RightToLeft)
            column = columns - 1 - column;
        Card &card = m_cards[i];
        card.rect = QRect(topLeft.x() + column * (width + m_shape.gap), topLeft.y(), width, height);
        // Cards of one row begin at the same height, whatever they hold.
        card.content->layOut(card.rect.topLeft() + QPoint(frame, frame), width - 2 * frame);
    }
    return height;
}

void GridBox::paint(PaintJob &job) const
{
    for (const Card &card : m_cards) {
        const bool lit = job.isLit && job.lit.part == card.place.part && job.lit.index == card.place.index;
        drawBox(job.painter, card.rect,
                {lit ? m_shape.litGround : m_shape.ground, m_shape.edge, m_shape.border, double(m_shape.radius)});
        card.content->paint(job);
    }
}

} // namespace escale
