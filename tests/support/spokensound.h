// SPDX-License-Identifier: GPL-3.0-or-later
// Sound with the shape of a read sentence, made up: syllables of a humming voice, with the room before, between and
// after them, so that a test knows to the sample where the voice begins and ends.
#pragma once

#include "speech/clip.h"

#include <cmath>
#include <numbers>
#include <random>

namespace escale::test {

struct SpokenSound {
    int rate = 48'000;
    double before = 1, after = 1; ///< seconds of room
    int syllables = 12;           ///< of 0.2 s, every fourth followed by a pause of 0.1 s
    double voice = 0.2;           ///< peak, of full scale
    double room = 0.0005;         ///< peak of the noise
    bool clipped = false;         ///< the tops of the waves are cut off

    static constexpr double syllable = 0.2, pause = 0.1;

    [[nodiscard]] qsizetype first() const { return static_cast<qsizetype>(before * rate); }

    [[nodiscard]] Clip clip() const
    {
        std::mt19937 dice(7);
        std::uniform_real_distribution<double> noise(-room, room);
        Clip clip{rate, {}, {}};
        const auto quiet = [&](double seconds) {
            for (qsizetype i = 0; i < static_cast<qsizetype>(seconds * rate); ++i)
                clip.samples.append(sample(noise(dice)));
        };
        quiet(before);
        for (int one = 0; one < syllables; ++one) {
            const auto length = static_cast<qsizetype>(syllable * rate);
            for (qsizetype i = 0; i < length; ++i) {
                const double at = static_cast<double>(i) / static_cast<double>(length),
                             time = static_cast<double>(i) / rate;
                const double shape = 0.15 + 0.85 * std::sin(std::numbers::pi * at); // begins and ends at once
                double wave = 0;
                for (const int harmonic : {1, 2, 3, 5, 8, 13})
                    wave += std::sin(2 * std::numbers::pi * 140 * harmonic * time + harmonic) / 3;
                clip.samples.append(sample((clipped ? 4 : 1) * voice * shape * wave + noise(dice)));
            }
            if (one % 4 == 3 && one + 1 < syllables)
                quiet(pause);
        }
        quiet(after);
        return clip;
    }

private:
    [[nodiscard]] static qint16 sample(double value)
    {
        return static_cast<qint16>(std::lround(std::clamp(value, -1.0, 1.0) * 32'767));
    }
};

} // namespace escale::test
