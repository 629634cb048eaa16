// SPDX-License-Identifier: GPL-3.0-or-later
// A held key acts again and again: after half a second, then twelve times a second. The clock is injected.
#pragma once

#include "fiche/clock.h"

#include <QObject>

namespace escale {

class KeyRepeat final : public QObject {
public:
    static constexpr std::chrono::milliseconds delay{500};
    static constexpr std::chrono::milliseconds interval{80};

    /// `clock` outlives it.
    explicit KeyRepeat(Clock &clock, QObject *parent = nullptr) : QObject(parent), m_clock(clock) {}

    /// Acts at once, then repeats until stop().
    void start(std::function<void()> action);
    void stop() { ++m_round; }

private:
    void again(std::chrono::milliseconds wait, quint64 round);

    Clock &m_clock;
    std::function<void()> m_action;
    quint64 m_round = 0; ///< alarms of an earlier hold ring for nothing
};

} // namespace escale
