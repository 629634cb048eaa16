// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a text as the search knows them.
#pragma once

#include "picturing/phrasematches.h"
#include "search/stem.h"

namespace escale {

/// Only the first 4,000 characters: titles, abstracts and sentences are shorter; what is longer is hostile or not worth
/// the time.
QList<TextWord> textWords(QStringView text, Language language, const Stemmer &stemmer);

} // namespace escale
