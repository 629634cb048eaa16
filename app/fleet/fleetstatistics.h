// SPDX-License-Identifier: GPL-3.0-or-later
// What the centres counted, put together from the reports of their kiosks: for each week and kind, of each centre, each
// département and all. Counts under leastShownCount are not in the reports; a sum says between what it lies. Pure.
#pragma once

#include "fleet/kioskreport.h"

namespace escale {

enum class CountedFor : quint8 { All, Department, Centre };

struct FleetCount {
    QDate monday;
    CountedFor level = CountedFor::All;
    QString who; ///< code of the département, name of the centre, or empty
    QString what, which;
    RoundedCount count;
    int kiosks = 0; ///< that counted something of it

    friend bool operator==(const FleetCount &, const FleetCount &) = default;
};

/// By week, level, who, what, which. A kiosk without a département or a centre is among all only.
QList<FleetCount> addUp(const QList<KioskReport> &reports);

/// RFC 4180, with a heading: week,level,who,what,which,count,least,most,kiosks.
QByteArray toCsv(const QList<FleetCount> &counts);

} // namespace escale
