// SPDX-License-Identifier: GPL-3.0-or-later
// States of a minimal acyclic automaton, made from words that come in order.
#pragma once

#include <QtGlobal>
#include <span>
#include <vector>

namespace escale {

/// Which arcs end a word, and with which value: on the arc, so that more states are alike.
struct StateArc {
    quint32 target = 0; ///< `noState`: nothing goes on
    qint32 value = -1;  ///< -1: no word ends here
    quint8 letter = 0;

    friend bool operator==(const StateArc &, const StateArc &) = default;
};

class StateBuilder {
public:
    static constexpr quint32 noState = 0xFFFFFFFF;

    StateBuilder();
    /// Each word once; words that share a beginning one after the other, as in any sorted list.
    void add(const std::vector<quint8> &word, quint32 value);
    /// The first state of the words since the last call, or noState for none. The next words are apart from these, but
    /// share their states.
    quint32 finish();

    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_starts.size() - 1); }
    [[nodiscard]] std::span<const StateArc> arcs(quint32 state) const
    {
        return {m_arcs.data() + m_starts[state], m_starts[state + 1] - m_starts[state]};
    }

private:
    quint32 freeze(std::vector<StateArc> *arcs);
    void freezeDownTo(size_t depth);
    void grow();

    std::vector<quint32> m_starts{0};
    std::vector<StateArc> m_arcs;
    std::vector<quint32> m_table;              ///< states by the hash of their arcs
    std::vector<std::vector<StateArc>> m_open; ///< the states of the last word, still to get arcs
    size_t m_depth = 0;
    std::vector<quint8> m_last;
};

} // namespace escale
