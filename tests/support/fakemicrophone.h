// SPDX-License-Identifier: GPL-3.0-or-later
// A microphone and a loudspeaker whose every step a test decides.
#pragma once

#include "speech/audiooutput.h"
#include "speech/microphone.h"

namespace escale::test {

class FakeMicrophone final : public Microphone {
public:
    Presence there = Presence::There;
    bool open = false;
    int starts = 0;
    QList<qint16> last; ///< comes when it is stopped, as what a sound server still had

    [[nodiscard]] Presence presence() const override { return there; }
    [[nodiscard]] int rate() const override { return 48'000; }
    void start() override
    {
        open = true;
        ++starts;
    }
    void stop() override
    {
        if (open && !last.isEmpty())
            Q_EMIT heard(std::exchange(last, {}));
        open = false;
    }

    /// In pieces, as they come.
    void hear(const QList<qint16> &samples)
    {
        constexpr qsizetype piece = 4800;
        for (qsizetype at = 0; at < samples.size(); at += piece)
            Q_EMIT heard(samples.mid(at, piece));
    }
    void unplug()
    {
        there = Presence::NoDevice;
        Q_EMIT failed();
        Q_EMIT presenceChanged();
    }
};

class FakeLoudspeaker final : public AudioOutput {
public:
    Clip playing;
    quint64 ticket = 0; ///< 0: silent
    int stops = 0;

    void play(quint64 newTicket, const Clip &clip, double) override
    {
        ticket = newTicket;
        playing = clip;
    }
    void stop() override
    {
        ++stops;
        ticket = 0;
    }
    void setVolume(double) override {}
    void finish() { Q_EMIT finished(std::exchange(ticket, 0)); }
    void fail() { Q_EMIT failed(std::exchange(ticket, 0)); }
};

} // namespace escale::test
