// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/segmenttable.h"

#include "translator/segmentdelegate.h"
#include "translator/segmentmodel.h"

#include <QAbstractTextDocumentLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <algorithm>
#include <array>

namespace escale {
namespace {

constexpr int numberWidth = 48, stateWidth = 150, leastText = 200; // px
constexpr int inset = 2;                                           // px, of the field in its cell
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
    horizontalHeader()->setMinimumSectionSize(numberWidth); // a style's own may be wider, and what is over is cut
    setShowGrid(false);
    setTabKeyNavigation(false);
    connect(&m_fitting, &QTimer::timeout, this, &SegmentTable::fitSome);
}

int SegmentTable::leastWidth(int text)
{
    return numberWidth + 2 * text + stateWidth;
}

void SegmentTable::setEditors(QTextEdit *french, QPlainTextEdit *field)
{
    m_french = french;
    m_field = field;
    french->setFrameShape(QFrame::NoFrame);
    french->viewport()->setAutoFillBackground(false);
    french->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    french->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    field->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget *editor : std::initializer_list<QWidget *>{french, field})
        editor->setParent(viewport());
    setTabOrder(this, french);
    setTabOrder(french, field);
    connect(field, &QPlainTextEdit::cursorPositionChanged, this, &SegmentTable::showCursor);
    connect(&m_segments, &QAbstractItemModel::dataChanged, this, [this] { fillFrench(); });
    connect(&m_segments, &QAbstractItemModel::modelReset, this, [this] {
        m_delegate->setEdited(-1);
        placeEditors();
    });
}

/// With the numbers of its marks, which are what is typed. Asked at every letter of the translation, it lays out only
/// what is another: its words, its width or, when `anew`, its letters.
void SegmentTable::fillFrench(bool anew)
{
    if (!m_french || !currentIndex().isValid())
        return;
    const QModelIndex at = m_segments.index(currentIndex().row(), SegmentModel::French);
    const int width = columnWidth(SegmentModel::French);
    QList<ShownRun> runs = m_segments.shownAt(at);
    const bool heading = m_segments.isHeading(at);
    if (!anew && runs == m_frenchRuns && width == m_frenchWidth && heading == m_isFrenchHeading)
        return; // what is selected in it stays
    m_frenchRuns = std::move(runs);
    m_frenchWidth = width;
    m_isFrenchHeading = heading;
    QTextDocument document;
    m_delegate->lay(document, at, width, true);
    m_frenchHeight = static_cast<int>(std::ceil(document.size().height()));
    // Its own, or the window's font of another language comes into the document, larger than it was measured.
    m_french->setFont(document.defaultFont());
    if (m_french->document()->toHtml() == document.toHtml())
        return;
    m_french->clear();
    m_delegate->lay(*m_french->document(), at, width, true);
}

int SegmentTable::editorsHeight()
{
    if (!m_field || !m_french)
        return 0;
    const int width = columnWidth(SegmentModel::Theirs) - 2 * inset;
    if (m_field->width() != width)
        m_field->resize(width, m_field->height());
    const QTextDocument &typed = *m_field->document();
    qreal height = 2 * typed.documentMargin() + m_field->height() - m_field->viewport()->height();
    for (QTextBlock block = typed.begin(); block.isValid(); block = block.next())
        height += typed.documentLayout()->blockBoundingRect(block).height();
    // Longer than the table is high: it scrolls by itself.
    const int room = std::max(viewport()->height(), 2 * verticalHeader()->minimumSectionSize());
    const auto field = std::min(static_cast<int>(std::ceil(height)) + 2 * inset, room);
    return std::max(field, m_frenchHeight);
}

void SegmentTable::placeEditors()
{
    if (!m_field || !m_french)
        return;
    const QModelIndex at = currentIndex();
    const bool shown = at.isValid() && !isRowHidden(at.row());
    if (shown) {
        m_french->setGeometry(visualRect(at.siblingAtColumn(SegmentModel::French)));
        const QRect cell = visualRect(at.siblingAtColumn(SegmentModel::Theirs));
        m_field->setGeometry(cell.adjusted(inset, inset, -inset, -inset));
    }
    m_french->setVisible(shown);
    m_field->setVisible(shown);
}

void SegmentTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_field)
        return;
    m_delegate->setEdited(current.row());
    if (current.row() != previous.row() || !previous.isValid()) {
        fillFrench();
        if (previous.isValid() && previous.row() < m_segments.rowCount())
            fitRow(previous.row());
        if (current.isValid())
            fitRow(current.row());
        viewport()->update();
    }
    placeEditors();
}

void SegmentTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeEditors();
}

void SegmentTable::updateGeometries()
{
    QTableView::updateGeometries();
    placeEditors();
}

/// Of a text that is higher than the table.
void SegmentTable::showCursor()
{
    const QRect cursor = m_field->cursorRect().translated(m_field->viewport()->mapTo(viewport(), QPoint()));
    QScrollBar &bar = *verticalScrollBar();
    if (cursor.bottom() > viewport()->height())
        bar.setValue(bar.value() + cursor.bottom() - viewport()->height() + inset);
    else if (cursor.top() < 0)
        bar.setValue(bar.value() + cursor.top() - inset);
}

void SegmentTable::fitRows()
{
    m_fittedWidth = viewport()->width();
    const int texts = std::max(leastText, (m_fittedWidth - numberWidth - stateWidth) / 2);
    const std::array widths{numberWidth, texts, texts, stateWidth};
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
        m_delegate->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
    fillFrench(true); // the letters or the colours may be others
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
    if (row == currentIndex().row())
        height = std::max(height, editorsHeight());
    setRowHeight(row, height);
    placeEditors();
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
    if (m_fittedWidth != viewport()->width())
        return fitRows(); // a scroll bar has come, now that the rows have their heights
    showAtHand();         // rows above it have moved it
}

void SegmentTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitRows(); // also where a scroll bar has come
    showAtHand();  // the keyboard on the screen takes half of its room
}

void SegmentTable::showAtHand()
{
    updateGeometries(); // it would scroll as far as the old heights reach
    scrollTo(currentIndex());
    if (m_field && m_field->isVisible())
        showCursor();
}

} // namespace escale
