// SPDX-License-Identifier: GPL-3.0-or-later
// Fetches the icons of themes that are new or have moved: one request per address, one after the other, and none when
// nothing has changed. An icon is an ornament: whatever goes wrong here fails no sync, and a server that does not
// answer is asked once.
#pragma once

#include "feed/feed.h"
#include "store/writer.h"

#include <QObject>

namespace escale {

class IconRun final : public QObject {
    Q_OBJECT

public:
    /// `known`: Writer::themeIcons(). `write` is called with what is to be kept, `onEnd` once. `feed` outlives the run.
    IconRun(Feed &feed, const QList<Theme> &themes, const QHash<QString, QString> &known,
            std::function<void(PutThemeIcon)> write, std::function<void()> onEnd, QObject *parent = nullptr);

    /// Once.
    void start();

private:
    struct Task {
        QString url;
        QStringList themes; ///< ids of those that have it
    };
    void next();
    void answered(const Task &task, const Result<Picture> &picture);

    Feed &m_feed;
    QStringList m_bare; ///< ids of themes that have lost their icon
    QList<Task> m_tasks;
    qsizetype m_next = 0;
    std::function<void(PutThemeIcon)> m_write;
    std::function<void()> m_onEnd;
};

} // namespace escale
