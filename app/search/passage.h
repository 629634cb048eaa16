// SPDX-License-Identifier: GPL-3.0-or-later
// A text cut into passages: pieces of one section, of whole blocks, short enough to be an answer. They are the smallest
// thing the index knows: where each begins among the words of a text is noted beside the text, in the same transaction,
// so that one index answers both "which fiche" and "which passage of it". Pure functions, any thread.
#pragma once

#include "fiche/sectiongroups.h"
#include "search/answerkind.h"

#include <QByteArray>
#include <QLatin1String>

namespace escale {

/// One section of a text, in reading order. `what` is the first, and has neither id nor title of its own.
struct TextSection {
    std::optional<SectionGroup> group; ///< none for `what`
    int position = 0;                  ///< in its group
    const Section *section = nullptr;  ///< null for `what`
    const QList<Block> *blocks = nullptr;

    [[nodiscard]] QString id() const { return section ? section->id : QString(); }
    [[nodiscard]] QString title() const { return section ? section->title : QString(); }
};

/// Every section of the text, `what` first. Valid as long as the text.
QList<TextSection> textSections(const Translation &text);
QList<TextSection> textSections(Translation &&) = delete;

/// "what", "why", "how", "next", "parts": the feed's words for the groups, as on the command line.
QLatin1String nameOf(const std::optional<SectionGroup> &group);

struct Passage {
    int section = 0;     ///< index in textSections()
    int firstBlock = 0;  ///< in the section's blocks
    int blocks = 0;      ///< 0: the section is a title alone
    bool headed = false; ///< the first block is a heading

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// In reading order. Every block of the text stands in exactly one passage, every section has at least one unless it
/// is empty.
QList<Passage> passagesOf(const Translation &text);

/// A passage as the index knows it.
struct IndexedPassage {
    Passage passage;
    int words = 0;        ///< of its blocks, in the body column
    int headingWords = 0; ///< of its heading: the first of `words`
    int titleWords = 0;   ///< of its section's title, in the column of section titles
    AnswerKinds named;    ///< what its title or heading says it is about
    AnswerKinds held;     ///< what stands in it: an amount, a time, a telephone number

    friend bool operator==(const IndexedPassage &, const IndexedPassage &) = default;
};

/// A few bytes a passage. Decoding bytes of a damaged file answers an empty list, never more than it was given.
QByteArray encodePassages(const QList<IndexedPassage> &passages);
QList<IndexedPassage> decodePassages(const QByteArray &bytes);

} // namespace escale
