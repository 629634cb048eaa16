// SPDX-License-Identifier: GPL-3.0-or-later
// How much one fiche may hold. Far beyond what people write (the largest text of the recordings of the real server has
// 83,000 characters, 30 sections, 7 places), and little enough for a page, a voice and an index to cope with. What is
// cut is counted as drift (DriftKind::Limit, with the name of the bound as its word).
#pragma once

#include "feed/feed.h"

namespace escale {

namespace bounds {
/// Characters in a row without a place where a line may break: more get such places (U+200B), and lose nothing.
inline constexpr qsizetype word = 200;
/// Characters of one paragraph: a longer one goes on in the next.
inline constexpr qsizetype paragraph = 10'000;
/// Stretches of different look in one paragraph: what follows is plain.
inline constexpr qsizetype runs = 1'000;
/// Paragraphs, characters of one section (or of the opening): the rest is left out.
inline constexpr qsizetype blocks = 2'000;
inline constexpr qsizetype section = 100'000;
/// Characters of all paragraphs of one text together: the rest is left out.
inline constexpr qsizetype text = 500'000;
/// Entries of one list: the rest is left out.
inline constexpr qsizetype sections = 200;
inline constexpr qsizetype places = 1'000;
inline constexpr qsizetype partners = 100;
/// Sessions of a course: the first of the feed's order are read.
inline constexpr qsizetype dates = 500;
/// Characters of a title or a name, of an abstract or an address: the rest is left out.
inline constexpr qsizetype line = 2'000;
inline constexpr qsizetype lines = 10'000;
/// A list is read no further than one entry beyond its bound: enough to know that it was cut.
constexpr bool isFull(qsizetype size, qsizetype bound)
{
    return size > bound;
}
} // namespace bounds

/// Cuts what `detail` holds beyond the bounds and counts it in its drift. Linear in its size. Any thread.
void keepWithinBounds(Detail &detail);

/// `text` with a place to break a line wherever more than `bounds::word` characters had none.
QString withPlacesToBreak(const QString &text);

} // namespace escale
