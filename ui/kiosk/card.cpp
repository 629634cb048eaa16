// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/card.h"

#include "l10n/isolate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace escale {

Card::Card(const Appearance &appearance, Button::Kind speakerKind, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance), m_speaker(new Button(appearance, speakerKind, this))
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_speaker->setSymbol(Icon::Speaker);
    m_speaker->setObjectName(QStringLiteral("speaker"));
    connect(m_speaker, &Button::clicked, this, &Card::listenWanted);
    connect(&appearance, &Appearance::changed, this, [this] { restyle(); });
}

void Card::setStruck(bool struck)
{
    if (std::exchange(m_struck, struck) == struck)
        return;
    m_speaker->setSymbol(struck ? Icon::SpeakerOff : Icon::Speaker);
    m_speaker->setColour(QColor()); // restyle() gives it its own
    restyle();
}

void Card::restyle()
{
    if (m_struck)
        m_speaker->setColour(m_appearance.colours().muted);
    updateGeometry();
    arrange();
    update();
}

QRect Card::placed(const QRect &place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void Card::paintFocus(QPainter &painter, double radius) const
{
    if (m_spoken)
        drawRing(painter, rect(), m_appearance.colours().speaking, metrics().unit, radius);
    if (hasFocus())
        drawRing(painter, rect(), m_appearance.colours().focus, metrics().focusRing, radius);
}

void Card::setSpoken(bool spoken)
{
    if (std::exchange(m_spoken, spoken) != spoken)
        update();
}

void Card::nameSpeaker(const QString &name)
{
    //: accessible name of a speaker button; %1 is what it reads aloud
    m_speaker->setAccessibleName(tr("Listen: %1").arg(isolated(name, layoutDirection())));
}

void Card::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    arrange();
}

void Card::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    if (event->type() == QEvent::LanguageChange)
        nameSpeaker(accessibleName());
}

void Card::keyPressEvent(QKeyEvent *event)
{
    if (!clickedByEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

} // namespace escale
