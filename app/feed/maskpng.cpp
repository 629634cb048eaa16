// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/maskpng.h"

#include <QtEndian>
#include <zlib.h>

namespace escale {
namespace {

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray summed = type + data;
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(summed.constData()), static_cast<uInt>(summed.size()));
    return number(static_cast<quint32>(data.size())) + summed + number(static_cast<quint32>(sum));
}

QByteArray packed(const QByteArray &plain)
{
    uLongf size = compressBound(static_cast<uLong>(plain.size()));
    QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int done =
        compress2(reinterpret_cast<Bytef *>(out.data()), &size, reinterpret_cast<const Bytef *>(plain.constData()),
                  static_cast<uLong>(plain.size()), Z_BEST_COMPRESSION);
    Q_ASSERT(done == Z_OK); // the room suffices by compressBound
    Q_UNUSED(done);
    out.resize(static_cast<qsizetype>(size));
    return out;
}

} // namespace

QByteArray maskPng(const QByteArray &opacity, int side)
{
    Q_ASSERT(opacity.size() == qsizetype{side} * side);
    QByteArray lines;
    lines.reserve(opacity.size() * 2 + side);
    for (int y = 0; y < side; ++y) {
        lines += '\0'; // no filter
        for (int x = 0; x < side; ++x) {
            lines += '\0'; // black
            lines += opacity.at(qsizetype{y} * side + x);
        }
    }
    // Eight bits, grey and opacity; deflate, the usual filters, not interlaced.
    const QByteArray rest("\x08\x04\0\0\0", 5);
    const auto size = static_cast<quint32>(side);
    return QByteArray("\x89PNG\r\n\x1a\n") + chunk("IHDR", number(size) + number(size) + rest) +
           chunk("IDAT", packed(lines)) + chunk("IEND", {});
}

} // namespace escale
