// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the cells of a translator's table: each text in its own language, direction and font, bold where it is bold,
// the row at hand lit.
#pragma once

#include "style/appearance.h"

#include <QStyledItemDelegate>
#include <QTextDocument>

namespace escale {

class SegmentModel;

class SegmentDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Both outlive the delegate.
    SegmentDelegate(const Appearance &appearance, const SegmentModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The column's width in the view that asks; a delegate is not told.
    void setColumnWidth(int column, int width);
    /// The row whose texts stand in fields of their own, and are not drawn; -1 for none.
    void setEdited(int row) { m_edited = row; }
    /// A cell's text as it is drawn. `numbers`: with those of its marks, as they are typed (markedtext.h).
    void lay(QTextDocument &document, const QModelIndex &index, int width, bool numbers = false) const;

private:
    [[nodiscard]] QColor stateColour(const QModelIndex &index) const;

    const Appearance &m_appearance;
    const SegmentModel &m_model;
    QHash<int, int> m_widths;
    int m_edited = -1;
};

} // namespace escale
