// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordformtool/arcwriter.h"

#include "search/wordformsformat.h"

#include <algorithm>
#include <numeric>

namespace escale {

using namespace forms;

namespace {

constexpr quint32 none = StateBuilder::noState;

quint32 lengthOf(quint32 number)
{
    quint32 length = 1;
    while (number >= 0x80) {
        number >>= 7U;
        ++length;
    }
    return length;
}

void putVarint(QByteArray *bytes, quint32 number)
{
    for (; number >= 0x80; number >>= 7U)
        bytes->append(static_cast<char>(0x80U | (number & 0x7FU)));
    bytes->append(static_cast<char>(number));
}

/// A target is one to three bytes: the kind of the first says how many.
QByteArray codeOf(const TargetKind &kind, quint32 number)
{
    QByteArray bytes;
    const quint32 high = number >> (8 * (kind.bytes - 1));
    bytes.append(static_cast<char>(kind.first + high));
    for (quint32 byte = kind.bytes - 1; byte-- > 0;)
        bytes.append(static_cast<char>(number >> (8 * byte) & 0xFFU));
    return bytes;
}

class ArcWriter {
public:
    ArcWriter(const StateBuilder &states, const std::vector<quint32> &roots, size_t values)
        : m_states(states), m_newSet(values)
    {
        numberSets(values);
        arrange(roots);
        settle();
    }

    WrittenArcs write(const std::vector<quint32> &roots)
    {
        WrittenArcs written;
        written.newSet = m_newSet;
        for (const quint32 root : roots)
            written.roots.push_back(root == none ? mostArcBytes : m_address[root]);
        for (quint32 at = 0; at < m_crossroads; ++at)
            written.crossroads.push_back(m_address[m_popular[at]]);
        for (size_t place = 0; place < m_order.size(); ++place)
            writeState(place, &written.bytes);
        return written;
    }

private:
    void numberSets(size_t values)
    {
        std::vector<quint32> counts(values), order(values);
        for (quint32 state = 0; state < m_states.size(); ++state) {
            for (const StateArc &arc : m_states.arcs(state)) {
                if (arc.value >= 0)
                    ++counts[static_cast<size_t>(arc.value)];
            }
        }
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return counts[a] > counts[b]; });
        for (quint32 at = 0; at < order.size(); ++at)
            m_newSet[order[at]] = at;
    }

    /// The order of the states, and of the arcs of each.
    void arrange(const std::vector<quint32> &roots)
    {
        std::vector<quint32> leading(m_states.size());
        for (quint32 state = 0; state < m_states.size(); ++state) {
            for (const StateArc &arc : m_states.arcs(state)) {
                if (arc.target != none)
                    ++leading[arc.target];
            }
        }
        m_popular.resize(m_states.size());
        std::iota(m_popular.begin(), m_popular.end(), 0U);
        std::stable_sort(m_popular.begin(), m_popular.end(),
                         [&](quint32 a, quint32 b) { return leading[a] > leading[b]; });
        // A crossroad costs three bytes and saves one for each arc that leads to it.
        while (m_crossroads < std::min<size_t>(mostCrossroads, m_popular.size()) &&
               leading[m_popular[m_crossroads]] > 3)
            ++m_crossroads;
        m_crossroad.assign(m_states.size(), none);
        for (quint32 at = 0; at < m_crossroads; ++at)
            m_crossroad[m_popular[at]] = at;
        m_arcs.resize(m_states.size());
        m_placed.assign(m_states.size(), false);
        std::vector<quint32> waiting(roots.rbegin(), roots.rend());
        while (!waiting.empty()) {
            quint32 state = waiting.back();
            waiting.pop_back();
            // A state and then the one its last arc leads to, as long as that has no place yet.
            while (state != none && !m_placed[state]) {
                place(state);
                state = chooseLast(state, &waiting);
            }
        }
    }

    void place(quint32 state)
    {
        m_placed[state] = true;
        m_order.push_back(state);
        const auto arcs = m_states.arcs(state);
        m_arcs[state].assign(arcs.begin(), arcs.end());
    }

    /// Puts an arc to a state without a place last, and returns that state; the others wait for theirs.
    quint32 chooseLast(quint32 state, std::vector<quint32> *waiting)
    {
        auto &arcs = m_arcs[state];
        const auto open = [this](const StateArc &arc) { return arc.target != none && !m_placed[arc.target]; };
        const auto it = std::find_if(arcs.begin(), arcs.end(), open);
        if (it == arcs.end())
            return none;
        std::rotate(it, it + 1, arcs.end());
        for (auto other = arcs.rbegin() + 1; other != arcs.rend(); ++other) {
            if (open(*other))
                waiting->push_back(other->target);
        }
        return arcs.back().target;
    }

