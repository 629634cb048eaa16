// SPDX-License-Identifier: GPL-3.0-or-later
// The door for rich text: hostile HTML in, Blocks out (law 2). A real HTML5 parser with browsers' error recovery
// (gumbo), then the allow-list of contract 6.1. What is not on the list loses its tag and keeps its words, except
// elements whose content is no text for readers (scripts, styles, frames, objects, vector graphics, formulas, forms'
// controls), which leave no trace. Pure function, any thread.
#pragma once

#include "fiche/block.h"
#include "fiche/language.h"

#include <string_view>

namespace escale {

/// One rich text field, as UTF-8. `language` decides what `dir` and `text-align` need not say. Nesting beyond what
/// people write, and markup beyond `boundedMarkup`, keeps its words and loses its structure; no input costs stack or
/// more than linear time.
QList<Block> blocksFromHtml(std::string_view html, Language language);

} // namespace escale
