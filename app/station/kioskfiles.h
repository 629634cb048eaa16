// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a kiosk's state folder, the one place on disk where the kiosk process writes. Nothing of a visitor is in
// any of them.
#pragma once

#include "base/error.h"

#include <QDir>

namespace escale {

struct KioskFiles {
    explicit KioskFiles(const QString &stateFolder) : folder(stateFolder) {}

    QDir folder;

    [[nodiscard]] QString pinTries() const { return folder.filePath(QStringLiteral("pin-tries")); }
    [[nodiscard]] QString statistics() const { return folder.filePath(QStringLiteral("statistics.csv")); }
    /// What the staff chose at the kiosk (readStaffChoices).
    [[nodiscard]] QString choices() const { return folder.filePath(QStringLiteral("choices.ini")); }
    [[nodiscard]] QString log() const { return folder.filePath(QStringLiteral("log")); }
};

/// What the kiosk cannot do itself (it has no network and no rights): it leaves an empty file, and whoever installed
/// the kiosk has a service that sees it, removes it and does it.
enum class HostRequest : quint8 { Sync, Restart, PowerOff, Leave, Import, Update };

/// "sync-requested", "reboot-requested", "poweroff-requested", "leave-requested", "import-requested",
/// "update-requested".
QString wishFile(const KioskFiles &files, HostRequest wish);

/// Errors: CannotWrite.
Result<Done> wish(const KioskFiles &files, HostRequest wish);
/// Whether nobody has taken it up yet.
bool isWaiting(const KioskFiles &files, HostRequest wish);
/// Takes the wish back, when there is nobody to fulfil it.
void takeBack(const KioskFiles &files, HostRequest wish);

} // namespace escale
