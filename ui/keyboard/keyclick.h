// SPDX-License-Identifier: GPL-3.0-or-later
// The click of a key (setting key-click): one short soft sound, the same for every key, so that it tells nobody what is
// typed. It is not speech: it keeps no visit alive and is counted nowhere. UI thread.
#pragma once

#include "speech/audiooutput.h"

namespace escale {

/// A wooden tick of 12 ms that begins and ends in silence; its peak is a fifth of full scale.
Clip keyClickSound();

class KeyClick final : public QObject {
    Q_OBJECT

public:
    /// `output`: its own, beside the one that speaks, so that a click never cuts a sentence off; outlives this.
    /// `ceiling`: of the volume, 0 to 1.
    KeyClick(AudioOutput &output, double ceiling, QObject *parent = nullptr);

public Q_SLOTS:
    /// A click that is still heard gives way. Without a loudspeaker nothing happens.
    void strike();

private:
    AudioOutput &m_output;
    Clip m_sound;
    double m_ceiling;
    quint64 m_ticket = 0;
};

} // namespace escale
