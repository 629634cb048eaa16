// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/matchdelegate.h"

#include "style/naturalleading.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <cmath>

namespace escale {
namespace {

constexpr int inside = 8; // px

} // namespace

MatchDelegate::MatchDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance)
{
}

void MatchDelegate::lay(QTextDocument &document, const MatchLook &look, int width) const
{
    const Colours &colours = m_appearance.colours();
    document.setDocumentMargin(inside);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    QTextCursor cursor(&document);
    bool first = true;
    // Fonts disagree about their own height: lines are as far apart as their letters ask for, in every script.
    const auto begin = [&](TextRole role, Language language, const QColor &ink) {
        const QFont font = m_appearance.font(role, language);
        QTextBlockFormat block;
        block.setLayoutDirection(direction(language));
        block.setLineHeight(m_appearance.lineHeightPercent(role, language) / 100 * naturalLeading * font.pixelSize(),
                            QTextBlockFormat::FixedHeight);
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(ink);
        if (first) {
            cursor.setBlockFormat(block);
            cursor.setBlockCharFormat(format);
        } else {
            cursor.insertBlock(block, format);
        }
        first = false;
        return format;
    };
    cursor.insertText(look.head, begin(TextRole::Small, m_appearance.language(), colours.muted));
    const QTextCharFormat french = begin(TextRole::Small, Language::Fr, colours.ink);
    for (const WordChange &change : look.french) {
        QTextCharFormat own = french;
        if (change.kind == WordChange::Kind::Added) {
            own.setForeground(colours.ok);
            own.setFontUnderline(true);
        } else if (change.kind == WordChange::Kind::Removed) {
            own.setForeground(colours.danger);
            own.setFontStrikeOut(true);
        }
        cursor.insertText(change.text, own);
    }
    const QTextCharFormat theirs = begin(TextRole::Body, look.language, colours.ink);
    const int start = cursor.position();
    cursor.insertText(look.target, theirs);
    QTextCharFormat other = theirs;
    other.setBackground(colours.importantGround);
    other.setForeground(colours.danger);
    other.setFontUnderline(true);
    for (const TextRange &range : look.otherNumbers) {
        QTextCursor number(&document);
        number.setPosition(start + static_cast<int>(range.start));
        number.setPosition(start + static_cast<int>(range.end()), QTextCursor::KeepAnchor);
        number.setCharFormat(other);
    }
    if (!look.origin.isEmpty())
        cursor.insertText(look.origin, begin(TextRole::Small, m_appearance.language(), colours.muted));
    document.setTextWidth(width);
}

void MatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant look = index.data(lookRole);
    if (!look.isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QWidget *view = option.widget;
    const QStyle *style = view != nullptr ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, view);
    QTextDocument document;
    lay(document, look.value<MatchLook>(), option.rect.width());
    painter->save();
    painter->translate(option.rect.topLeft());
    document.drawContents(painter, QRectF(QPointF(), option.rect.size()));
    painter->restore();
}

QSize MatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant look = index.data(lookRole);
    if (!look.isValid())
        return QStyledItemDelegate::sizeHint(option, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    QTextDocument document;
    lay(document, look.value<MatchLook>(), width);
    return {width, static_cast<int>(std::ceil(document.size().height()))};
}

} // namespace escale
