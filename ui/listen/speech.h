// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that speaks in a program with windows, put together: the loudspeaker, the voices, in the order in which
// they are asked.
#pragma once

#include "sound/sinkoutput.h"
#include "speech/pcmvoice.h"
#include "speech/voices.h"

#include <memory>

namespace escale {

class Speech final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives it.
    explicit Speech(Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Voices &voices() { return m_voices; }
    [[nodiscard]] SinkOutput &output() { return m_output; }

private:
    SinkOutput m_output;
    std::unique_ptr<ClipMaker> m_builtin;
    std::unique_ptr<Voice> m_builtinVoice;
    Voices m_voices;
};

} // namespace escale
