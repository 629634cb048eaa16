// SPDX-License-Identifier: GPL-3.0-or-later
// Says when the day has changed, by the clock of this place: what is shown of the dates of a course holds for a day.
// Looks every minute, so that a machine that slept, or whose clock was put right, tells it too.
#pragma once

#include "base/clock.h"

#include <QObject>

namespace escale {

class DayWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds interval{60};

    /// `clock` outlives the watch.
    explicit DayWatch(Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    void dayChanged();

private:
    void wait();

    Clock &m_clock;
    QDate m_day;
};

} // namespace escale
