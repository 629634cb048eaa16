// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/opussound.h"

#include <QCoreApplication>
#include <array>
#include <memory>
#include <opusenc.h>
#include <opusfile.h>

namespace escale {
namespace {

constexpr int bitsASecond = 24'000; // clear speech in wideband; Opus itself recommends 16-24 kb/s for it
constexpr int decodedRate = 48'000; // opusfile knows no other
constexpr int keptRate = 24'000;
/// Longer than any sentence; a hostile file is not decoded into gigabytes.
constexpr qsizetype mostSamples = 10LL * 60 * decodedRate;

Error unusable(const char *cause)
{
    return {Problem::BadAnswer,
            QCoreApplication::translate("speech", "The sound that came is not one that can be used."),
            QLatin1String(cause)};
}

int append(void *bytes, const unsigned char *data, opus_int32 length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), length);
    return 0;
}

int close(void *)
{
    return 0;
}

/// Two samples into one: Opus kept nothing above the new limit, so their mean is filter enough.
QList<qint16> halved(const QList<qint16> &samples)
{
    QList<qint16> result(samples.size() / 2);
    for (qsizetype i = 0; i < result.size(); ++i)
        result[i] = static_cast<qint16>((samples.at(2 * i) + samples.at(2 * i + 1)) / 2);
    return result;
}

using OpusFile = std::unique_ptr<OggOpusFile, decltype(&op_free)>;

OpusFile opened(const QByteArray &bytes)
{
    int error = 0;
    return {op_open_memory(reinterpret_cast<const unsigned char *>(bytes.constData()),
                           static_cast<std::size_t>(bytes.size()), &error),
            &op_free};
}

} // namespace

Result<QByteArray> toOpus(const Clip &clip, const QString &words)
{
    if (clip.samples.isEmpty() || clip.rate <= 0)
        return unusable("empty clip");
    QByteArray bytes;
    const OpusEncCallbacks callbacks{append, close};
    int error = OPE_OK;
    const std::unique_ptr<OggOpusComments, decltype(&ope_comments_destroy)> comments(ope_comments_create(),
                                                                                     &ope_comments_destroy);
    if (!words.isEmpty())
        ope_comments_add(comments.get(), "TITLE", words.toUtf8().constData());
    const std::unique_ptr<OggOpusEnc, decltype(&ope_encoder_destroy)> encoder(
        ope_encoder_create_callbacks(&callbacks, &bytes, comments.get(), clip.rate, 1, 0, &error),
        &ope_encoder_destroy);
    if (!encoder || error != OPE_OK)
        return unusable(ope_strerror(error));
    ope_encoder_ctl(encoder.get(), OPUS_SET_BITRATE_REQUEST, static_cast<opus_int32>(bitsASecond));
    ope_encoder_ctl(encoder.get(), OPUS_SET_SIGNAL_REQUEST, static_cast<opus_int32>(OPUS_SIGNAL_VOICE));
    error = ope_encoder_write(encoder.get(), clip.samples.constData(), static_cast<int>(clip.samples.size()));
    if (error == OPE_OK)
        error = ope_encoder_drain(encoder.get());
    if (error != OPE_OK)
        return unusable(ope_strerror(error));
    return bytes;
}

QString wordsOfOpus(const QByteArray &bytes)
{
    constexpr qsizetype longestSentence = 2'000;
    const OpusFile file = opened(bytes);
    const OpusTags *tags = file ? op_tags(file.get(), -1) : nullptr;
    const char *title = tags != nullptr ? opus_tags_query(tags, "TITLE", 0) : nullptr;
    return title != nullptr ? QString::fromUtf8(title).left(longestSentence) : QString();
}

Result<Clip> fromOpus(const QByteArray &bytes)
{
    const OpusFile file = opened(bytes);
    if (!file || op_channel_count(file.get(), -1) != 1)
        return unusable("no mono Opus stream");
    QList<qint16> samples;
    constexpr int buffer = 5760; // 120 ms at 48 kHz, the longest packet there is
    std::array<opus_int16, buffer> piece{};
    for (;;) {
        const int read = op_read(file.get(), piece.data(), buffer, nullptr);
        if (read == 0)
            break;
        if (read < 0 || samples.size() > mostSamples)
            return unusable("damaged or endless Opus stream");
        samples.append(QList<qint16>(piece.begin(), piece.begin() + read));
    }
    if (samples.isEmpty())
        return unusable("empty Opus stream");
    return Clip{keptRate, halved(samples), {}};
}

} // namespace escale
