// SPDX-License-Identifier: GPL-3.0-or-later
// Sorted by distance: what is known comes first and says so, what is not known says nothing.
#include "libraryrig.h"
#include "model/desktopmodel.h"
#include "samplelibrary.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

constexpr GeoPoint voiron{45.364, 5.592}, lyon{45.76, 4.84}; // 22 and 95 km from Grenoble

struct DistanceRig final {
    DistanceRig() : model(base.library, search, base.clock, Language::Fr)
    {
        base.prepare();
        for (const FicheCard &card : cards()) // a library without any place, and nowhere but in all of France
            base.alter(card.id, [](Fiche &fiche) {
                fiche.places.clear();
                fiche.metadata.location = {Where::WholeCountry, Presence::Filled, {}};
            });
    }
    QList<FicheCard> cards()
    {
        QList<FicheCard> all;
        base.library.list({Language::Fr, {}, {}, {}}, &base.library, [&all](const Result<QList<FicheCard>> &read) {
            if (read)
                all = *read;
        });
        base.rest();
        return all;
    }
    void put(const QString &id, const QList<GeoPoint> &points)
    {
        base.alter(id, [&points](Fiche &fiche) {
            for (const GeoPoint &point : points) {
                Place place;
                place.title = QStringLiteral("Ici");
                place.latitude = point.latitude;
                place.longitude = point.longitude;
                fiche.places.append(place);
            }
        });
    }
    void begin()
    {
        model.begin(Semantics::Escale);
        base.rest();
    }
    void wait()
    {
        base.rest();
        base.rest();
    }
    [[nodiscard]] const ResultRow &row(int at) const { return model.found().rows().at(at); }

    LibraryRig base;
    SearchService search{base.library.path(), base.clock};
    DesktopModel model;
};

} // namespace

class TestDistances : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutPointsOrWithoutAPlaceNothingIsFarOrNear()
    {
        QVERIFY(!nearest({}, {QStringLiteral("38")}));
        QVERIFY(!nearest({lyon}, {}));
        QVERIFY(!nearest({lyon}, {QStringLiteral("999")}));
    }

    void theNearestOfSeveralIsSaidAndFromWhere()
    {
        const auto found = nearest({lyon, voiron}, {QStringLiteral("13"), QStringLiteral("38")});
        QVERIFY(found);
        QCOMPARE(found->from, QStringLiteral("Grenoble"));
        QVERIFY2(qAbs(found->kilometres - 22) < 2, qPrintable(QString::number(found->kilometres)));
    }

    void coordinatesFromElsewhereAreNone()
    {
        DistanceRig rig;
        rig.put(bankAccount, {{0, 0}, {5.592, 45.364}, {48.1, 11.6}}); // nowhere, turned round, Munich
        rig.put(residencePermit, {{0, 0}, voiron});
        const auto reader = Reader::open(rig.base.library.path());
        QVERIFY(reader.ok());
        const auto points = fichePoints(**reader);
        QVERIFY(points.ok());
        QCOMPARE(*points, (FichePoints{{residencePermit, {voiron}}}));
    }

    void knownDistancesComeFirstThenThePlaceThenTheRestAsItWas()
    {
        DistanceRig rig;
        rig.put(bankAccount, {lyon});
        rig.put(residencePermit, {voiron});
        rig.base.alter(drivingLicence, [](Fiche &fiche) { // in Isère, nobody knows where
            fiche.metadata.location = {Where::Departments, Presence::Filled, {QStringLiteral("38 - Isère")}};
        });
        rig.begin();
        const QList<FicheCard> before = rig.model.found().allCards();
        Filter filter;
        filter.departments = {QStringLiteral("38")};
        rig.model.setFilter(filter);
        rig.model.setOrder(ResultOrder::Distance);
        rig.wait();
        QCOMPARE(rig.model.found().rows().size(), before.size());
        QCOMPARE(rig.row(0).card.id, residencePermit);
        QCOMPARE(rig.row(1).card.id, bankAccount);
        QCOMPARE(rig.row(2).card.id, drivingLicence);
        QVERIFY(rig.row(0).distance && rig.row(1).distance);
        QCOMPARE(rig.row(0).distance->from, QStringLiteral("Grenoble"));
        QStringList rest, expected;
        for (qsizetype i = 2; i < before.size(); ++i)
            QVERIFY(!rig.row(static_cast<int>(i)).distance);
        for (qsizetype i = 3; i < before.size(); ++i)
            rest.append(rig.row(static_cast<int>(i)).card.id);
        for (const FicheCard &card : before) {
            if (!QStringList{residencePermit, bankAccount, drivingLicence}.contains(card.id))
                expected.append(card.id);
        }
        QCOMPARE(rest, expected);
    }

    void withoutAPlaceTheListIsAsUsualAndTheWishIsKept()
    {
        DistanceRig rig;
        rig.put(bankAccount, {lyon});
        rig.begin();
        const QList<FicheCard> usual = rig.model.found().allCards();
        rig.model.setOrder(ResultOrder::Distance);
        rig.wait();
        QCOMPARE(rig.model.found().sortedBy(), ResultOrder::Relevance);
        QCOMPARE(rig.row(0).card.id, usual.first().id);
        QVERIFY(!rig.row(0).distance);
        Filter filter;
        filter.departments = {QStringLiteral("69")};
        rig.model.setFilter(filter);
        rig.wait();
        QCOMPARE(rig.model.found().sortedBy(), ResultOrder::Distance);
        QCOMPARE(rig.row(0).card.id, bankAccount);
    }

    void aSyncThatMovesAPlaceIsSeen()
    {
        DistanceRig rig;
        rig.put(bankAccount, {lyon});
        rig.begin();
        Filter filter;
        filter.departments = {QStringLiteral("38")};
        rig.model.setFilter(filter);
        rig.model.setOrder(ResultOrder::Distance);
        rig.wait();
        QVERIFY(rig.row(0).distance->kilometres > 50);
        rig.put(bankAccount, {voiron}); // beside the old one
        rig.model.reload();
        rig.wait();
        QVERIFY(rig.row(0).distance->kilometres < 50);
    }
};

ESCALE_GUILESS_TEST(TestDistances)
#include "tst_distances.moc"
