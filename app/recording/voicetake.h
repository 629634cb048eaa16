// SPDX-License-Identifier: GPL-3.0-or-later
// What a microphone heard, made into a recording: the sentence is found between the silences, cut out with a breath
// before and after it, and brought to the loudness that all recordings have; or refused, with the reason. Pure; any
// thread.
#pragma once

#include "speech/clip.h"

namespace escale {

/// LUFS of the file, which is mono: -16 from two loudspeakers that both play it, as AES TD1004 asks of speech on the
/// net. Every recording is within 1 LU of it.
inline constexpr double targetLoudness = -19;

struct VoiceTake {
    enum class Fault : quint8 {
        None,
        Silent,  ///< nothing that could be a voice
        Noisy,   ///< the voice hardly stands out from the room
        Clipped, ///< too loud for the microphone
        Uneven,  ///< one sound is so loud that the voice cannot be brought to its loudness
        Short,   ///< nobody says the sentence in so little time
        Long     ///< over half a minute: not one sentence
    };
    Fault fault = Fault::None;
    Clip clip;           ///< ready to be kept; empty with a fault
    double loudness = 0; ///< of it, LUFS
};

/// `raw`: as recorded, with the silence before and after it. `sentence`: what was to be read.
VoiceTake finishedTake(const Clip &raw, const QString &sentence);

/// For a meter, while it is recorded.
struct SoundLevel {
    double peak = -100;   ///< dBFS
    bool clipped = false; ///< the top of a wave is cut off
};
SoundLevel levelOf(const QList<qint16> &samples);

} // namespace escale
