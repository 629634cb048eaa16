// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/printjob.h"

#include <algorithm>

namespace escale {

QList<int> PrintJob::sheets(int count) const
{
    QList<int> once;
    for (const auto &[first, last] : ranges.isEmpty() ? QList<std::pair<int, int>>{{1, count}} : ranges) {
        for (int sheet = std::max(1, first); sheet <= std::min(count, last); ++sheet)
            once.append(sheet);
    }
    if (lastFirst)
        std::reverse(once.begin(), once.end());
    QList<int> all;
    if (collated) {
        for (int copy = 0; copy < copies; ++copy)
            all.append(once);
    } else {
        for (const int sheet : std::as_const(once))
            all.append(QList<int>(copies, sheet));
    }
    return all;
}

} // namespace escale
