// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as the file of word forms holds them: little-endian, as many bytes as their type.
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace escale {

template <typename T> void putNumber(QByteArray *bytes, T number)
{
    const T little = qToLittleEndian(number);
    bytes->append(reinterpret_cast<const char *>(&little), sizeof little);
}

} // namespace escale
