// SPDX-License-Identifier: GPL-3.0-or-later
// A held key acts again and again: after half a second, then twelve times a second. The clock is injected.
#pragma once

#include "fiche/clocktimer.h"

#include <QObject>

namespace escale {

class KeyRepeat final : public QObject {
public:
    static constexpr std::chrono::milliseconds delay{500};
    static constexpr std::chrono::milliseconds interval{80};

    /// `clock` outlives it.
    explicit KeyRepeat(Clock &clock, QObject *parent = nullptr);

    /// Acts at once, then repeats until stop().
    void start(std::function<void()> action);
    void stop() { m_timer.stop(); }

private:
    std::function<void()> m_action;
    ClockTimer m_timer;
};

} // namespace escale
