// SPDX-License-Identifier: GPL-3.0-or-later
// Five taps in one corner of the window, within five seconds: the way to the staff's page that leaves no button on the
// screen. The taps go on to whatever lies there.
#pragma once

#include "base/clock.h"

#include <QWidget>

namespace escale {

class CornerTaps final : public QObject {
    Q_OBJECT

public:
    static constexpr int needed = 5;
    static constexpr std::chrono::seconds within{5};

    /// `side`: of a corner, in pixels. `window` and `clock` outlive it.
    CornerTaps(QWidget &window, int side, Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    void tapped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tap(QPoint place);

    QWidget &m_window;
    int m_side;
    Clock &m_clock;
    quint64 m_lastStamp = 0;
    std::optional<Qt::Corner> m_corner;
    QList<std::chrono::milliseconds> m_taps;
};

} // namespace escale
