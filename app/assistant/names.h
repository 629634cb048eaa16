// SPDX-License-Identifier: GPL-3.0-or-later
// What in a French text is a name: acronyms, and words with a capital; where a sentence begins, those that the
// dictionary does not know or knows as names, and the départements and towns that are words of the language too. Pure,
// any thread.
#pragma once

#include "search/words.h"

namespace escale {

class WordForms;

QList<FoldedWord> namesIn(const QString &text, const WordForms &forms);

} // namespace escale
