// SPDX-License-Identifier: GPL-3.0-or-later
// The door for rich text (feed/richtext.h): whatever comes, blocks as block.h promises them, and as the library keeps
// them.
#include "feed/links.h"
#include "feed/plaintext.h"
#include "feed/richtext.h"
#include "fuzzing.h"
#include "store/codec.h"

using namespace escale;
using namespace escale::test;

namespace {

void look(const QList<Block> &blocks, bool insideCallout)
{
    for (const Block &block : blocks) {
        expect(block.children.isEmpty() || (block.kind == BlockKind::Callout && !insideCallout),
               "only callouts hold blocks, one level deep");
        QString whole;
        for (const Run &run : block.runs) {
            expect(isHarmless(run.text), "no harmful character");
            expect(run.href.isEmpty() || safeLink(run.href) == run.href, "a link that was kept is kept");
            whole += run.text;
        }
        expect(unbalancedDirections(whole).isEmpty(), "no direction reaches out of its block");
        look(block.children, true);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const Language language = allLanguages.at(data[0] % allLanguages.size());
    const QByteArray html = bytesOf(data + 1, size - 1);
    Translation text;
    text.what = blocksFromHtml(std::string_view(html.constData(), static_cast<std::size_t>(html.size())), language);
    look(text.what, false);
    Translation back;
    expect(decodeBody(encodeBody(text), back).ok() && back.what == text.what,
           "the library gives back what it was given");
    return 0;
}
