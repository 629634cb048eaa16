// SPDX-License-Identifier: GPL-3.0-or-later
// How the full text index of a library stands.
#pragma once

#include "store/readsession.h"

namespace escale {

struct IndexState {
    bool current = false;     ///< made by today's rules, in today's form, and of exactly the texts the library has
    bool ofToday = false;     ///< made by today's rules, in today's form
    bool hasPassages = false; ///< can be asked for passages
    int texts = 0;            ///< in the library
    int indexed = 0;          ///< in the index
    qint64 bytes = 0;         ///< of the index in the file: all of its tables

    friend bool operator==(const IndexState &, const IndexState &) = default;
};

/// A library that never had an index is not current and has 0 texts indexed.
Result<IndexState> indexState(const ReadSession &database);

/// Whether the index is of today's form and folding rules, whatever it holds. It must be there.
Result<bool> isMadeByTodaysRules(const ReadSession &database);

/// Names in `search_state`.
namespace indexstate {
inline constexpr QLatin1String folding("folding"); ///< 0 when the index must be made anew
inline constexpr QLatin1String form("form");
inline constexpr QLatin1String lexicon("lexicon"); ///< vectorMark()
// Of the index that is being made beside the one that is asked: by which rules, of which state of the library, and the
// last row that is in it.
inline constexpr QLatin1String makingFolding("making folding");
inline constexpr QLatin1String makingForm("making form");
inline constexpr QLatin1String makingLexicon("making lexicon");
inline constexpr QLatin1String makingSince("making since");
inline constexpr QLatin1String makingDone("making done");
} // namespace indexstate

} // namespace escale
