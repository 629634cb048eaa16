// SPDX-License-Identifier: GPL-3.0-or-later
// A bound on what the HTML parser is given: its time and memory grow faster than its input when tags nest without end
// (scope look-ups, re-opened formatting). Ordinary texts pass through untouched.
#pragma once

#include <string>
#include <string_view>

namespace escale {

/// The same text with its tags strictly nested (what closes nothing goes, what is closed from outside is closed
/// first), without the tags beyond the limits (nesting 100, open formatting 16, tags 50,000, attributes of a tag 32),
/// comments, and the content of scripts, styles and their like. The words stay. Linear time.
std::string boundedMarkup(std::string_view html);

/// Whether `html` may have to be bounded: a quick count of its tags, how many are open and how long they are.
bool needsBounds(std::string_view html);

} // namespace escale
