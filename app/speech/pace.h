// SPDX-License-Identifier: GPL-3.0-or-later
// How fast. A speed is stored in words a minute of French, the language every fiche is written in first: 150 is
// comfortable, 110 slow, 190 fast (ui/README.md, "Rules with a source"). Another language says the same text in
// fewer or more words, so the same speed is another number of its own words: 150 in French is 119 in Arabic. A listener
// of any language hears the same content in the same time.
#pragma once

#include "speech/utterance.h"

#include <array>
#include <chrono>

namespace escale {

/// Words a minute, slow to fast.
inline constexpr std::array speeds{110, 150, 190};
inline constexpr int normalSpeed = 150;

/// Words of the language itself for one word of the French text, measured over the 1,997 sentences of the NTREX-128
/// translations (words as white space separates them).
double wordsPerFrenchWord(Language language);

/// The same speed in the language's own words.
double ownWordsPerMinute(Language language, int wordsPerMinute);

/// About how long a phrase takes; never less than half a second.
std::chrono::milliseconds expectedDuration(const Phrase &phrase, int wordsPerMinute);

} // namespace escale
