// SPDX-License-Identifier: GPL-3.0-or-later
// The screen at night: black between "screen-off" and "screen-on". Any touch opens the curtain for five minutes, and
// that touch does nothing else. Black is what the kiosk itself can do; displaypower.h asks for more.
#pragma once

#include "base/clock.h"
#include "station/kiosksettings.h"

#include <QWidget>

namespace escale {

class ScreenBlanker final : public QWidget {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes openFor{5};

    /// Covers `parent` as a whole. `clock` outlives it.
    ScreenBlanker(Clock &clock, QWidget *parent);

    void setSettings(const KioskSettings &settings);
    /// Never closes while somebody is there.
    void setOccupied(bool occupied);
    [[nodiscard]] bool isClosed() const { return m_closed; }

Q_SIGNALS:
    void moved(bool closed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void watch();
    void look();
    void open();

    Clock &m_clock;
    KioskSettings m_settings;
    bool m_occupied = false, m_closed = false;
    std::optional<std::chrono::milliseconds> m_openUntil;
};

} // namespace escale
