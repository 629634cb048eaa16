// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that were typed, not made: "• passport" as a paragraph.
#pragma once

#include "fiche/block.h"

namespace escale {

/// Paragraphs that begin with the drawing of a bullet become what the writer meant: items of a list, without the mark;
/// so do the lines of one paragraph where two or more are marked, and two or more that begin with a dash. Linear; pure;
/// any thread.
void readTypedMarks(QList<Block> &blocks);

} // namespace escale
