// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sayingbar.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace escale {

SayingBar::SayingBar(QWidget *parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_said(new PlainLabel),
      m_button(new QPushButton)
{
    m_row->setContentsMargins(16, 8, 16, 8);
    m_row->addWidget(m_said, 1);
    m_row->addWidget(m_button, 0, Qt::AlignVCenter | Qt::AlignTrailing);
    m_button->setAutoDefault(false);
    m_button->hide();
    hide();
}

void SayingBar::setArea(const QRect &area)
{
    m_area = area;
    fit();
}

void SayingBar::say(const QString &sentence, const QColor &ink, bool withButton)
{
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, ink);
    m_said->setPalette(inked);
    m_said->setText(sentence);
    m_button->setVisible(withButton);
    show();
    raise();
    fit();
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SayingBar::clear()
{
    m_said->clear();
    m_button->hide();
    hide();
}

/// The button stands below the words where they would be a narrow column beside it.
void SayingBar::fit()
{
    constexpr int leastLetters = 24;
    const QMargins margins = m_row->contentsMargins();
    const int around = margins.left() + margins.right();
    const bool button = !m_button->isHidden();
    const int spacing = std::max(0, m_row->spacing());
    const int beside = m_area.width() - around - m_button->sizeHint().width() - spacing;
    const bool below = button && beside < leastLetters * m_said->fontMetrics().averageCharWidth();
    m_row->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int words = m_said->heightForWidth(button && !below ? beside : m_area.width() - around);
    int height = words;
    if (below)
        height += spacing + m_button->sizeHint().height();
    else if (button)
        height = std::max(words, m_button->sizeHint().height());
    height += margins.top() + margins.bottom();
    setGeometry(m_area.left(), m_area.bottom() + 1 - height, m_area.width(), height);
}

void SayingBar::mousePressEvent(QMouseEvent *)
{
    clear();
}

void SayingBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void SayingBar::paintEvent(QPaintEvent *)
{
    constexpr int radius = 8;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Dark));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace escale
