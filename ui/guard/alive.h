// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the service manager: "ready" once the first picture has been painted, and from the UI loop again and again that
// this loop still turns. A frozen window falls silent and is started anew.
#pragma once

#include "fiche/clock.h"

#include <QWidget>

namespace escale {

class Alive final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    Alive(QWidget &window, Clock &clock, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void beat(std::chrono::milliseconds interval);

    Clock &m_clock;
};

} // namespace escale
