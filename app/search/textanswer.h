// SPDX-License-Identifier: GPL-3.0-or-later
// Where a text answers a plan, found in the text itself: which passage, and which of its words to show. Pure functions;
// the Marker's thread.
#pragma once

#include "search/marker.h"
#include "search/passagerank.h"

namespace escale {

struct TextAnswer {
    Snippet snippet;
    /// Where the snippet is from; none when only the title or the abstract of the text has the words.
    std::optional<Passage> passage;
};

/// The passage that answers best, and about `length` letters of it. The abstract when no passage has any of the words.
TextAnswer answerIn(const Translation &text, const Plan &plan, const Marker &marker, AnswerKinds asked,
                    qsizetype length = 160);

/// The sentences of a text by Unicode's rules (UAX #29), without the spaces around them.
QList<TextRange> sentenceRanges(const QString &text);

/// A stretch of one block, word for word: `range` is of plainText() of the block with that index in its section.
/// `block` is -1 for a passage without a text of its own.
struct Quote {
    int block = -1;
    TextRange range;
    QString text;
    QList<TextRange> marks; ///< in `text`

    friend bool operator==(const Quote &, const Quote &) = default;
};

/// The sentence of the passage that answers best, and the one after it when both are short.
Quote quoteFrom(const QList<Block> &blocks, const Passage &passage, const Marker &marker, AnswerKinds asked,
                Language language);

} // namespace escale
