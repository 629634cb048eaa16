// SPDX-License-Identifier: GPL-3.0-or-later
// The index of an edition (pack/packindex.h) and what stands around it: any bytes, packed as an index is, and raw as a
// file with its signature. What is taken is what a reader may rely on, and comes back the same.
#include "fuzzing.h"
#include "pack/edition.h"

using namespace escale;
using namespace escale::test;

namespace {

void look(const PackIndex &index)
{
    const auto inside = [&index](const FrameRef &ref) {
        return ref.pack >= 0 && ref.pack < index.packs.size() && ref.offset >= 0 && ref.length > 0 &&
               ref.offset + ref.length <= index.packs.at(ref.pack).bytes && ref.size > 0 && ref.size <= contentLimit;
    };
    expect(inside(index.taxonomy) && inside(index.listing), "frames lie within their packs");
    for (const PackIndex::Fiche &fiche : index.fiches) {
        expect(inside(fiche.facts) && fiche.texts.contains(Language::Fr), "a fiche has facts and French");
        for (const FrameRef &text : fiche.texts)
            expect(inside(text), "texts lie within their packs");
    }
    for (const PackFile &pack : index.packs) {
        const bool isNone = pack.hash.isEmpty() && pack.bytes == 0; // its place is kept, null (FORMAT.md)
        expect(isNone || packName(pack).size() == QStringLiteral("packs/.pack").size() + 64, "names are hashes");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static Packer packer({});
    const QByteArray bytes = bytesOf(data, size);
    // A root and a chapter, with a byte of no JSON between them.
    const qsizetype between = bytes.indexOf('\0');
    if (auto index = decodePackIndex(packer.pack(bytes.first(between < 0 ? bytes.size() : between)))) {
        const auto added = addChapter(index.value(), bytes.mid(between + 1));
        if (added && settleChapters(index.value()))
            look(*index);
    }
    expect(!decodePackIndex(bytes) || size > 0, "nothing is no index");
    const EditionTrust nobody{QStringLiteral("main"), {{QByteArray(8, 'k'), QByteArray(32, 'k')}}, 0};
    expect(!judgeEdition(bytes, nobody), "nobody can sign for a key of eight times the same letter");
    expect(!judgeRotation(bytes, nobody, 0), "nor name other keys");
    return 0;
}
