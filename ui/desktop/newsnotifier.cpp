// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/newsnotifier.h"

#include "l10n/isolate.h"

#include <QGuiApplication>

namespace escale {

NewsNotifier::NewsNotifier(const DesktopModel &model, const SyncRunner &sync, const Settings &settings, Clock &clock,
                           Notifications &notifications, QObject *parent)
    : QObject(parent), m_model(model), m_sync(sync), m_settings(settings), m_clock(clock),
      m_notifications(notifications)
{
    connect(&model.filterNews(), &FilterNews::answered, this, &NewsNotifier::wait);
    connect(&notifications, &Notifications::activated, this, [this] { Q_EMIT wanted(m_told); });
}

void NewsNotifier::wait()
{
    // The first news of a desk are those of the night: they are on the screen.
    if (!m_begun && !m_model.news().since().isValid())
        return;
    if (!std::exchange(m_begun, true)) {
        (void)brought();
        return;
    }
    m_clock.after(quiet, this, [this, waits = ++m_waits] {
        if (waits != m_waits)
            return; // there was another answer
        if (m_sync.running() || m_model.filterNews().isWaiting())
            return wait();
        tell();
    });
}

QList<NewsNotifier::Brought> NewsNotifier::brought()
{
    QList<Brought> brought;
    const QStringList now = m_model.news().ids();
    const QSet<QString> known = std::exchange(m_known, QSet<QString>(now.begin(), now.end()));
    for (const SavedFilter &saved : m_model.savedFilters().list()) {
        if (const auto fresh = static_cast<int>((m_model.filterNews().in(saved.id) - known).size()); fresh > 0)
            brought.append({saved.id, saved.name, fresh});
    }
    return brought;
}

QString NewsNotifier::sentence(const Brought &brought)
{
    //: A notification after an update; %1 is the name somebody has given to a saved filter.
    return tr("%Ln new or changed fiche(s) in “%1”", nullptr, brought.fiches)
        .arg(isolated(brought.name, QGuiApplication::layoutDirection()));
}

void NewsNotifier::tell()
{
    const QList<Brought> all = brought();
    if (all.isEmpty() || !m_settings.notifyNews)
        return;
    m_told = all.first().id;
    QStringList more;
    for (const Brought &one : all.mid(1, mostNamed - 1))
        more.append(sentence(one));
    if (all.size() > mostNamed)
        more.append(QStringLiteral("…"));
    m_notifications.show(sentence(all.first()), more.join(u'\n'));
}

} // namespace escale
