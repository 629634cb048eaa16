// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's way to the workshop: one window, asking the same source as the sync.
#pragma once

#include "desktop/services.h"

namespace escale {

class WorkshopWindow;

/// Brings it to the front; makes it when there is none. It belongs to `desk`.
WorkshopWindow *openWorkshop(DesktopServices &services, QWidget &desk);

} // namespace escale
