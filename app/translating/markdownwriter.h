// SPDX-License-Identifier: GPL-3.0-or-later
// A text as the programme's Markdown (contract-2026 6bis): CommonMark, sections as toggles, callouts as containers,
// fences longer outside than inside. What the door of a sync (feed/markdown.h) makes of it is the same words again;
// underlined, raised, lowered and marked letters have no form there and are plain. Pure, any thread.
#pragma once

#include "fiche/fiche.h"

namespace escale {

/// The title as the one heading of level 1, brand and abstract as paragraphs, the rest in its order. Of a fiche with
/// why, how and next, each group under a heading of level 2 in the text's language; no other heading is of that level
/// there.
QString markdownOf(const Translation &text, Kind kind);

} // namespace escale
