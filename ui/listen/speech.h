// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that speaks in a program with windows, put together: the loudspeaker, the voices, in the order in which
// they are asked.
#pragma once

#include "recording/recordedclips.h"
#include "sound/loudspeaker.h"
#include "sound/systemvoice.h"
#include "speech/pcmvoice.h"
#include "speech/voices.h"

#include <memory>

namespace escale {

/// Whether the voices of the system are asked too: on a desk, where a person may have installed better ones; a kiosk
/// has its own and starts no daemon.
enum class SystemVoices : quint8 { Leave, Use };

class Speech final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives it.
    Speech(const QString &libraryPath, Clock &clock, SystemVoices system = SystemVoices::Leave,
           QObject *parent = nullptr);

    [[nodiscard]] Voices &voices() { return m_voices; }

    /// Makes the voices ready. Not before the first page is on the screen: it reads hundreds of files and may start a
    /// daemon. Until then the builtin voice makes whoever asks wait, and the system has none.
    void begin();

public Q_SLOTS:
    /// The library has changed: there may be other recordings.
    void refresh() { m_recorded.refresh(); }

private:
    std::unique_ptr<AudioOutput> m_output;
    RecordedClips m_recorded;
    PcmVoice m_recordedVoice;
    std::unique_ptr<ClipMaker> m_builtin;
    std::unique_ptr<Voice> m_builtinVoice;
    std::unique_ptr<SystemVoice> m_systemVoice;
    Voices m_voices;
};

} // namespace escale
