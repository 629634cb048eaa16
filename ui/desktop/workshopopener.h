// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's way to the workshop: one window, asking the same source as the sync, in the same way.
#pragma once

#include "authoring/workshop.h"
#include "desktop/services.h"
#include "station/paths.h"

namespace escale {

class WorkshopWindow;

/// Address, key, proxy and authorities of the installation's source; where that cannot be used, why.
WorkshopSettings workshopSettings(const Settings &settings, const Paths &paths);

/// As it is, shown or not; made when there is none, and anew when the source has changed since. It belongs to `desk`.
WorkshopWindow *workshopWindow(DesktopServices &services, QWidget &desk);
/// Brings it to the front.
WorkshopWindow *openWorkshop(DesktopServices &services, QWidget &desk);

} // namespace escale
