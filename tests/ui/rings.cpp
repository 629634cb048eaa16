// SPDX-License-Identifier: GPL-3.0-or-later
#include "rings.h"

#include "style/contrast.h"

#include <algorithm>

namespace escale::test {

double changedShare(const QImage &before, const QImage &after, const QRect &strip, double ratio)
{
    int changed = 0, all = 0;
    for (int y = strip.top(); y <= strip.bottom(); ++y) {
        for (int x = strip.left(); x <= strip.right(); ++x) {
            ++all;
            changed += contrastRatio(before.pixelColor(x, y), after.pixelColor(x, y)) >= ratio ? 1 : 0;
        }
    }
    return all == 0 ? 0 : double(changed) / all;
}

QStringList sidesWithoutRing(const QImage &before, const QImage &after, int depth, double whole)
{
    const int width = before.width(), height = before.height();
    const auto best = [&](auto stripAt) {
        double most = 0;
        for (int in = 0; in < depth; ++in)
            most = std::max(most, changedShare(before, after, stripAt(in), shapeContrast));
        return most;
    };
    // Corners are round.
    const int round = std::min(width, height) / 3;
    QStringList missing;
    const auto check = [&](const char *side, double share) {
        if (share < whole)
            missing.append(QStringLiteral("%1 %2 %").arg(QLatin1String(side)).arg(qRound(share * 100)));
    };
    check("top", best([&](int in) { return QRect(round, in, width - 2 * round, 1); }));
    check("bottom", best([&](int in) { return QRect(round, height - 1 - in, width - 2 * round, 1); }));
    check("left", best([&](int in) { return QRect(in, round, 1, height - 2 * round); }));
    check("right", best([&](int in) { return QRect(width - 1 - in, round, 1, height - 2 * round); }));
    return missing;
}

} // namespace escale::test
