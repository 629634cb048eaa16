// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosks of many centres as a table: a row each, those in trouble first.
#pragma once

#include "fleet/fleetstatus.h"

#include <QAbstractTableModel>
#include <QMap>
#include <QPixmap>
#include <functional>

namespace escale {

/// "Well", "Late", "Silent", in the language of the interface.
QString healthText(KioskHealth health);

class KioskTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : quint8 { Health, Kiosk, Reasons, Centre, Place, Reported, Synced, Edition, Program, Columns };
    /// Qt::UserRole of each cell is what it is sorted by.
    using QAbstractTableModel::QAbstractTableModel;

    /// The picture beside the word of a state.
    void setMarks(const std::function<QPixmap(KioskHealth)> &markOf);
    void setKiosks(QList<KioskState> kiosks, Language language);
    /// Those of these départements only; all for none.
    void showOnly(const QStringList &departments);
    [[nodiscard]] const KioskState &at(int row) const { return m_kiosks.at(m_shown.at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant sortedBy(const KioskState &kiosk, int column) const;
    [[nodiscard]] QString text(const KioskState &kiosk, int column) const;
    void fill();

    QList<KioskState> m_kiosks;
    QStringList m_departments;
    QList<qsizetype> m_shown; ///< places in m_kiosks
    QMap<KioskHealth, QPixmap> m_marks;
    Language m_language = Language::Fr;
};

} // namespace escale
