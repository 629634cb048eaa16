// SPDX-License-Identifier: GPL-3.0-or-later
// What a kiosk says of itself to whoever runs many: a small JSON object whose every text is a word of a closed list, a
// number, a date or a name of letters, digits and hyphens that its administrator gave it. Nothing that a visitor typed,
// chose or read can get in: counts are those of whole weeks that are over, as the staff see them ("<5"). Pure; any
// thread.
#pragma once

#include "base/error.h"
#include "station/programupdate.h"
#include "station/roundedcount.h"
#include "station/statistics.h"

#include <QDateTime>
#include <QMap>

namespace escale {

/// Of one week, Monday to Sunday.
struct WeekCounts {
    QDate monday;
    /// What (nameOf(Counted)) and which (a code, a fiche, or empty).
    QMap<std::pair<QString, QString>, RoundedCount> counts;

    friend bool operator==(const WeekCounts &, const WeekCounts &) = default;
};

struct KioskReport {
    QString kiosk, centre; ///< isFleetName(); the centre may be empty
    QString department;    ///< a code, or empty
    QDateTime at;          ///< UTC, whole hours, as all times of a report
    QString program;       ///< version
    QString source;        ///< "pack:" and a channel, "api", "sample", or empty
    int fiches = 0;
    qint64 edition = 0; ///< sequence; 0: none
    QDateTime editionCreated;
    QDateTime synced;                          ///< when the content was last known to be up to date; invalid: never
    QString outcome;                           ///< of the last sync: "complete", the word of a Problem, or empty
    QList<WeekCounts> weeks;                   ///< oldest first; at most `weeksReported`
    QString wanted;                            ///< the version of the program that the fleet asks for, or empty
    UpdateState update = UpdateState::Unknown; ///< how far this kiosk has come with it
    /// Read from a report of a later Escale that counts more than this one knows: that was left out. Never written.
    bool saysMore = false;

    friend bool operator==(const KioskReport &, const KioskReport &) = default;
};

inline constexpr int weeksReported = 8;
inline constexpr qint64 reportLimit = 512LL * 1024;

/// [a-z0-9-], 1 to 40 of them, the first no hyphen: it becomes the name of a file.
bool isFleetName(QStringView text);

/// Weeks that were over before `today`, of the last `weeksReported`, of what the centre counts. A week that is not over
/// would tell, from one day's report to the next, of single visits.
QList<WeekCounts> weeksOf(const CentreStatistics &statistics, const QDate &today);

/// A later Escale may add counters, values and a higher `version`, and everybody who reads version 1 goes on reading:
/// what is not known is left out. When what is known changes its meaning, `readableFrom` says the least version of a
/// reader that understands it.
QByteArray encodeReport(const KioskReport &report);
/// Nothing but what the header says is taken. Errors: BadAnswer, TooNew (`readableFrom` is higher than this version).
Result<KioskReport> decodeReport(const QByteArray &bytes);

} // namespace escale
