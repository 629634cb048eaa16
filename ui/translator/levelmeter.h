// SPDX-License-Identifier: GPL-3.0-or-later
// How loud the microphone hears somebody, as a bar: from -60 dBFS to full scale, with the part where a voice should be
// marked. It tells a screen reader nothing while it moves, because that would be recorded.
#pragma once

#include "recording/voicetake.h"
#include "style/appearance.h"

#include <QWidget>

namespace escale {

class LevelMeter final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives it.
    explicit LevelMeter(const Appearance &appearance, QWidget *parent = nullptr);

    void setLevel(const SoundLevel &level);
    [[nodiscard]] const SoundLevel &level() const { return m_level; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    SoundLevel m_level;
};

} // namespace escale
