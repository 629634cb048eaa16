// SPDX-License-Identifier: GPL-3.0-or-later
// Is the compositor alive that shows our window? While it is frozen the UI loop turns on, and the screen stands still.
// A connection of its own asks it the one question of the Wayland protocol that is answered by turning the loop over
// there (wl_display.sync). Whether a screen is lit makes no difference. Wayland is of Linux and the BSDs: elsewhere
// every question counts as answered.
#pragma once

#include <QObject>
#include <functional>
#include <memory>

namespace escale {

class CompositorPing final : public QObject {
    Q_OBJECT

public:
    /// Of the compositor that $WAYLAND_DISPLAY names: a socket in $XDG_RUNTIME_DIR, or an absolute path. Where there is
    /// none (another window system), or it cannot be reached (said in the log), every question counts as answered.
    explicit CompositorPing(QObject *parent = nullptr);
    ~CompositorPing() override;

    /// `answered` is called once the compositor has answered. One question at a time: while it is open, others are
    /// dropped. A compositor that goes away never answers.
    void ask(std::function<void()> answered);

private:
    class Connection;
    std::unique_ptr<Connection> m_connection; ///< null: nobody to ask
};

} // namespace escale
