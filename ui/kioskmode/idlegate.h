// SPDX-License-Identifier: GPL-3.0-or-later
// When what stands on the screen may be exchanged: nobody is visiting, no staff are at work, and nobody has touched
// the first page for a moment (whoever has is about to choose a language). New content waits for it.
#pragma once

#include "base/clock.h"

#include <QObject>
#include <optional>

namespace escale {

class IdleGate final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds calm{10};

    /// Begins quiet. `clock` outlives it.
    explicit IdleGate(Clock &clock, QObject *parent = nullptr) : QObject(parent), m_clock(clock) {}

    /// By a visit or by the staff. A place that has just been left is quiet at once.
    void setOccupied(bool occupied);
    /// A touch or a key, wherever.
    void sign();
    [[nodiscard]] bool now() const { return m_idleGate; }

Q_SIGNALS:
    void changed(bool quiet);

private:
    void look();

    Clock &m_clock;
    bool m_occupied = false, m_idleGate = true;
    std::optional<std::chrono::milliseconds> m_lastSign; ///< since the place was left
};

} // namespace escale
