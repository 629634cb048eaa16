// SPDX-License-Identifier: GPL-3.0-or-later
// When the caseworker's window syncs by itself: at its start and then whenever the content is older than
// `feed/every-hours`. By the age of the content, not by a timer: whoever else syncs this library (escalectl, another
// window) is counted, and a night asleep too.
#pragma once

#include "store/libraryservice.h"

#include <QObject>

namespace escale {

/// Whether content that was last complete then is older than `hours` now. Without any, and after a moment that is still
/// to come (the clock was wrong): yes. 0 hours is never.
bool isDue(const std::optional<QDateTime> &lastComplete, const QDateTime &now, int hours);

class SyncSchedule final : public QObject {
    Q_OBJECT

public:
    /// `library` and `clock` outlive the schedule.
    SyncSchedule(LibraryService &library, Clock &clock, QObject *parent = nullptr);

    /// From now on, in hours; 0 to never sync. Looks at once.
    void begin(int everyHours);
    /// A sync that due() started ended without bringing the content up to date: the next try is later.
    void putOff(Problem problem);

Q_SIGNALS:
    /// Now, please. Said again at each look until the content is newer.
    void due();

private:
    void look();
    void lookLater();

    LibraryService &m_library;
    Clock &m_clock;
    int m_hours = 0;
    bool m_looking = false;                   ///< the next look is set
    std::chrono::milliseconds m_notBefore{0}; ///< Clock::elapsed()
};

} // namespace escale
