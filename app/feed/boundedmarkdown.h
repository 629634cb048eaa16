// SPDX-License-Identifier: GPL-3.0-or-later
// What the Markdown parser is given. Ordinary texts pass through, but for a few marks that settle what the dialect
// leaves open; text that is made to cost time or memory (the parser's own time grows with the square of nesting, of
// marks in one paragraph, of columns times rows) keeps its words and loses its structure. Pure function, any thread,
// linear time.
#pragma once

#include "feed/drift.h"

#include <string>
#include <string_view>

namespace escale {

/// Front matter goes. A code fence that is never closed goes, so that it does not swallow the rest. Colons inside code
/// get an invisible character before them (the door drops it), so that no directive is seen there. A directive begins
/// and ends a block of HTML. Bounds, each counted in `drift` when it is met: see the source.
std::string boundedMarkdown(std::string_view text, Drift &drift);

} // namespace escale
