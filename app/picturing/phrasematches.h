// SPDX-License-Identifier: GPL-3.0-or-later
// From phrases found in a text to what the text names: what lies inside a longer phrase goes, and each gets its weight.
#pragma once

#include "picturing/conceptlookup.h"
#include "search/conceptsource.h"

#include <functional>

namespace escale {

/// A word of a text, folded as the search folds it.
struct TextWord {
    QString folded, stem;
    bool grammar = false; ///< a stop word: may stand between the words of a phrase
    qsizetype start = 0, length = 0;
};

struct PhraseMatch {
    int meaning = 0; ///< number of the concept
    EntryKind kind = EntryKind::Everyday;
    qsizetype words = 1;           ///< of the phrase
    qsizetype first = 0, last = 0; ///< words of the text
    bool exact = true;             ///< the very forms, not only their stems
    bool derived = false;          ///< a word of another kind with the same stem: "éducative" beside "éducateur"
};

struct NameAndPicture {
    QString name, picture;
};

/// In the order of `matches`.
QList<PicturedConcept> namedBy(const QList<PhraseMatch> &matches, const QList<TextWord> &words,
                               const std::function<NameAndPicture(int)> &meaning);

} // namespace escale
