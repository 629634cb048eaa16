// SPDX-License-Identifier: GPL-3.0-or-later
// Frames and what is in them (pack/frame.h, pack/framecontent.h). The first byte says which reader; the rest is the
// frame as it comes, or its content.
#include "fuzzing.h"
#include "pack/frame.h"
#include "pack/framecontent.h"

using namespace escale;
using namespace escale::test;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes = bytesOf(data + 1, size - 1);
    const QString id = QString(24, u'a');
    switch (data[0] % 5) {
    case 0: {
        constexpr qint64 limit = 1 << 16;
        static Unpacker unpacker({});
        for (const qint64 said : {qint64(1), qint64(bytes.size()), limit}) {
            const auto content = unpacker.unpack(bytes, {0, 0, bytes.size(), said, frameHash(bytes)});
            expect(!content || content->size() == said, "exactly what is said");
        }
        const auto alone = unpackAlone(bytes, limit);
        expect(!alone || alone->size() <= limit, "no more than the limit");
        break;
    }
    case 1:
        if (const auto text = decodeText(bytes, Language::Ps))
            expect(decodeText(encodeText(*text), Language::Ps).ok(), "a text that is taken can be given on");
        break;
    case 2:
        if (const auto facts = decodeFacts(bytes, id))
            expect(decodeFacts(encodeFacts(*facts), id).ok(), "facts that are taken can be given on");
        break;
    case 3: {
        const auto listing = decodeListing(bytes);
        expect(!listing || listing->entries.size() <= bytes.size(), "an entry takes bytes");
        break;
    }
    default:
        if (const auto taxonomy = decodeTaxonomy(bytes))
            expect(decodeTaxonomy(encodeTaxonomy(*taxonomy)).ok(), "a taxonomy that is taken can be given on");
    }
    return 0;
}
