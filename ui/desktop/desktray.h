// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desk stays in the tray when its window is closed. Off unless the person wants it; kept with what the
// window remembers. Where the desktop has no tray, a closed window ends the program whatever is wanted: nobody loses
// it.
#pragma once

#include "services/trayicon.h"

#include <QSettings>
#include <functional>

namespace escale {

class DeskTray final : public QObject {
    Q_OBJECT

public:
    using Make = std::function<std::unique_ptr<TrayIcon>()>;
    /// `make` is called when an icon is first needed; empty where there is none. `memory` outlives it.
    DeskTray(Make make, QSettings &memory, QObject *parent = nullptr);
    ~DeskTray() override;

    [[nodiscard]] bool isWanted() const;
    void setWanted(bool wanted);
    /// Whether the program goes on without a window: wanted, and this desktop has a tray now. The icon is shown then:
    /// the panel may have come later than the program.
    [[nodiscard]] bool isInUse();
    /// Null where there is none.
    TrayIcon *icon();
    /// What the icon opens. Outlives this, or is taken away by null.
    void setMenu(QMenu *menu);

Q_SIGNALS:
    /// Somebody wants the window back.
    void pressed();

private:
    void show();

    Make m_make;
    QSettings &m_memory;
    QMenu *m_menu = nullptr;
    std::unique_ptr<TrayIcon> m_icon;
};

} // namespace escale
