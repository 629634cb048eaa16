// SPDX-License-Identifier: GPL-3.0-or-later
// Counts of many kiosks put together: no sum says more than its parts, and it says how far it may be off.
#include "examplereport.h"
#include "fleet/fleetstatistics.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

class TestFleetStatistics : public QObject {
    Q_OBJECT

private:
    static KioskReport kiosk(const QString &name, const QString &centre, const QString &department, int sessions)
    {
        KioskReport report = exampleReport(name);
        report.centre = centre;
        report.department = department;
        report.weeks.first().counts = {{{QStringLiteral("session"), QString()}, roundedCount(sessions)}};
        return report;
    }
    static FleetCount find(const QList<FleetCount> &counts, CountedFor level, const QString &who)
    {
        for (const FleetCount &count : counts) {
            if (count.level == level && count.who == who)
                return count;
        }
        return {};
    }

private Q_SLOTS:
    void countsAreAddedUpForCentreDepartmentAndAll()
    {
        const auto counts = addUp({kiosk(QStringLiteral("a"), QStringLiteral("one"), QStringLiteral("69"), 40),
                                   kiosk(QStringLiteral("b"), QStringLiteral("one"), QStringLiteral("69"), 20),
                                   kiosk(QStringLiteral("c"), QStringLiteral("two"), QStringLiteral("38"), 7),
                                   kiosk(QStringLiteral("d"), {}, {}, 10)});
        QCOMPARE(find(counts, CountedFor::Centre, QStringLiteral("one")).count, (RoundedCount{60, 60}));
        QCOMPARE(find(counts, CountedFor::Department, QStringLiteral("69")).count, (RoundedCount{60, 60}));
        QCOMPARE(find(counts, CountedFor::Department, QStringLiteral("38")).count, (RoundedCount{7, 7}));
        QCOMPARE(find(counts, CountedFor::All, {}).count, (RoundedCount{77, 77}));
        QCOMPARE(find(counts, CountedFor::All, {}).kiosks, 4);
        QCOMPARE(counts.size(), 5);
    }

    void whatIsNotKnownStaysUnknownInTheSum()
    {
        const auto few = addUp({kiosk(QStringLiteral("a"), QStringLiteral("one"), {}, 3)});
        QCOMPARE(textOf(find(few, CountedFor::Centre, QStringLiteral("one")).count), QStringLiteral("<5"));
        const auto some = addUp({kiosk(QStringLiteral("a"), QStringLiteral("one"), {}, 3),
                                 kiosk(QStringLiteral("b"), QStringLiteral("one"), {}, 1)});
        QCOMPARE(find(some, CountedFor::Centre, QStringLiteral("one")).count, (RoundedCount{2, 8}));
        QCOMPARE(textOf(find(some, CountedFor::Centre, QStringLiteral("one")).count), QStringLiteral("<9"));
        const auto more = addUp({kiosk(QStringLiteral("a"), QStringLiteral("one"), {}, 3),
                                 kiosk(QStringLiteral("b"), QStringLiteral("one"), {}, 12)});
        QCOMPARE(textOf(find(more, CountedFor::Centre, QStringLiteral("one")).count), QStringLiteral("13-16"));
    }

    void theTableIsOneThatSpreadsheetsRead()
    {
        const QByteArray csv = toCsv(addUp({kiosk(QStringLiteral("a"), QStringLiteral("one"), QStringLiteral("2A"), 40),
                                            kiosk(QStringLiteral("b"), QStringLiteral("one"), {}, 2)}));
        const QByteArrayList lines = csv.split('\n');
        QCOMPARE(lines.first(), QByteArray("week,level,who,what,which,count,least,most,kiosks\r"));
        QCOMPARE(lines.at(1),
                 QByteArray("2026-W47,all,,session,,41-44,41,44,2\r")); // ISO 8601: 16 November is in week 47
        QCOMPARE(lines.at(2), QByteArray("2026-W47,department,2A,session,,40,40,40,1\r"));
        QCOMPARE(lines.at(3), QByteArray("2026-W47,centre,one,session,,41-44,41,44,2\r"));
        QCOMPARE(lines.size(), 5);
    }

    void theFirstDaysOfAYearBelongToTheirIsoWeek()
    {
        KioskReport report = kiosk(QStringLiteral("a"), {}, {}, 40);
        report.weeks.first().monday = QDate(2026, 12, 28);
        QVERIFY(toCsv(addUp({report})).contains("2026-W53,all"));
    }
};

ESCALE_GUILESS_TEST(TestFleetStatistics)
#include "tst_fleetstatistics.moc"
