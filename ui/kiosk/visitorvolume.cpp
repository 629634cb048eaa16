// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/visitorvolume.h"

#include <algorithm>
#include <array>
#include <utility>

namespace escale {

double VisitorVolume::share() const
{
    // About 4 dB from one to the next: a step that is heard.
    static constexpr std::array<double, levels> shares{0.2, 0.35, 0.55, 0.75, 1.0};
    return shares.at(static_cast<std::size_t>(m_level - 1));
}

void VisitorVolume::set(int level)
{
    level = std::clamp(level, 1, levels);
    if (std::exchange(m_level, level) != level)
        Q_EMIT changed();
}

} // namespace escale
