// SPDX-License-Identifier: GPL-3.0-or-later
// From the command line and the settings files to what the kiosk works with. Nothing here stops a kiosk: what is not
// usable is named, and something that works is taken instead.
#pragma once

#include "shell/kioskhost.h"
#include "shell/options.h"

namespace escale {

/// What the settings file says, and over it what the staff chose; no library yet.
KioskSetup readKioskSetup(const QString &config);

/// `sample`: the library inside the program. For a picture the library is taken as it is named.
KioskSetup kioskSetup(const ShellOptions &options, const QString &sample);

/// What the pages are told.
KioskOptions kioskOptions(const KioskSetup &setup);

} // namespace escale
