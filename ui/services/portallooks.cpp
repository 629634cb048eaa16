// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/portallooks.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QGuiApplication>

namespace escale {
namespace {

using Groups = QMap<QString, QVariantMap>;

QString portalPath()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString settingsInterface()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

QString appearance()
{
    return QStringLiteral("org.freedesktop.appearance");
}

} // namespace

PortalLooks::PortalLooks(const QString &service, QObject *parent) : m_service(service)
{
    setParent(parent);
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            ask();
    });
    ask();
}

void PortalLooks::ask()
{
    QDBusMessage all =
        QDBusMessage::createMethodCall(m_service, portalPath(), settingsInterface(), QStringLiteral("ReadAll"));
    all << QStringList{appearance()};
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(all), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusMessage reply = answer->reply();
        if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
            return;
        const auto groups = qdbus_cast<Groups>(reply.arguments().constFirst());
        take(groups.value(appearance()));
    });
}

/// Values as the portal's documentation has them; what is unknown is no wish.
void PortalLooks::take(const QVariantMap &keys)
{
    const auto asked = [&keys](const char *key) { return keys.value(QLatin1String(key)).toUInt() == 1; };
    setWish({asked("color-scheme"), asked("contrast"), asked("reduced-motion")});
}

} // namespace escale
