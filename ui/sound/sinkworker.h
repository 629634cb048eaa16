// SPDX-License-Identifier: GPL-3.0-or-later
// SinkOutput's half in the sound thread.
#pragma once

#include "speech/clip.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QElapsedTimer>
#include <QIODevice>
#include <QTimer>
#include <memory>

namespace escale {

/// The stream the sink pulls from: a clip, then silence without end.
class ClipStream final : public QIODevice {
public:
    ClipStream() { open(QIODevice::ReadOnly); }

    /// What is still unread of the clip before is dropped.
    void play(const Clip &clip);
    void clear() { play({}); }
    /// Bytes of the whole stream before the clip, and before its end.
    [[nodiscard]] qint64 clipStart() const { return m_clipStart; }
    [[nodiscard]] qint64 clipEnd() const { return m_clipStart + m_samples.size() * 2; }
    [[nodiscard]] qint64 read() const { return m_read; }
    [[nodiscard]] bool isRead() const { return m_read >= clipEnd(); }
    void restart() { m_read = 0; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QList<qint16> m_samples;
    qint64 m_clipStart = 0;
    qint64 m_read = 0; ///< of the whole stream
};

class SinkWorker final : public QObject {
    Q_OBJECT

public:
    SinkWorker();

    void play(quint64 ticket, const Clip &clip, double volume, const QAudioDevice &device);
    void stop();
    void setVolume(double volume);
    void close();

Q_SIGNALS:
    void started(quint64 ticket);
    void finished(quint64 ticket);
    void failed(quint64 ticket);

private:
    bool openSink(int rate, const QAudioDevice &device);
    void look();
    void fail();
    [[nodiscard]] qint64 heard();

    ClipStream m_stream;
    std::unique_ptr<QAudioSink> m_sink;
    QAudioDevice m_device;
    QTimer m_look;
    QElapsedTimer m_moved; ///< since the sound last went on
    QElapsedTimer m_idle;  ///< since the last clip ended
    QElapsedTimer m_toldAt;
    qint64 m_told = 0, m_lastTold = 0; ///< microseconds, as the sound server tells them
    int m_rate = 0;
    double m_volume = 1;
    quint64 m_ticket = 0;
    bool m_started = false;
};

} // namespace escale
