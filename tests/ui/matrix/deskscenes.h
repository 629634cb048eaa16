// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's pages and states (ui.md, "Desktop" and "States that must be designed").
#pragma once

#include "matrix/deskstage.h"

namespace escale::test {

QList<Scene<DeskStage>> deskScenes();

} // namespace escale::test
