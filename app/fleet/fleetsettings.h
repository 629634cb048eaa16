// SPDX-License-Identifier: GPL-3.0-or-later
// Settings for many kiosks from one place: a small JSON object, signed as an edition is (pack/minisign.h), that a
// kiosk's sync fetches and lays between the administrator's settings file and what the staff chose at the kiosk. Only
// the keys below can be set by it: nothing of the network, of keys or of files. Pure functions; any thread.
#pragma once

#include "pack/edition.h"
#include "station/kiosksettings.h"

#include <QMap>

namespace escale {

/// What is absent stays as it is.
struct KioskOrders {
    QList<Language> languages;                      ///< offered, in this order; empty: as they are
    std::optional<int> idleSeconds, warningSeconds; ///< within the bounds of KioskSettings
    QTime screenOff, screenOn;                      ///< both, or neither
    QByteArray pinHash;                             ///< Argon2id, as storePin() writes it; empty: the kiosk's own PIN
    QList<KioskNotice> notices;                     ///< to show; those of one kiosk stand before those of all
    ProgramUpdate update;                           ///< the version of the program; without one: as it is

    friend bool operator==(const KioskOrders &, const KioskOrders &) = default;
};

struct FleetSettings {
    QString channel;
    qint64 sequence = 0; ///< each is higher than the one before
    KioskOrders all;
    QMap<QString, KioskOrders> kiosks; ///< by name: in place of what `all` says; notices beside its own

    /// For this kiosk.
    [[nodiscard]] KioskOrders of(const QString &kiosk) const;
    friend bool operator==(const FleetSettings &, const FleetSettings &) = default;
};

inline constexpr qint64 fleetSettingsLimit = 256LL * 1024;

/// What is signed. Errors of the second: Senseless, OtherFormat.
QByteArray encodeFleetSettings(const FleetSettings &settings);
Result<FleetSettings> decodeFleetSettings(const QByteArray &content);

/// The settings in a signed file. `trust.sequence`: of the last that were taken. Errors: those of judgeEdition, the
/// first that fits in its order; an equal sequence is no error.
Result<FleetSettings> judgeFleetSettings(const QByteArray &file, const EditionTrust &trust);

/// As a settings file that readFleetOrders() (station/kiosksettings.h) reads.
QByteArray iniOf(const KioskOrders &orders, const QString &pinFile);

} // namespace escale
