// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/portallooks.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace escale {
namespace {

using Groups = QMap<QString, QVariantMap>;

QString path()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString interface()
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
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(m_service, path(), interface(), QStringLiteral("SettingChanged"), this,
                SLOT(take(QString, QString, QDBusVariant)));
    ask();
}

void PortalLooks::ask()
{
    QDBusMessage all = QDBusMessage::createMethodCall(m_service, path(), interface(), QStringLiteral("ReadAll"));
    all << QStringList{appearance()};
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(all), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusMessage reply = answer->reply();
        if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
            return;
        const auto groups = qdbus_cast<Groups>(reply.arguments().constFirst());
        const QVariantMap keys = groups.value(appearance());
        for (auto it = keys.begin(); it != keys.end(); ++it)
            take(appearance(), it.key(), QDBusVariant(it.value()));
    });
}

/// Values as the portal's documentation has them; what is unknown is no wish.
void PortalLooks::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearance())
        return;
    const bool wanted = value.variant().toUInt() == 1;
    Wish now = wish();
    if (key == QLatin1String("color-scheme"))
        now.dark = wanted;
    else if (key == QLatin1String("contrast"))
        now.highContrast = wanted;
    else if (key == QLatin1String("reduced-motion"))
        now.lessMotion = wanted;
    setWish(now);
}

} // namespace escale
