#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Loudness of recordings by ITU-R BS.1770-4, written from the standard alone, as a second opinion on app/recording/loudness.h.
    loudness.py FILE.wav...     each in mono, 16 bit; 1 when one is more than 1 LU from -19 LUFS"""

import array
import math
import sys
import wave

TARGET, TOLERANCE = -19.0, 1.0
# The filters of annex 1, tables 1 and 2, at 48 kHz.
SHELF = ([1.53512485958697, -2.69169618940638, 1.19839281085285], [1.0, -1.69065929318241, 0.73248077421585])
HIGH_PASS = ([1.0, -2.0, 1.0], [1.0, -1.99004745483398, 0.99007225036621])


def at_48k(path):
    """Samples of full scale 1 at 48 kHz: other rates by zeros between and a windowed sinc."""
    with wave.open(path) as file:
        assert file.getnchannels() == 1 and file.getsampwidth() == 2, "mono, 16 bit"
        rate = file.getframerate()
        samples = [value / 32768 for value in array.array("h", file.readframes(file.getnframes()))]
    if rate == 48000:
        return samples
    assert 48000 % rate == 0, "a rate that divides 48 kHz"
    times, reach = 48000 // rate, 16
    taps = {}
    for phase in range(times):
        taps[phase] = []
        for k in range(-reach, reach + 1):
            x = phase / times - k
            sinc = 1.0 if x == 0 else math.sin(math.pi * x) / (math.pi * x)
            window = 0.5 * (1 + math.cos(math.pi * x / (reach + 1))) if abs(x) <= reach + 1 else 0.0
            taps[phase].append(sinc * window)
    padded = [0.0] * reach + samples + [0.0] * (reach + 1)
    return [sum(tap * padded[at + k] for k, tap in enumerate(taps[phase])) for at in range(len(samples)) for phase in range(times)]


def filtered(samples, coefficients):
    (b0, b1, b2), (_, a1, a2) = coefficients
    x1 = x2 = y1 = y2 = 0.0
    out = []
    for x in samples:
        y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
        x1, x2, y1, y2 = x, x1, y, y1
        out.append(y)
    return out


def loudness(samples):
    weighted = filtered(filtered(samples, SHELF), HIGH_PASS)
    block, step = 19200, 4800
    powers = [sum(v * v for v in weighted[at : at + block]) / block for at in range(0, len(weighted) - block + 1, step)]
    level = lambda power: -0.691 + 10 * math.log10(power) if power > 0 else -math.inf
    loud = [p for p in powers if level(p) > -70]
    gate = level(sum(loud) / len(loud)) - 10
    loud = [p for p in loud if level(p) > gate]
    return level(sum(loud) / len(loud))


def main(paths):
    # The standard's own check: a sine of 997 Hz at full scale in one channel is -3.01 LKFS.
    sine = loudness([math.sin(2 * math.pi * 997 * n / 48000) for n in range(48000 * 2)])
    assert abs(sine + 3.01) < 0.02, sine
    good = bool(paths)
    for path in paths:
        value = loudness(at_48k(path))
        holds = abs(value - TARGET) <= TOLERANCE
        good = good and holds
        print(f"{path.rsplit('/', 1)[-1]}  BS.1770: {value:.2f} LUFS  {'holds' if holds else 'DOES NOT HOLD'} (limit {TARGET:g} +- {TOLERANCE:g})")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
