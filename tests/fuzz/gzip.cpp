// SPDX-License-Identifier: GPL-3.0-or-later
// Unpacking (feed/inflate.h): never more than the limit, whatever is packed.
#include "feed/inflate.h"
#include "fuzzing.h"

using namespace escale;
using namespace escale::test;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qint64 limit = 1 << 20;
    const auto plain = inflateGzip(bytesOf(data, size), limit);
    expect(!plain || plain->size() <= limit, "no more than the limit");
    return 0;
}
