// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packplacement.h"

#include "base/try.h"

#include <algorithm>
#include <tuple>

namespace escale {

PackPlacement::PackPlacement(PackIndex &index, PackWriter &writer, EditionFolder *before)
    : m_index(index), m_writer(writer), m_before(before)
{
}

void PackPlacement::place(FrameRef &where, const PlacedFrame &frame)
{
    where = frame.ref;
    if (frame.fresh)
        m_fresh.insert(&where);
}

Result<Done> PackPlacement::moveFromThinPacks(const std::vector<FrameRef *> &refs)
{
    const QList<PackFile> &packs = m_before->index().packs;
    QList<qint64> used(packs.size(), 0);
    QSet<std::pair<qint32, qint64>> counted;
    std::vector<FrameRef *> old;
    for (FrameRef *ref : refs) {
        if (m_fresh.contains(ref))
            continue;
        old.push_back(ref);
        if (!counted.contains({ref->pack, ref->offset})) {
            counted.insert({ref->pack, ref->offset});
            used[ref->pack] += ref->length;
        }
    }
    std::erase_if(old, [&](const FrameRef *ref) { return used.at(ref->pack) * 2 >= packs.at(ref->pack).bytes; });
    std::stable_sort(old.begin(), old.end(), [](const FrameRef *a, const FrameRef *b) {
        return std::tie(a->pack, a->offset) < std::tie(b->pack, b->offset);
    });
    QHash<QByteArray, FrameRef> moved;
    for (FrameRef *ref : old) {
        const QByteArray hash = ref->hash;
        if (!moved.contains(hash)) {
            const auto frame = m_before->frame(*ref);
            ESCALE_TRY(const auto added, frame ? m_writer.add(*frame, ref->size) : Result<FrameRef>(frame.error()));
            moved.insert(hash, added);
        }
        place(*ref, {moved.value(hash), true});
    }
    return Done{};
}

qint32 PackPlacement::numberOf(const PackFile &file)
{
    qsizetype number = m_index.packs.indexOf(file);
    if (number < 0)
        number = m_index.packs.indexOf(PackFile()); // given up by an edition before
    if (number < 0) {
        number = m_index.packs.size();
        m_index.packs.append(PackFile());
    }
    m_index.packs[number] = file;
    return static_cast<qint32>(number);
}

/// A pack keeps its number from edition to edition, so that chapters in which nothing has changed stay the same bytes.
Result<Done> PackPlacement::settle(const std::vector<FrameRef *> &refs)
{
    const auto moved = m_before != nullptr ? moveFromThinPacks(refs) : Result<Done>(Done{});
    const auto ended = moved ? m_writer.endPack() : moved;
    if (!ended)
        return ended;
    QHash<qint32, qint32> numbers; // of the writer's packs
    for (FrameRef *ref : refs) {
        if (!m_fresh.contains(ref))
            continue;
        if (!numbers.contains(ref->pack))
            numbers.insert(ref->pack, numberOf(m_writer.files().at(ref->pack)));
        ref->pack = numbers.value(ref->pack);
    }
    return Done{};
}

void PackPlacement::dropUnused(const std::vector<FrameRef *> &refs)
{
    QSet<qint32> used;
    for (const FrameRef *ref : refs)
        used.insert(ref->pack);
    for (qint32 number = 0; number < m_index.packs.size(); ++number) {
        if (!used.contains(number))
            m_index.packs[number] = {};
    }
    while (!m_index.packs.isEmpty() && m_index.packs.last() == PackFile())
        m_index.packs.removeLast();
}

} // namespace escale
