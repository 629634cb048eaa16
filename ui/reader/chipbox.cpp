// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/chipbox.h"

#include "style/paint.h"

#include <QPainter>
#include <QStyle>

namespace escale {

ChipBox::ChipBox(const Shape &shape, std::unique_ptr<TextFragment> chip, std::unique_ptr<TextFragment> beside)
    : m_shape(shape), m_chip(std::move(chip)), m_beside(std::move(beside))
{
}

void ChipBox::collect(std::vector<TextFragment *> &bits)
{
    if (m_chip)
        bits.push_back(m_chip.get());
    if (m_beside)
        bits.push_back(m_beside.get());
}

int ChipBox::chipWidth() const
{
    const int icon = m_shape.icon ? m_shape.iconSide + m_shape.gap / 2 : 0;
    return m_chip->naturalWidth() + icon + 2 * m_shape.paddingAcross + 1;
}

int ChipBox::arrange(const QRect &area)
{
    // Reckoned left to right, then turned round in the area.
    const auto placed = [this, &area](const QRect &place) {
        return QStyle::visualRect(m_shape.direction, area, place);
    };
    int height = 0, x = area.left();
    if (m_chip) {
        const int width = std::min(chipWidth(), area.width());
        const int icon = m_shape.icon ? m_shape.iconSide + m_shape.gap / 2 : 0;
        const int textWidth = width - icon - 2 * m_shape.paddingAcross;
        const int textHeight = m_chip->layOut({}, textWidth);
        height = std::max(textHeight, m_shape.iconSide) + 2 * m_shape.paddingDown;
        const int middle = area.top() + height / 2;
        m_chipRect = placed(QRect(x, area.top(), width, height));
        m_iconRect =
            placed(QRect(x + m_shape.paddingAcross, middle - m_shape.iconSide / 2, m_shape.iconSide, m_shape.iconSide));
        const QRect text =
            placed(QRect(x + m_shape.paddingAcross + icon, middle - textHeight / 2, textWidth, textHeight));
        m_chip->layOut(text.topLeft(), text.width());
        x += width + m_shape.gap;
    }
    if (!m_beside)
        return height;
    const int wanted = m_beside->naturalWidth() + 1;
    const bool fits = x + wanted <= area.right() + 1;
    const int y = fits || !m_chip ? area.top() : area.top() + height + m_shape.gap / 2;
    const int left = fits ? x : area.left();
    const int width = area.right() + 1 - left;
    const int textHeight = m_beside->layOut({}, width);
    const int offset = fits && height > textHeight ? (height - textHeight) / 2 : 0;
    const QRect text = placed(QRect(left, y + offset, width, textHeight));
    m_beside->layOut(text.topLeft(), text.width());
    return std::max(height, y - area.top() + offset + textHeight);
}

void ChipBox::paint(PaintJob &job) const
{
    if (m_chip) {
        drawBox(job.painter, m_chipRect, {m_shape.ground, Qt::transparent, 0, m_chipRect.height() / 2.0});
        if (m_shape.icon)
            drawIcon(job.painter, m_iconRect, *m_shape.icon, m_shape.ink, m_shape.direction);
        m_chip->paint(job.painter, job.decorationOf(*m_chip));
    }
    if (m_beside)
        m_beside->paint(job.painter, job.decorationOf(*m_beside));
}

} // namespace escale
