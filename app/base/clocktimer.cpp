// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clocktimer.h"

namespace escale {

ClockTimer::ClockTimer(Clock &clock, std::function<void()> action) : m_clock(clock), m_action(std::move(action)) {}

void ClockTimer::start(std::chrono::milliseconds delay)
{
    m_active = true;
    m_clock.after(delay, this, [this, alarm = ++m_alarm] {
        if (alarm != m_alarm || !m_active)
            return;
        m_active = false; // first: the action may set it anew
        m_action();
    });
}

void ClockTimer::stop()
{
    m_active = false;
}

} // namespace escale
