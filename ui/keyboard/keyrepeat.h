// SPDX-License-Identifier: GPL-3.0-or-later
// A held key acts again and again: after half a second, then twelve times a second; on the keyboard of a visitor, who
// cannot adjust it, after two seconds and then every two, for hands that do not let go at once (EN 301 549, 5.7). The
// clock is injected.
#pragma once

#include "base/clocktimer.h"

#include <QObject>

namespace escale {

class KeyRepeat final : public QObject {
public:
    struct Rhythm {
        std::chrono::milliseconds delay, interval;
    };
    static constexpr Rhythm quick{std::chrono::milliseconds{500}, std::chrono::milliseconds{80}};
    static constexpr Rhythm forVisitors{std::chrono::seconds{2}, std::chrono::seconds{2}};

    /// `clock` outlives it.
    explicit KeyRepeat(Clock &clock, Rhythm rhythm = quick, QObject *parent = nullptr);

    /// Acts at once, then repeats until stop().
    void start(std::function<void()> action);
    void stop() { m_timer.stop(); }

private:
    Rhythm m_rhythm;
    std::function<void()> m_action;
    ClockTimer m_timer;
};

} // namespace escale
