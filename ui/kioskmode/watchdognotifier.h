// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the service manager: "ready" once the first picture has been painted, and from the UI loop again and again that
// this loop still turns and that the compositor answers it. A frozen window falls silent and is started anew, and so
// does one that a frozen compositor no longer shows.
#pragma once

#include "base/clock.h"
#include "kioskmode/compositorping.h"

#include <QWidget>

namespace escale {

class WatchdogNotifier final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    WatchdogNotifier(QWidget &window, Clock &clock, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void beat(std::chrono::milliseconds interval);

    Clock &m_clock;
    CompositorPing m_compositor;
};

} // namespace escale
