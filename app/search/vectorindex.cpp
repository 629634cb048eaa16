// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/vectorindex.h"

#include <cmath>

namespace escale {
namespace {

constexpr quint32 bitsOfLevel = 7, levelMask = (1U << bitsOfLevel) - 1;

quint32 posting(quint32 of, quint8 level)
{
    return of << bitsOfLevel | level;
}

float squareOf(const std::vector<LeveledShare> &vector)
{
    float square = 0;
    for (const LeveledShare &one : vector)
        square += shareOfLevel(one.level) * shareOfLevel(one.level);
    return square;
}

float sharedBy(const std::vector<LeveledShare> &own, const std::vector<LeveledShare> &whole)
{
    float sum = 0;
    auto beside = whole.begin();
    for (const LeveledShare &one : own) {
        while (beside != whole.end() && beside->number < one.number)
            ++beside;
        if (beside != whole.end() && beside->number == one.number)
            sum += shareOfLevel(one.level) * shareOfLevel(beside->level);
    }
    return sum;
}

} // namespace

void VectorIndex::add(const std::vector<std::vector<LeveledShare>> &vectors)
{
    const auto text = static_cast<quint32>(m_firsts.size());
    m_firsts.push_back(static_cast<quint32>(m_lengths.size()));
    if (vectors.empty())
        return;
    const std::vector<LeveledShare> &whole = vectors.front();
    for (const LeveledShare &one : whole)
        m_whole.unsorted.push_back({one.number, posting(text, one.level)});
    const float wholeSquare = squareOf(whole);
    for (size_t i = 1; i < vectors.size(); ++i) {
        const std::vector<LeveledShare> &own = vectors[i];
        const auto passage = static_cast<quint32>(m_lengths.size());
        for (const LeveledShare &one : own)
            m_own.unsorted.push_back({one.number, posting(passage, one.level)});
        m_lengths.push_back(
            std::sqrt(squareOf(own) + 2 * titleShare * sharedBy(own, whole) + titleShare * titleShare * wholeSquare));
    }
}

void VectorIndex::settle()
{
    m_own.settle();
    m_whole.settle();
}

/// In the order of before within a concept: so a sum is the same whatever the library has beside it.
void VectorIndex::Postings::settle()
{
    quint16 last = 0;
    for (const auto &[number, one] : unsorted)
        last = std::max(last, number);
    ends.assign(last + size_t{2}, 0);
    for (const auto &[number, one] : unsorted)
        ++ends[number + size_t{1}];
    for (size_t number = 1; number < ends.size(); ++number)
        ends[number] += ends[number - 1];
    all.resize(unsorted.size());
    for (const auto &[number, one] : unsorted)
        all[ends[number]++] = one; // its start moves to its end
    ends.pop_back();
    unsorted = {};
}

std::vector<float> VectorIndex::Postings::shared(const ConceptVector &question, size_t count) const
{
    std::vector<float> sums(count);
    for (const ConceptShare &one : question) {
        if (one.number >= ends.size())
            break;
        for (quint32 at = one.number > 0 ? ends[one.number - 1] : 0; at < ends[one.number]; ++at)
            sums[all[at] >> bitsOfLevel] += shareOfLevel(static_cast<quint8>(all[at] & levelMask)) * one.share;
    }
    return sums;
}

std::vector<VectorIndex::Near> VectorIndex::near(const ConceptVector &question) const
{
    const std::vector<float> own = m_own.shared(question, m_lengths.size());
    const std::vector<float> whole = m_whole.shared(question, m_firsts.size());
    std::vector<Near> found;
    for (size_t text = 0; text < m_firsts.size(); ++text) {
        const size_t first = m_firsts[text], end = text + 1 < m_firsts.size() ? m_firsts[text + 1] : m_lengths.size();
        for (size_t passage = first; passage < end; ++passage) {
            const float shared = own[passage] + titleShare * whole[text];
            if (shared > 0)
                found.push_back({text, static_cast<int>(passage - first), shared / m_lengths[passage]});
        }
    }
    return found;
}

} // namespace escale
