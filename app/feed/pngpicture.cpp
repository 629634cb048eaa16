// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/picture.h"

#include <QByteArrayView>
#include <QtEndian>

namespace escale {
namespace {

constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n");
constexpr qsizetype around = 12; // length, type and check sum of a chunk

struct Chunk {
    QByteArrayView whole, type, data;
};

/// The chunk at the beginning of `rest`; nothing when it is not whole.
std::optional<Chunk> chunkOf(QByteArrayView rest)
{
    if (rest.size() < around)
        return std::nullopt;
    const auto length = qsizetype{qFromBigEndian<quint32>(rest.data())};
    if (length > rest.size() - around)
        return std::nullopt;
    return Chunk{rest.first(length + around), rest.sliced(4, 4), rest.sliced(8, length)};
}

bool isWanted(QByteArrayView type)
{
    return type == "IHDR" || type == "PLTE" || type == "tRNS" || type == "IDAT" || type == "IEND";
}

/// Width and height come first in the header (https://www.w3.org/TR/png/#11IHDR), so that a bomb shows before it is
/// unpacked.
bool isReasonable(QByteArrayView header)
{
    constexpr qsizetype headerSize = 13;
    if (header.size() != headerSize)
        return false;
    const auto width = qFromBigEndian<quint32>(header.data());
    const auto height = qFromBigEndian<quint32>(header.data() + 4);
    return width > 0 && height > 0 && width <= mostPixels && height <= mostPixels;
}

} // namespace

Result<QByteArray> reducePng(const QByteArray &png)
{
    if (!png.startsWith(signature))
        return unusablePicture("not a png");
    QByteArray reduced = signature.toByteArray();
    QByteArrayView rest = QByteArrayView(png).sliced(signature.size());
    for (bool first = true;; first = false) {
        const auto chunk = chunkOf(rest);
        if (!chunk)
            return unusablePicture("png is cut off");
        if (first != (chunk->type == "IHDR"))
            return unusablePicture("png header is not where it belongs");
        if (first && !isReasonable(chunk->data))
            return unusablePicture("png is empty or has too many pixels");
        if (isWanted(chunk->type))
            reduced += chunk->whole;
        if (chunk->type == "IEND")
            return reduced;
        rest = rest.sliced(chunk->whole.size());
    }
}

} // namespace escale
