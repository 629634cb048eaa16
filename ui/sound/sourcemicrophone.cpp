// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/sourcemicrophone.h"

#include <QAudioDevice>
#include <algorithm>
#include <cmath>

namespace escale {
namespace {

constexpr int wantedRate = 48'000;

QAudioFormat formatOf(const QAudioDevice &device)
{
    QAudioFormat format;
    format.setSampleRate(wantedRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return device.isFormatSupported(format) ? format : device.preferredFormat();
}

/// The mean of the channels.
qint16 mixed(const char *frame, const QAudioFormat &format)
{
    constexpr float fullScale = 32'767;
    float sum = 0;
    for (int channel = 0; channel < format.channelCount(); ++channel)
        sum += format.normalizedSampleValue(frame + static_cast<qsizetype>(channel) * format.bytesPerSample());
    const float mean = std::clamp(sum / static_cast<float>(std::max(1, format.channelCount())), -1.F, 1.F);
    return static_cast<qint16>(std::lround(mean * fullScale));
}

} // namespace

SourceMicrophone::SourceMicrophone(QObject *parent) : Microphone(parent)
{
    connect(&m_devices, &QMediaDevices::audioInputsChanged, this, &Microphone::presenceChanged);
}

SourceMicrophone::~SourceMicrophone()
{
    if (m_source) {
        m_source->disconnect(this);
        m_source->stop();
    }
}

Microphone::Presence SourceMicrophone::presence() const
{
    return QMediaDevices::audioInputs().isEmpty() ? Presence::NoDevice : Presence::There;
}

int SourceMicrophone::rate() const
{
    return m_source ? m_source->format().sampleRate() : formatOf(QMediaDevices::defaultAudioInput()).sampleRate();
}

void SourceMicrophone::start()
{
    const QAudioDevice device = QMediaDevices::defaultAudioInput();
    m_rest.clear();
    m_stream = nullptr;
    m_source = std::make_unique<QAudioSource>(device, formatOf(device));
    m_source->setBufferSize(m_source->format().bytesForDuration(1'000'000));
    connect(m_source.get(), &QAudioSource::stateChanged, this, &SourceMicrophone::look, Qt::QueuedConnection);
    m_stream = m_source->start();
    if (m_stream)
        connect(m_stream, &QIODevice::readyRead, this, &SourceMicrophone::read);
    else
        QMetaObject::invokeMethod(this, &Microphone::failed, Qt::QueuedConnection);
}

void SourceMicrophone::stop()
{
    if (!m_source)
        return;
    read();
    if (!m_source)
        return; // whoever heard it has stopped
    m_source->disconnect(this);
    m_source->stop();
    m_stream = nullptr;
    m_source.release()->deleteLater(); // the call may come from its own signal
}

void SourceMicrophone::look()
{
    if (m_source && m_source->state() == QAudio::StoppedState && m_source->error() != QAudio::NoError)
        Q_EMIT failed();
}

void SourceMicrophone::read()
{
    if (!m_stream)
        return;
    const QAudioFormat format = m_source->format();
    const QByteArray bytes = m_rest + m_stream->readAll();
    const qsizetype frame = std::max(1, format.bytesPerFrame()), frames = bytes.size() / frame;
    m_rest = bytes.mid(frames * frame);
    QList<qint16> samples;
    samples.reserve(frames);
    for (qsizetype i = 0; i < frames; ++i)
        samples.append(mixed(bytes.constData() + i * frame, format));
    if (!samples.isEmpty())
        Q_EMIT heard(samples);
}

} // namespace escale
