// SPDX-License-Identifier: GPL-3.0-or-later
// Where the départements are, and how far that is. Expected distances are those of atlases, as the crow flies.
#include "l10n/departments.h"
#include "l10n/outline.h"
#include "l10n/prefectures.h"
#include "testprogram.h"

#include <QtTest>

using namespace escale;

class TestPrefectures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoDepartementIsNowhere()
    {
        QVERIFY(!prefectureOf({}));
        QVERIFY(!prefectureOf(QStringLiteral("20")));
        QVERIFY(!prefectureOf(QStringLiteral("Isère")));
    }

    void everyDepartementHasATownThatLiesInFrance()
    {
        const OutlineDrawing france(QRectF(0, 0, 1000, 1000));
        QSet<QString> names;
        for (const Department &department : departments()) {
            const Prefecture *town = prefectureOf(department.code);
            QVERIFY2(town, qPrintable(department.code));
            QVERIFY2(france.pointAt(town->point.latitude, town->point.longitude), qPrintable(town->name));
            names.insert(town->name);
        }
        QCOMPARE(names.size(), departments().size());
    }

    void distancesAreThoseOfAnAtlas_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("kilometres");
        QTest::newRow("Paris Marseille") << "75"
                                         << "13" << 661;
        QTest::newRow("Paris Lyon") << "75"
                                    << "69" << 392;
        QTest::newRow("Paris Strasbourg") << "75"
                                          << "67" << 397;
        QTest::newRow("Paris Lille") << "75"
                                     << "59" << 204;
        QTest::newRow("Paris Bordeaux") << "75"
                                        << "33" << 499;
        QTest::newRow("Paris Toulouse") << "75"
                                        << "31" << 588;
        QTest::newRow("Paris Nice") << "75"
                                    << "06" << 686;
        QTest::newRow("Lyon Grenoble") << "69"
                                       << "38" << 94;
        QTest::newRow("Lille Nice") << "59"
                                    << "06" << 833;
        QTest::newRow("Brest's Quimper Strasbourg") << "29"
                                                    << "67" << 877;
    }
    void distancesAreThoseOfAnAtlas()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, kilometres);
        const double found = kilometresBetween(prefectureOf(from)->point, prefectureOf(to)->point);
        QVERIFY2(qAbs(found - kilometres) <= 6, qPrintable(QString::number(found)));
        QCOMPARE(kilometresBetween(prefectureOf(to)->point, prefectureOf(from)->point), found);
    }

    /// Towns of a region lie together: a number that was mistyped does not.
    void townsOfARegionAreNeighbours()
    {
        for (const Department &one : departments()) {
            double nearest = 1e9;
            int others = 0;
            for (const Department &two : departments()) {
                if (one.code == two.code || one.region != two.region)
                    continue;
                ++others;
                nearest =
                    std::min(nearest, kilometresBetween(prefectureOf(one.code)->point, prefectureOf(two.code)->point));
            }
            QVERIFY2(others == 0 || nearest < 125, qPrintable(one.name + QString::number(nearest)));
        }
    }

    /// Grenoble's suburb, the last village of Cotentin, an island, and one beyond the sea.
    void theNearestTownIsTheOneOnTheMap()
    {
        QCOMPARE(nearestPrefecture({45.18, 5.78}).name, QStringLiteral("Grenoble"));
        QCOMPARE(nearestPrefecture({49.72, -1.94}).name, QStringLiteral("Saint-Lô"));
        QCOMPARE(nearestPrefecture({41.39, 9.16}).name, QStringLiteral("Ajaccio"));
        QCOMPARE(nearestPrefecture({-21.34, 55.48}).name, QStringLiteral("Saint-Denis"));
    }

    void aDistanceIsSaidInWholeKilometres()
    {
        QCOMPARE(distanceText(QStringLiteral("Grenoble"), 12.4, Language::En), QStringLiteral("Grenoble: 12 km"));
        QCOMPARE(distanceText(QStringLiteral("Grenoble"), 0.2, Language::En), QStringLiteral("Grenoble: 1 km"));
        QVERIFY(distanceText(QStringLiteral("Grenoble"), 12, Language::Ar).contains(QStringLiteral("12 كم")));
    }
};

ESCALE_GUILESS_TEST(TestPrefectures)
#include "tst_prefectures.moc"
