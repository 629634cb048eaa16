// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of the ranking that is a matter of measure. What is shipped are the values below.
#pragma once

#include <array>

namespace escale {

struct RankWeights {
    // A word in a field, against a word once in the body. Title, names, abstract, section titles, body, topics, facts.
    std::array<float, 7> field{9, 2, 4, 3.5F, 1, 2, 1.5F};
    float saturation = 3;     ///< the sum over fields at which a word has said half of what it can say
    float lengthShare = 0.5F; ///< how much of the body's weight a text of twice the usual length loses
    float kin = 0.2F;         ///< what a second way to say the same word adds
    // How a text answers the question as a whole.
    float coverage = 1.2F;   ///< power of the share of the question that stands in the text at all
    float place = 1.2F;      ///< weight of the share that stands in one place of it
    float neighbours = 0.6F; ///< weight of words that stand together as they were typed
    std::array<float, 7> placeField{1, 0.6F, 0.9F, 0.85F, 0.75F, 0.5F, 0.6F};
    // A place is a run of so many words (stop words left out).
    int bodyPlace = 50, titlePlace = 8;
};

} // namespace escale
