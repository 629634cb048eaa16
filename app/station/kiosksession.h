// SPDX-License-Identifier: GPL-3.0-or-later
// When a visit to the kiosk ends: after a time without any sign of the person comes a warning that any touch or key
// takes away, as often as they like, and after the warning the reset. "Finish" resets at once. Speech that is playing
// counts as a sign of the person (a peer ended sessions while a video played).
//
// Sources: WCAG 2.2.1 (at least 20 s of warning, at least ten extensions); EN 301 549 5.1.3. Lives in the UI thread;
// time comes from the clock it is given.
#pragma once

#include "base/clocktimer.h"

#include <QObject>

namespace escale {

struct SessionTimes {
    std::chrono::seconds idle{90};    ///< 45-600
    std::chrono::seconds warning{30}; ///< 20-60
};

class KioskSession final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 {
        Resting, ///< nobody has begun: nothing to forget, no clock runs
        Active,
        Warning,
    };
    enum class End : quint8 { Finished, TimedOut };

    KioskSession(SessionTimes times, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Whole seconds until the reset, while the state is Warning.
    [[nodiscard]] int secondsLeft() const;

    /// A language was chosen: somebody is here. Nothing happens when a session is under way.
    void begin();
    /// A touch, a mouse button or movement, a key.
    void activity();
    /// Whether a voice is speaking to the person. The idle time starts when it falls silent.
    void setSpeaking(bool speaking);
    /// The person says so themselves.
    void finish();
    /// For the staff page; takes effect at the next sign of the person.
    void setTimes(SessionTimes times) { m_times = times; }

Q_SIGNALS:
    void began();
    /// Show and say the warning.
    void warningBegan(int seconds);
    void warningTick(int secondsLeft);
    /// The person is still here: take the warning away.
    void warningEnded();
    /// Forget everything.
    void ended(escale::KioskSession::End how);

private:
    void look();
    void lookAtIdle(std::chrono::milliseconds now);
    void lookAtWarning(std::chrono::milliseconds now);
    void end(End how);

    SessionTimes m_times;
    Clock &m_clock;
    State m_state = State::Resting;
    bool m_speaking = false;
    std::chrono::milliseconds m_lastSign{};
    std::chrono::milliseconds m_warningEnd{};
    ClockTimer m_watch;
};

} // namespace escale
