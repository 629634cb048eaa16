// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/fichecardview.h"

#include <QPainter>

namespace escale {

FicheCardView::FicheCardView(const Appearance &appearance, CardContent content, Language interfaceLanguage, QDate today,
                             QWidget *parent)
    : Card(appearance, Button::Kind::Quiet, parent), m_content(std::move(content)),
      m_layout(appearance, m_content, interfaceLanguage, today)
{
    setLayoutDirection(m_layout.direction());
    setAccessibleName(m_content.card.title);
    setAccessibleDescription(m_layout.description());
    setObjectName(QStringLiteral("fiche-%1").arg(m_content.card.id));
    nameSpeaker(m_content.card.title);
}

QSize FicheCardView::sizeHint() const
{
    const int width = m_layout.leastWidth();
    return {width, m_layout.height(width)};
}

void FicheCardView::arrange()
{
    speaker().setGeometry(placed(m_layout.speakerPlace(size())));
}

void FicheCardView::paintEvent(QPaintEvent *)
{
    const Colours &c = appearance().colours();
    const double radius = metrics().radius * 1.25;
    QPainter painter(this);
    drawBox(painter, rect(),
            {isDown() ? c.pressed : c.surface, m_content.card.fallback ? c.frame : c.line, metrics().border, radius,
             m_content.card.fallback});
    paintFocus(painter, radius);
    m_layout.paint(painter, rect());
}

} // namespace escale
