// SPDX-License-Identifier: GPL-3.0-or-later
// In which order versions of Escale came: what a table sorts by, and what an update is later than.
#pragma once

#include <QVersionNumber>

namespace escale {

/// "1.10" behind "1.9", and beside "1.10.0". Of an isProgramVersion(): four numbers of four digits at most.
inline qlonglong versionOrder(const QString &version)
{
    constexpr int numbers = 4;
    constexpr qlonglong beyond = 10'000;
    const QVersionNumber read = QVersionNumber::fromString(version);
    qlonglong order = 0;
    for (int i = 0; i < numbers; ++i)
        order = order * beyond + read.segmentAt(i); // 0 where there is none
    return order;
}

} // namespace escale
