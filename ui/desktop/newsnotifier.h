// SPDX-License-Identifier: GPL-3.0-or-later
// Tells by one notification what a sync has brought to the saved filters: the name of a filter and a number, never a
// title. What was there when the desk was opened is not told: it stands in the window. A sync writes many times; what
// comes of it is told once it has ended and nothing has come for a moment, also of a sync that another program makes.
#pragma once

#include "base/clock.h"
#include "model/desktopmodel.h"
#include "services/notifications.h"
#include "services/syncrunner.h"
#include "station/settings.h"

namespace escale {

class NewsNotifier final : public QObject {
    Q_OBJECT

public:
    /// All outlive it. `settings` say whether anything is told.
    NewsNotifier(const DesktopModel &model, const SyncRunner &sync, const Settings &settings, Clock &clock,
                 Notifications &notifications, QObject *parent = nullptr);

    /// Without another answer for so long, a sync has brought what it brings.
    static constexpr std::chrono::seconds quiet{10};
    /// So many filters are named.
    static constexpr qsizetype mostNamed = 3;

Q_SIGNALS:
    /// Somebody wants to see it: this filter.
    void wanted(const QString &filterId);

private:
    struct Brought {
        QString id, name;
        int fiches = 0;
    };
    void wait();
    void tell();
    /// What has become news since this was last asked.
    [[nodiscard]] QList<Brought> brought();
    static QString sentence(const Brought &brought);

    const DesktopModel &m_model;
    const SyncRunner &m_sync;
    const Settings &m_settings;
    Clock &m_clock;
    Notifications &m_notifications;
    bool m_begun = false;  ///< what was there at the start is known
    QSet<QString> m_known; ///< fiches that were news before
    QString m_told;        ///< the first filter of the last notification
    quint64 m_waits = 0;
};

} // namespace escale
