// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard/keyrepeat.h"

namespace escale {

void KeyRepeat::start(std::function<void()> action)
{
    m_action = std::move(action);
    m_action();
    again(delay, ++m_round);
}

void KeyRepeat::again(std::chrono::milliseconds wait, quint64 round)
{
    m_clock.after(wait, this, [this, round] {
        if (round != m_round)
            return;
        m_action();
        again(interval, round);
    });
}

} // namespace escale
