// SPDX-License-Identifier: GPL-3.0-or-later
// A question made ready for the index: for every typed word the terms that may stand for it, and what each is worth.
#pragma once

#include "search/typedwords.h"

#include <QByteArray>
#include <array>
#include <vector>

namespace escale {

/// How an alternative was found, the most trustworthy first.
enum class Origin : quint8 { Typed, Form, Completion, Corrected, Synonym, Topic };

/// A word of the index.
struct PlanTerm {
    QByteArray bytes;  ///< as terms.h writes it
    int documents = 0; ///< texts that have it, about
};

/// One way to say one or several of the typed words.
struct Alternative {
    QByteArrayList terms; ///< of the index; more than one: a phrase
    quint32 slots = 0;    ///< bit n: it answers typed word n
    float weight = 1;     ///< beside the typed word itself, which is 1
    Origin origin = Origin::Typed;
    bool weak = false; ///< means other things too: counts only in a text that answers another typed word for sure
    float rarity = 1;  ///< 0..1: rare words say more
    /// By word of `terms`: every term that may stand for it (numbers in Plan::terms), the one in `terms` among them.
    std::vector<std::vector<int>> words = {};
    int namedConcept = -1; ///< of concepts.h, by which it was found
};

/// A typed word that is not a stop word.
struct Slot {
    TypedWord typed;
    float importance = 1; ///< rare words say more: 0..1
    bool required = true; ///< false for words that only wrap a question
    float rarity = 1;     ///< of the word itself; 1 for one that no text has
    bool real = false;    ///< a word of the language: never said to be another
};

enum class MatchMode : quint8 { AllWords, AnyWord };

struct Plan {
    std::vector<Slot> slots; ///< at most 32
    std::vector<Alternative> alternatives;
    std::vector<PlanTerm> terms = {}; ///< each once
    int texts = 0;                    ///< in all languages that are searched, at most; 0: nobody knows

    /// What a result must hold: required words that the library knows in some way. When there are none of these, every
    /// word counts.
    [[nodiscard]] quint32 requiredSlots() const;
    [[nodiscard]] bool isEmpty() const { return alternatives.empty(); }
};

/// A plan as an FTS5 expression, and which alternative each of its phrases is.
struct Expression {
    QByteArray text;               ///< UTF-8; empty: nothing to ask
    std::vector<int> alternatives; ///< by number of the phrase
};

Expression expressionOf(const Plan &plan, MatchMode mode);

} // namespace escale
