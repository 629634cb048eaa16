// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmode/idlegate.h"

namespace escale {

using namespace std::chrono_literals;

void IdleGate::setOccupied(bool occupied)
{
    m_occupied = occupied;
    m_lastSign.reset();
    look();
}

void IdleGate::sign()
{
    if (m_occupied)
        return; // not quiet anyhow
    const bool watched = m_lastSign.has_value();
    m_lastSign = m_clock.elapsed();
    if (!watched)
        look(); // else the alarm that is set looks at m_lastSign when it rings
}

void IdleGate::look()
{
    const auto left = m_lastSign ? *m_lastSign + calm - m_clock.elapsed() : 0ms;
    if (left > 0ms)
        m_clock.after(left, this, [this] { look(); });
    else
        m_lastSign.reset();
    const bool quiet = !m_occupied && !m_lastSign;
    if (quiet == m_idleGate)
        return;
    m_idleGate = quiet;
    Q_EMIT changed(quiet);
}

} // namespace escale
