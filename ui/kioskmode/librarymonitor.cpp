// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmode/librarymonitor.h"

#include "kioskmode/kiosklibrary.h"

namespace escale {

LibraryMonitor::LibraryMonitor(QString path, bool shown, Clock &clock, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_shown(shown), m_clock(clock),
      m_thread(*this, QStringLiteral("monitor"))
{
    wait();
}

LibraryMonitor::~LibraryMonitor() = default;

void LibraryMonitor::wait()
{
    m_clock.after(interval, this, [this] { look(); });
}

void LibraryMonitor::look()
{
    m_thread.ask<bool>(
        this, [path = m_path] { return tryLibrary(path).ok(); },
        [this](bool usable) {
            if (usable != m_shown)
                Q_EMIT changed();
            wait();
        });
}

} // namespace escale
