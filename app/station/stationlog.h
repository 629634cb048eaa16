// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to the kiosk in the last days, for its staff page: a closed list of events, so that no title, query or
// anything else of a visitor can get in. A plain text file; a line is "time word detail".
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QList>

namespace escale {

enum class StationEvent : quint8 {
    Started,        ///< the program began (not after every visit)
    NightlyRestart, ///< on purpose, by the clock
    NewContent,
    LibraryTrouble,  ///< detail: the problem's name
    SettingsTrouble, ///< a value was not usable
    ClockTrouble,    ///< the clock says a day before this program was made
    StateTrouble,    ///< the state folder cannot be written
    StaffCame,
    StaffLeft,
    PinRefused, ///< five wrong tries
    ChoicesChanged,
    SyncWished,
    RestartWished,
    PowerOffWished,
    LeaveWished,
    FilesMoved,   ///< a file of ours was at an old place
    ImportWished, ///< of a stick
    UpdateWished, ///< of the program
};

/// The word in the file. Not for people.
QLatin1String nameOf(StationEvent event);

struct LogEntry {
    QDateTime when; ///< UTC
    StationEvent event = StationEvent::Started;
    std::optional<Problem> problem; ///< only with LibraryTrouble

    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

/// Appends; keeps the last seven days and never more than 300 entries. A log that cannot be written is not an error:
/// the kiosk goes on. `clock` and the file's folder outlive it. UI thread.
class StationLog {
public:
    StationLog(QString file, Clock &clock) : m_file(std::move(file)), m_clock(clock) {}

    void add(StationEvent event, std::optional<Problem> problem = {});
    /// Oldest first. Lines that make no sense are left out.
    [[nodiscard]] QList<LogEntry> entries() const;
    /// False after a write that failed.
    [[nodiscard]] bool canWrite() const { return m_canWrite; }

private:
    QString m_file;
    Clock &m_clock;
    bool m_canWrite = true;
};

} // namespace escale
