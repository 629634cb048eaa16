// SPDX-License-Identifier: GPL-3.0-or-later
// Shuts the ways out of the one window: keys that are not on the list (allowedkeys.h), every mouse button but the
// first, closing, quitting, dragging, context menus, tooltips, other windows, links that would open a program.
#pragma once

#include <QEvent>
#include <QWidget>

namespace escale {

class LockDown final : public QObject {
    Q_OBJECT

public:
    /// From now on, for the whole application. `window` outlives the lock.
    explicit LockDown(QWidget &window, QObject *parent = nullptr);
    ~LockDown() override;

Q_SIGNALS:
    /// Ctrl+Alt+Shift+S.
    void staffKey();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool swallowsInput(QEvent &event);
    void holdWindow(QEvent::Type type);
    void shutOtherWindow(QObject *watched);

    QWidget &m_window;
};

} // namespace escale
