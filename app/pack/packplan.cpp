// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packplan.h"

#include <algorithm>
#include <tuple>

namespace escale {
namespace {

/// A request costs a round trip and some headers: less than these bytes even on a slow line.
constexpr qint64 smallGap = 4096;
/// Of a pack, wanted: from then on all of it, in one request that any cache has as a whole.
constexpr qint64 mostOf = 60, hundred = 100;

} // namespace

QList<PackStretch> stretchesFor(QList<FrameRef> wanted, const QList<PackFile> &packs)
{
    std::sort(wanted.begin(), wanted.end(), [](const FrameRef &a, const FrameRef &b) {
        return std::tie(a.pack, a.offset) < std::tie(b.pack, b.offset);
    });
    QList<PackStretch> stretches;
    for (auto from = wanted.cbegin(); from != wanted.cend();) {
        const auto to =
            std::find_if(from, wanted.cend(), [pack = from->pack](const FrameRef &ref) { return ref.pack != pack; });
        qint64 sum = 0;
        for (auto ref = from; ref != to; ++ref)
            sum += ref != from && ref->offset == (ref - 1)->offset ? 0 : ref->length; // two fiches may share a text
        const qint64 bytes = packs.at(from->pack).bytes;
        if (sum * hundred >= bytes * mostOf) {
            stretches.append({from->pack, 0, bytes, static_cast<int>(to - from)});
            from = to;
            continue;
        }
        PackStretch stretch{from->pack, from->offset, 0, 0};
        for (; from != to; ++from) {
            if (from->offset > stretch.offset + stretch.length + smallGap && stretch.frames > 0) {
                stretches.append(stretch);
                stretch = {from->pack, from->offset, 0, 0};
            }
            stretch.length = std::max(stretch.length, from->offset + from->length - stretch.offset);
            ++stretch.frames;
        }
        stretches.append(stretch);
    }
    return stretches;
}

} // namespace escale
