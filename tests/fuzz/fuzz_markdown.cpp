// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes through the Markdown door: no crash, no leak, no unbounded time, and what comes out is what the rest of the
// house relies on.
#include "feed/links.h"
#include "feed/markdown.h"

#include <cstdlib>

using namespace escale;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const QList<Run> &runs)
{
    for (const Run &run : runs) {
        demand(!run.text.isEmpty());
        for (const QChar c : run.text)
            demand(c == u'\n' || c == u'\t' || (c >= u' ' && (c.unicode() < 0x7f || c.unicode() > 0x9f)));
        demand(run.href.isEmpty() || safeLink(run.href) == run.href);
    }
}

void check(const QList<Block> &blocks, bool insideCallout)
{
    for (const Block &block : blocks) {
        if (block.kind == BlockKind::Callout) {
            demand(!insideCallout && block.runs.isEmpty() && !block.children.isEmpty());
            check(block.children, true);
        } else {
            demand(block.children.isEmpty() && !block.runs.isEmpty());
            check(block.runs);
        }
        demand(block.kind != BlockKind::Heading || (block.level >= 1 && block.level <= 6));
        demand(block.kind != BlockKind::ListItem || block.depth >= 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto language = allLanguages[size % allLanguages.size()];
    Drift drift;
    const MarkdownBody body = markdownFrom({reinterpret_cast<const char *>(data), size}, language, drift);
    check(body.opening, false);
    bool open = false;
    for (const Section &part : body.parts) {
        demand(!part.blocks.isEmpty() && !part.title.contains(u'\n'));
        demand(!(open && part.title.isEmpty()));
        open = part.title.isEmpty();
        check(part.blocks, false);
    }
    return 0;
}
