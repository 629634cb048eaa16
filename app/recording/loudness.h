// SPDX-License-Identifier: GPL-3.0-or-later
// How loud speech is, by ITU-R BS.1770-4: K-weighted, in blocks of 400 ms that overlap by three quarters, gated at
// -70 LUFS and at 10 LU below the mean. Pure; any thread.
#pragma once

#include "speech/clip.h"

#include <optional>

namespace escale {

/// LUFS of the channels together, each with the weight 1 that the standard gives left, right and centre. They are of
/// one length; full scale is 1. Nothing when no block is above the gates. What is shorter than one block is measured as
/// a whole and without gates, for which the standard has no rule.
std::optional<double> loudnessOf(const QList<QList<float>> &channels, int rate);

/// Of one channel: a recording in mono, as it is in the file. Two loudspeakers that both play it are 3 LU louder.
std::optional<double> loudnessOf(const QList<float> &samples, int rate);
std::optional<double> loudnessOf(const Clip &clip);

} // namespace escale
