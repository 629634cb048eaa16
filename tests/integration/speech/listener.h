// SPDX-License-Identifier: GPL-3.0-or-later
// Ears for the proof: records the monitor of the default sink with parec and knows when each sample was heard, on the
// clock of this process. The recorder's own delay makes every time a little late, never early.
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QProcess>

namespace escale::proof {

constexpr int rate = 48'000;

class Listener final : public QObject {
    Q_OBJECT

public:
    explicit Listener(QObject *parent = nullptr);
    ~Listener() override;

    bool begin();
    /// Milliseconds of this object's clock.
    [[nodiscard]] double now() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }
    /// Forgets what was heard before.
    void forget();

    /// Time of the first loud sample at or after `from`; negative: none.
    [[nodiscard]] double firstSound(double from) const;
    /// Time of the last loud sample.
    [[nodiscard]] double lastSound() const;
    struct Silence {
        double from, to;
    };
    /// Every stretch of silence longer than `least`, between the first and the last sound.
    [[nodiscard]] QList<Silence> silences(double least) const;
    [[nodiscard]] double rms(double from, double to) const;
    /// How often a second the loudness rises and falls: 2 to 9 in speech (syllables), 0 in a tone or a hum.
    [[nodiscard]] double modulation(double from, double to) const;

private:
    void read();
    [[nodiscard]] double timeOf(qsizetype sample) const;
    [[nodiscard]] qsizetype sampleAt(double time) const;

    QProcess m_parec;
    QElapsedTimer m_clock;
    QList<qint16> m_samples;
    double m_origin = 0; ///< time of the first sample
    bool m_started = false;
};

} // namespace escale::proof
