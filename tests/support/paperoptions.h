// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"

namespace escale::test {

/// Of paper that is printed on a morning in November 2026.
inline PaperOptions paperOptions()
{
    PaperOptions options;
    options.site = QStringLiteral("https://refugies.info");
    options.now = QDateTime({2026, 11, 28}, {10, 0}, Qt::UTC);
    return options;
}

} // namespace escale::test
