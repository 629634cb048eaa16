// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/swipe.h"

#include "kiosk/deafmoment.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMouseEvent>
#include <QWindow>

namespace escale {

namespace {

bool isOnButton(const QWidget *widget, const QWidget &area)
{
    for (; widget != nullptr && widget != &area; widget = widget->parentWidget()) {
        if (qobject_cast<const QAbstractButton *>(widget) != nullptr)
            return true;
    }
    return false;
}

} // namespace

Swipe::Swipe(QWidget &area, const Appearance &appearance, Clock &clock, QObject *parent)
    : QObject(parent), m_area(area), m_appearance(appearance), m_clock(clock)
{
    qApp->installEventFilter(this);
}

void Swipe::begin()
{
    m_deafUntil = m_clock.elapsed() + DeafMoment::length;
    m_pressed.reset();
}

bool Swipe::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::MouseButtonPress;
    if ((!press && event->type() != QEvent::MouseButtonRelease) || watched != m_area.window()->windowHandle())
        return false;
    const QPoint global = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
    if (press)
        this->press(global);
    else
        release(global);
    return false;
}

void Swipe::press(const QPoint &global)
{
    m_pressed.reset();
    if (!m_area.isVisible() || m_clock.elapsed() < m_deafUntil)
        return;
    const QWidget *under = m_area.window()->childAt(m_area.window()->mapFromGlobal(global));
    if (under != nullptr && m_area.isAncestorOf(under) && !isOnButton(under, m_area))
        m_pressed = global;
}

/// More than two fingers' breadth, and clearly sideways: a scroll that slants is none.
void Swipe::release(const QPoint &global)
{
    const std::optional<QPoint> pressed = std::exchange(m_pressed, std::nullopt);
    if (!pressed || !m_area.isVisible())
        return;
    const QPoint way = global - *pressed;
    if (std::abs(way.x()) <= m_appearance.metrics().primaryTarget * 3 / 2 || std::abs(way.x()) <= 2 * std::abs(way.y()))
        return;
    const bool on = (way.x() < 0) == (m_area.layoutDirection() == Qt::LeftToRight);
    QMetaObject::invokeMethod(
        this, [this, on] { Q_EMIT swiped(on); }, Qt::QueuedConnection);
}

} // namespace escale
