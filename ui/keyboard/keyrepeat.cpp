// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard/keyrepeat.h"

namespace escale {

KeyRepeat::KeyRepeat(Clock &clock, Rhythm rhythm, QObject *parent)
    : QObject(parent), m_rhythm(rhythm), m_timer(clock, [this] {
          m_timer.start(m_rhythm.interval); // first: the action may stop it
          m_action();
      })
{
}

void KeyRepeat::start(std::function<void()> action)
{
    m_action = std::move(action);
    m_timer.start(m_rhythm.delay);
    m_action();
}

} // namespace escale
