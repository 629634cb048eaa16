// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmode/librarymonitor.h"

#include "kioskmode/kiosklibrary.h"

namespace escale {

LibraryMonitor::LibraryMonitor(QString path, bool shown, Clock &clock, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_shown(shown), m_clock(clock)
{
    wait();
}

LibraryMonitor::~LibraryMonitor()
{
    if (m_thread)
        m_thread->wait();
}

void LibraryMonitor::wait()
{
    m_clock.after(interval, this, [this] { look(); });
}

void LibraryMonitor::look()
{
    auto usable = std::make_shared<bool>(false);
    m_thread.reset(QThread::create([path = m_path, usable] { *usable = tryLibrary(path).ok(); }));
    connect(m_thread.get(), &QThread::finished, this, [this, usable] {
        m_thread->wait();
        m_thread.release()->deleteLater();
        if (*usable != m_shown)
            Q_EMIT changed();
        wait();
    });
    m_thread->start();
}

} // namespace escale
