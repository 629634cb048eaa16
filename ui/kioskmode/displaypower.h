// SPDX-License-Identifier: GPL-3.0-or-later
// Says whether the panel may sleep, to whoever may switch it: the kiosk has no right to, and its compositor no way
// (cage 0.1.4 offers no power management of outputs). One word, "sleep" or "wake", in a file of the runtime folder,
// which is in memory; packaging/kiosk/escale-screen.path watches it.
#pragma once

#include <QString>

namespace escale {

/// "screen" in `runtimeFolder`.
QString displayPowerFile(const QString &runtimeFolder);

/// Writes only what is news. A folder that cannot be written leaves the panel alone: the page is black all the same.
void tellDisplayPower(const QString &runtimeFolder, bool asleep);

} // namespace escale
