// SPDX-License-Identifier: GPL-3.0-or-later
// One stream to the sound server: a clip, then silence, so that the next clip begins without a gap. Every call, and
// every call back, with the lock of the main loop held.
#pragma once

#include "speech/clip.h"

#include <functional>
#include <pulse/pulseaudio.h>

namespace escale {

class PulseStream {
public:
    enum class Event : quint8 { Started, Finished, Lost, Idle };
    /// In the thread of the main loop; `ticket` is 0 for Idle: nothing has been played for a while.
    using Tell = std::function<void(quint64 ticket, Event)>;

    /// Samples a second, mono. isAlive() says whether it came to anything.
    PulseStream(pa_mainloop_api *loop, pa_context *context, int rate, Tell tell);
    /// Silent at once.
    ~PulseStream();
    PulseStream(const PulseStream &) = delete;
    PulseStream &operator=(const PulseStream &) = delete;

    [[nodiscard]] bool isAlive() const;
    [[nodiscard]] int rate() const { return m_rate; }
    /// Whether a clip would be heard at once, and not behind a buffer full of silence.
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] bool isIdle() const { return m_ticket == 0; }
    void play(quint64 ticket, const Clip &clip, double volume);
    void setVolume(double volume) { m_volume = volume; }

private:
    void write(std::size_t most);
    void fill(qint16 *data, qsizetype count);
    void look();
    void end(Event event);
    [[nodiscard]] qint64 clipEnd() const { return m_clipStart + m_samples.size(); }

    pa_mainloop_api *m_loop;
    pa_context *m_context;
    pa_stream *m_stream;
    pa_time_event *m_timer = nullptr;
    int m_rate;
    Tell m_tell;
    double m_volume = 1;
    quint64 m_ticket = 0;
    QList<qint16> m_samples;
    // In samples of the whole stream.
    qint64 m_clipStart = 0, m_written = 0;
    bool m_started = false;
    pa_usec_t m_heard = 0;   ///< as the server tells
    pa_usec_t m_movedAt = 0; ///< when that last grew
    pa_usec_t m_idleAt = 0;
};

} // namespace escale
