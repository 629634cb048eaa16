// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/sinkoutput.h"

#include "sound/sinkworker.h"

namespace escale {

SinkOutput::SinkOutput(QObject *parent) : AudioOutput(parent), m_worker(new SinkWorker)
{
    m_hadDevice = hasDevice();
    m_thread.setObjectName(QStringLiteral("sound"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    const auto forward = [this](void (AudioOutput::*signal)(quint64)) {
        return [this, signal](quint64 ticket) {
            if (ticket == m_ticket)
                Q_EMIT(this->*signal)(ticket);
        };
    };
    connect(m_worker, &SinkWorker::started, this, forward(&AudioOutput::started));
    connect(m_worker, &SinkWorker::finished, this, forward(&AudioOutput::finished));
    connect(m_worker, &SinkWorker::failed, this, forward(&AudioOutput::failed));
    connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, [this] {
        const bool had = std::exchange(m_hadDevice, hasDevice());
        if (!had && m_hadDevice)
            Q_EMIT available();
    });
    m_thread.start(QThread::TimeCriticalPriority);
}

SinkOutput::~SinkOutput()
{
    QMetaObject::invokeMethod(m_worker, &SinkWorker::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

bool SinkOutput::hasDevice() const
{
    return !QMediaDevices::audioOutputs().isEmpty();
}

void SinkOutput::play(quint64 ticket, const Clip &clip, double volume)
{
    m_ticket = ticket;
    const QAudioDevice device = hasDevice() ? QMediaDevices::defaultAudioOutput() : QAudioDevice();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, ticket, clip, volume, device] { worker->play(ticket, clip, volume, device); });
}

void SinkOutput::stop()
{
    m_ticket = 0;
    QMetaObject::invokeMethod(m_worker, &SinkWorker::stop);
}

void SinkOutput::setVolume(double volume)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, volume] { worker->setVolume(volume); });
}

} // namespace escale
