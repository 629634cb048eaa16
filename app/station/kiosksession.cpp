// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/kiosksession.h"

namespace escale {

using namespace std::chrono_literals;

KioskSession::KioskSession(SessionTimes times, Clock &clock, QObject *parent)
    : QObject(parent), m_times(times), m_clock(clock), m_watch(clock, [this] { look(); })
{
}

int KioskSession::secondsLeft() const
{
    if (m_state != State::Warning)
        return 0;
    const auto left = std::max(m_warningEnd - m_clock.elapsed(), 0ms);
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count());
}

void KioskSession::begin()
{
    if (m_state != State::Resting)
        return;
    m_state = State::Active;
    m_lastSign = m_clock.elapsed();
    m_watch.start(m_times.idle);
    Q_EMIT began();
}

void KioskSession::activity()
{
    if (m_state == State::Resting)
        return;
    m_lastSign = m_clock.elapsed();
    if (m_state == State::Active)
        return; // the alarm that is set looks at m_lastSign when it rings
    m_state = State::Active;
    m_watch.start(m_times.idle);
    Q_EMIT warningEnded();
}

void KioskSession::setSpeaking(bool speaking)
{
    if (m_speaking == speaking)
        return;
    m_speaking = speaking;
    // The warning is spoken too: that voice is ours, not a sign of the person.
    if (m_state == State::Active)
        m_lastSign = m_clock.elapsed();
}

void KioskSession::finish()
{
    if (m_state != State::Resting)
        end(End::Finished);
}

void KioskSession::look()
{
    const auto now = m_clock.elapsed();
    if (m_state == State::Active)
        lookAtIdle(now);
    else if (m_state == State::Warning)
        lookAtWarning(now);
}

void KioskSession::lookAtIdle(std::chrono::milliseconds now)
{
    if (m_speaking)
        m_lastSign = now;
    const auto left = m_lastSign + m_times.idle - now;
    if (left > 0ms)
        return m_watch.start(left);
    m_state = State::Warning;
    m_warningEnd = now + m_times.warning;
    m_watch.start(1s);
    Q_EMIT warningBegan(secondsLeft());
}

void KioskSession::lookAtWarning(std::chrono::milliseconds now)
{
    if (now >= m_warningEnd)
        return end(End::TimedOut);
    m_watch.start(std::min<std::chrono::milliseconds>(1s, m_warningEnd - now));
    Q_EMIT warningTick(secondsLeft());
}

void KioskSession::end(End how)
{
    m_state = State::Resting;
    m_speaking = false;
    m_watch.stop();
    Q_EMIT ended(how);
}

} // namespace escale
