// SPDX-License-Identifier: GPL-3.0-or-later
// The moment after a page has changed in which the new page does not hear a finger: the second half of a double tap was
// meant for the page before, and must not open whatever now lies under it. UI thread.
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace escale {

class DeafMoment final : public QObject {
    Q_OBJECT

public:
    /// Longer than between the taps of a double tap, shorter than anybody needs to read a page.
    static constexpr std::chrono::milliseconds length{400};

    /// `area` holds the pages; both outlive it.
    DeafMoment(QWidget &area, Clock &clock, QObject *parent);

    void begin();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isDeaf() const;

    QWidget &m_area;
    Clock &m_clock;
    std::chrono::milliseconds m_until{};
    bool m_ignoring = false; ///< a press was not heard: neither are its moves nor its end
};

} // namespace escale
