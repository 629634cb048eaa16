// SPDX-License-Identifier: GPL-3.0-or-later
// Fiches as one file for a telephone: a page that opens in any browser without a network, in one or two languages, each
// in its own direction. It loads nothing and runs nothing: no script, no picture, no address is asked for, and its own
// policy (Content-Security-Policy) allows nothing but its one style sheet. Pure functions, any thread.
#pragma once

#include "paper/paper.h"

namespace escale {

/// The same choices as for paper, but for the logo and the code; `large` makes the letters larger. None: nothing.
QByteArray phoneFile(const QList<PaperFiche> &fiches, const PaperOptions &options);

/// "Ouvrir-un-compte-en-banque_fr-ar.html", as paperFileName().
QString phoneFileName(const PaperFiche &fiche, qsizetype more = 0);

} // namespace escale
