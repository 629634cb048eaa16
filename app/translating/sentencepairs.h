// SPDX-License-Identifier: GPL-3.0-or-later
// Whether as many sentences in two texts are each other's translations, by their lengths alone (Gale and Church, "A
// program for aligning sentences in bilingual corpora", 1993). Two texts may have as many, with one that was cut in two
// and two that were made one. Pure, any thread.
#pragma once

#include "fiche/language.h"

#include <QList>

namespace escale {

/// Lengths in letters, as many of the one as of the other. False where sentences that were joined, cut in two or left
/// out explain them clearly better than one for one.
bool arePairsByLength(const QList<qsizetype> &french, const QList<qsizetype> &translated, Language language);

} // namespace escale
