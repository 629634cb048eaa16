// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/trayicon.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

namespace escale {
namespace {

class SystemTrayIcon final : public TrayIcon {
public:
    SystemTrayIcon()
    {
        m_icon.setIcon(QGuiApplication::windowIcon());
        m_icon.setToolTip(QStringLiteral("Escale"));
        connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::messagePressed);
        connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT pressed();
        });
    }
    [[nodiscard]] bool isThere() const override { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void setShown(bool shown) override { m_icon.setVisible(shown); }
    [[nodiscard]] bool isShown() const override { return m_icon.isVisible(); }
    void setMenu(QMenu *menu) override { m_icon.setContextMenu(menu); }
    void showMessage(const QString &title, const QString &more) override
    {
        if (QSystemTrayIcon::supportsMessages())
            m_icon.showMessage(title, more);
    }

private:
    QSystemTrayIcon m_icon;
};

} // namespace

std::unique_ptr<TrayIcon> systemTrayIcon()
{
    return std::make_unique<SystemTrayIcon>();
}

} // namespace escale
