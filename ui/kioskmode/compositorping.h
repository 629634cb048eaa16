// SPDX-License-Identifier: GPL-3.0-or-later
// Is the compositor alive that shows our window? While it is frozen the UI loop turns on, and the screen stands still.
// A connection of its own asks it the one question of the Wayland protocol that is answered by turning the loop over
// there (wl_display.sync; wire format: wayland.freedesktop.org/docs/html/ch04.html). Whether a screen is lit makes no
// difference.
#pragma once

#include <QLocalSocket>
#include <functional>

namespace escale {

class CompositorPing final : public QObject {
    Q_OBJECT

public:
    /// Of the compositor that $WAYLAND_DISPLAY names: a socket in $XDG_RUNTIME_DIR, or an absolute path. Where there is
    /// none (another window system), or it cannot be reached (said in the log), every question counts as answered.
    explicit CompositorPing(QObject *parent = nullptr);

    /// `answered` is called once the compositor has answered. One question at a time: while it is open, others are
    /// dropped.
    void ask(std::function<void()> answered);

private:
    void read();

    QLocalSocket m_socket;
    QByteArray m_received;
    std::function<void()> m_answered; ///< of the open question
    bool m_reachable = false;
};

} // namespace escale
