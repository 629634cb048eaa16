// SPDX-License-Identifier: GPL-3.0-or-later
// The one clock of the house (law 12). Everything that waits or reads the time takes a Clock, so that tests turn it by
// hand.
#pragma once

#include <QDateTime>
#include <chrono>
#include <functional>

class QObject;

namespace escale {

class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// Time that never jumps, from an arbitrary origin.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;

    /// Calls `action` once, in the thread of `context`, after `delay`; never if `context` has been deleted by then.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) = 0;
};

/// The machine's own clock. Thread-safe; lives as long as the program.
Clock &systemClock();

} // namespace escale
