// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordformtool/statebuilder.h"

#include <algorithm>

namespace escale {
namespace {

size_t hashOf(std::span<const StateArc> arcs)
{
    quint64 sum = arcs.size();
    for (const StateArc &arc : arcs) {
        sum = (sum ^ (quint64(arc.target) << 32U | static_cast<quint32>(arc.value))) * 0xD6E8FEB86659FD93ULL;
        sum = (sum ^ (sum >> 32U) ^ arc.letter) * 0xD6E8FEB86659FD93ULL;
    }
    return static_cast<size_t>(sum ^ (sum >> 32U));
}

} // namespace

StateBuilder::StateBuilder() : m_table(1U << 16U, noState), m_open(1) {}

quint32 StateBuilder::freeze(std::vector<StateArc> *arcs)
{
    if (arcs->empty())
        return noState;
    const size_t mask = m_table.size() - 1;
    size_t place = hashOf(*arcs) & mask;
    for (; m_table[place] != noState; place = (place + 1) & mask) {
        const auto other = this->arcs(m_table[place]);
        if (std::equal(arcs->begin(), arcs->end(), other.begin(), other.end())) {
            arcs->clear();
            return m_table[place];
        }
    }
    const quint32 state = size();
    m_table[place] = state;
    m_arcs.insert(m_arcs.end(), arcs->begin(), arcs->end());
    m_starts.push_back(static_cast<quint32>(m_arcs.size()));
    arcs->clear();
    if (size_t(size()) * 2 > m_table.size())
        grow();
    return state;
}

void StateBuilder::grow()
{
    m_table.assign(m_table.size() * 2, noState);
    const size_t mask = m_table.size() - 1;
    for (quint32 state = 0; state < size(); ++state) {
        size_t place = hashOf(arcs(state)) & mask;
        while (m_table[place] != noState)
            place = (place + 1) & mask;
        m_table[place] = state;
    }
}

void StateBuilder::freezeDownTo(size_t depth)
{
    for (; m_depth > depth; --m_depth)
        m_open[m_depth - 1].back().target = freeze(&m_open[m_depth]);
}

void StateBuilder::add(const std::vector<quint8> &word, quint32 value)
{
    const auto same =
        static_cast<size_t>(std::mismatch(word.begin(), word.end(), m_last.begin(), m_last.end()).first - word.begin());
    freezeDownTo(same);
    if (m_open.size() < word.size() + 1)
        m_open.resize(word.size() + 1);
    for (size_t at = same; at < word.size(); ++at)
        m_open[at].push_back({noState, -1, word[at]});
    m_depth = word.size();
    m_open[word.size() - 1].back().value = static_cast<qint32>(value);
    m_last = word;
}

quint32 StateBuilder::finish()
{
    freezeDownTo(0);
    m_last.clear();
    return freeze(&m_open[0]);
}

} // namespace escale
