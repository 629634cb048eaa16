// SPDX-License-Identifier: GPL-3.0-or-later
// A word of the question while a plan is made of it: what it is in each language.
#pragma once

#include "fiche/language.h"
#include "search/typedwords.h"

#include <QList>
#include <QString>
#include <concepts>

namespace escale {

/// A word that one typed word stands for, in a language; the first is the most likely.
struct WordReading {
    Language language = Language::Fr;
    QString word;         ///< folded
    QList<quint32> stems; ///< conceptformat::stemKey of the stems of the word and of its base forms
    bool corrected = false;
    bool kin = false; ///< another word for the same concept: leads to longer phrases only
};

struct QuestionWord {
    TypedWord typed;
    bool stop = false, filler = false;
    int documents = 0;  ///< texts that have it, or a form of it
    int written = 0;    ///< texts that have it as it was typed
    bool known = false; ///< to the index
    bool real = false;  ///< a word of a language, though perhaps of no text
    QList<WordReading> readings;
};

/// Of the word's place in the question.
template <std::integral Slot> constexpr quint32 slotBit(Slot slot)
{
    return 1U << static_cast<unsigned>(slot);
}

} // namespace escale
