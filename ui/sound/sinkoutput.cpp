// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/sinkoutput.h"

#include "sound/sinkworker.h"

namespace escale {

SinkOutput::SinkOutput(QObject *parent)
    : AudioOutput(parent), m_worker(std::make_unique<SinkWorker>()),
      m_thread(*this, QStringLiteral("sound"), WorkerThread::Rest::Finished)
{
    m_hadDevice = hasDevice();
    m_thread.take(*m_worker);
    const auto forward = [this](void (AudioOutput::*signal)(quint64)) {
        return [this, signal](quint64 ticket) {
            if (ticket == m_ticket)
                Q_EMIT(this->*signal)(ticket);
        };
    };
    connect(m_worker.get(), &SinkWorker::started, this, forward(&AudioOutput::started));
    connect(m_worker.get(), &SinkWorker::finished, this, forward(&AudioOutput::finished));
    connect(m_worker.get(), &SinkWorker::failed, this, forward(&AudioOutput::failed));
    connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, [this] {
        const bool had = std::exchange(m_hadDevice, hasDevice());
        if (!had && m_hadDevice)
            Q_EMIT available();
    });
    m_thread.start(QThread::TimeCriticalPriority);
}

SinkOutput::~SinkOutput()
{
    m_thread.end([this] { m_worker.reset(); }); // with its sink
}

bool SinkOutput::hasDevice() const
{
    return !QMediaDevices::audioOutputs().isEmpty();
}

void SinkOutput::play(quint64 ticket, const Clip &clip, double volume)
{
    m_ticket = ticket;
    const QAudioDevice device = hasDevice() ? QMediaDevices::defaultAudioOutput() : QAudioDevice();
    m_thread.post([this, ticket, clip, volume, device] { m_worker->play(ticket, clip, volume, device); });
}

void SinkOutput::stop()
{
    m_ticket = 0;
    m_thread.post([this] { m_worker->stop(); });
}

void SinkOutput::setVolume(double volume)
{
    m_thread.post([this, volume] { m_worker->setVolume(volume); });
}

} // namespace escale
