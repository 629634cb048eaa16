// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications of a desktop on Linux ("Desktop Notifications Specification" 1.2, org.freedesktop.Notifications). The
// summary is plain text by the specification; the body may be read as markup, so it is escaped for a server that does.
// Where there is no session bus or no server, nothing is shown. On Wayland a window comes forward only with a token of
// the press (xdg-activation); the server gives it before it tells of the press, and Qt takes it from the environment.
#pragma once

#include "services/notifications.h"

class QDBusMessage;

namespace escale {

class DesktopNotifications final : public Notifications {
    Q_OBJECT

public:
    /// `service`: the server's name on the session bus.
    explicit DesktopNotifications(QString service = QStringLiteral("org.freedesktop.Notifications"),
                                  QObject *parent = nullptr);

    void show(const QString &title, const QString &more) override;

private Q_SLOTS:
    void onActivationToken(uint id, const QString &token);
    void onActionInvoked(uint id, const QString &action);

private:
    void send(const QString &title, const QString &body);
    void ask(const QDBusMessage &question, std::function<void(const QVariantList &)> answer);

    QString m_service;
    std::optional<bool> m_markup; ///< whether the server reads it; nothing before it was asked
    uint m_last = 0;
    QByteArray m_token; ///< of the press that is about to be told
};

} // namespace escale
