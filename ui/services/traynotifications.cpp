// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/traynotifications.h"

namespace escale {

TrayNotifications::TrayNotifications(std::function<TrayIcon *()> icon, std::function<bool()> keeps, QObject *parent)
    : m_icon(std::move(icon)), m_keeps(std::move(keeps))
{
    setParent(parent);
}

void TrayNotifications::show(const QString &title, const QString &more)
{
    TrayIcon *icon = m_icon();
    if (icon == nullptr || !icon->isThere())
        return;
    disconnect(icon, nullptr, this, nullptr);
    connect(icon, &TrayIcon::messagePressed, this, [this, icon] {
        icon->setShown(m_keeps());
        Q_EMIT activated();
    });
    icon->setShown(true);
    icon->showMessage(title, more);
}

} // namespace escale
