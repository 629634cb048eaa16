// SPDX-License-Identifier: GPL-3.0-or-later
// A few words that the desktop of this computer shows beside every window. Anybody who passes can read them, and the
// desktop may keep them: no title of a fiche, no words of a search, nothing of a person. GUI thread.
#pragma once

#include <QObject>
#include <memory>

namespace escale {

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

/// Linux: org.freedesktop.Notifications. Elsewhere: messages of a tray icon that is there while one is shown.
std::unique_ptr<Notifications> systemNotifications();

} // namespace escale
