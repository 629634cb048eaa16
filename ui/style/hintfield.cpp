// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/hintfield.h"

#include <QInputMethodEvent>
#include <QPainter>
#include <QStyleOptionFrame>

namespace escale {
namespace {

constexpr int smallest = 13; // pixels: a hint that is still read
constexpr int beside = 3;    // of the caret

} // namespace

HintField::HintField(QWidget *parent) : QLineEdit(parent) {}

void HintField::setHint(const QString &hint, const QString &brief)
{
    m_hint = hint;
    m_brief = brief;
    setAccessibleDescription(hint);
    update();
}

void HintField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || m_composing || !text().isEmpty())
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    QRect area = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).marginsRemoved(textMargins());
    // From the caret, which also knows of icons inside the field.
    const int caret = cursorRect().center().x();
    if (layoutDirection() == Qt::RightToLeft)
        area.setRight(caret - beside);
    else
        area.setLeft(caret + beside);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    QFont fitting = font();
    const auto fits = [&area](const QFont &font, const QString &words) {
        return QFontMetrics(font).horizontalAdvance(words) <= area.width();
    };
    // Examples go before size does.
    const QString &words = m_brief.isEmpty() || fits(fitting, m_hint) ? m_hint : m_brief;
    while (fitting.pixelSize() > smallest && !fits(fitting, words))
        fitting.setPixelSize(fitting.pixelSize() - 1);
    painter.setFont(fitting);
    const QString shown = QFontMetrics(fitting).elidedText(words, Qt::ElideRight, area.width());
    painter.drawText(area, static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

void HintField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

} // namespace escale
