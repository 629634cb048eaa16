// SPDX-License-Identifier: GPL-3.0-or-later
// An address as people read it, the département its postal code says (La Poste: the first two digits, three overseas,
// 20 for both halves of Corsica), and a point of the outline there and back.
#include "l10n/address.h"
#include "l10n/outline.h"
#include "testprogram.h"

#include <QLineF>
#include <QTest>

using namespace escale;

class TestAddress final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTownIsSaidOnce()
    {
        QCOMPARE(addressLine({{}, u"1 rue Exemple, 75010 Paris"_qs, u"paris"_qs, {}, {}, {}, {}, {}}),
                 u"1 rue Exemple, 75010 Paris"_qs);
        QCOMPARE(addressLine({{}, u"1 rue Exemple"_qs, u"Lyon"_qs, {}, {}, {}, {}, {}}), u"1 rue Exemple, Lyon"_qs);
        QCOMPARE(addressLine({{}, {}, u"Lyon"_qs, {}, {}, {}, {}, {}}), u"Lyon"_qs);
    }

    void aPostalCodeSaysTheDepartment_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("codes");
        QTest::newRow("Paris") << u"1 rue Exemple, 75010 Paris"_qs << u"75"_qs;
        QTest::newRow("a nought") << u"01000 Bourg-en-Bresse"_qs << u"01"_qs;
        QTest::newRow("overseas") << u"2 route, 97300 Cayenne"_qs << u"973"_qs;
        QTest::newRow("Corsica") << u"20000 Ajaccio"_qs << u"2A 2B"_qs;
        QTest::newRow("a long number of a street") << u"12345 allée Exemple, 38000 Grenoble"_qs << u"38"_qs;
        QTest::newRow("none") << u"1 rue Exemple, Paris"_qs << QString();
        QTest::newRow("four digits") << u"1 rue Exemple, 7501 Paris"_qs << QString();
        QTest::newRow("a telephone") << u"+33100000000"_qs << QString();
        QTest::newRow("nobody's") << u"99123 Ailleurs"_qs << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aPostalCodeSaysTheDepartment()
    {
        QFETCH(QString, address);
        QFETCH(QString, codes);
        QStringList found;
        for (const Department *department : departmentsOfAddress(address))
            found.append(department->code);
        QCOMPARE(found.join(u' '), codes);
    }

    void aPointOfTheDrawingGoesThereAndBack_data()
    {
        QTest::addColumn<QPointF>("degrees");
        QTest::newRow("Paris") << QPointF(2.35, 48.86);
        QTest::newRow("Ajaccio") << QPointF(8.74, 41.92);
        QTest::newRow("Cayenne") << QPointF(-52.33, 4.94);
        QTest::newRow("Saint-Denis") << QPointF(55.45, -20.88);
    }
    void aPointOfTheDrawingGoesThereAndBack()
    {
        QFETCH(QPointF, degrees);
        const OutlineDrawing drawing(QRectF(10, 20, 400, OutlineDrawing::heightFor(400)));
        const auto point = drawing.pointAt(degrees.y(), degrees.x());
        QVERIFY(point);
        const auto back = drawing.degreesAt(*point);
        QVERIFY(back);
        QVERIFY(QLineF(degrees, *back).length() < 1e-6);
        QVERIFY(!drawing.degreesAt(QPointF(0, 0)));
        QCOMPARE(drawing.middles().size(), 6); // the mainland, five overseas
    }
};

ESCALE_GUILESS_TEST(TestAddress)
#include "tst_address.moc"
