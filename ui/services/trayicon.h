// SPDX-License-Identifier: GPL-3.0-or-later
// A picture beside the clock of this computer, where its desktop has a place for one: it stands for the program while
// no window is open. GUI thread.
#pragma once

#include <QMenu>
#include <QObject>
#include <memory>

namespace escale {

class TrayIcon : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether this desktop has a place for it now.
    [[nodiscard]] virtual bool isThere() const = 0;
    virtual void setShown(bool shown) = 0;
    [[nodiscard]] virtual bool isShown() const = 0;
    /// Opened by the desktop's own click. Outlives the icon, or is taken away before.
    virtual void setMenu(QMenu *menu) = 0;
    /// Plain text both, beside the icon; nothing where the icon is not shown.
    virtual void showMessage(const QString &title, const QString &more) = 0;

Q_SIGNALS:
    void pressed();
    void messagePressed();
};

/// The system's.
std::unique_ptr<TrayIcon> systemTrayIcon();

} // namespace escale
