// SPDX-License-Identifier: GPL-3.0-or-later
// The microphone that the system calls its own, through QAudioSource: one channel of 48 kHz where the device gives it,
// else what it has, mixed. The sound server keeps what a busy window does not fetch for a second.
#pragma once

#include "speech/microphone.h"

#include <QAudioSource>
#include <QMediaDevices>
#include <memory>

namespace escale {

class SourceMicrophone final : public Microphone {
    Q_OBJECT

public:
    explicit SourceMicrophone(QObject *parent = nullptr);
    ~SourceMicrophone() override;

    [[nodiscard]] Presence presence() const override;
    [[nodiscard]] int rate() const override;
    void start() override;
    void stop() override;

private:
    void read();
    void look();

    QMediaDevices m_devices; ///< tells of devices that come and go
    std::unique_ptr<QAudioSource> m_source;
    QIODevice *m_stream = nullptr; ///< the source's
    QByteArray m_rest;             ///< of a frame
};

} // namespace escale
