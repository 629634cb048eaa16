// SPDX-License-Identifier: GPL-3.0-or-later
// The passages of a text as a model is given them, each with its place: what vectors are made of, and what they lead
// back to. Pure, any thread.
#pragma once

#include "ask/answer.h"
#include "store/reader.h"

namespace escale {

/// Where a passage stands.
struct PassagePosition {
    QString fiche;
    Language language = Language::Fr;
    std::optional<SectionGroup> group; ///< none for the opening
    int position = 0, firstBlock = 0, blocks = 0;

    friend bool operator==(const PassagePosition &, const PassagePosition &) = default;
};
size_t qHash(const PassagePosition &place, size_t seed = 0);

struct PlacedPassage {
    PassagePosition place;
    SourcePassage passage;
    qint64 hash = 0; ///< of titledText(): another text, another number
};

/// In reading order, without those that are a title alone or speak to a model.
QList<PlacedPassage> placedPassages(const ReadFiche &read);

} // namespace escale
