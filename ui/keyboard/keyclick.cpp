// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard/keyclick.h"

#include <cmath>
#include <numbers>

namespace escale {

Clip keyClickSound()
{
    constexpr int rate = 22'050; // that of the builtin voice
    constexpr double seconds = 0.012, pitch = 1'100, fading = 0.002, peak = 0.2 * 32'767;
    constexpr int length = int(rate * seconds);
    Clip clip{rate, {}, {}};
    clip.samples.reserve(length);
    for (int i = 0; i < length; ++i) {
        const double t = double(i) / rate;
        // The sine begins at zero; what is left of the fading at the end is taken down to it.
        const double shape = std::exp(-t / fading) * (1 - t / seconds);
        clip.samples.append(qint16(std::lround(peak * shape * std::sin(2 * std::numbers::pi * pitch * t))));
    }
    return clip;
}

KeyClick::KeyClick(AudioOutput &output, double ceiling, QObject *parent)
    : QObject(parent), m_output(output), m_sound(keyClickSound()), m_ceiling(ceiling)
{
}

void KeyClick::strike()
{
    m_output.play(++m_ticket, m_sound, m_ceiling);
}

} // namespace escale
