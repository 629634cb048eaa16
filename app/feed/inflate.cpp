// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/inflate.h"

#include <QCoreApplication>
#include <memory>
#include <zlib.h>

namespace escale {
namespace {

Error damaged(const char *cause)
{
    return {Problem::BadAnswer,
            QCoreApplication::translate("feed", "The feed's answer arrived damaged. Try again later."),
            QStringLiteral("gzip: ") + QString::fromLatin1(cause)};
}

struct EndInflate {
    void operator()(z_stream *stream) const { inflateEnd(stream); }
};

constexpr int gzipOnly = 16 + MAX_WBITS; // zlib manual, inflateInit2
constexpr qsizetype firstGuess = 5;      // JSON of fiches packs to about a fifth

bool beginsMember(const z_stream &stream)
{
    return stream.avail_in > 2 && stream.next_in[0] == 0x1F && stream.next_in[1] == 0x8B;
}

} // namespace

Error tooLarge()
{
    return {Problem::BadAnswer,
            QCoreApplication::translate(
                "feed", "The feed's answer is far too large, so it was refused. Check the address of the feed."),
            QStringLiteral("answer over the size limit")};
}

Result<QByteArray> inflateGzip(const QByteArray &packed, qint64 limit)
{
    z_stream stream{};
    if (inflateInit2(&stream, gzipOnly) != Z_OK)
        return damaged("no memory");
    const std::unique_ptr<z_stream, EndInflate> guard(&stream);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData())); // zlib does not write to it
    stream.avail_in = static_cast<uInt>(packed.size());

    QByteArray out(std::min<qsizetype>(limit + 1, packed.size() * firstGuess + 1024), Qt::Uninitialized);
    qsizetype done = 0;
    for (;;) {
        stream.next_out = reinterpret_cast<Bytef *>(out.data()) + done;
        stream.avail_out = static_cast<uInt>(out.size() - done);
        const int state = ::inflate(&stream, Z_NO_FLUSH);
        done = out.size() - static_cast<qsizetype>(stream.avail_out);
        if (done > limit)
            return tooLarge();
        if (state == Z_STREAM_END && !beginsMember(stream))
            break;
        if (state == Z_STREAM_END) {
            inflateReset(&stream);
            if (stream.avail_out == 0)
                out.resize(std::min<qsizetype>(limit + 1, out.size() * 2));
            continue;
        }
        if (state != Z_OK && state != Z_BUF_ERROR)
            return damaged(stream.msg != nullptr ? stream.msg : "corrupt");
        if (stream.avail_out > 0)
            return damaged("truncated");
        out.resize(std::min<qsizetype>(limit + 1, out.size() * 2));
    }
    out.resize(done);
    return out;
}

} // namespace escale
