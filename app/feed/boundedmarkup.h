// SPDX-License-Identifier: GPL-3.0-or-later
// A bound on what the HTML parser is given: its time and memory grow faster than its input when tags nest without end
// (scope look-ups, re-opened formatting). Ordinary texts pass through untouched.
#pragma once

#include <string>
#include <string_view>

namespace escale {

/// The same text without the tags beyond the limits (nesting 100, open formatting 16, tags 50,000), and, once over the
/// limit, without the content of scripts and styles. The words stay. Returns nothing when `html` is within the limits
/// as it is.
std::string boundedMarkup(std::string_view html);

/// Whether `html` may have to be bounded: a quick count.
bool needsBounds(std::string_view html);

} // namespace escale
