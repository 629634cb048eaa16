// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetbars.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

const QDate first(2026, 11, 2), second(2026, 11, 9), fourth(2026, 11, 23);

FleetCount count(const QDate &monday, const char *what, const char *which, RoundedCount of,
                 CountedFor level = CountedFor::All, const char *who = "")
{
    return {monday, level, QLatin1String(who), QLatin1String(what), QLatin1String(which), of, 1};
}

} // namespace

class TestFleetBars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNoBar()
    {
        for (const FleetPicture picture : allFleetPictures)
            QCOMPARE(barsOf({}, picture, CountedFor::All, {}), QList<FleetBar>{});
    }

    /// A reader of the picture must see that the third week is missing.
    void weeksComeInOrderAndALostOneIsEmpty()
    {
        const QList<FleetCount> counts{count(fourth, "session", "", {9, 9}), count(first, "session", "", {20, 20}),
                                       count(second, "session", "", {1, 4}), count(second, "question", "", {7, 7})};
        const QList<FleetBar> bars = barsOf(counts, FleetPicture::Sessions, CountedFor::All, {});
        QCOMPARE(bars.size(), 4);
        QCOMPARE(bars[0], (FleetBar{first, {}, {20, 20}}));
        QCOMPARE(bars[1], (FleetBar{second, {}, {1, 4}}));
        QCOMPARE(bars[2].count, RoundedCount{});
        QCOMPARE(bars[3], (FleetBar{fourth, {}, {9, 9}}));
        QCOMPARE(barsOf(counts, FleetPicture::Questions, CountedFor::All, {}).size(), 1);
    }

    void aKioskThatThinksItIs1970MakesNoEndlessPicture()
    {
        const QList<FleetCount> counts{count(QDate(1970, 1, 5), "session", "", {9, 9}),
                                       count(first, "session", "", {5, 5})};
        QVERIFY(barsOf(counts, FleetPicture::Sessions, CountedFor::All, {}).size() <= 105);
    }

    /// What is known only within bounds is added within bounds.
    void languagesAreOfAllWeeksTheMostFirst()
    {
        const QList<FleetCount> counts{count(first, "language", "ar", {1, 4}), count(second, "language", "ar", {1, 4}),
                                       count(first, "language", "fr", {6, 6}), count(first, "language", "ti", {12, 12}),
                                       count(first, "listen", "ps", {30, 30})};
        const QList<FleetBar> bars = barsOf(counts, FleetPicture::Languages, CountedFor::All, {});
        QCOMPARE(bars.size(), 3);
        QCOMPARE(bars[0].which, QStringLiteral("ti"));
        QCOMPARE(bars[1], (FleetBar{{}, QStringLiteral("ar"), {2, 8}}));
        QCOMPARE(bars[2].which, QStringLiteral("fr"));
    }

    void onlyOfThoseWhoWereChosen()
    {
        const QList<FleetCount> counts{count(first, "session", "", {50, 50}),
                                       count(first, "session", "", {20, 20}, CountedFor::Department, "69"),
                                       count(first, "session", "", {30, 30}, CountedFor::Department, "38"),
                                       count(first, "session", "", {11, 11}, CountedFor::Centre, "69")};
        const auto of = [&counts](CountedFor level, const QString &who) {
            return barsOf(counts, FleetPicture::Sessions, level, who).value(0).count.least;
        };
        QCOMPARE(of(CountedFor::All, {}), 50);
        QCOMPARE(of(CountedFor::Department, QStringLiteral("38")), 30);
        QCOMPARE(of(CountedFor::Centre, QStringLiteral("69")), 11); // a centre may be called like a number
        QCOMPARE(of(CountedFor::Centre, QStringLiteral("nowhere")), 0);
    }
};

ESCALE_GUILESS_TEST(TestFleetBars)
#include "tst_fleetbars.moc"
