// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets share: bytes as values, and the end of a run whose promise was broken.
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace escale::test {

/// A promise of a header does not hold for this input: libFuzzer keeps the input.
[[noreturn]] inline void broken(const char *promise)
{
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

inline void expect(bool holds, const char *promise)
{
    if (!holds)
        broken(promise);
}

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// UTF-8, or UTF-16 as it comes (lone surrogates and all) when the first byte is odd. Takes that byte.
inline QString textOf(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return {};
    const QByteArray rest = bytesOf(data + 1, size - 1);
    if (data[0] % 2 == 0)
        return QString::fromUtf8(rest);
    QString text;
    for (qsizetype i = 0; i + 1 < rest.size(); i += 2)
        text += QChar(static_cast<uchar>(rest.at(i)), static_cast<uchar>(rest.at(i + 1)));
    return text;
}

/// No control character but line end and tab, no override of direction, nothing that Unicode says is no character.
inline bool isHarmless(QStringView text)
{
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool control = (u < 0x20 && u != '\n' && u != '\t') || (u >= 0x7f && u < 0xa0);
        if (control || u == 0x202d || u == 0x202e || u == 0x2028 || u == 0x2029 || u == 0xfeff)
            return false;
    }
    return true;
}

} // namespace escale::test

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
