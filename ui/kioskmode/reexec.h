// SPDX-License-Identifier: GPL-3.0-or-later
// Forgetting by starting anew: the process replaces itself by a fresh one with the same arguments. Its memory is given
// back to the system as a whole, so nothing of a visit can be left in it; the process id, and with it the service,
// stay.
#pragma once

#include "base/clock.h"
#include "base/error.h"

namespace escale {

/// Returns only when the system refuses; the caller must then forget in some other way. Errors: BadConfiguration.
Error restartProcess();

/// When the first of these processes began: a rebirth is not a start. Call once, early; UTC.
QDateTime firstStart(Clock &clock);
/// Whether this process is one of the later ones.
bool isRestarted();

} // namespace escale
