// SPDX-License-Identifier: GPL-3.0-or-later
// Which words of a fiche's text can be explained to its reader, and with what: its own lexicon first (fiche/terms.h),
// then our glossary. The one owner of that question. Values, any thread.
#pragma once

#include "fiche/terms.h"

namespace escale {

struct WordExplanation {
    Term term;                            ///< the word in the language of the text, and what it means
    Language language = Language::Fr;     ///< of the explanation: the reader's, or French where ours is in French only
    Language termLanguage = Language::Fr; ///< of the word
    Language reader = Language::Fr;       ///< who asked

    friend bool operator==(const WordExplanation &, const WordExplanation &) = default;
};

/// The text with an address at each such word, the first time a section says it (withTermLinks). A word of a text that
/// is not French is only marked where the glossary can explain it in that language. Milliseconds for a long text, and
/// tens of them the first time, when the glossary is read: not for the thread of the windows where it can be helped.
Translation withExplainedWords(Translation text);

/// What the word of that number (TermAddress::term) means, for somebody who reads `reader`.
std::optional<WordExplanation> explanationOf(const Translation &text, qsizetype term, Language reader);

} // namespace escale
