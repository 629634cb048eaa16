// SPDX-License-Identifier: GPL-3.0-or-later
// The sound server of a Linux desktop or kiosk, PulseAudio or PipeWire in its stead, through libpulse. Its main loop
// has a thread of its own, so that a busy window never makes it stutter; the UI thread holds its lock for moments only.
#pragma once

#include "sound/pulsestream.h"
#include "sound/soundlink.h"

namespace escale {

class PulseLink final : public SoundLink {
    Q_OBJECT

public:
    explicit PulseLink(QObject *parent = nullptr);
    ~PulseLink() override;

    void connectServer() override;
    void play(quint64 ticket, const Clip &clip, double volume) override;
    void stop() override;
    void setVolume(double volume) override;

private:
    void disconnectServer();
    // With the lock held, in the thread of the main loop:
    void contextMoved();
    void askForDevices();
    void tell(LinkState state);
    void heard(quint64 ticket, PulseStream::Event event);

    pa_threaded_mainloop *m_loop;
    pa_context *m_context = nullptr;
    std::unique_ptr<PulseStream> m_stream;
    bool m_deviceSeen = false;       ///< while the server names them
    std::optional<LinkState> m_told; ///< since this connection began
};

} // namespace escale
