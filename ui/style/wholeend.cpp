// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/wholeend.h"

#include "style/linespan.h"

#include <algorithm>
#include <cmath>

namespace escale {

void addLine(WholeSpans &spans, double top, double bottom)
{
    constexpr double most = 8; // px
    const double less = std::min(most, (bottom - top) / 8);
    spans.append({static_cast<int>(std::lround(top + less)), static_cast<int>(std::lround(bottom - less))});
}

int wholeEnd(const WholeSpans &spans, int top, int bottom)
{
    // What begins so high is cut rather than left out: it would leave an empty screen.
    const int least = top + (bottom - top) / 4;
    int firstWhole = bottom;
    for (const auto &[from, to] : spans) {
        if (from >= top)
            firstWhole = std::min(firstWhole, to);
    }
    int end = bottom;
    for (bool moved = true; moved;) {
        moved = false;
        for (const auto &[from, to] : spans) {
            if (from < least || from < firstWhole || to - from > bottom - top || from >= end || to <= end)
                continue;
            end = from;
            moved = true;
        }
    }
    // Beside a column that goes on stands something that is whole: it stays so.
    const bool harms = std::any_of(spans.cbegin(), spans.cend(), [=](const auto &span) {
        return span.first >= top && span.second <= bottom && span.first < end && span.second > end;
    });
    return harms ? bottom : end;
}

} // namespace escale
