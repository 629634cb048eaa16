// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/clip.h"

#include <algorithm>
#include <cmath>

namespace escale {
namespace {

using std::chrono::milliseconds;

constexpr int quiet = 160;               // of 32767: below, no loudspeaker of a corridor is heard
constexpr milliseconds breathBefore{10}; // keeps a soft consonant whole
constexpr milliseconds breathAfter{60};

qsizetype samplesIn(milliseconds time, int rate)
{
    return static_cast<qsizetype>(time.count()) * rate / 1000;
}

bool isLoud(qint16 sample)
{
    return std::abs(static_cast<int>(sample)) > quiet;
}

} // namespace

milliseconds Clip::duration() const
{
    return milliseconds(rate > 0 ? samples.size() * 1000 / rate : 0);
}

Clip trimmed(const Clip &clip)
{
    const auto first = std::find_if(clip.samples.begin(), clip.samples.end(), isLoud);
    if (first == clip.samples.end())
        return {clip.rate, {}, {}};
    const auto last = std::find_if(clip.samples.rbegin(), clip.samples.rend(), isLoud).base();
    const qsizetype start = std::max<qsizetype>(0, first - clip.samples.begin() - samplesIn(breathBefore, clip.rate));
    const qsizetype end = last - clip.samples.begin() + samplesIn(breathAfter, clip.rate);
    Clip result{clip.rate, clip.samples.mid(start, end - start), clip.words};
    result.samples.resize(end - start); // a voice that ends with its last sound gets its breath, too
    const milliseconds cut(start * 1000 / clip.rate);
    for (WordMark &mark : result.words)
        mark.at = std::max(milliseconds(0), mark.at - cut);
    return result;
}

/// `samples` at another rate, by straight lines between them: good enough between rates of speech.
static QList<qint16> resampled(const QList<qint16> &samples, int from, int to)
{
    if (from == to || samples.isEmpty())
        return samples;
    QList<qint16> result(samples.size() * to / from);
    for (qsizetype i = 0; i < result.size(); ++i) {
        const double at = static_cast<double>(i) * from / to;
        const auto left = static_cast<qsizetype>(at);
        const qint16 a = samples.at(left), b = samples.at(std::min(left + 1, samples.size() - 1));
        result[i] = static_cast<qint16>(std::lround(a + (b - a) * (at - static_cast<double>(left))));
    }
    return result;
}

Clip joined(const QList<Clip> &clips, milliseconds gap)
{
    Clip whole;
    for (const Clip &clip : clips) {
        if (whole.rate == 0)
            whole.rate = clip.rate;
        else
            whole.samples.resize(whole.samples.size() + samplesIn(gap, whole.rate));
        whole.samples.append(resampled(clip.samples, clip.rate, whole.rate));
    }
    return whole;
}

} // namespace escale
