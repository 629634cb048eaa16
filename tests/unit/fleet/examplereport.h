// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk that is well.
#pragma once

#include "fleet/kioskreport.h"

namespace escale::test {

inline QDateTime exampleNow()
{
    return {QDate(2026, 11, 28), QTime(9, 30), Qt::UTC};
}

inline KioskReport exampleReport(const QString &kiosk = QStringLiteral("lyon-2"))
{
    KioskReport report;
    report.kiosk = kiosk;
    report.centre = QStringLiteral("cada-lyon");
    report.department = QStringLiteral("69");
    report.at = QDateTime(QDate(2026, 11, 28), QTime(3, 0), Qt::UTC);
    report.program = QStringLiteral("1.2.0");
    report.source = QStringLiteral("pack:main");
    report.fiches = 1024;
    report.edition = 41;
    report.editionCreated = QDateTime(QDate(2026, 11, 28), QTime(1, 0), Qt::UTC);
    report.synced = QDateTime(QDate(2026, 11, 28), QTime(2, 0), Qt::UTC);
    report.outcome = QStringLiteral("complete");
    WeekCounts week{QDate(2026, 11, 16), {}};
    week.counts.insert({QStringLiteral("session"), {}}, roundedCount(40));
    week.counts.insert({QStringLiteral("language"), QStringLiteral("ar")}, roundedCount(3));
    week.counts.insert({QStringLiteral("language"), QStringLiteral("fr")}, roundedCount(37));
    report.weeks = {week};
    return report;
}

} // namespace escale::test
