// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche as a translator works on it: segments, the French of each beside its translation. Title, brand and abstract
// are one each; of a section its title and each of its blocks. Sections are known by their id, which is the same in
// every language (contract 5); blocks by their order. Pure, any thread.
#pragma once

#include "fiche/fiche.h"

namespace escale {

struct Segment {
    /// "title", "abstract", "what.0", "how.<section id>.title", "how.<section id>.2", "what.1.0" inside a callout: the
    /// French one's; of a segment without French, the translation's with a plus in front ("+what.3").
    QString key;
    BlockKind kind = BlockKind::Paragraph;
    QList<Run> source; ///< French; empty when the translation has what French has not
    QList<Run> target; ///< empty when it is missing
    bool ordered = false;

    friend bool operator==(const Segment &, const Segment &) = default;
};

/// The words of runs, without styles.
QString wordsOf(const QList<Run> &runs);

/// Whether they say the same in French, whatever is marked in it.
bool isSameFrench(const Segment &a, const Segment &b);

/// Parts of a fiche in one piece, with ids: they have none of their own, and are known by their order (contract-2026
/// section 11, 11): "toggle-1", and "after-1" for the open text behind it.
QList<Section> numberedParts(QList<Section> parts);

/// In the order of the French text; what only the translation has follows what it stands after. Blocks of a section are
/// paired in order, and where there are not as many, by kind and length. `translated` may be empty (a new language).
QList<Segment> segmentsOf(const Translation &french, const Translation &translated);

/// What a block looks like to readers.
struct BlockLook {
    BlockKind kind = BlockKind::Paragraph; ///< never Callout
    bool ordered = false, inCallout = false;

    friend bool operator==(const BlockLook &, const BlockLook &) = default;
};

/// The blocks that stand for each other, as segmentsOf() pairs them; what stands alone is in none.
struct BlockPair {
    QString key; ///< Segment::key
    BlockLook french, theirs;
};
QList<BlockPair> blockPairsOf(const Translation &french, const Translation &translated);

} // namespace escale
