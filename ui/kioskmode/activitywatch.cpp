// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmode/activitywatch.h"

#include <QCoreApplication>
#include <QMouseEvent>

namespace escale {

ActivityWatch::ActivityWatch(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ActivityWatch::moved(const QEvent &event)
{
    const QPointF place = static_cast<const QMouseEvent &>(event).globalPosition();
    const bool changed = place != m_pointer;
    m_pointer = place;
    return changed;
}

bool ActivityWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::KeyPress:
        Q_EMIT sign(false);
        break;
    case QEvent::TouchEnd:
    case QEvent::MouseButtonRelease:
    case QEvent::TabletRelease:
    case QEvent::KeyRelease:
    case QEvent::Wheel:
        Q_EMIT sign(true);
        break;
    case QEvent::MouseMove:
        if (moved(*event))
            Q_EMIT sign(false); // on its way to something
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace escale
