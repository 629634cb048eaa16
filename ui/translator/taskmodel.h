// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to translate, as a table: the fiche, what lacks, how many words that is, how often it is read.
#pragma once

#include "translating/translationdesk.h"

#include <QAbstractTableModel>

namespace escale {

class TaskModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : quint8 { Title, Missing, Words, Views, Columns };

    /// `desk` outlives the model.
    explicit TaskModel(TranslationDesk &desk, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QString ficheAt(const QModelIndex &index) const;

private:
    TranslationDesk &m_desk;
};

} // namespace escale
