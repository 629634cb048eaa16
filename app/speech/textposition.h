// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a fiche a spoken sentence stands, so that a page can light it. A place is decoration over a range of the
// text as fiche/ has it; it never edits anything.
#pragma once

#include "fiche/textrange.h"

#include <QMetaType>

namespace escale {

/// The parts of a page, in reading order. `Item` is one of a page that is no fiche: a tile, a card, a button.
enum class Part : quint8 {
    Notice,
    Title,
    Brand,
    Abstract,
    What,
    Missing, ///< "the text of this page is not in the library"
    Fact,
    WhyTitle,
    Why,
    HowTitle,
    How,
    NextTitle,
    Next,
    Parts, ///< of a text written in one piece
    PlacesTitle,
    Place,
    Item,
};

/// One text of a page: a title, a block, a fact. Indexes count from 0; -1 where there is none.
struct TextPosition {
    Part part = Part::Title;
    int index = -1;    ///< which section of Why, How, Next, Parts; which Fact, Place, Item
    int block = -1;    ///< in `what` or in the section's blocks; -1: the section's title
    int child = -1;    ///< in a callout's children; -1: the block itself, for a callout its title
    TextRange range{}; ///< in the words of that text (plainText of the block without its children)

    friend bool operator==(const TextPosition &, const TextPosition &) = default;
};

} // namespace escale

Q_DECLARE_METATYPE(escale::TextPosition)
