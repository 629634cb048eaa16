// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of an automaton's arcs (wordformsformat.h, "Arcs"): a state follows one that leads to it, so that most
// need no position at all; those that many arcs lead to have short numbers.
#pragma once

#include "wordformtool/statebuilder.h"

#include <QByteArray>

namespace escale {

struct WrittenArcs {
    QByteArray bytes;
    std::vector<quint32> roots;      ///< positions; `mostArcBytes` for noState
    std::vector<quint32> crossroads; ///< positions of the states that are written by number
    std::vector<quint32> newSet;     ///< value in the automaton -> number in the file: the more arcs, the smaller
};

WrittenArcs writeArcs(const StateBuilder &states, const std::vector<quint32> &roots, size_t values);

} // namespace escale
