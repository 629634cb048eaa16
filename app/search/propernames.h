// SPDX-License-Identifier: GPL-3.0-or-later
// Which French words are names and nothing else: towns, countries, first names that the dictionary has and that are no
// form of another word. From hunspell's dictionary, while the programs are built (resources/wordformtool); without one
// no word is. Any thread.
#pragma once

#include <QString>

namespace escale {

/// `folded`: as foldWord() makes a French word.
bool isOnlyAName(const QString &folded);

} // namespace escale
