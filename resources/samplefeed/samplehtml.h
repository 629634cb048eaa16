// SPDX-License-Identifier: GPL-3.0-or-later
// CommonMark blocks -> the HTML the server's editor writes (contract 6.1): nested lists as an item of their own, bold
// as <b><strong class="rtri-bold">, callouts with their French data-title even inside translations.
#pragma once

#include "fiche/language.h"

#include <cmark-gfm.h>
#include <variant>

namespace escale::sample {

/// What a sheet may not contain, and on which line of the Markdown text.
struct MarkdownMistake {
    int line = 1;
    QString what;
};

/// The HTML of the blocks from `first` up to (not including) `end`, which is a later sibling or null.
std::variant<QString, MarkdownMistake> htmlOf(cmark_node *first, const cmark_node *end, Language language);

/// The text of a heading without any markup.
QString plainTextOf(cmark_node *heading);

} // namespace escale::sample
