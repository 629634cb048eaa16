// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/taskmodel.h"

namespace escale {

TaskModel::TaskModel(TranslationDesk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&desk, &TranslationDesk::tasksChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int TaskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_desk.tasks().size());
}

int TaskModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    const TranslationTask &task = m_desk.tasks()[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() != Title)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == Words)
        return QString::number(task.words); // the empty cell of a fiche that is done has a name too
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Title:
        return task.title;
    case Missing:
        if (task.awaitsReview)
            return tr("waits for an expert");
        if (task.toCheck > 0)
            return tr("%1 to check").arg(task.toCheck);
        return task.isDone() ? tr("complete") : tr("%1 of %2").arg(task.missing + task.drafts).arg(task.segments);
    case Words:
        return task.words == 0 ? QVariant() : QVariant(static_cast<int>(task.words));
    case Views:
        return task.views;
    default:
        return {};
    }
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Fiche");
    case Missing:
        return tr("Missing");
    case Words:
        return tr("Words");
    case Views:
        return tr("Read");
    default:
        return {};
    }
}

QString TaskModel::ficheAt(const QModelIndex &index) const
{
    return index.isValid() ? m_desk.tasks()[index.row()].fiche : QString();
}

} // namespace escale
