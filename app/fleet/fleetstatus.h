// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of a folder, judged: who is well, who is behind, who says nothing. Any thread.
#pragma once

#include "base/clock.h"
#include "fleet/kioskreport.h"

#include <QHash>

namespace escale {

enum class KioskHealth : quint8 {
    Green,  ///< reported within two days, up to date, no trouble
    Late,   ///< reports, but its fiches are old, or the last sync ended badly
    Silent, ///< has not reported for two days
};

/// "green", "late", "silent".
QLatin1String nameOf(KioskHealth health);

struct KioskState {
    KioskReport report;
    KioskHealth health = KioskHealth::Green;
    QStringList reasons; ///< sentences: why it is not green
};

struct FleetStatus {
    QList<KioskState> kiosks; ///< silent ones first, then late ones; by name
    QStringList unreadable;   ///< names of files that are no report, or of another kiosk than their name says
    QString note;             ///< a sentence, once for all: reports say more than this version knows; or empty
    [[nodiscard]] int of(KioskHealth health) const;
};

/// Two days: one night without network is nobody's fault.
inline constexpr qint64 patienceHours = 48;

/// Files NAME.json of `folder`. Errors: CannotRead (no such folder).
Result<FleetStatus> readFleet(const QString &folder, const QDateTime &now);
/// Of one report; `newest`: by source, the newest edition that any kiosk has, and when it was made.
KioskState judged(const KioskReport &report, const QHash<QString, std::pair<qint64, QDateTime>> &newest,
                  const QDateTime &now);

} // namespace escale
