// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetbars.h"

#include <algorithm>

namespace escale {
namespace {

constexpr int daysOfAWeek = 7, mostWeeks = 104;

Counted countedIn(FleetPicture picture)
{
    switch (picture) {
    case FleetPicture::Sessions:
        return Counted::Session;
    case FleetPicture::Languages:
        return Counted::Language;
    case FleetPicture::Themes:
        return Counted::Theme;
    case FleetPicture::Listens:
        return Counted::Listen;
    case FleetPicture::Questions:
        return Counted::Question;
    case FleetPicture::TakeAways:
        break;
    }
    return Counted::TakeAway;
}

bool isByWeek(FleetPicture picture)
{
    return picture == FleetPicture::Sessions || picture == FleetPicture::Questions ||
           picture == FleetPicture::TakeAways;
}

/// A week without a count is seen as one.
QList<FleetBar> withEmptyWeeks(const QMap<QDate, RoundedCount> &weeks)
{
    QList<FleetBar> bars;
    if (weeks.isEmpty())
        return bars;
    // A kiosk may think that it is 1970.
    for (QDate monday = std::max(weeks.firstKey(), weeks.lastKey().addDays(-daysOfAWeek * mostWeeks));
         monday <= weeks.lastKey(); monday = monday.addDays(daysOfAWeek))
        bars.append({monday, {}, weeks.value(monday)});
    return bars;
}

} // namespace

QList<FleetBar> barsOf(const QList<FleetCount> &counts, FleetPicture picture, CountedFor level, const QString &who)
{
    const QString what = nameOf(countedIn(picture));
    QMap<QDate, RoundedCount> weeks;
    QMap<QString, RoundedCount> names;
    for (const FleetCount &count : counts) {
        if (count.level != level || count.who != who || count.what != what)
            continue;
        weeks[count.monday] += count.count;
        names[count.which] += count.count;
    }
    if (isByWeek(picture))
        return withEmptyWeeks(weeks);
    QList<FleetBar> bars;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        bars.append({{}, it.key(), *it});
    std::stable_sort(bars.begin(), bars.end(),
                     [](const FleetBar &a, const FleetBar &b) { return a.count.most > b.count.most; });
    return bars;
}

} // namespace escale
