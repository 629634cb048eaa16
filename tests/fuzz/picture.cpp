// SPDX-License-Identifier: GPL-3.0-or-later
// The door for pictures (feed/picture.h): what passes is shapes or pixels, and passes again unchanged.
#include "feed/picture.h"
#include "fuzzing.h"

using namespace escale;
using namespace escale::test;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto picture = decodePicture(bytesOf(data, size));
    if (!picture)
        return 0;
    const auto again = decodePicture(picture->content);
    expect(again.ok() && *again == *picture, "a reduced picture reduces to itself");
    if (picture->kind != PictureKind::Svg)
        return 0;
    const QByteArray drawing = picture->content.toLower();
    expect(drawing.count("http") == 1, "no address but the name of the language");
    for (const char *part : {"<script", "href", "url(", "<!", "<?", "<style", "<use", "<image", "<text", "dasharray"})
        expect(!drawing.contains(part), part);
    return 0;
}
