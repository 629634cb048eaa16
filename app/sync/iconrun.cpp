// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/iconrun.h"

#include <QLoggingCategory>
#include <algorithm>

namespace escale {
namespace {

Q_LOGGING_CATEGORY(logIcons, "escale.sync.icons")

/// Whether asking for the rest would meet the same: no server, nobody who waits, nothing here that draws pictures.
bool isUseless(Problem problem)
{
    return problem == Problem::Unreachable || problem == Problem::Cancelled || problem == Problem::BadConfiguration;
}

} // namespace

IconRun::IconRun(Feed &feed, const QList<Theme> &themes, const QHash<QString, QString> &known,
                 std::function<void(PutThemeIcon)> write, std::function<void()> onEnd, QObject *parent)
    : QObject(parent), m_feed(feed), m_write(std::move(write)), m_onEnd(std::move(onEnd))
{
    for (const Theme &theme : themes) {
        if (!theme.active || known.value(theme.id) == theme.iconUrl)
            continue; // nobody sees it, or nothing is new: no address, no icon either
        if (theme.iconUrl.isEmpty()) {
            m_bare << theme.id;
            continue;
        }
        const auto same = std::find_if(m_tasks.begin(), m_tasks.end(),
                                       [&theme](const Task &task) { return task.url == theme.iconUrl; });
        if (same == m_tasks.end())
            m_tasks.append({theme.iconUrl, {theme.id}});
        else
            same->themes << theme.id;
    }
}

void IconRun::start()
{
    for (const QString &theme : std::as_const(m_bare))
        m_write({theme, {}, {}});
    next();
}

void IconRun::next()
{
    if (m_next == m_tasks.size())
        return m_onEnd();
    const Task &task = m_tasks.at(m_next++);
    m_feed.picture(task.url, [this, task](const Result<Picture> &picture) { answered(task, picture); });
}

void IconRun::answered(const Task &task, const Result<Picture> &picture)
{
    if (!picture)
        qCInfo(logIcons).noquote() << "a theme's icon is missing:" << nameOf(picture.error().problem)
                                   << picture.error().cause;
    // What is no usable picture will be none tomorrow: noted, so that it is not asked for again.
    const bool settled = picture.ok() || picture.error().problem == Problem::BadAnswer;
    for (const QString &theme : settled ? task.themes : QStringList())
        m_write({theme, task.url, picture ? *picture : Picture()});
    if (!picture && isUseless(picture.error().problem))
        m_next = m_tasks.size();
    next();
}

} // namespace escale
