// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/frame.h"

#include "pack/packrefusal.h"

#include <QCryptographicHash>
#include <algorithm>
#include <array>
#include <limits>
#include <vector>
#include <zdict.h>
#include <zstd.h>

namespace escale {
namespace {

constexpr int level = 19;
/// What a dictionary may be; which of them is best, the texts say: one that is too large costs more than it saves.
constexpr std::array<std::size_t, 4> dictionarySizes{32UL * 1024, 64UL * 1024, 128UL * 1024, 256UL * 1024};
/// Too few samples only teach a dictionary themselves.
constexpr qsizetype leastSamples = 50;
/// So many are packed to see what a dictionary is worth.
constexpr qsizetype triedSamples = 200;

struct CDictDeleter {
    void operator()(ZSTD_CDict *dictionary) const { ZSTD_freeCDict(dictionary); }
};
struct DDictDeleter {
    void operator()(ZSTD_DDict *dictionary) const { ZSTD_freeDDict(dictionary); }
};
struct CCtxDeleter {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};
struct DCtxDeleter {
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

std::size_t sizeOf(QByteArrayView bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

/// Exactly one frame that says it holds `size` bytes: neither less than one, nor anything behind it.
bool isOneFrame(QByteArrayView frame, qint64 size)
{
    return ZSTD_findFrameCompressedSize(frame.data(), sizeOf(frame)) == sizeOf(frame) &&
           ZSTD_getFrameContentSize(frame.data(), sizeOf(frame)) == static_cast<unsigned long long>(size);
}

/// Of all samples, by some of them.
qint64 packedSize(const QList<QByteArray> &samples, const QByteArray &dictionary)
{
    Packer packer(dictionary);
    const qsizetype step = std::max<qsizetype>(1, samples.size() / triedSamples);
    qint64 bytes = 0, tried = 0;
    for (qsizetype i = 0; i < samples.size(); i += step, ++tried)
        bytes += packer.pack(samples.at(i)).size();
    return bytes * samples.size() / tried;
}

} // namespace

QByteArray frameHash(QByteArrayView frame)
{
    return QCryptographicHash::hash(frame, QCryptographicHash::Blake2b_160);
}

QByteArray fileHash(QByteArrayView file)
{
    return QCryptographicHash::hash(file, QCryptographicHash::Blake2b_256);
}

QByteArray trainDictionary(const QList<QByteArray> &samples)
{
    if (samples.size() < leastSamples)
        return {};
    QByteArray all;
    std::vector<std::size_t> sizes;
    for (const QByteArray &sample : samples) {
        all += sample;
        sizes.push_back(sizeOf(sample));
    }
    QByteArray best;
    qint64 least = std::numeric_limits<qint64>::max();
    for (const std::size_t size : dictionarySizes) {
        QByteArray dictionary(static_cast<qsizetype>(size), 0);
        const std::size_t made = ZDICT_trainFromBuffer(dictionary.data(), size, all.constData(), sizes.data(),
                                                       static_cast<unsigned>(sizes.size()));
        if (ZDICT_isError(made) != 0)
            break;
        dictionary.truncate(static_cast<qsizetype>(made));
        const qint64 bytes = dictionary.size() + packedSize(samples, dictionary);
        if (bytes >= least)
            break; // larger ones have still less to say
        least = bytes;
        best = dictionary;
    }
    return best;
}

struct Packer::Private {
    std::unique_ptr<ZSTD_CCtx, CCtxDeleter> context{ZSTD_createCCtx()};
    std::unique_ptr<ZSTD_CDict, CDictDeleter> dictionary;
};

Packer::Packer(const QByteArray &dictionary) : d(std::make_unique<Private>())
{
    if (!dictionary.isEmpty())
        d->dictionary.reset(ZSTD_createCDict(dictionary.constData(), sizeOf(dictionary), level));
}

Packer::~Packer() = default;

QByteArray Packer::pack(const QByteArray &content)
{
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(sizeOf(content))), Qt::Uninitialized);
    const std::size_t made = d->dictionary
                                 ? ZSTD_compress_usingCDict(d->context.get(), frame.data(), sizeOf(frame),
                                                            content.constData(), sizeOf(content), d->dictionary.get())
                                 : ZSTD_compressCCtx(d->context.get(), frame.data(), sizeOf(frame), content.constData(),
                                                     sizeOf(content), level);
    if (ZSTD_isError(made) != 0)
        return {};
    frame.truncate(static_cast<qsizetype>(made));
    return frame;
}

struct Unpacker::Private {
    std::unique_ptr<ZSTD_DCtx, DCtxDeleter> context{ZSTD_createDCtx()};
    std::unique_ptr<ZSTD_DDict, DDictDeleter> dictionary;
};

Unpacker::Unpacker(const QByteArray &dictionary) : d(std::make_unique<Private>())
{
    if (!dictionary.isEmpty())
        d->dictionary.reset(ZSTD_createDDict(dictionary.constData(), sizeOf(dictionary)));
}

Unpacker::~Unpacker() = default;

Result<QByteArray> Unpacker::unpack(QByteArrayView frame, const FrameRef &ref)
{
    if (frame.size() != ref.length || frameHash(frame) != ref.hash)
        return refused(PackRefusal::WrongPart, QStringLiteral("frame of another hash"));
    if (!isOneFrame(frame, ref.size))
        return refused(PackRefusal::WrongPart, QStringLiteral("not one frame of the size that is said"));
    QByteArray content(ref.size, Qt::Uninitialized);
    const std::size_t made =
        d->dictionary
            ? ZSTD_decompress_usingDDict(d->context.get(), content.data(), sizeOf(content), frame.data(), sizeOf(frame),
                                         d->dictionary.get())
            : ZSTD_decompressDCtx(d->context.get(), content.data(), sizeOf(content), frame.data(), sizeOf(frame));
    if (ZSTD_isError(made) != 0 || made != sizeOf(content))
        return refused(PackRefusal::WrongPart, QStringLiteral("frame that cannot be unpacked"));
    return content;
}

std::optional<QByteArray> unpackAlone(QByteArrayView frame, qint64 limit)
{
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), sizeOf(frame));
    if (size > static_cast<unsigned long long>(limit) || !isOneFrame(frame, static_cast<qint64>(size)))
        return std::nullopt; // unknown and impossible sizes are the largest numbers there are
    QByteArray content(static_cast<qsizetype>(size), Qt::Uninitialized);
    const std::size_t made = ZSTD_decompress(content.data(), sizeOf(content), frame.data(), sizeOf(frame));
    if (ZSTD_isError(made) != 0 || made != sizeOf(content))
        return std::nullopt;
    return content;
}

} // namespace escale
