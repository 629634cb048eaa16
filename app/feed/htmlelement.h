// SPDX-License-Identifier: GPL-3.0-or-later
// What one HTML element says of itself, by its tag, its classes and its CSS: what it is to a reader, how the text in it
// looks, whether it is shown at all. The allow-list of contract 6.1 is roleOf(). Pure functions, any thread.
#pragma once

#include "fiche/block.h"

#include <gumbo.h>
#include <string_view>

namespace escale::html {

/// What an element is to a reader.
enum class ElementRole : quint8 {
    Inline,  ///< keeps its words, says nothing
    Dropped, ///< its content is no text
    Block,   ///< begins and ends a block
    Heading,
    List,
    Item,
    Row,
    Cell,
    Break,
    Preformatted,
};

ElementRole roleOf(GumboTag tag);

/// Whether an element of this name, in lower case, stands inside a line and holds until its end tag what is no text:
/// for who meets tags one by one, without a tree.
bool enclosesNoText(std::string_view name);

/// The look inside an element: CSS on it wins over its tag, as in a browser.
Styles stylesInside(const GumboElement &element, Styles outside);

/// What the page of the feed's own site does not show: no reader of ours shows, says or finds it.
bool isHidden(const GumboElement &element);

/// Whether letters inside the element are of no size at all, by its style or what is `outside` of it: what pasted mails
/// hide.
bool isShrunkInside(const GumboElement &element, bool outside);

/// The level of a paragraph that Word means as an item of a list: "mso-list:l0 level2 lfo1". 0: none.
int wordListLevel(const GumboElement &element);

} // namespace escale::html
