// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/peaklimit.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace escale {
namespace {

constexpr int stretchesASecond = 200; // 5 ms before a peak, 5 ms after it

/// The least of each sample's neighbours within `reach` on both sides.
QList<float> leastAround(const QList<float> &values, qsizetype reach)
{
    QList<float> least(values.size());
    std::deque<qsizetype> candidates; // places of values that rise
    qsizetype next = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        for (; next < std::min(values.size(), i + reach + 1); ++next) {
            while (!candidates.empty() && values.at(candidates.back()) >= values.at(next))
                candidates.pop_back();
            candidates.push_back(next);
        }
        while (candidates.front() < i - reach)
            candidates.pop_front();
        least[i] = values.at(candidates.front());
    }
    return least;
}

/// The mean of the same neighbours: never above what stood in the middle of a least one of theirs.
QList<float> meanAround(const QList<float> &values, qsizetype reach)
{
    QList<float> mean(values.size());
    const auto at = [&values](qsizetype i) {
        return static_cast<double>(values.at(std::clamp<qsizetype>(i, 0, values.size() - 1)));
    };
    double sum = 0;
    for (qsizetype i = -reach; i <= reach; ++i)
        sum += at(i);
    for (qsizetype i = 0; i < values.size(); ++i) {
        mean[i] = static_cast<float>(sum / static_cast<double>(2 * reach + 1));
        sum += at(i + reach + 1) - at(i - reach);
    }
    return mean;
}

} // namespace

QList<float> peaksBelow(const QList<float> &samples, int rate, double ceiling)
{
    const auto most = static_cast<float>(std::pow(10, ceiling / 20));
    const auto isHigh = [most](float sample) { return std::abs(sample) > most; };
    if (std::none_of(samples.begin(), samples.end(), isHigh))
        return samples;
    QList<float> gains(samples.size(), 1.F);
    for (qsizetype i = 0; i < samples.size(); ++i) {
        if (isHigh(samples.at(i)))
            gains[i] = most / std::abs(samples.at(i));
    }
    const qsizetype reach = std::max(1, rate / stretchesASecond);
    gains = meanAround(leastAround(gains, reach), reach);
    QList<float> limited(samples);
    for (qsizetype i = 0; i < limited.size(); ++i)
        limited[i] = std::clamp(limited.at(i) * gains.at(i), -most, most); // the sum above may be off in its last digit
    return limited;
}

} // namespace escale
