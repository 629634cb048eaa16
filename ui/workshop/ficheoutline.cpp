// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/ficheoutline.h"

namespace escale {

FicheOutline::FicheOutline(QWidget *parent) : QListWidget(parent)
{
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto tell = [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toString()); };
    connect(this, &QListWidget::itemActivated, this, tell);
    connect(this, &QListWidget::itemClicked, this, tell);
}

void FicheOutline::setEntries(const QList<Entry> &entries)
{
    while (count() > entries.size())
        delete takeItem(count() - 1);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const int row = static_cast<int>(i);
        if (row == count())
            addItem(QString());
        QListWidgetItem *line = item(row);
        if (line->text() != entries[i].words)
            line->setText(entries[i].words);
        line->setToolTip(entries[i].hint);
        QStringList heard{entries[i].words, entries[i].hint};
        heard.removeAll(QString());
        line->setData(Qt::AccessibleTextRole, heard.join(QStringLiteral(". ")));
        if (line->data(Qt::UserRole) != entries[i].path)
            line->setData(Qt::UserRole, entries[i].path);
    }
}

} // namespace escale
