// SPDX-License-Identifier: GPL-3.0-or-later
// Once a night the kiosk starts afresh, compositor and all, when nobody is there. Visits that last past the hour, and
// the rebirths after them, only put it off.
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTime>

namespace escale {

class ScheduledRestart final : public QObject {
    Q_OBJECT

public:
    /// `at`: local time of day, invalid for never. `since`: when the program first started. `clock` outlives it.
    ScheduledRestart(QTime at, QDateTime since, Clock &clock, QObject *parent = nullptr);

    void setOccupied(bool occupied) { m_occupied = occupied; }

Q_SIGNALS:
    void due();

private:
    void wait();
    void watch();

    Clock &m_clock;
    QDateTime m_when; ///< local
    bool m_occupied = false;
};

} // namespace escale
