// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/sinkworker.h"

#include <QMediaDevices>
#include <algorithm>
#include <cstring>

namespace escale {
namespace {

constexpr qint64 sinkBytesASample = 2;
constexpr int bufferMilliseconds = 60;
/// How often it looks where the sound is.
constexpr int sinkLookInterval = 8;
/// A device that makes no progress for so long is gone.
constexpr qint64 sinkDeadAfter = 1500;
/// How long the stream runs in silence, waiting for the next sentence, before the device is given back.
constexpr qint64 releaseAfter = 4000;

} // namespace

void ClipStream::play(const Clip &clip)
{
    m_samples = clip.samples;
    m_clipStart = m_read;
}

qint64 ClipStream::bytesAvailable() const
{
    constexpr qint64 plenty = 1 << 20;
    return plenty + QIODevice::bytesAvailable();
}

qint64 ClipStream::readData(char *data, qint64 most)
{
    const qint64 wanted = most - most % sinkBytesASample;
    const qint64 left = std::clamp<qint64>(clipEnd() - m_read, 0, wanted);
    if (left > 0) {
        std::memcpy(data, reinterpret_cast<const char *>(m_samples.constData()) + (m_read - m_clipStart),
                    static_cast<std::size_t>(left));
        m_read += left;
        return left; // what may follow is asked for again: the next sentence, not a buffer full of silence
    }
    std::memset(data, 0, static_cast<std::size_t>(wanted));
    m_read += wanted;
    return wanted;
}

SinkWorker::SinkWorker()
{
    m_look.setParent(this); // these move to the thread along with it
    m_stream.setParent(this);
    m_look.setTimerType(Qt::PreciseTimer);
    m_look.setInterval(sinkLookInterval);
    connect(&m_look, &QTimer::timeout, this, &SinkWorker::look);
}

bool SinkWorker::openSink(int rate, const QAudioDevice &device)
{
    const bool running = m_sink && m_sink->state() != QAudio::StoppedState && m_sink->error() == QAudio::NoError;
    if (running && rate == m_rate && device == m_device)
        return true;
    close();
    if (device.isNull())
        return false;
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(format.bytesForDuration(bufferMilliseconds * 1000));
    m_sink->setVolume(m_volume);
    m_rate = rate;
    m_told = 0;
    m_device = device;
    m_stream.restart();
    m_stream.clear();
    m_sink->start(&m_stream);
    return m_sink->error() == QAudio::NoError && m_sink->state() != QAudio::StoppedState;
}

void SinkWorker::play(quint64 ticket, const Clip &clip, double volume, const QAudioDevice &device)
{
    m_ticket = ticket;
    m_started = false;
    m_volume = volume;
    if (!openSink(clip.rate, device))
        return fail();
    m_sink->setVolume(volume);
    m_stream.play(clip);
    m_lastTold = m_told;
    m_moved.start();
    m_look.start();
}

/// Bytes of the stream that have left the loudspeaker. The sound server tells in steps; between two of them time goes
/// on.
qint64 SinkWorker::heard()
{
    constexpr qint64 second = 1'000'000, longestStep = 200'000;
    if (!m_sink)
        return 0;
    const qint64 told = m_sink->processedUSecs();
    if (told != m_told) {
        m_told = told;
        m_toldAt.start();
    }
    const qint64 since = told > 0 ? std::min(m_toldAt.nsecsElapsed() / 1000, longestStep) : 0;
    return std::min((told + since) * m_rate / second * sinkBytesASample, m_stream.read());
}

void SinkWorker::look()
{
    if (!m_sink)
        return m_look.stop();
    const qint64 now = heard();
    if (m_told != m_lastTold) {
        m_lastTold = m_told;
        m_moved.restart();
    }
    if (m_ticket == 0) {
        if (m_idle.elapsed() > releaseAfter)
            close();
        return;
    }
    if (m_sink->error() == QAudio::FatalError || m_sink->error() == QAudio::IOError ||
        m_sink->state() == QAudio::StoppedState || m_moved.elapsed() > sinkDeadAfter)
        return fail();
    if (!m_started && now >= m_stream.clipStart()) {
        m_started = true;
        Q_EMIT started(m_ticket);
    }
    // The last of it is in the sound server's buffer: time to send the next sentence, which is heard right after.
    if (m_started && m_stream.isRead()) {
        m_idle.start();
        Q_EMIT finished(std::exchange(m_ticket, 0));
    }
}

void SinkWorker::fail()
{
    close();
    Q_EMIT failed(std::exchange(m_ticket, 0));
}

void SinkWorker::stop()
{
    m_ticket = 0;
    m_stream.clear();
    if (m_sink)
        m_sink->reset(); // what is in the buffers is not heard any more
    close();
}

void SinkWorker::setVolume(double volume)
{
    m_volume = volume;
    if (m_sink)
        m_sink->setVolume(volume);
}

void SinkWorker::close()
{
    m_look.stop();
    m_sink.reset();
}

} // namespace escale
