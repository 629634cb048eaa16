// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the settings file that makes a kiosk (group [kiosk]). The README lists every key, default and range; a
// bad value is named and its default used.
#pragma once

#include "station/kiosknotice.h"
#include "station/kiosksession.h"
#include "station/programupdate.h"

#include "fiche/language.h"

#include <QSettings>
#include <QStringList>
#include <QTime>

namespace escale {

struct KioskSettings {
    SessionTimes session; ///< idle-seconds 45-600, warning-seconds 20-60
    /// languages: offered, in this order (by default that of the drawings: neighbours by script)
    QList<Language> languages{Language::Fr, Language::En, Language::Ar, Language::Fa,
                              Language::Ps, Language::Uk, Language::Ru, Language::Ti};
    QString department;        ///< department: "38", "2A"; empty for none
    QString name;              ///< name: "Centre d’accueil, borne 2", on the first page; empty for none
    int volumeCeiling = 80;    ///< volume-ceiling: percent, 10-100
    QString printer;           ///< printer: a queue of CUPS, for tickets; empty for none
    bool receipt = true;       ///< printer-paper: receipt (80 mm) or a4
    int rotation = 0;          ///< rotation: how far the screen hangs turned, clockwise
    bool mayLeave = false;     ///< allow-leave: the staff page can end the kiosk
    bool statistics = true;    ///< statistics: counters for the centre
    bool keyClick = false;     ///< key-click: the keyboard makes a sound
    int bounceKeys = 120;      ///< bounce-keys-milliseconds: one key struck twice within it counts once, 0-1000
    QTime screenOff, screenOn; ///< screen-off, screen-on: "HH:mm", empty for never
    QTime restartAt{3, 30};    ///< restart-at: "HH:mm", empty for never
    QString stateFolder = QStringLiteral("/var/lib/escale-kiosk"); ///< state-directory: PIN tries, statistics
    QString pinFile = QStringLiteral("/etc/escale/pin");           ///< pin-file: what `escalectl pin` wrote
    QList<KioskNotice> notices; ///< from afar only: the group [notices] of fleet-file
    ProgramUpdate update;       ///< from afar only: the group [update] of fleet-file
    QString fleetFile = QStringLiteral("/var/lib/escale/fleet.ini"); ///< fleet-file: what `escalectl fleet take` wrote
};

/// `complaints` receives a sentence for every value that is not usable.
KioskSettings readKioskSettings(const QSettings &file, QStringList &complaints);

/// The keys that the staff may change at the kiosk itself, read over `base` from a file of the same format:
/// idle-seconds, warning-seconds, languages, department, volume-ceiling, printer, printer-paper, rotation. Any other
/// key of that file means nothing: the kiosk can write it, and must not be able to give itself more than the
/// administrator did.
KioskSettings readStaffChoices(const QSettings &file, const KioskSettings &base, QStringList &complaints);

/// The keys that whoever runs many kiosks may set from afar, read over `base` in the same way: idle-seconds,
/// warning-seconds, languages, screen-off, screen-on, pin-file; notices to show; the version of the program.
KioskSettings readFleetOrders(const QSettings &file, const KioskSettings &base, QStringList &complaints);

/// Whether the screen should be dark at that time of day. Never when either time is missing or both are the same.
bool screenSleeps(const KioskSettings &settings, QTime now);

} // namespace escale
