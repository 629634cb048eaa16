// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/pulsestream.h"

#include <algorithm>
#include <cmath>

namespace escale {
namespace {

constexpr qint64 second = 1'000'000;                         // microseconds, as all times here
constexpr qint64 bufferTime = 150'000, requestTime = 60'000; // a busy machine may be late by the difference
/// How often it looks where the sound is.
constexpr pa_usec_t lookInterval = 8'000;
/// A stream that makes no progress for so long is dead.
constexpr pa_usec_t deadAfter = 1'500'000;
/// How long it runs in silence, waiting for the next sentence.
constexpr pa_usec_t idleAfter = 1'000'000;
constexpr std::size_t bytesASample = sizeof(qint16);

std::uint32_t bytesFor(qint64 time, int rate)
{
    return static_cast<std::uint32_t>(time * rate / second) * static_cast<std::uint32_t>(bytesASample);
}

} // namespace

PulseStream::PulseStream(pa_mainloop_api *loop, pa_context *context, int rate, Tell tell)
    : m_loop(loop), m_context(context), m_rate(rate), m_tell(std::move(tell))
{
    const pa_sample_spec format{PA_SAMPLE_S16NE, static_cast<std::uint32_t>(rate), 1};
    m_stream = pa_stream_new(context, "Escale", &format, nullptr);
    if (m_stream == nullptr)
        return;
    pa_stream_set_write_callback(
        m_stream, [](pa_stream *, std::size_t most, void *self) { static_cast<PulseStream *>(self)->write(most); },
        this);
    constexpr auto whatever = static_cast<std::uint32_t>(-1);
    const pa_buffer_attr buffer{whatever, bytesFor(bufferTime, rate), whatever, bytesFor(requestTime, rate), whatever};
    constexpr auto flags = static_cast<pa_stream_flags_t>(PA_STREAM_INTERPOLATE_TIMING | PA_STREAM_AUTO_TIMING_UPDATE |
                                                          PA_STREAM_ADJUST_LATENCY);
    pa_stream_connect_playback(m_stream, nullptr, &buffer, flags, nullptr, nullptr);
    m_timer = pa_context_rttime_new(
        context, pa_rtclock_now() + lookInterval,
        [](pa_mainloop_api *, pa_time_event *, const timeval *, void *self) {
            static_cast<PulseStream *>(self)->look();
        },
        this);
    m_idleAt = pa_rtclock_now();
}

PulseStream::~PulseStream()
{
    if (m_timer != nullptr)
        m_loop->time_free(m_timer);
    if (m_stream == nullptr)
        return;
    pa_stream_set_write_callback(m_stream, nullptr, nullptr);
    pa_stream_disconnect(m_stream);
    pa_stream_unref(m_stream);
}

bool PulseStream::isAlive() const
{
    return m_stream != nullptr && PA_STREAM_IS_GOOD(pa_stream_get_state(m_stream));
}

bool PulseStream::isFresh() const
{
    return m_ticket != 0 || m_written == 0 || pa_rtclock_now() - m_idleAt < static_cast<pa_usec_t>(bufferTime);
}

void PulseStream::play(quint64 ticket, const Clip &clip, double volume)
{
    m_ticket = ticket;
    m_volume = volume;
    m_samples = clip.samples;
    m_clipStart = m_written;
    m_started = false;
    m_movedAt = pa_rtclock_now();
    // What the last clip left open is filled now; the server asks again only for what it plays from here on.
    if (pa_stream_get_state(m_stream) == PA_STREAM_READY)
        write(pa_stream_writable_size(m_stream));
}

/// As much as the server has room for; at the end of a clip that is heard no more than the clip, so that the next one
/// follows at once instead of a buffer full of silence.
void PulseStream::write(std::size_t most)
{
    const qint64 left = clipEnd() - m_written;
    const auto room = static_cast<qint64>(most / bytesASample);
    const qint64 count = m_started && left > 0 ? std::min(left, room) : room;
    if (count <= 0 || most == static_cast<std::size_t>(-1))
        return;
    QList<qint16> samples(count);
    fill(samples.data(), count);
    pa_stream_write(m_stream, samples.constData(), static_cast<std::size_t>(count) * bytesASample, nullptr, 0,
                    PA_SEEK_RELATIVE);
}

void PulseStream::fill(qint16 *data, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i, ++m_written) {
        const qint64 at = m_written - m_clipStart;
        data[i] = at < m_samples.size() ? static_cast<qint16>(std::lround(m_samples.at(at) * m_volume)) : qint16(0);
    }
}

/// Where the sound is, by the server's own clock: what lights does not run ahead of what is heard.
void PulseStream::look()
{
    const pa_usec_t now = pa_rtclock_now();
    pa_context_rttime_restart(m_context, m_timer, now + lookInterval);
    if (!isAlive())
        return m_ticket != 0 ? end(Event::Lost) : void();
    pa_usec_t heard = 0;
    if (pa_stream_get_time(m_stream, &heard) == 0 && heard > m_heard) {
        m_heard = heard;
        m_movedAt = now;
    }
    if (m_ticket == 0) {
        if (now - m_idleAt > idleAfter) {
            m_idleAt = now;
            m_tell(0, Event::Idle);
        }
        return;
    }
    if (now - m_movedAt > deadAfter)
        return end(Event::Lost);
    const qint64 sample = static_cast<qint64>(m_heard) * m_rate / second;
    if (!m_started && m_heard > 0 && sample >= m_clipStart && m_written > m_clipStart) {
        m_started = true;
        m_tell(m_ticket, Event::Started);
    }
    // The last of it is in the server's buffer: time for the next sentence, which is heard right after.
    if (m_started && m_written >= clipEnd())
        end(Event::Finished);
}

void PulseStream::end(Event event)
{
    m_idleAt = pa_rtclock_now();
    m_tell(std::exchange(m_ticket, 0), event);
}

} // namespace escale
