// SPDX-License-Identifier: GPL-3.0-or-later
// A finger that goes clearly sideways over an area: on or back, as its language reads. Looked at where the window gets
// its touches, before anything that scrolls holds them back, and taken from nobody. UI thread.
#pragma once

#include "base/clock.h"
#include "style/appearance.h"

#include <QObject>
#include <QPoint>
#include <optional>

class QWidget;

namespace escale {

class Swipe final : public QObject {
    Q_OBJECT

public:
    /// All three outlive it. Buttons of the area are for tapping: what begins on one is no swipe.
    Swipe(QWidget &area, const Appearance &appearance, Clock &clock, QObject *parent);

    /// A new page is shown, which does not hear a finger for a moment (deafmoment.h).
    void begin();

Q_SIGNALS:
    /// Told once the release has found its way, so that the page may change.
    void swiped(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(const QPoint &global);
    void release(const QPoint &global);

    QWidget &m_area;
    const Appearance &m_appearance;
    Clock &m_clock;
    std::chrono::milliseconds m_deafUntil{};
    std::optional<QPoint> m_pressed;
};

} // namespace escale
