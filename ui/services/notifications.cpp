// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/notifications.h"

#include "services/traynotifications.h"

#ifdef Q_OS_LINUX
#include "services/desktopnotifications.h"
#endif

namespace escale {

std::unique_ptr<Notifications> systemNotifications([[maybe_unused]] const std::function<TrayIcon *()> &tray,
                                                   [[maybe_unused]] const std::function<bool()> &keepsTray)
{
#ifdef Q_OS_LINUX
    return std::make_unique<DesktopNotifications>();
#else
    return std::make_unique<TrayNotifications>(tray, keepsTray);
#endif
}

} // namespace escale
