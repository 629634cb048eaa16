// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetstatistics.h"

#include <map>
#include <tuple>

namespace escale {
namespace {

QByteArray nameOf(CountedFor level)
{
    switch (level) {
    case CountedFor::All:
        return "all";
    case CountedFor::Department:
        return "department";
    case CountedFor::Centre:
        break;
    }
    return "centre";
}

/// The week of ISO 8601: "2026-W48".
QByteArray weekOf(const QDate &monday)
{
    int year = 0;
    const int week = monday.weekNumber(&year);
    return QByteArray::number(year) + "-W" + QByteArray::number(week).rightJustified(2, '0');
}

} // namespace

QList<FleetCount> addUp(const QList<KioskReport> &reports)
{
    using Key = std::tuple<QDate, CountedFor, QString, QString, QString>;
    struct Sum {
        RoundedCount count;
        int kiosks = 0;
    };
    std::map<Key, Sum> sums;
    for (const KioskReport &report : reports) {
        QList<std::pair<CountedFor, QString>> places{{CountedFor::All, {}}};
        if (!report.department.isEmpty())
            places.append({CountedFor::Department, report.department});
        if (!report.centre.isEmpty())
            places.append({CountedFor::Centre, report.centre});
        for (const WeekCounts &week : report.weeks) {
            for (auto it = week.counts.cbegin(); it != week.counts.cend(); ++it) {
                for (const auto &[level, who] : std::as_const(places)) {
                    Sum &sum = sums[{week.monday, level, who, it.key().first, it.key().second}];
                    sum.count += *it;
                    ++sum.kiosks;
                }
            }
        }
    }
    QList<FleetCount> counts;
    for (const auto &[key, sum] : sums) {
        const auto &[monday, level, who, what, which] = key;
        counts.append({monday, level, who, what, which, sum.count, sum.kiosks});
    }
    return counts;
}

QByteArray toCsv(const QList<FleetCount> &counts)
{
    // Nothing in a report needs quotes: codes, names of letters, digits and hyphens, numbers.
    QByteArray text = "week,level,who,what,which,count,least,most,kiosks\r\n";
    for (const FleetCount &count : counts) {
        text += weekOf(count.monday) + ',' + nameOf(count.level) + ',' + count.who.toLatin1() + ',' +
                count.what.toLatin1() + ',' + count.which.toLatin1() + ',' + textOf(count.count).toLatin1() + ',' +
                QByteArray::number(count.count.least) + ',' + QByteArray::number(count.count.most) + ',' +
                QByteArray::number(count.kiosks) + "\r\n";
    }
    return text;
}

} // namespace escale
