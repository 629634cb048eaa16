// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications as messages of a tray icon, for systems without org.freedesktop.Notifications. There is no message
// without an icon, so one is shown for it, and goes with the press unless the person wants to keep it.
#pragma once

#include "services/notifications.h"
#include "services/trayicon.h"

#include <functional>

namespace escale {

class TrayNotifications final : public Notifications {
    Q_OBJECT

public:
    /// `icon`: asked when there is something to show; null for none, outlives this. `keeps`: whether the icon stays.
    TrayNotifications(std::function<TrayIcon *()> icon, std::function<bool()> keeps, QObject *parent = nullptr);

    void show(const QString &title, const QString &more) override;

private:
    std::function<TrayIcon *()> m_icon;
    std::function<bool()> m_keeps;
};

} // namespace escale
