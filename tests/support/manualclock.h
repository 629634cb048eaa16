// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that tests turn by hand (law 12): nothing waits for real time.
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QPointer>
#include <algorithm>
#include <vector>

namespace escale::test {

class ManualClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_start.addMSecs(m_elapsed.count()); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_elapsed; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override
    {
        m_alarms.push_back({m_elapsed + delay, context, std::move(action)});
    }

    /// Lets time pass; alarms ring in order, each at its own moment.
    void advance(std::chrono::milliseconds time)
    {
        const auto target = m_elapsed + time;
        for (;;) {
            const auto next = std::min_element(m_alarms.begin(), m_alarms.end(),
                                               [](const Alarm &a, const Alarm &b) { return a.when < b.when; });
            if (next == m_alarms.end() || next->when > target)
                break;
            const Alarm alarm = *next;
            m_alarms.erase(next);
            m_elapsed = std::max(m_elapsed, alarm.when);
            if (alarm.context)
                alarm.action();
        }
        m_elapsed = target;
    }

    /// Puts the wall clock forward or back, as an administrator or a time server does; no time passes.
    void jump(std::chrono::milliseconds by) { m_start = m_start.addMSecs(by.count()); }

    /// When the next alarm rings, from now; nothing when none is set.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextAlarm() const
    {
        const auto next = std::min_element(m_alarms.begin(), m_alarms.end(),
                                           [](const Alarm &a, const Alarm &b) { return a.when < b.when; });
        return next == m_alarms.end() ? std::nullopt : std::optional(next->when - m_elapsed);
    }

private:
    struct Alarm {
        std::chrono::milliseconds when;
        QPointer<QObject> context;
        std::function<void()> action;
    };
    QDateTime m_start{QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};
    std::chrono::milliseconds m_elapsed{0};
    std::vector<Alarm> m_alarms;
};

} // namespace escale::test
