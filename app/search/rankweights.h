// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of the ranking that is a matter of measure. What is shipped are the values below.
#pragma once

#include <array>

namespace escale {

/// What an alternative is worth beside the word itself, which is 1.
struct PlanWeights {
    float form = 0.88F, family = 0.65F, derived = 0.45F, completion = 0.75F, compound = 0.95F;
    float corrected = 0.8F, mistake = 0.14F; ///< a correction; less for each mistake
    float doubted = 0.35F;                   ///< share of a correction of a word that exists
    float nextCorrection = 0.95F;            ///< share of each further correction of one word
    float topic = 0.3F;
    // How surely a concept is named: by a word that means other things too, by words apart from each other, corrected,
    // of a language that is only guessed, by other words for the same; by several words; the next by the same words.
    float weakNaming = 0.45F, scatteredNaming = 0.8F, correctedNaming = 0.85F, foreignNaming = 0.75F, kinNaming = 0.75F;
    float phraseNaming = 1.1F, nextNaming = 0.85F;
    float fewestOfEntry = 0.7F; ///< an entry of several words may lack one, when what is there says so much of it
    float phrase = 1.1F;        ///< words that name a concept, standing together
    // Other words for a concept: by how it was named, and how they name it.
    float toAdministrative = 0.78F, administrativeKin = 0.58F, toEveryday = 0.35F, toWeak = 0.15F;
    float laterTerm = 0.9F;      ///< share of each further term of the administration: the first say it best
    float otherLanguage = 1.15F; ///< the words themselves cannot stand in the text
    float nearConcept = 0.2F;    ///< words of the concept next door
    float nearOfRare = 3;        ///< ...as many times more where next to no text writes of the concept itself
    float furtherConcept = 0.6F; ///< share of the door behind it, where nobody writes of what is before
    float wrapper = 0.08F;       ///< importance of words that only wrap a question
    float fewWrapper = 0.2F;     ///< ...of which a question of two or three words has none to spare
    float leastRarity = 0.22F;   ///< of a word that every text has, 0..1
};

struct RankWeights {
    PlanWeights plan;
    // A word in a field, against a word once in the body. Title, names, abstract, section titles, body, topics, facts.
    std::array<float, 7> field{11, 2, 4, 3.5F, 1, 2, 1.5F};
    float saturation = 3;     ///< the sum over fields at which a word has said half of what it can say
    float lengthShare = 0.5F; ///< how much of the body's weight a text of twice the usual length loses
    float kin = 0.2F;         ///< what a second way to say the same word adds
    // How a text answers the question as a whole.
    float coverage = 0.6F;   ///< power of the share of the question that stands in the text at all
    float place = 0.9F;      ///< weight of the share that stands in one place of it
    float neighbours = 0.6F; ///< weight of words that stand together as they were typed
    float confirmed = 0.8F;  ///< what a correction is worth there at least, beside the word typed next to it
    float title = 2;         ///< weight of a title that says the question and little else
    float typedTitle = 0.3F; ///< weight of a title that says all of the question in its own words
    float asked = 0.05F;     ///< weight of a title that announces what the question asks for
    std::array<float, 7> placeField{1, 0.6F, 0.9F, 0.85F, 0.65F, 0.5F, 0.6F};
    // A place is a run of so many words (stop words left out).
    int bodyPlace = 50, titlePlace = 8;
};

} // namespace escale
