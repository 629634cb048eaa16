// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of one Arabic word stay joined where bold or a link begins in the middle of it. Each run is drawn by itself,
// so the letters at its ends would take the forms of the ends of words. A zero width joiner on both sides of the seam
// (Unicode 23.2, "Cursive Connection") gives them the forms they have inside a word. Done at the door, so that places
// in a text are counted the same everywhere. Pure, any thread.
#pragma once

#include "fiche/fiche.h"

namespace escale {

/// Joiners at every seam between two runs where the letters on both sides join (Joining_Type of the Unicode Character
/// Database; marks between them do not count). Twice is as once.
void joinLetters(Translation &translation);

/// The same for one line of runs.
void joinLetters(QList<Run> &runs);

} // namespace escale
