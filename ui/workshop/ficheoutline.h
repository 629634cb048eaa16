// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the fiche beside its page, each with how much is said of it. Lines change in place: who stands on one
// stays there while somebody types.
#pragma once

#include <QListWidget>

namespace escale {

class FicheOutline final : public QListWidget {
    Q_OBJECT

public:
    struct Entry {
        QString path, words;
        QString hint; ///< how long it is
    };

    explicit FicheOutline(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);

Q_SIGNALS:
    void chosen(const QString &path);
};

} // namespace escale
