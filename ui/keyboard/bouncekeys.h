// SPDX-License-Identifier: GPL-3.0-or-later
// A hand that trembles strikes a key twice where it meant once (EN 301 549, 5.8): what comes down on the same place
// within a delay of the stroke before is not heard. The place and not the letter counts: the first stroke may have put
// another key there. The clock is injected.
#pragma once

#include "base/clock.h"

#include <QRect>
#include <optional>

namespace escale {

class BounceKeys final {
public:
    /// Longer than a hand takes to bounce, shorter than a quick finger takes for "ll" (some 140 ms a stroke).
    static constexpr std::chrono::milliseconds usual{120};

    /// `clock` outlives it.
    explicit BounceKeys(Clock &clock) : m_clock(clock) {}

    /// From stroke to stroke; half of it after a key that was held was let go. 0: every stroke counts.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    /// A finger came down on the key at `place`, in pixels of the screen: whether that is a stroke.
    bool comesDown(const QRect &place);
    /// It left the key.
    void leaves();
    /// The stroke has done what its key does: from now on the same place again is a bounce. A finger that slips off the
    /// edge and comes back has done nothing yet.
    void acted() { m_struck = m_under; }
    void forget()
    {
        m_struck.reset();
        m_under.reset();
    }

private:
    struct Stroke {
        QRect place;
        std::chrono::milliseconds down{}, up{};
        bool left = false;
    };
    Clock &m_clock;
    std::chrono::milliseconds m_delay = usual;
    std::optional<Stroke> m_struck, m_under; ///< the last that did something; the one under way
    bool m_heard = false;                    ///< the one under way
};

} // namespace escale
