// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl-C and SIGTERM as a call in the event loop. A second one ends the program at once; the library survives that (law
// 4).
#pragma once

#include <QSocketNotifier>
#include <functional>
#include <memory>

namespace escale {

/// At most one at a time.
class Interrupt {
public:
    explicit Interrupt(std::function<void()> action);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace escale
