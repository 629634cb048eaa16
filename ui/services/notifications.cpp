// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/notifications.h"

#ifdef Q_OS_LINUX
#include "services/desktopnotifications.h"
#else
#include <QGuiApplication>
#include <QSystemTrayIcon>
#endif

namespace escale {

#ifdef Q_OS_LINUX
std::unique_ptr<Notifications> systemNotifications()
{
    return std::make_unique<DesktopNotifications>();
}
#else
namespace {

class TrayNotifications final : public Notifications {
public:
    TrayNotifications()
    {
        connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
            m_icon.hide();
            Q_EMIT activated();
        });
    }
    void show(const QString &title, const QString &more) override
    {
        if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
            return;
        m_icon.setIcon(QGuiApplication::windowIcon());
        m_icon.show(); // there is no message without one
        m_icon.showMessage(title, more);
    }

private:
    QSystemTrayIcon m_icon;
};

} // namespace

std::unique_ptr<Notifications> systemNotifications()
{
    return std::make_unique<TrayNotifications>();
}
#endif

} // namespace escale
