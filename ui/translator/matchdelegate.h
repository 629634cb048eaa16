// SPDX-License-Identifier: GPL-3.0-or-later
// What the memory has, as a card: how like it is, its French with what is otherwise than in the French at hand (struck
// through what is not there any more, underlined what has come), its translation with the numbers that are otherwise,
// where it is from. Each line in its own language and direction.
#pragma once

#include "fiche/language.h"
#include "fiche/textrange.h"
#include "fiche/wordchanges.h"
#include "style/appearance.h"

#include <QStyledItemDelegate>

namespace escale {

struct MatchLook {
    QString head;             ///< its key, how like it is
    QList<WordChange> french; ///< from the memory's French to the one at hand
    QString target;
    QList<TextRange> otherNumbers; ///< in the target
    QString origin;
    Language language = Language::En; ///< of the target
};

class MatchDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// An item with a MatchLook is drawn so; one without as every other item.
    static constexpr int lookRole = Qt::UserRole;

    /// `appearance` outlives it.
    explicit MatchDelegate(const Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void lay(class QTextDocument &document, const MatchLook &look, int width) const;

    const Appearance &m_appearance;
};

} // namespace escale

Q_DECLARE_METATYPE(escale::MatchLook)
