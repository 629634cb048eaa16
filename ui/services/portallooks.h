// SPDX-License-Identifier: GPL-3.0-or-later
// The looks that a desktop on Linux asks for, by the settings portal (xdg-desktop-portal, "org.freedesktop.portal.
// Settings"). Asked at the start and whenever the program
// becomes the active one again. Where there is no portal nothing is wished for. Never waits.
#pragma once

#include "services/systemlooks.h"

#include <QVariantMap>

namespace escale {

class PortalLooks final : public SystemLooks {
    Q_OBJECT

public:
    /// `service`: the portal's name on the session bus.
    explicit PortalLooks(const QString &service = QStringLiteral("org.freedesktop.portal.Desktop"),
                         QObject *parent = nullptr);

private:
    void ask();
    void take(const QVariantMap &keys);

    QString m_service;
};

} // namespace escale
