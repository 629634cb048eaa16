// SPDX-License-Identifier: GPL-3.0-or-later
// The library's own bytes (store/codec.h), as a damaged or a stranger's library may hold them.
#include "fuzzing.h"
#include "store/codec.h"

using namespace escale;
using namespace escale::test;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    Translation text;
    if (decodeBody(bytes, text)) {
        Translation back;
        expect(decodeBody(encodeBody(text), back).ok(), "what was read can be written and read");
        expect(encodeBody(back) == encodeBody(text), "and is the same");
    }
    if (const auto metadata = decodeMetadataBytes(bytes)) {
        const auto back = decodeMetadataBytes(encodeMetadata(*metadata));
        expect(back.ok() && encodeMetadata(*back) == encodeMetadata(*metadata), "metadata too");
    }
    return 0;
}
