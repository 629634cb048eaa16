// SPDX-License-Identifier: GPL-3.0-or-later
// The words of runs, without what they look like and where they lead. Pure function, any thread.
#pragma once

#include "fiche/block.h"

namespace escale {

/// One after the other, as they stand: line breaks inside a block stay.
QString wordsOfRuns(const QList<Run> &runs);

} // namespace escale
