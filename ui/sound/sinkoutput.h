// SPDX-License-Identifier: GPL-3.0-or-later
// The loudspeaker: QAudioSink in a thread of its own, so that a busy window never makes it stutter. Lives in the UI
// thread. The stream goes on in silence for a while between two sentences, so that the next one begins without a gap.
#pragma once

#include "base/workerthread.h"
#include "speech/audiooutput.h"

#include <QMediaDevices>
#include <memory>

namespace escale {

class SinkWorker;

class SinkOutput final : public AudioOutput {
    Q_OBJECT

public:
    explicit SinkOutput(QObject *parent = nullptr);
    ~SinkOutput() override;

    void play(quint64 ticket, const Clip &clip, double volume) override;
    void stop() override;
    void setVolume(double volume) override;

    /// Whether there is any loudspeaker.
    [[nodiscard]] bool hasDevice() const;

private:
    QMediaDevices m_devices;              ///< tells of devices that come and go
    std::unique_ptr<SinkWorker> m_worker; ///< lives in m_thread
    quint64 m_ticket = 0;                 ///< signals of others are late
    bool m_hadDevice = false;
    WorkerThread m_thread;
};

} // namespace escale
