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
/// How near each of these vectors is to a question, whose shares are given by number of the concept; without decoding
/// them one by one into lists. Empty for bytes that decodeVectors() reads as none.
std::vector<float> nearnessToEach(QByteArrayView bytes, const std::vector<float> &shares);

/// Of the lexicon that the program was built with, whose concepts have these numbers, and of how vectors are written:
/// bytes behind another mark say nothing to this program.
quint32 vectorMark();

} // namespace escale
