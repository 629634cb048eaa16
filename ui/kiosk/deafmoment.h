// SPDX-License-Identifier: GPL-3.0-or-later
// The moment after something has changed in which a finger is not heard. The second half of a double tap was meant for
// what was there before: it must not open what now lies under it, whether a page has come, a card over the page has
// gone or a button has moved; nor go back a second time. UI thread.
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QPoint>
#include <QPointer>

class QWidget;

namespace escale {

class DeafMoment final : public QObject {
    Q_OBJECT

public:
    /// Longer than between the taps of a double tap, shorter than anybody needs to read a page.
    static constexpr std::chrono::milliseconds length{400};

    /// `window` holds all that a visitor touches, and outlives this. `reach`: how far, in pixels, the second half of a
    /// double tap may fall from the first.
    DeafMoment(QWidget &window, int reach, Clock &clock, QObject *parent);

    /// `area` shows something new: it hears nothing, and nothing is heard where the finger has just been. Elsewhere, as
    /// on the way back, a touch is heard at once.
    void begin(QWidget &area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The last touch that went down.
    struct Touch {
        QPointer<QWidget> control;
        QPoint place; ///< on the screen
        std::chrono::milliseconds at{};
        bool down = false;
        bool tap = false; ///< not a drag: who scrolls begins again at the same place
    };
    [[nodiscard]] bool isDeaf(QWidget &touched, QPoint place) const;
    void lift(QPoint place);

    QWidget &m_window;
    const int m_reach;
    Clock &m_clock;
    QPointer<QWidget> m_area;
    std::chrono::milliseconds m_until{};
    Touch m_touch;
    bool m_ignoring = false; ///< a press was not heard: neither are its moves nor its end
};

} // namespace escale
