// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a finding of the plain language checker as a card: its level by an edge and a word, where it stands, why, and
// what may be put instead. As high as its words; the item's text is what a screen reader has.
#pragma once

#include "style/appearance.h"

#include <QStyledItemDelegate>

namespace escale {

class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Of an item's data.
    enum Role {
        Strict = Qt::UserRole + 1, ///< bool: it goes before a fiche is published
        Head,                      ///< level and place, in the interface's language
        Message,                   ///< French
        Instead,                   ///< in the interface's language; empty: nothing is offered
    };

    /// `appearance` outlives it.
    explicit FindingDelegate(const Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Line;
    [[nodiscard]] QList<Line> lines(const QModelIndex &index, Qt::LayoutDirection direction) const;
    [[nodiscard]] int room(int width) const;

    const Appearance &m_appearance;
};

} // namespace escale
