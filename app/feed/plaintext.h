// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile characters to harmless ones. Everything a person will read passes here, whether it came as plain text or as
// HTML.
//
// Removed: control characters C0 and C1 except tab and line feed; U+FEFF, U+2060-2064, U+206A-206F, U+FFF9-FFFB
// (invisible, no meaning in running text);
//   soft hyphens (they break search and speech); noncharacters (Unicode 15, section 23.7); tag characters U+E0000-E007F
//   unless they end a flag sequence (UTS #51, ED-14a).
// The private letters by which Symbol and Wingdings were pasted from Word (U+F020-F0FF): bullets, ticks and arrows
// become what they were drawn as, the others go: no font of ours knows them. Turned into U+FFFD: lone surrogates.
// Turned into a line end: U+2028, U+2029, CR, CRLF, NEL, VT, FF.
// Directional formatting (UAX #9): marks LRM, RLM, ALM stay. Overrides always go. Embeddings and isolates stay only
// when each is closed inside the
//   same block, so that no text can reorder its surroundings.
// Kept: ZWNJ, ZWJ (Persian, emoji), combining marks, NBSP and NNBSP (French typography), ZWSP.
#pragma once

#include <QList>
#include <QString>

namespace escale {

enum class TextShape : quint8 {
    SingleLine, ///< titles, brands, names: white space is one space
    MultiLine,  ///< abstracts, addresses, descriptions: line ends stay
};

/// A field that the feed means as plain text, although tags and entities occur in it (contract 5): tags go, entities
/// become characters, then the rules above; outer white space goes. What is beyond 20,000 characters is left out. Any
/// thread.
QString cleanText(QStringView hostile, TextShape shape);

/// The character rules alone, without the balance of directions, for a piece of a block.
QString cleanCharacters(QStringView text);

/// Where, in the text of a whole block, directional characters stand that have to go. Ascending.
QList<qsizetype> unbalancedDirections(QStringView block);

/// `text` without what stands at `places` (ascending) of the block in which it begins at `offset`.
QString without(QStringView text, const QList<qsizetype> &places, qsizetype offset = 0);

} // namespace escale
