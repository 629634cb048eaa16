// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's pages and states (ui/README.md, "The desk" and "Rules").
#pragma once

#include "matrix/deskstage.h"

namespace escale::test {

QList<Scene<DeskStage>> deskScenes();

} // namespace escale::test
