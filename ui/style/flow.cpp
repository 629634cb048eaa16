// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/flow.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <limits>

namespace escale {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width)
                                    : std::max(item.sizeHint().height(), item.minimumSize().height());
}

} // namespace

WrapLayout::WrapLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::setGap(int gap)
{
    m_gap = gap;
    invalidate();
}

void WrapLayout::setCentred(bool centred)
{
    m_centred = centred;
    invalidate();
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int WrapLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QLayoutItem *> WrapLayout::visibleItems() const
{
    std::vector<QLayoutItem *> items;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            items.push_back(item.get());
    }
    return items;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QRect area(0, 0, width - margins.left() - margins.right(), 0);
    return arrange(area, nullptr) + margins.top() + margins.bottom();
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : visibleItems())
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize WrapLayout::sizeHint() const
{
    return minimumSize();
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    std::vector<std::pair<QLayoutItem *, QRect>> places;
    arrange(area, &places);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const auto &[item, place] : places)
        item->setGeometry(QStyle::visualRect(direction, area, place));
}

int WrapLayout::arrange(const QRect &area, std::vector<std::pair<QLayoutItem *, QRect>> *places) const
{
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> row;
    const auto endRow = [&] {
        const int spare = m_centred ? std::max(0, area.width() - (x - m_gap)) / 2 : 0;
        for (const auto &[item, place] : row) {
            if (places)
                places->emplace_back(item, place.translated(spare, (rowHeight - place.height()) / 2));
        }
        row.clear();
        y += rowHeight;
    };
    for (QLayoutItem *item : visibleItems()) {
        const int width = std::clamp(item->sizeHint().width(), 0, std::max(area.width(), 0));
        if (x > 0 && x + width > area.width()) {
            endRow();
            y += m_gap;
            x = rowHeight = 0;
        }
        const int height = heightOf(*item, width);
        row.emplace_back(item, QRect(area.x() + x, area.y() + y, width, height));
        x += width + m_gap;
        rowHeight = std::max(rowHeight, height);
    }
    endRow();
    return y;
}

ColumnsLayout::ColumnsLayout(int gap, int leastWidth, int mostColumns, QWidget *parent)
    : WrapLayout(gap, parent), m_leastWidth(leastWidth), m_mostColumns(mostColumns)
{
}

void ColumnsLayout::setLeastWidth(int pixels)
{
    m_leastWidth = pixels;
    invalidate();
}

void ColumnsLayout::setStretching(bool stretching)
{
    m_stretching = stretching;
    invalidate();
}

int ColumnsLayout::columnsFor(int width) const
{
    const int items = std::max(1, static_cast<int>(visibleItems().size()));
    int least = m_leastWidth;
    for (const QLayoutItem *item : visibleItems())
        least = std::max(least, item->minimumSize().width());
    const int fitting = std::clamp((width + gap()) / std::max(1, least + gap()), 1, std::min(m_mostColumns, items));
    const int rows = (items + fitting - 1) / fitting;
    return (items + rows - 1) / rows;
}

QSize ColumnsLayout::minimumSize() const
{
    return WrapLayout::minimumSize();
}

QSize ColumnsLayout::sizeHint() const
{
    const int columns = std::min(m_mostColumns, std::max(1, static_cast<int>(visibleItems().size())));
    return {columns * m_leastWidth + (columns - 1) * gap(), WrapLayout::minimumSize().height()};
}

int ColumnsLayout::arrange(const QRect &area, std::vector<std::pair<QLayoutItem *, QRect>> *places) const
{
    const std::vector<QLayoutItem *> items = visibleItems();
    if (items.empty())
        return 0;
    const int columns = columnsFor(area.width());
    const int width = (area.width() - (columns - 1) * gap()) / columns;
    std::vector<int> heights;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i % static_cast<std::size_t>(columns) == 0)
            heights.push_back(0);
        heights.back() = std::max(heights.back(), heightOf(*items[i], width));
    }
    const int rows = static_cast<int>(heights.size());
    int used = (rows - 1) * gap();
    for (int height : heights)
        used += height;
    if (!places)
        return used;
    const int share = (area.height() - (rows - 1) * gap()) / rows;
    // All rows alike where that is possible.
    if (m_stretching && *std::max_element(heights.begin(), heights.end()) <= share)
        heights.assign(heights.size(), share);
    int y = area.y();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const int column = static_cast<int>(i) % columns;
        const std::size_t row = i / static_cast<std::size_t>(columns);
        places->emplace_back(items[i], QRect(area.x() + column * (width + gap()), y, width, heights[row]));
        if (column == columns - 1)
            y += heights[row] + gap();
    }
    return used;
}

} // namespace escale
