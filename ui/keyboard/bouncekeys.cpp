// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard/bouncekeys.h"

namespace escale {

bool BounceKeys::comesDown(const QRect &place)
{
    const std::chrono::milliseconds now = m_clock.elapsed();
    const bool same = m_struck && m_struck->place.intersects(place);
    const bool soon = same && (now - m_struck->down < m_delay || (m_struck->left && now - m_struck->up < m_delay / 2));
    m_heard = !soon;
    if (m_heard)
        m_under = Stroke{place, now};
    return m_heard;
}

void BounceKeys::leaves()
{
    if (!m_heard || !m_under)
        return;
    m_under->up = m_clock.elapsed();
    m_under->left = true;
}

} // namespace escale
