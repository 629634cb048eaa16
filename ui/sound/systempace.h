// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the voices of the system are: the rate to ask of QTextToSpeech for a speed of pace.h.
#pragma once

#include "fiche/language.h"

namespace escale {

/// -1 to 1. Measured through speech-dispatcher 0.11.4 with its espeak-ng module, which bends the scale at 0; an engine
/// with another scale keeps the order of the three speeds, not their numbers.
double systemRate(Language language, int wordsPerMinute);

} // namespace escale
