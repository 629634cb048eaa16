// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/voicetake.h"

#include "recording/loudness.h"
#include "recording/peaklimit.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace escale {
namespace {

constexpr double fullScale = 32768;
constexpr double nothing = -100; // dBFS
// Speech by its level in frames of 10 ms.
constexpr int framesASecond = 100;
constexpr qsizetype loudFrames = 15;  // the level of the voice: that of its loudest 150 ms, which no click lasts
constexpr double floorShare = 0.05;   // the level of the room: that of its quietest moments, pauses between words
constexpr double leastVoice = -50;    // dBFS
constexpr double leastContrast = 15;  // dB between voice and room
constexpr double overRoom = 10;       // dB: what is so much louder than the room is speech
constexpr double softest = 35;        // dB below the voice: softer is no speech, however silent the room
constexpr qsizetype leastRun = 6;     // frames: what is shorter and stands alone is a click, of the key for instance
constexpr qsizetype aloneAfter = 20;  // frames: a stop before a last "t" is shorter
constexpr double breath = 0.2;        // s on both sides
constexpr double fade = 0.02;         // s
constexpr double shortest = 0.25;     // s
constexpr double longest = 30;        // s
constexpr double lettersASecond = 40; // twice as fast as anybody reads
constexpr double ceiling = -1;        // dBFS: what a lossy codec adds to a peak has room
constexpr double closeEnough = 0.3;   // LU
constexpr double mostOff = 0.9;       // LU; the codec may add the rest
constexpr int mostRounds = 8;
constexpr qsizetype cutOff = 4;    // samples in a row
constexpr int nearlyFull = 32'700; // of 32,767

double decibels(double amplitude)
{
    return amplitude > 0 ? std::max(nothing, 20 * std::log10(amplitude)) : nothing;
}

QList<double> levelsOf(const Clip &clip)
{
    const qsizetype frame = std::max(1, clip.rate / framesASecond);
    QList<double> levels;
    for (qsizetype at = 0; at + frame <= clip.samples.size(); at += frame) {
        double sum = 0;
        for (qsizetype i = at; i < at + frame; ++i)
            sum += static_cast<double>(clip.samples.at(i)) * clip.samples.at(i);
        levels.append(decibels(std::sqrt(sum / static_cast<double>(frame)) / fullScale));
    }
    return levels;
}

struct Stretch {
    qsizetype first = 0, end = 0; ///< frames
    [[nodiscard]] qsizetype size() const { return end - first; }
};

/// From the first frame of speech to behind the last.
Stretch speechIn(const QList<double> &levels, double threshold)
{
    QList<Stretch> runs;
    for (qsizetype i = 0; i < levels.size(); ++i) {
        if (levels.at(i) < threshold)
            continue;
        if (!runs.isEmpty() && i - runs.last().end < aloneAfter)
            runs.last().end = i + 1;
        else
            runs.append({i, i + 1});
    }
    runs.removeIf([](const Stretch &run) { return run.size() < leastRun; });
    return runs.isEmpty() ? Stretch() : Stretch{runs.first().first, runs.last().end};
}

bool isCut(const QList<qint16> &samples)
{
    qsizetype inARow = 0;
    for (const qint16 sample : samples) {
        inARow = std::abs(static_cast<int>(sample)) >= nearlyFull ? inARow + 1 : 0;
        if (inARow >= cutOff)
            return true;
    }
    return false;
}

/// `speech` in samples. What the room sounded like stays around it, fading; where the take has none there is silence.
QList<float> cutOut(const Clip &raw, Stretch speech)
{
    const auto around = static_cast<qsizetype>(breath * raw.rate), soft = static_cast<qsizetype>(fade * raw.rate);
    QList<float> cut(speech.size() + 2 * around, 0.F);
    const qsizetype from = speech.first - around;
    for (qsizetype i = 0; i < cut.size(); ++i) {
        if (from + i >= 0 && from + i < raw.samples.size())
            cut[i] = static_cast<float>(raw.samples.at(from + i) / fullScale);
    }
    for (qsizetype i = 0; i < soft; ++i) {
        const auto part = static_cast<float>(i) / static_cast<float>(soft);
        cut[i] *= part;
        cut[cut.size() - 1 - i] *= part;
    }
    return cut;
}

struct Levelled {
    QList<float> samples;
    double loudness = 0;
};

/// Louder or softer as a whole; single peaks give way. Nothing when that does not do.
std::optional<Levelled> levelled(const QList<float> &samples, int rate)
{
    const auto before = loudnessOf(samples, rate);
    if (!before)
        return std::nullopt;
    double gain = targetLoudness - *before;
    for (int round = 0; round < mostRounds; ++round) {
        const auto factor = static_cast<float>(std::pow(10, gain / 20));
        QList<float> louder(samples);
        for (float &sample : louder)
            sample *= factor;
        louder = peaksBelow(louder, rate, ceiling);
        const auto now = loudnessOf(louder, rate);
        if (!now)
            return std::nullopt;
        const double off = targetLoudness - *now;
        if (std::abs(off) <= (round + 1 < mostRounds ? closeEnough : mostOff))
            return Levelled{louder, *now};
        gain += off;
    }
    return std::nullopt;
}

} // namespace

SoundLevel levelOf(const QList<qint16> &samples)
{
    int most = 0;
    for (const qint16 sample : samples)
        most = std::max(most, std::abs(static_cast<int>(sample)));
    return {decibels(most / fullScale), isCut(samples)};
}

VoiceTake finishedTake(const Clip &raw, const QString &sentence)
{
    const auto refused = [](VoiceTake::Fault fault) { return VoiceTake{fault, {}, 0}; };
    const QList<double> levels = levelsOf(raw);
    if (levels.isEmpty())
        return refused(VoiceTake::Fault::Short);
    QList<double> sorted = levels;
    std::sort(sorted.begin(), sorted.end());
    const double voice = sorted.at(std::max<qsizetype>(0, sorted.size() - loudFrames));
    const double room = sorted.at(static_cast<qsizetype>(floorShare * static_cast<double>(sorted.size())));
    if (isCut(raw.samples))
        return refused(VoiceTake::Fault::Clipped);
    if (voice < leastVoice)
        return refused(VoiceTake::Fault::Silent);
    if (voice - room < leastContrast)
        return refused(VoiceTake::Fault::Noisy);
    const Stretch speech = speechIn(levels, std::max(room + overRoom, voice - softest));
    const double seconds = static_cast<double>(speech.size()) / framesASecond;
    if (seconds < std::max(shortest, static_cast<double>(sentence.size()) / lettersASecond))
        return refused(VoiceTake::Fault::Short);
    if (seconds + 2 * breath > longest)
        return refused(VoiceTake::Fault::Long);
    const qsizetype frame = std::max(1, raw.rate / framesASecond);
    const auto done = levelled(cutOut(raw, {speech.first * frame, speech.end * frame}), raw.rate);
    if (!done)
        return refused(VoiceTake::Fault::Uneven);
    VoiceTake take;
    take.loudness = done->loudness;
    take.clip.rate = raw.rate;
    take.clip.samples.reserve(done->samples.size());
    for (const float sample : done->samples)
        take.clip.samples.append(static_cast<qint16>(std::lround(static_cast<double>(sample) * (fullScale - 1))));
    return take;
}

} // namespace escale
