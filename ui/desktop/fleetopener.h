// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's way to the kiosks of many centres: one window.
#pragma once

#include "desktop/services.h"

namespace escale {

class FleetWindow;

/// Made when there is none, brought to the front. It belongs to `desk` and names themes as the library does.
FleetWindow *openFleet(DesktopServices &services, QWidget &desk);

} // namespace escale
