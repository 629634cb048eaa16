// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/daywatch.h"

#include "l10n/sessions.h"

#include <utility>

namespace escale {

DayWatch::DayWatch(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_day(todayOf(clock))
{
    wait();
}

void DayWatch::wait()
{
    m_clock.after(interval, this, [this] {
        const QDate today = todayOf(m_clock);
        if (std::exchange(m_day, today) != today)
            Q_EMIT dayChanged();
        wait();
    });
}

} // namespace escale
