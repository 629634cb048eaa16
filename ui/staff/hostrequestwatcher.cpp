// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/hostrequestwatcher.h"

namespace escale {

using namespace std::chrono_literals;

HostRequestWatcher::HostRequestWatcher(KioskFiles files, Clock &clock, QObject *parent)
    : QObject(parent), m_files(std::move(files)), m_clock(clock)
{
}

void HostRequestWatcher::make(HostRequest what)
{
    const auto made = wish(m_files, what);
    if (!made)
        Q_EMIT refused(what, made.error().sentence);
    else
        look(what, m_clock.elapsed() + patience);
}

void HostRequestWatcher::look(HostRequest what, std::chrono::milliseconds until)
{
    if (!isWaiting(m_files, what)) {
        Q_EMIT taken(what);
        return;
    }
    if (m_clock.elapsed() >= until) {
        takeBack(m_files, what);
        Q_EMIT refused(what, tr("Nothing on this machine answers. Is Escale’s kiosk service installed?"));
        return;
    }
    m_clock.after(1s, this, [this, what, until] { look(what, until); });
}

} // namespace escale
