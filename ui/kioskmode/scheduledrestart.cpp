// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmode/scheduledrestart.h"

namespace escale {

using namespace std::chrono_literals;

ScheduledRestart::ScheduledRestart(QTime at, QDateTime since, Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock)
{
    if (!at.isValid())
        return;
    const QDateTime start = since.toLocalTime();
    m_when = QDateTime(start.date(), at);
    if (m_when <= start)
        m_when = m_when.addDays(1);
    wait();
}

void ScheduledRestart::wait()
{
    m_clock.after(30s, this, [this] { watch(); });
}

void ScheduledRestart::watch()
{
    if (!m_occupied && m_clock.now() >= m_when) {
        Q_EMIT due();
        return;
    }
    wait();
}

} // namespace escale
