// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmode/watchdognotifier.h"

#include "station/servicenotify.h"

#include <QEvent>
#include <QTimer>

namespace escale {

WatchdogNotifier::WatchdogNotifier(QWidget &window, Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    window.installEventFilter(this);
    if (const auto interval = watchdogInterval())
        beat(*interval);
}

bool WatchdogNotifier::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // After this picture has left for the screen.
        QTimer::singleShot(0, this, [] { notifyService("READY=1"); });
    }
    return QObject::eventFilter(watched, event);
}

void WatchdogNotifier::beat(std::chrono::milliseconds interval)
{
    m_compositor.ask([] { notifyService("WATCHDOG=1"); });
    m_clock.after(interval, this, [this, interval] { beat(interval); });
}

} // namespace escale
