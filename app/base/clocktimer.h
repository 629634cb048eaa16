// SPDX-License-Identifier: GPL-3.0-or-later
// An alarm of the house's clock that can be set anew and taken back, as a QTimer is (law 12). Belongs to one thread;
// with the object goes its alarm.
#pragma once

#include "base/clock.h"

#include <QObject>

namespace escale {

class ClockTimer final : public QObject {
public:
    /// `clock` outlives the timer.
    ClockTimer(Clock &clock, std::function<void()> action);

    /// Rings once, after `delay` from now; an alarm that was set before rings no more.
    void start(std::chrono::milliseconds delay);
    void stop();
    [[nodiscard]] bool isActive() const { return m_active; }

private:
    Clock &m_clock;
    std::function<void()> m_action;
    quint64 m_alarm = 0; ///< the one that counts; the clock cannot take the older ones back
    bool m_active = false;
};

} // namespace escale
