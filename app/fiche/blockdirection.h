// SPDX-License-Identifier: GPL-3.0-or-later
// Which way a block runs, on screen and on paper. Pure function, any thread.
#pragma once

#include "fiche/block.h"
#include "fiche/language.h"

namespace escale {

/// What the text itself says wins; what it leaves open follows the language of the text (contract 6.1).
Qt::LayoutDirection directionOf(const Block &block, Language language);

} // namespace escale
