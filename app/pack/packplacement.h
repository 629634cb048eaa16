// SPDX-License-Identifier: GPL-3.0-or-later
// Where the frames of a new edition are: which stay in packs of before, which move out of packs that are hardly used
// any more, and the numbers of the packs. One thread.
#pragma once

#include "pack/framepacking.h"

#include <QSet>
#include <vector>

namespace escale {

class PackPlacement {
public:
    /// `index`: of the new edition. `before` may be null. All outlive the object, and the FrameRefs that are placed
    /// stay at their addresses.
    PackPlacement(PackIndex &index, PackWriter &writer, EditionFolder *before);

    /// `where` is one of the FrameRefs of the index.
    void place(FrameRef &where, const PlacedFrame &frame);
    /// Ends the pack that is being written, and gives the frames in it their numbers. What is left of a pack of before
    /// of which little is used goes along; such frames stay what they are, so that no station that has them fetches
    /// anything. Errors: CannotWrite; those of EditionFolder.
    Result<Done> settle(const std::vector<FrameRef *> &refs);
    /// A number that none of `refs` has is without a file from now on.
    void dropUnused(const std::vector<FrameRef *> &refs);

private:
    Result<Done> moveFromThinPacks(const std::vector<FrameRef *> &refs);
    qint32 numberOf(const PackFile &file);

    PackIndex &m_index;
    PackWriter &m_writer;
    EditionFolder *m_before;
    QSet<FrameRef *> m_fresh; ///< whose pack is a number of the writer
};

} // namespace escale
