// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/plainlabel.h"

#include "style/wrappedwords.h"

#include <QPainter>
#include <algorithm>

namespace escale {
namespace {

/// As QLabel does: the words themselves say which side they begin at.
Qt::LayoutDirection directionOf(const QString &words)
{
    return words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

WrappedWords laid(const QString &words, const QFont &font, int room)
{
    return {QString(words).replace(u'\n', QChar(QChar::LineSeparator)), font, directionOf(words), room};
}

} // namespace

PlainLabel::PlainLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

bool PlainLabel::isOurs() const
{
    const auto selects = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    return wordWrap() && !text().isEmpty() && textFormat() == Qt::PlainText && !(textInteractionFlags() & selects) &&
           (buddy() == nullptr || !text().contains(u'&'));
}

QMargins PlainLabel::around() const
{
    return contentsMargins() + QMargins(margin(), margin(), margin(), margin()); // a frame is in the first
}

int PlainLabel::heightOf(const QString &words, int width) const
{
    const QMargins edge = around();
    return laid(words, font(), std::max(1, width - edge.left() - edge.right())).size().height() + edge.top() +
           edge.bottom();
}

int PlainLabel::heightForWidth(int width) const
{
    return isOurs() ? heightOf(text(), width) : QLabel::heightForWidth(width);
}

QSize PlainLabel::sizeHint() const
{
    const QSize hint = QLabel::sizeHint();
    return isOurs() ? QSize(hint.width(), heightForWidth(hint.width())) : hint;
}

/// As wide as the longest word, and one line high, as QLabel has it.
QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return isOurs() ? QSize(hint.width(), std::min(hint.height(), heightForWidth(QWIDGETSIZE_MAX))) : hint;
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!isOurs())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    drawFrame(&painter);
    painter.setPen(palette().color(foregroundRole()));
    const QRect area = rect().marginsRemoved(around());
    laid(text(), font(), area.width()).paint(painter, area, alignment());
}

} // namespace escale
