// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace escale::test {

/// The id of a fiche that stands in no library.
inline QString unlistedId(int number)
{
    return QStringLiteral("65000000000000000000%1").arg(number, 4, 16, QLatin1Char('0'));
}

} // namespace escale::test
