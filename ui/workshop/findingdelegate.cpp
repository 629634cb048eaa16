// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/findingdelegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>

namespace escale {
namespace {

constexpr int cardEdge = 4, padding = 10, gap = 4, between = 4; ///< pixels; `between`: above and below a card
constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft;         ///< the leading side

} // namespace

struct FindingDelegate::Line {
    QString words;
    QFont font;
    QColor colour;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

FindingDelegate::FindingDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance)
{
}

QList<FindingDelegate::Line> FindingDelegate::lines(const QModelIndex &index, Qt::LayoutDirection direction) const
{
    const Colours &colours = m_appearance.colours();
    QFont strong = m_appearance.font(TextRole::Small);
    strong.setWeight(QFont::Bold);
    QList<Line> all{{index.data(Head).toString(), strong,
                     index.data(Strict).toBool() ? colours.danger : colours.noteText, direction},
                    // French, from the side where French begins.
                    {index.data(Message).toString(), m_appearance.font(TextRole::Body), colours.ink, Qt::LeftToRight}};
    if (const QString instead = index.data(Instead).toString(); !instead.isEmpty())
        all.append({instead, m_appearance.font(TextRole::Small), colours.primary, direction});
    return all;
}

/// For words in a card of that width.
int FindingDelegate::room(int width) const
{
    return std::max(1, width - cardEdge - 2 * padding);
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    int height = 2 * padding + 2 * between - gap;
    for (const Line &line : lines(index, option.direction))
        height +=
            gap + QFontMetrics(line.font).boundingRect(QRect(0, 0, room(width), 1 << 20), flags, line.words).height();
    return {width, height};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_appearance.colours();
    const double radius = m_appearance.metrics().radius;
    const bool strict = index.data(Strict).toBool(), chosen = option.state.testFlag(QStyle::State_Selected);
    const bool rtl = option.direction == Qt::RightToLeft;
    const QRect card = option.rect.adjusted(0, between, 0, -between);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(chosen ? colours.focus : colours.line, chosen ? 2 : 1));
    painter->setBrush(chosen ? colours.primarySoft : colours.surface);
    painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), radius, radius);
    // Two levels, two shapes: a whole edge and a broken one, as the lines under the words. Colour alone says
    // nothing.
    QPen side(strict ? colours.danger : colours.noteEdge, cardEdge, strict ? Qt::SolidLine : Qt::DotLine, Qt::FlatCap);
    painter->setPen(side);
    const double x = rtl ? card.right() - cardEdge / 2.0 : card.left() + cardEdge / 2.0;
    painter->drawLine(QPointF(x, card.top() + radius), QPointF(x, card.bottom() - radius));
    QRect words = card.adjusted(padding, padding, -padding, -padding);
    (rtl ? words.setRight(words.right() - cardEdge) : words.setLeft(words.left() + cardEdge));
    for (const Line &line : lines(index, option.direction)) {
        painter->setFont(line.font);
        painter->setPen(line.colour);
        painter->setLayoutDirection(line.direction); // from the side where its language begins
        QRect used;
        painter->drawText(words, flags, line.words, &used);
        words.setTop(words.top() + used.height() + gap);
    }
    painter->restore();
}

} // namespace escale
