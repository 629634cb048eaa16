// SPDX-License-Identifier: GPL-3.0-or-later
// What the passages of a text are about (conceptspace.h), as the library's file keeps it. Only French texts have such
// vectors: every fiche has one, and it is found by them where the person's language has none. Any thread.
#pragma once

#include "search/conceptspace.h"
#include "search/passage.h"

namespace escale {

/// What a text is about.
struct TextVectors {
    ConceptVector whole;                 ///< its title and abstract
    std::vector<ConceptVector> passages; ///< one for each of passagesOf(text), in their order: its own words
};

TextVectors vectorsOf(const Translation &text);

/// Behind vectorMark().
QByteArray encodeVectors(const TextVectors &vectors);
/// Of each passage: its own words and what the whole text is about. Bytes of another lexicon, of another form or of a
/// damaged file are read as none.
std::vector<ConceptVector> decodeVectors(QByteArrayView bytes);
struct LeveledShare {
    quint16 number = 0; ///< of the concept
    quint8 level = 0;   ///< see shareOfLevel()
};
/// The same as it is kept, the whole text first; none for bytes that decodeVectors() reads as none.
std::vector<std::vector<LeveledShare>> readLevels(QByteArrayView bytes);
/// `level` as readLevels() gives it.
float shareOfLevel(quint8 level);
/// What the title and the abstract say, beside the passage: without it a passage is about too little.
inline constexpr float titleShare = 0.8F;

/// Of the lexicon that the program was built with, whose concepts have these numbers, and of how vectors are written:
/// bytes behind another mark say nothing to this program.
quint32 vectorMark();

} // namespace escale
