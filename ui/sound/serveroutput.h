// SPDX-License-Identifier: GPL-3.0-or-later
// The loudspeaker behind a sound server that may come late, go and come back: asks for it again and again, holds what
// is to be played while the answer is on its way, and says when there is no loudspeaker. UI thread.
//
// Why not Qt's own: QMediaDevices asks once, at its first use, and once more three seconds after a loss. A program that
// starts before its sound server stays mute for ever (measured with Qt 6.4.2).
#pragma once

#include "base/clock.h"
#include "sound/soundlink.h"
#include "speech/audiooutput.h"

#include <memory>

namespace escale {

class ServerOutput final : public AudioOutput {
    Q_OBJECT

public:
    /// Connects at prepare(), or when something is to be played. `clock` outlives it.
    ServerOutput(std::unique_ptr<SoundLink> link, Clock &clock, QObject *parent = nullptr);

    void prepare() override;
    void play(quint64 ticket, const Clip &clip, double volume) override;
    void stop() override;
    void setVolume(double volume) override;

    [[nodiscard]] LinkState state() const { return m_state; }

private:
    void connectServer();
    void linkChanged(LinkState state);
    void giveUp();

    struct Wish {
        Clip clip;
        double volume = 1;
    };
    Clock &m_clock;
    std::unique_ptr<SoundLink> m_link;
    LinkState m_state = LinkState::Away;
    quint64 m_ticket = 0;
    std::optional<Wish> m_wish; ///< of m_ticket, until the server answers
    quint64 m_retry = 0;
};

} // namespace escale
