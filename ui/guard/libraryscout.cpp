// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/libraryscout.h"

#include "guard/kiosklibrary.h"

namespace escale {

LibraryScout::LibraryScout(QString path, bool shown, Clock &clock, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_shown(shown), m_clock(clock)
{
    wait();
}

LibraryScout::~LibraryScout()
{
    if (m_thread)
        m_thread->wait();
}

void LibraryScout::wait()
{
    m_clock.after(interval, this, [this] { look(); });
}

void LibraryScout::look()
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
