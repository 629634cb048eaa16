// SPDX-License-Identifier: GPL-3.0-or-later
// Which stretches of which packs are fetched for the frames that are wanted. Pure; any thread.
#pragma once

#include "pack/packindex.h"

namespace escale {

struct PackStretch {
    qint32 pack = 0;
    qint64 offset = 0, length = 0;
    int frames = 0; ///< of those that are wanted; one that is wanted twice is two

    [[nodiscard]] bool holds(const FrameRef &ref) const
    {
        return ref.pack == pack && ref.offset >= offset && ref.offset + ref.length <= offset + length;
    }
    friend bool operator==(const PackStretch &, const PackStretch &) = default;
};

/// A pack of which most is wanted is one stretch, and a stretch of its whole length is fetched by a plain GET. Of the
/// others, frames that lie close to one another are fetched together: a request costs more than the bytes between.
QList<PackStretch> stretchesFor(QList<FrameRef> wanted, const QList<PackFile> &packs);

} // namespace escale
