// SPDX-License-Identifier: GPL-3.0-or-later
// What the staff choose at the kiosk: a small settings file in the state folder, laid over the administrator's.
#pragma once

#include "base/error.h"
#include "station/kiosksettings.h"

namespace escale {

/// `base` with the choices of `file` laid over it; `base` itself when there is no such file or it cannot be read (then
/// with a complaint). A value that is not usable is named in `complaints`, and the administrator's stays.
KioskSettings withStaffChoices(const KioskSettings &base, const QString &file, QStringList &complaints);

/// The same with what `escalectl fleet take` wrote (readFleetOrders()); below the choices of the staff.
KioskSettings withFleetOrders(const KioskSettings &base, const QString &file, QStringList &complaints);

/// Writes the keys of readStaffChoices(), atomically. Errors: CannotWrite.
Result<Done> storeStaffChoices(const QString &file, const KioskSettings &settings);

} // namespace escale
