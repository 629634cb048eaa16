// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/guidelight.h"

#include "kiosk/card.h"
#include "style/paint.h"
#include "style/pictogram.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace escale {

GuideLight::GuideLight(const Appearance &appearance, QWidget &control, const QRect &part)
    : QWidget(&control), m_appearance(appearance), m_part(part)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(QStringLiteral("guideLight"));
    setFocusPolicy(Qt::NoFocus);
    control.installEventFilter(this);
    place();
    show();
    raise();
}

void GuideLight::place()
{
    const int around = m_part.isNull() ? 0 : m_appearance.metrics().unit / 2;
    setGeometry(m_part.isNull() ? parentWidget()->rect() : m_part.adjusted(-around, -around, around, around));
}

bool GuideLight::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return false;
}

/// Where a card has its speaker; else in the corner where reading ends, when there is room beside the content.
QRect GuideLight::fingerPlace() const
{
    if (const auto *card = qobject_cast<const Card *>(parentWidget()); card != nullptr && m_part.isNull())
        return card->speaker().geometry();
    const Metrics &m = m_appearance.metrics();
    if (!m_part.isNull() || std::min(width(), height()) < m.primaryTarget * 3 / 2)
        return {};
    const int side = std::min({m.primaryTarget, width() / 4, height() / 4});
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side - m.unit, m.unit, side, side));
}

void GuideLight::paintEvent(QPaintEvent *)
{
    const Colours &c = m_appearance.colours();
    const Metrics &m = m_appearance.metrics();
    const bool contrast = m_appearance.colourSet() == ColourSet::HighContrast;
    const double radius = m.radius * 1.25;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), radius, radius);
    // What is dark on the control stays dark, what is light becomes the colour of the voice.
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillPath(shape, c.speaking);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    drawRing(painter, rect(), contrast ? c.speaking : c.ink, m.unit * 3 / 4, radius);
    const QRect finger = fingerPlace();
    if (finger.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.surface);
    painter.drawEllipse(finger);
    const int inset = finger.width() / 6;
    drawPictogram(painter, finger.adjusted(inset, inset, -inset, -inset), QStringLiteral("tap"), {c.ink, c.surface},
                  layoutDirection());
}

} // namespace escale
