// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche as the filters see it: the words of its metadata as bits, so that a thousand fiches and every choice beside
// them are weighed while a finger is still down. Plain values.
#pragma once

#include "search/filter.h"
#include "store/reader.h"

#include <bitset>

namespace escale {

/// Words of the feed as bits, in the order of the vocabulary; the last bit stands for words the contract does not know.
using WordBits = std::bitset<16>;
/// Départements, in the order of departments().
using DepartmentBits = std::bitset<128>;

struct WordFacts {
    Presence presence = Presence::Absent;
    WordBits words;
    /// Absent, null and empty alike (contract section 4).
    [[nodiscard]] bool saysNothing() const { return presence != Presence::Filled; }
};

struct FilterFacts {
    QString id;
    Kind kind = Kind::Dispositif;
    QStringList themes, needs; ///< main and secondary themes
    LanguageSet languages;
    Where where = Where::Unsaid;
    Presence placePresence = Presence::Absent;
    bool everywhereByWord = false; ///< says "france" or "online", not only "All" in a list (contract 3.5)
    DepartmentBits departments;    ///< read kindly: "01 - Ain", "Paris"
    DepartmentBits namedExactly;   ///< items that end with " - <name>" to the letter (contract 3.5)
    WordFacts levels, statuses, publics, days;
    Age age;
    Sessions sessions; ///< what of them is still to come depends on the day (FilterMatcher)
    bool free = false;

    /// Kept by every place of the reference app: nothing said, or the word itself; not an empty list, not an "All" in a
    /// list (contract 3.5).
    [[nodiscard]] bool everywhereToTheLetter() const
    {
        return where == Where::Unsaid ? placePresence != Presence::Empty
                                      : where != Where::Departments && everywhereByWord;
    }
};

FilterFacts filterFacts(const FicheCard &card);

// The vocabularies of contract section 4, in its order.
const QStringList &levelWords();
const QStringList &statusWords();
const QStringList &publicWords();
const QStringList &dayWords();

/// Unknown words become the last bit.
WordBits wordBits(const QStringList &vocabulary, const QStringList &words);
/// Unknown codes are left out.
DepartmentBits departmentBits(const QStringList &codes);

} // namespace escale
