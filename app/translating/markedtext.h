// SPDX-License-Identifier: GPL-3.0-or-later
// Runs as a translator types them: plain text in which the marks of the French (bold, a link) stand as numbers, "<1>"
// and
// "</1>", as in OmegaT. A mark can be moved and not changed. What is not one of the French text's marks is text. Pure,
// any thread.
#pragma once

#include "fiche/block.h"
#include "fiche/textrange.h"

namespace escale {

/// Whether a run looks or leads otherwise than plain text.
bool isMarked(const Run &run);

/// The marks of a French text, in order, each look once: mark 1 is the first.
QList<Run> marksOf(const QList<Run> &source);

/// The number of the run's mark, from 1; 0: none of these.
qsizetype markNumber(const Run &run, const QList<Run> &marks);

/// `runs` with the numbers of `marks`; the words of a run with another look stand without a mark.
QString markedText(const QList<Run> &runs, const QList<Run> &marks);

/// Where a stretch of the words of `runs` stands in markedText().
TextRange inMarkedText(TextRange words, const QList<Run> &runs, const QList<Run> &marks);

/// The other way. A mark that is not closed ends with the text; one that is closed and was never opened is left out.
QList<Run> runsFromMarked(const QString &text, const QList<Run> &marks);

} // namespace escale
