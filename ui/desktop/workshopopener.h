// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's way to the workshop: one window, asking the same source as the sync.
#pragma once

#include "desktop/services.h"

namespace escale {

class WorkshopWindow;

/// As it is, shown or not; made when there is none. It belongs to `desk`.
WorkshopWindow *workshopWindow(DesktopServices &services, QWidget &desk);
/// Brings it to the front.
WorkshopWindow *openWorkshop(DesktopServices &services, QWidget &desk);

} // namespace escale
