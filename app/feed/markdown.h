// SPDX-License-Identifier: GPL-3.0-or-later
// The second door for rich text: the Markdown of catalogue fiches in (contract-2026 6bis: CommonMark, GFM, three
// container directives), Blocks out, by the same rules as the first (richtext.h, law 2): what is not understood loses
// its form and keeps its words, links pass links.h, content that is no text for readers leaves no trace. Pure function,
// any thread.
#pragma once

#include "feed/drift.h"
#include "fiche/fiche.h"

#include <string_view>

namespace escale {

struct MarkdownBody {
    /// What stands before the first heading and the first toggle; the first heading and its text when the body begins
    /// with one.
    QList<Block> opening;
    /// What follows, in reading order: toggles by their titles, and between and after them open text without a title,
    /// its headings inside. Two parts without a title never follow each other.
    QList<Section> parts;

    friend bool operator==(const MarkdownBody &, const MarkdownBody &) = default;
};

/// One `markdown` field, as UTF-8. Left out: front matter, the first heading of level 1 (the title again), the editors'
/// review journal (contract-2026 section 11.8). Unknown directives, and content cut by a bound (boundedmarkdown.h), are
/// counted in `drift`. No input costs stack or more than linear time.
MarkdownBody markdownFrom(std::string_view markdown, Language language, Drift &drift);

} // namespace escale
