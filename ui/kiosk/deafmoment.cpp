// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/deafmoment.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace escale {

DeafMoment::DeafMoment(QWidget &area, Clock &clock, QObject *parent) : QObject(parent), m_area(area), m_clock(clock)
{
    qApp->installEventFilter(this);
}

void DeafMoment::begin()
{
    m_until = m_clock.elapsed() + length;
}

bool DeafMoment::isDeaf() const
{
    return m_clock.elapsed() < m_until;
}

bool DeafMoment::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool press =
        type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick || type == QEvent::TouchBegin;
    const bool rest = type == QEvent::MouseMove || type == QEvent::MouseButtonRelease || type == QEvent::TouchUpdate ||
                      type == QEvent::TouchEnd || type == QEvent::TouchCancel;
    if (!press && !rest)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || !(widget == &m_area || m_area.isAncestorOf(widget)))
        return false;
    if (press)
        m_ignoring = isDeaf();
    return m_ignoring;
}

} // namespace escale
