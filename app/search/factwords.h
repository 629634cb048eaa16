// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of a fiche beside its text, in words of a language: the facts as the cards word them, the days of its
// sessions, addresses and telephone numbers. For the index: what can be read can be found. Pure function, any thread.
#pragma once

#include "fiche/fiche.h"

namespace escale {

/// A line each. What every fiche says when it says nothing ("everybody", "all levels") is left out. Of sessions all
/// days are there, past ones too: no change of the feed tells the index that one has begun.
QStringList factLines(const Fiche &fiche, Language language);

} // namespace escale
