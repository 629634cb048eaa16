// SPDX-License-Identifier: GPL-3.0-or-later
// RIFF/WAVE as Microsoft and IBM described it in 1991: chunks of a four-letter name, a little-endian size, the bytes.
#include "speech/clip.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QtEndian>

namespace escale {
namespace {

constexpr quint16 pcm = 1;

template <typename T> void put(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

template <typename T> T get(const QByteArray &bytes, qsizetype at)
{
    return at + static_cast<qsizetype>(sizeof(T)) <= bytes.size() ? qFromLittleEndian<T>(bytes.constData() + at) : T(0);
}

QByteArray header(int rate, quint32 dataSize)
{
    constexpr quint32 afterSize = 36;
    constexpr quint16 bytesASample = 2;
    QByteArray bytes("RIFF");
    put<quint32>(bytes, afterSize + dataSize);
    bytes.append("WAVEfmt ");
    put<quint32>(bytes, 16);
    put<quint16>(bytes, pcm);
    put<quint16>(bytes, 1); // mono
    put<quint32>(bytes, static_cast<quint32>(rate));
    put<quint32>(bytes, static_cast<quint32>(rate) * bytesASample);
    put<quint16>(bytes, bytesASample);
    put<quint16>(bytes, 16); // bits
    bytes.append("data");
    put<quint32>(bytes, dataSize);
    return bytes;
}

QByteArray littleEndian(const QList<qint16> &samples)
{
    QByteArray bytes(samples.size() * 2, Qt::Uninitialized);
    qToLittleEndian<qint16>(samples.constData(), samples.size(), bytes.data());
    return bytes;
}

Error notSpeech(const char *cause)
{
    return {Problem::BadAnswer,
            QCoreApplication::translate("speech", "The sound that came is not one that can be used."),
            QLatin1String(cause)};
}

} // namespace

Result<Done> writeWav(const QString &path, const Clip &clip)
{
    QByteArray bytes = littleEndian(clip.samples);
    bytes.prepend(header(clip.rate, static_cast<quint32>(bytes.size())));
    QSaveFile file(path);
    // A full disk takes a part of the bytes, and that is no error to QSaveFile.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Problem::CannotWrite, QCoreApplication::translate("speech", "The sound file cannot be written."),
                     file.errorString()};
    return Done{};
}

Result<Clip> clipFromWav(const QByteArray &bytes)
{
    if (!bytes.startsWith("RIFF") || bytes.mid(8, 4) != "WAVE")
        return notSpeech("not RIFF/WAVE");
    Clip clip;
    for (qsizetype at = 12; at + 8 <= bytes.size();) {
        const QByteArray name = bytes.mid(at, 4);
        const auto size = static_cast<qsizetype>(get<quint32>(bytes, at + 4));
        at += 8;
        if (name == "fmt ") {
            if (get<quint16>(bytes, at) != pcm || get<quint16>(bytes, at + 2) != 1 ||
                get<quint16>(bytes, at + 14) != 16)
                return notSpeech("not 16-bit mono PCM");
            clip.rate = static_cast<int>(std::min<quint32>(get<quint32>(bytes, at + 4), 192'000));
        } else if (name == "data") {
            const qsizetype there = bytes.size() - at;
            clip.samples.resize((size == 0 ? there : std::min(size, there)) / 2);
            qFromLittleEndian<qint16>(bytes.constData() + at, clip.samples.size(), clip.samples.data());
            break;
        }
        at += size + size % 2;
    }
    if (clip.rate < 4'000 || clip.samples.isEmpty())
        return notSpeech("no sound in it");
    return clip;
}

} // namespace escale
