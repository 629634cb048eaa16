// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of one to five bytes, seven bits a byte, the last one below 128 (LEB128). Pure functions.
#pragma once

#include <QByteArray>
#include <optional>

namespace escale {

inline void appendVarint(QByteArray *bytes, quint32 number)
{
    for (; number >= 0x80; number >>= 7U)
        bytes->append(static_cast<char>(0x80U | (number & 0x7fU)));
    bytes->append(static_cast<char>(number));
}

/// From `*at` on, which is moved behind it. Nothing at the end, or for a number of more than 32 bits.
inline std::optional<quint32> readVarint(QByteArrayView bytes, qsizetype *at)
{
    quint64 number = 0;
    for (unsigned shift = 0; shift < 35 && *at < bytes.size(); shift += 7) {
        const auto byte = static_cast<quint8>(bytes[(*at)++]);
        number |= static_cast<quint64>(byte & 0x7fU) << shift;
        if (byte < 0x80)
            return number <= 0xffffffffU ? std::optional(static_cast<quint32>(number)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace escale
