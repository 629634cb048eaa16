// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/cornertaps.h"

#include "style/corner.h"

#include <QCoreApplication>
#include <QMouseEvent>

namespace escale {

CornerTaps::CornerTaps(QWidget &window, int side, Clock &clock, QObject *parent)
    : QObject(parent), m_window(window), m_side(side), m_clock(clock)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool CornerTaps::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        const auto &press = static_cast<QMouseEvent &>(*event);
        // One press passes here for the window and for every widget it is offered to, with the same time stamp.
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == &m_window && press.timestamp() != m_lastStamp) {
            m_lastStamp = press.timestamp();
            tap(m_window.mapFromGlobal(press.globalPosition().toPoint()));
        }
    }
    return QObject::eventFilter(watched, event);
}

void CornerTaps::tap(QPoint place)
{
    const auto corner = cornerAt(place, m_window.size(), m_side);
    if (!corner || corner != m_corner)
        m_taps.clear();
    m_corner = corner;
    if (!corner)
        return;
    const auto now = m_clock.elapsed();
    m_taps.append(now);
    while (m_taps.first() + within < now)
        m_taps.removeFirst();
    if (m_taps.size() < needed)
        return;
    m_taps.clear();
    Q_EMIT tapped();
}

} // namespace escale
