// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/noticeline.h"

#include "style/paint.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace escale {

NoticeLine::NoticeLine(const Appearance &appearance, QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_row(new QHBoxLayout(this)), m_icon(new QLabel),
      m_words(new Label(appearance, TextRole::Body)), m_close(new Button(appearance, Button::Kind::Plain))
{
    setObjectName(QStringLiteral("notice"));
    m_close->setSymbol(Icon::Close);
    m_close->setObjectName(QStringLiteral("closeNotice"));
    m_row->addWidget(m_icon);
    m_row->addWidget(m_words, 1);
    m_row->addWidget(m_close);
    connect(m_close, &Button::clicked, this, &QWidget::hide);
    connect(&appearance, &Appearance::changed, this, [this] { place(m_area); });
    m_close->setAccessibleName(tr("Close this notice"));
    hide();
}

void NoticeLine::tell(const QString &sentence)
{
    m_words->setText(sentence);
    setAccessibleName(sentence);
    layOut();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeLine::place(const QRect &area)
{
    m_area = area;
    if (!isHidden())
        layOut();
}

void NoticeLine::layOut()
{
    const Metrics &m = m_appearance.metrics();
    m_row->setContentsMargins(m.cardPadding, m.unit * 2, m.cardPadding, m.unit * 2);
    m_row->setSpacing(m.gap);
    m_icon->setPixmap(
        iconPixmap(Icon::Info, m_appearance.colours().noteText, m.icon, devicePixelRatioF(), layoutDirection()));
    const int width = m_area.width() - 2 * m.pagePadding;
    const int height = std::max(m_row->heightForWidth(width), m_row->minimumSize().height());
    setGeometry(m_area.x() + m.pagePadding, m_area.bottom() - height - m.unit * 2, width, height);
}

void NoticeLine::paintEvent(QPaintEvent *)
{
    const Colours &c = m_appearance.colours();
    QPainter painter(this);
    drawBox(
        painter, rect(),
        {c.noteGround, c.noteEdge, m_appearance.metrics().border, static_cast<double>(m_appearance.metrics().radius)});
}

void NoticeLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // The sentence was in the other language.
    hide();
    m_close->setAccessibleName(tr("Close this notice"));
}

} // namespace escale
