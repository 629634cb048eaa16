// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/contrast.h"

#include <algorithm>
#include <cmath>

namespace escale {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

int between(int from, int to, double share)
{
    return static_cast<int>(std::lround(from + (to - from) * share));
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    return {between(from.red(), to.red(), share), between(from.green(), to.green(), share),
            between(from.blue(), to.blue(), share)};
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor readableOn(const QColor &ground, const QColor &ink, double ratio)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor end = contrastRatio(black, ground) >= contrastRatio(white, ground) ? black : white;
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = mixed(ink, end, static_cast<double>(step) / steps);
        if (contrastRatio(candidate, ground) >= ratio)
            return candidate;
    }
    return end;
}

QColor laidOver(const QColor &front, const QColor &back)
{
    return mixed(back, front, front.alphaF());
}

} // namespace escale
