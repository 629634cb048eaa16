// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desktopnotifications.h"

#include "services/windowactivation.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace escale {
namespace {

QString notificationsPath()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

QString notificationsInterface()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

} // namespace

DesktopNotifications::DesktopNotifications(QString service, QObject *parent) : m_service(std::move(service))
{
    setParent(parent);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(m_service, notificationsPath(), notificationsInterface(), QStringLiteral("ActivationToken"), this,
                SLOT(onActivationToken(uint, QString)));
    bus.connect(m_service, notificationsPath(), notificationsInterface(), QStringLiteral("ActionInvoked"), this,
                SLOT(onActionInvoked(uint, QString)));
}

void DesktopNotifications::ask(const QDBusMessage &question, std::function<void(const QVariantList &)> answer)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answer = std::move(answer)] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ReplyMessage)
            answer(reply.arguments());
    });
}

void DesktopNotifications::show(const QString &title, const QString &more)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    if (m_markup || more.isEmpty())
        return send(title, m_markup.value_or(false) ? more.toHtmlEscaped() : more);
    ask(QDBusMessage::createMethodCall(m_service, notificationsPath(), notificationsInterface(),
                                       QStringLiteral("GetCapabilities")),
        [this, title, more](const QVariantList &answer) {
            m_markup = answer.value(0).toStringList().contains(QStringLiteral("body-markup"));
            show(title, more);
        });
}

void DesktopNotifications::send(const QString &title, const QString &body)
{
    QDBusMessage notify = QDBusMessage::createMethodCall(m_service, notificationsPath(), notificationsInterface(),
                                                         QStringLiteral("Notify"));
    constexpr int asTheServerLikes = -1;
    // An action of this name is the press on the notification itself.
    notify << QStringLiteral("Escale") << m_last << QStringLiteral("org.escale.Escale") << title << body
           << QStringList{QStringLiteral("default"), QString()}
           << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("org.escale.Escale")}} << asTheServerLikes;
    ask(notify, [this](const QVariantList &answer) { m_last = answer.value(0).toUInt(); });
}

void DesktopNotifications::onActivationToken(uint id, const QString &token)
{
    if (id == m_last && id != 0)
        m_token = token.toUtf8();
}

void DesktopNotifications::onActionInvoked(uint id, const QString &action)
{
    const QByteArray token = std::exchange(m_token, {});
    if (id != m_last || id == 0 || action != QLatin1String("default"))
        return;
    const OfferedToken offered(token); // good for this once
    Q_EMIT activated();
}

} // namespace escale
