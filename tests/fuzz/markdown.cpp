// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes through the Markdown door: no crash, no leak, no unbounded time, and what comes out is what the rest of the
// house relies on.
#include "feed/markdown.h"
#include "feed/links.h"
#include "fuzzing.h"

using namespace escale;
using namespace escale::test;

namespace {

void check(const QList<Run> &runs)
{
    for (const Run &run : runs) {
        expect(!run.text.isEmpty(), "a text as block.h and markdown.h promise it");
        for (const QChar c : run.text)
            expect(c == u'\n' || c == u'\t' || (c >= u' ' && (c.unicode() < 0x7f || c.unicode() > 0x9f)),
                   "a text as block.h and markdown.h promise it");
        expect(run.href.isEmpty() || safeLink(run.href) == run.href, "a text as block.h and markdown.h promise it");
    }
}

void check(const QList<Block> &blocks, bool insideCallout)
{
    for (const Block &block : blocks) {
        if (block.kind == BlockKind::Callout) {
            expect(!insideCallout && block.runs.isEmpty() && !block.children.isEmpty(),
                   "a text as block.h and markdown.h promise it");
            check(block.children, true);
        } else {
            expect(block.children.isEmpty() && !block.runs.isEmpty(), "a text as block.h and markdown.h promise it");
            check(block.runs);
        }
        expect(block.kind != BlockKind::Heading || (block.level >= 1 && block.level <= 6),
               "a text as block.h and markdown.h promise it");
        expect(block.kind != BlockKind::ListItem || block.depth >= 1, "a text as block.h and markdown.h promise it");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto language = allLanguages[size % allLanguages.size()];
    Drift drift;
    const MarkdownBody body = markdownFrom({reinterpret_cast<const char *>(data), size}, language, drift);
    check(body.opening, false);
    bool open = false;
    for (const Section &part : body.parts) {
        expect(!part.blocks.isEmpty() && !part.title.contains(u'\n'), "a text as block.h and markdown.h promise it");
        expect(!(open && part.title.isEmpty()), "a text as block.h and markdown.h promise it");
        open = part.title.isEmpty();
        check(part.blocks, false);
    }
    return 0;
}
