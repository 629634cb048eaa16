// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/loudness.h"

#include <array>
#include <cmath>
#include <numbers>

namespace escale {
namespace {

/// A filter of second order, one channel (BS.1770-4, figure 3).
class Biquad {
public:
    Biquad(std::array<double, 3> b, std::array<double, 2> a) : m_b(b), m_a(a) {}

    double operator()(double in)
    {
        const double mid = in - m_a[0] * m_z1 - m_a[1] * m_z2;
        const double out = m_b[0] * mid + m_b[1] * m_z1 + m_b[2] * m_z2;
        m_z2 = m_z1;
        m_z1 = mid;
        return out;
    }

private:
    std::array<double, 3> m_b;
    std::array<double, 2> m_a;
    double m_z1 = 0, m_z2 = 0;
};

double warped(double frequency, int rate)
{
    return std::tan(std::numbers::pi * frequency / rate);
}

/// The head: a shelf of 4 dB. The standard prints its coefficients for 48 kHz alone; these are the analogue filter that
/// they come from, so that other rates have the same curve (the numbers are those of libebur128).
Biquad shelf(int rate)
{
    constexpr double frequency = 1681.974450955533, gain = 3.999843853973347, q = 0.7071752369554196;
    const double k = warped(frequency, rate), high = std::pow(10, gain / 20), band = std::pow(high, 0.4996667741545416);
    const double a0 = 1 + k / q + k * k;
    return {{(high + band * k / q + k * k) / a0, 2 * (k * k - high) / a0, (high - band * k / q + k * k) / a0},
            {2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0}};
}

/// The revised low-frequency curve B: nothing below the voice.
Biquad highPass(int rate)
{
    constexpr double frequency = 38.13547087602444, q = 0.5003270373238773;
    const double k = warped(frequency, rate);
    const double a0 = 1 + k / q + k * k;
    return {{1, -2, 1}, {2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0}};
}

constexpr double calibration = -0.691; // a sine of 1 kHz in two channels is as many LUFS as dBFS
constexpr double absoluteGate = -70, relativeGate = -10;
constexpr int stepsInBlock = 4, stepsASecond = 10;

double lufs(double power)
{
    return calibration + 10 * std::log10(power);
}

double meanAbove(const QList<double> &powers, double gate)
{
    double sum = 0;
    qsizetype count = 0;
    for (const double power : powers) {
        if (power > 0 && lufs(power) > gate) {
            sum += power;
            ++count;
        }
    }
    return count > 0 ? sum / static_cast<double>(count) : 0;
}

} // namespace

std::optional<double> loudnessOf(const QList<QList<float>> &channels, int rate)
{
    const qsizetype step = rate / stepsASecond;
    if (channels.isEmpty() || channels.first().isEmpty() || step <= 0)
        return std::nullopt;
    const qsizetype length = channels.first().size(), steps = length / step;
    QList<double> energy(steps + 1, 0); // of each step; the last is what is left over
    for (const QList<float> &channel : channels) {
        Biquad head = shelf(rate), low = highPass(rate);
        for (qsizetype i = 0; i < std::min(length, channel.size()); ++i) {
            const double weighted = low(head(static_cast<double>(channel.at(i))));
            energy[i / step] += weighted * weighted;
        }
    }
    if (steps < stepsInBlock) {
        double sum = 0;
        for (const double part : std::as_const(energy))
            sum += part;
        return sum > 0 ? std::optional(lufs(sum / static_cast<double>(length))) : std::nullopt;
    }
    QList<double> blocks;
    for (qsizetype first = 0; first + stepsInBlock <= steps; ++first) {
        double sum = 0;
        for (qsizetype i = first; i < first + stepsInBlock; ++i)
            sum += energy.at(i);
        blocks.append(sum / static_cast<double>(stepsInBlock * step));
    }
    const double ungated = meanAbove(blocks, absoluteGate);
    if (ungated <= 0)
        return std::nullopt;
    const double mean = meanAbove(blocks, std::max(absoluteGate, lufs(ungated) + relativeGate));
    return mean > 0 ? std::optional(lufs(mean)) : std::nullopt;
}

std::optional<double> loudnessOf(const QList<float> &samples, int rate)
{
    return loudnessOf(QList<QList<float>>{samples}, rate);
}

std::optional<double> loudnessOf(const Clip &clip)
{
    constexpr float fullScale = 32768;
    QList<float> samples;
    samples.reserve(clip.samples.size());
    for (const qint16 sample : clip.samples)
        samples.append(static_cast<float>(sample) / fullScale);
    return loudnessOf(samples, clip.rate);
}

} // namespace escale
