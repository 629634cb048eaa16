// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of a run in a folder, and the page that shows them, grouped by what they show.
#pragma once

#include "matrix/scene.h"

#include <QMap>
#include <QWidget>

namespace escale::test {

class Gallery final {
public:
    /// The folder is made; pictures of an earlier run in it are overwritten. Empty: nothing is kept.
    explicit Gallery(QString folder);

    /// `surface`: "kiosk" or "desk". Returns the name of the picture.
    QString add(const QString &surface, const char *scene, const char *title, Language language, const Screen &screen,
                QWidget &window);
    /// index.html. False when it cannot be written.
    [[nodiscard]] bool writeIndex() const;
    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] qsizetype groups() const { return m_groups.size(); }

private:
    struct Picture {
        QString file, caption;
    };
    struct Group {
        QString name, title;
        QList<Picture> pictures;
    };

    QString m_folder;
    QList<Group> m_groups; ///< in the order of the tables
    QHash<QString, qsizetype> m_groupOf;
    qsizetype m_count = 0;
};

} // namespace escale::test
