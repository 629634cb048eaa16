// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/segmenttable.h"

#include "translator/segmentdelegate.h"
#include "translator/segmentmodel.h"

#include <QHeaderView>
#include <algorithm>
#include <array>

namespace escale {
namespace {

constexpr int numberWidth = 48, stateWidth = 150, leastText = 200; // px
constexpr int rowsAtOnce = 8;                                      // laid out between two events: some milliseconds

} // namespace

SegmentTable::SegmentTable(const Appearance &appearance, SegmentModel &model, QWidget *parent)
    : QTableView(parent), m_segments(model), m_delegate(new SegmentDelegate(appearance, model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    setShowGrid(false);
    setTabKeyNavigation(false);
    connect(&m_fitting, &QTimer::timeout, this, &SegmentTable::fitSome);
}

void SegmentTable::fitRows()
{
    const int texts = std::max(leastText, (viewport()->width() - numberWidth - stateWidth) / 2);
    const std::array widths{numberWidth, texts, texts, stateWidth};
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
        m_delegate->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
    // A window that is being resized asks at every step: what is in sight has its height at once, the rest once the
    // hand rests.
    const int last = rowAt(viewport()->height() - 1);
    const int rows = m_segments.rowCount();
    for (int row = std::max(0, rowAt(0)); row < rows && row <= (last < 0 ? rowsAtOnce : last); ++row)
        fitRow(row);
    m_fitted = 0;
    m_fitting.start();
}

void SegmentTable::fitRow(int row)
{
    int height = verticalHeader()->minimumSectionSize();
    for (int column = 0; column < SegmentModel::Columns; ++column)
        height = std::max(height, m_delegate->sizeHint({}, m_segments.index(row, column)).height());
    setRowHeight(row, height);
}

void SegmentTable::fitSome()
{
    const int rows = m_segments.rowCount();
    const int end = std::min(rows, m_fitted + rowsAtOnce);
    for (; m_fitted < end; ++m_fitted)
        fitRow(m_fitted);
    if (m_fitted < rows)
        return;
    m_fitting.stop();
    showAtHand(); // rows above it have moved it
}

void SegmentTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    showAtHand(); // the keyboard on the screen takes half of its room
}

void SegmentTable::showAtHand()
{
    updateGeometries(); // it would scroll as far as the old heights reach
    scrollTo(currentIndex());
}

} // namespace escale
