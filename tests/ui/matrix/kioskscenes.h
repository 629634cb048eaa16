// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk's pages and states (ui/DRAWINGS.md, "Kiosk" and "Rules").
#pragma once

#include "matrix/kioskstage.h"

namespace escale::test {

QList<Scene<KioskStage>> kioskScenes();

} // namespace escale::test
