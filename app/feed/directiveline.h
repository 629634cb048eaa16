// SPDX-License-Identifier: GPL-3.0-or-later
// One line of Markdown as a directive (contract-2026 6bis: `:::toggle{title="…" stepNumber=2}`, the grammar of
// remark-directive). Pure functions, any thread, linear time.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace escale {

struct DirectiveLine {
    int fence = 0;     ///< colons; 2 is a leaf, 3 and more open a container
    std::string name;  ///< lower case
    std::string label; ///< `[…]`: words with Markdown in them
    std::string title; ///< the attribute; words with Markdown in them
    std::string step;  ///< `stepNumber`: digits, or empty
};

/// The colons of a line that has nothing else on it, three at least; else 0. Such a line closes a container.
int closingFence(std::string_view line);

/// The directive that a line is, or nothing when the line is text: `9:00`, `a:b` and `::: see below` are text. A known
/// name (toggle, important, good-to-know) may be written loosely; what follows it on the line is its label.
std::optional<DirectiveLine> directiveOf(std::string_view line);

} // namespace escale
