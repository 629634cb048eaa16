// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sayingbar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

namespace escale {

SayingBar::SayingBar(QWidget *parent) : QWidget(parent), m_said(new PlainLabel), m_button(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 0);
    row->addWidget(m_said, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    m_button->setAutoDefault(false);
    m_said->hide();
    m_button->hide();
}

void SayingBar::setSentences(const QStringList &sentences)
{
    m_sentences = sentences;
    fit();
}

void SayingBar::say(const QString &sentence, const QColor &ink, bool withButton)
{
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, ink);
    m_said->setPalette(inked);
    m_said->setText(sentence);
    m_said->show();
    m_button->setVisible(withButton);
    fit();
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SayingBar::clear()
{
    m_said->clear();
    m_said->hide();
    m_button->hide();
}

void SayingBar::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const QSize button = m_button->sizeHint();
    const int room = width() - margins.left() - margins.right() - button.width() - std::max(0, layout()->spacing());
    int height = button.height();
    const QStringList all = m_sentences + QStringList(m_said->text());
    for (const QString &sentence : all)
        height = std::max(height, m_said->heightOf(sentence, room));
    setFixedHeight(height + margins.top() + margins.bottom());
}

void SayingBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SayingBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace escale
