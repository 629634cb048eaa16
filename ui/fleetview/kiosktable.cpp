// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetview/kiosktable.h"

#include "l10n/dates.h"
#include "l10n/departments.h"
#include "station/versionorder.h"

namespace escale {

QString healthText(KioskHealth health)
{
    switch (health) {
    case KioskHealth::Green:
        //: Of a kiosk: it reports, and its fiches are of today.
        return KioskTable::tr("Well");
    case KioskHealth::Late:
        //: Of a kiosk: it reports, but its fiches are old or its last update failed.
        return KioskTable::tr("Late");
    case KioskHealth::Silent:
        break;
    }
    //: Of a kiosk: nothing has been heard of it for two days.
    return KioskTable::tr("Silent");
}

void KioskTable::setMarks(const std::function<QPixmap(KioskHealth)> &markOf)
{
    for (const KioskHealth health : {KioskHealth::Green, KioskHealth::Late, KioskHealth::Silent})
        m_marks[health] = markOf(health);
    fill();
}

void KioskTable::setKiosks(QList<KioskState> kiosks, Language language)
{
    m_kiosks = std::move(kiosks);
    m_language = language;
    fill();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

void KioskTable::showOnly(const QStringList &departments)
{
    m_departments = departments;
    fill();
}

void KioskTable::fill()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_kiosks.size(); ++i) {
        const Department *department = departmentFromFeed(m_kiosks[i].report.department); // "1" is "01"
        if (m_departments.isEmpty() || (department != nullptr && m_departments.contains(department->code)))
            m_shown.append(i);
    }
    endResetModel();
}

int KioskTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int KioskTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant KioskTable::data(const QModelIndex &index, int role) const
{
    const KioskState &kiosk = at(index.row());
    if (role == Qt::UserRole)
        return sortedBy(kiosk, index.column());
    if (role == Qt::DecorationRole && index.column() == Health)
        return m_marks.value(kiosk.health);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(kiosk, index.column());
    return {};
}

QVariant KioskTable::sortedBy(const KioskState &kiosk, int column) const
{
    switch (column) {
    case Health:
        return -int(kiosk.health); // trouble first
    case Reported:
        return kiosk.report.at;
    case Synced:
        return kiosk.report.synced;
    case Edition:
        return kiosk.report.edition;
    case Program:
        return versionOrder(kiosk.report.program);
    default:
        return text(kiosk, column);
    }
}

QString KioskTable::text(const KioskState &kiosk, int column) const
{
    const KioskReport &report = kiosk.report;
    switch (column) {
    case Health:
        return healthText(kiosk.health);
    case Kiosk:
        return report.kiosk;
    case Centre:
        return report.centre;
    case Place: {
        const Department *department = departmentFromFeed(report.department);
        return department == nullptr ? report.department : displayName(*department);
    }
    case Reported:
        return dateText(report.at.toLocalTime().date(), m_language);
    case Synced:
        return report.synced.isValid() ? dateText(report.synced.toLocalTime().date(), m_language) : tr("never");
    case Edition:
        return report.edition > 0 ? QString::number(report.edition) : QString();
    case Program:
        return report.program;
    case Reasons:
        return kiosk.reasons.join(u' ');
    default:
        return {};
    }
}

QVariant KioskTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Health:
        //: Heading of a column: well, late, silent.
        return tr("State");
    case Kiosk:
        return tr("Kiosk");
    case Centre:
        return tr("Centre");
    case Place:
        return tr("Département");
    case Reported:
        return tr("Last report");
    case Synced:
        return tr("Fiches of");
    case Edition:
        //: Heading of a column: the number of the edition that a kiosk's fiches are of.
        return tr("Edition");
    case Program:
        //: Heading of a column: the version of Escale on a kiosk, "1.2.0".
        return tr("Program");
    case Reasons:
        //: Heading of a column: the reasons of its state.
        return tr("Why");
    default:
        return {};
    }
}

} // namespace escale
