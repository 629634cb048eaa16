// SPDX-License-Identifier: GPL-3.0-or-later
// Words that say nothing about a fiche. Two kinds, both in resources/search/stopwords/: grammar words ("de", "the"),
// which are not indexed at all, and words that only wrap a question ("how", "I want", "besoin"), which are indexed but
// never required of a result.
#pragma once

#include "fiche/language.h"

#include <QSet>

namespace escale {

/// Folded. Loaded once; thread-safe.
const QSet<QString> &stopWords(Language language);
/// The same as they are written, in small letters.
const QSet<QString> &writtenStopWords(Language language);
/// Folded; words of questions and politeness.
const QSet<QString> &fillerWords(Language language);

} // namespace escale
