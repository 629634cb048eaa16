// SPDX-License-Identifier: GPL-3.0-or-later
// A few words that the desktop of this computer shows beside every window. Anybody who passes can read them, and the
// desktop may keep them: no title of a fiche, no words of a search, nothing of a person. GUI thread.
#pragma once

#include <QObject>
#include <functional>
#include <memory>

namespace escale {

class TrayIcon;

class Notifications : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Plain text both; `more` may be empty. Takes the place of the one before. Never waits, and says nothing where the
    /// desktop shows no notifications.
    virtual void show(const QString &title, const QString &more) = 0;

Q_SIGNALS:
    /// Somebody has pressed it.
    void activated();
};

/// Linux: org.freedesktop.Notifications. Elsewhere: messages of a tray icon (traynotifications.h), which `tray` gives
/// and which stays where `keepsTray` says so.
std::unique_ptr<Notifications> systemNotifications(const std::function<TrayIcon *()> &tray,
                                                   const std::function<bool()> &keepsTray);

} // namespace escale