    [[nodiscard]] bool followsAtOnce(size_t place, const StateArc &arc, bool last) const
    {
        return last && place + 1 < m_order.size() && arc.target == m_order[place + 1];
    }

    [[nodiscard]] quint32 bytesBeforeTarget(const StateArc &arc) const
    {
        quint32 length = arc.letter < letterBits ? 1 : 2;
        if (arc.value >= 0)
            length += lengthOf(m_newSet[static_cast<size_t>(arc.value)] * 2 + 1);
        return length;
    }

    /// The shortest way to write a target, seen from `from`, where it is written itself; at least `length` bytes.
    [[nodiscard]] QByteArray codedTarget(quint32 target, quint32 from, quint32 length) const
    {
        const quint32 address = m_address[target];
        QByteArray best;
        const auto consider = [&](const TargetKind &kind, quint32 number) {
            if (number < kind.count() && kind.bytes >= length && (best.isEmpty() || kind.bytes < best.size()))
                best = codeOf(kind, number);
        };
        if (const quint32 crossroad = m_crossroad[target]; crossroad != none) {
            consider(nearCrossroad, crossroad);
            consider(farCrossroad, crossroad - nearCrossroad.count());
        }
        if (address > from) {
            consider(nearForward, address - from);
            consider(farForward, address - from);
        }
        consider(anywhere, address);
        return best;
    }

    /// Positions depend on lengths, and lengths on positions: lengths only grow until nothing changes.
    void settle()
    {
        std::vector<size_t> firstArc(m_order.size() + 1);
        for (size_t place = 0; place < m_order.size(); ++place)
            firstArc[place + 1] = firstArc[place] + m_arcs[m_order[place]].size();
        m_firstArc = firstArc;
        m_length.assign(firstArc.back(), 0);
        m_address.assign(m_states.size(), 0);
        for (bool changed = true; changed;) {
            changed = false;
            quint32 at = 0;
            for (size_t place = 0; place < m_order.size(); ++place) {
                m_address[m_order[place]] = at;
                const auto &arcs = m_arcs[m_order[place]];
                for (size_t arc = 0; arc < arcs.size(); ++arc)
                    at += bytesBeforeTarget(arcs[arc]) + m_length[firstArc[place] + arc];
            }
            at = 0;
            for (size_t place = 0; place < m_order.size(); ++place) {
                const auto &arcs = m_arcs[m_order[place]];
                for (size_t arc = 0; arc < arcs.size(); ++arc) {
                    quint8 &length = m_length[firstArc[place] + arc];
                    at += bytesBeforeTarget(arcs[arc]) + length;
                    if (arcs[arc].target == none || followsAtOnce(place, arcs[arc], arc + 1 == arcs.size()))
                        continue;
                    const auto needed = static_cast<quint8>(codedTarget(arcs[arc].target, at - length, length).size());
                    if (needed > length) {
                        length = needed;
                        changed = true;
                    }
                }
            }
        }
    }

    void writeState(size_t place, QByteArray *bytes) const
    {
        const auto &arcs = m_arcs[m_order[place]];
        for (size_t at = 0; at < arcs.size(); ++at) {
            const StateArc &arc = arcs[at];
            const bool last = at + 1 == arcs.size();
            const bool follows = followsAtOnce(place, arc, last);
            unsigned head = arc.letter < letterBits ? arc.letter + 1U : 0U;
            head |= (last ? lastArc : 0U) | (arc.value >= 0 ? endsWord : 0U) | (follows ? stateNext : 0U);
            bytes->append(static_cast<char>(head));
            if (arc.letter >= letterBits)
                bytes->append(static_cast<char>(arc.letter));
            if (arc.value >= 0)
                putVarint(bytes, m_newSet[static_cast<size_t>(arc.value)] * 2 + (arc.target == none ? 1 : 0));
            if (arc.target != none && !follows)
                bytes->append(
                    codedTarget(arc.target, static_cast<quint32>(bytes->size()), m_length[m_firstArc[place] + at]));
        }
    }

    const StateBuilder &m_states;
    std::vector<quint32> m_newSet;
    std::vector<quint32> m_popular;   ///< states, those most arcs lead to first
    std::vector<quint32> m_crossroad; ///< by state: its place among the crossroads, or none
    size_t m_crossroads = 0;
    std::vector<quint32> m_order; ///< states as they lie in the file
    std::vector<std::vector<StateArc>> m_arcs;
    std::vector<bool> m_placed;
    std::vector<size_t> m_firstArc; ///< of each state in order, among all arcs
    std::vector<quint8> m_length;   ///< bytes of each arc's target
    std::vector<quint32> m_address; ///< by state
};

} // namespace

WrittenArcs writeArcs(const StateBuilder &states, const std::vector<quint32> &roots, size_t values)
{
    return ArcWriter(states, roots, values).write(roots);
}

} // namespace escale
