// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/outline.h"
#include "reader/mapbox.h"
#include "reader/qrbox.h"
#include "testprogram.h"

#include <QPolygonF>
#include <QTest>
#include <QtMath>

using namespace escale;

class TestOutline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allPartsOfFranceAreThere()
    {
        QStringList names;
        for (const OutlineShape &shape : outlineShapes()) {
            names.append(shape.name);
            QVERIFY(shape.points.size() >= 9);
        }
        const QStringList expected{QStringLiteral("mainland"),   QStringLiteral("corse"),  QStringLiteral("guadeloupe"),
                                   QStringLiteral("martinique"), QStringLiteral("guyane"), QStringLiteral("la-reunion"),
                                   QStringLiteral("mayotte")};
        QCOMPARE(names, expected);
    }

    void citiesLieInsideTheirShape_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::newRow("Paris") << 0 << 48.86 << 2.35;
        QTest::newRow("Lyon") << 0 << 45.76 << 4.84;
        QTest::newRow("Lille") << 0 << 50.63 << 3.06;
        QTest::newRow("Toulouse") << 0 << 43.60 << 1.44;
        QTest::newRow("Rennes") << 0 << 48.11 << -1.68;
        QTest::newRow("Strasbourg") << 0 << 48.57 << 7.72;
        QTest::newRow("Annecy") << 0 << 45.90 << 6.12;
        QTest::newRow("Perpignan") << 0 << 42.70 << 2.89;
        QTest::newRow("Bastia") << 1 << 42.66 << 9.43;
        QTest::newRow("Saint-Denis, La Réunion") << 5 << -20.91 << 55.45;
        QTest::newRow("Cayenne") << 4 << 4.90 << -52.33;
    }
    void citiesLieInsideTheirShape()
    {
        QFETCH(int, shape);
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        const OutlineDrawing drawing(QRectF(0, 0, 400, 400));
        const auto point = drawing.pointAt(latitude, longitude);
        QVERIFY(point);
        QVERIFY(QPolygonF(drawing.polygons()[shape]).containsPoint(*point, Qt::OddEvenFill));
    }

    void neighboursLieOutside()
    {
        const OutlineDrawing drawing(QRectF(0, 0, 400, 400));
        for (const auto &[latitude, longitude] :
             {std::pair{46.52, 6.63}, {50.85, 4.35}, {41.39, 2.17}, {45.07, 7.69}, {51.12, 1.31}}) {
            const auto point = drawing.pointAt(latitude, longitude);
            for (const QList<QPointF> &polygon : drawing.polygons())
                QVERIFY(!point || !QPolygonF(polygon).containsPoint(*point, Qt::OddEvenFill));
        }
        QVERIFY(!drawing.pointAt(0, 0)); // what a feed says when it does not know
        QVERIFY(!drawing.pointAt(35.7, 51.4));
    }

    void northIsUpAndDistancesAreTrue()
    {
        const OutlineDrawing drawing(QRectF(0, 0, 400, OutlineDrawing::heightFor(400)));
        const QPointF lille = *drawing.pointAt(50.63, 3.06), perpignan = *drawing.pointAt(42.70, 2.89);
        QVERIFY(lille.y() < perpignan.y());
        // Brest to Strasbourg is about as far (910 km) as Dunkerque to Perpignan (930 km).
        const QPointF brest = *drawing.pointAt(48.39, -4.49), strasbourg = *drawing.pointAt(48.57, 7.72);
        const double across = QLineF(brest, strasbourg).length(),
                     down = QLineF(*drawing.pointAt(51.03, 2.38), perpignan).length();
        QVERIFY(qAbs(across / down - 910.0 / 930.0) < 0.04);
    }

    void aMapWithoutPinIsNotShown()
    {
        Place nowhere, zero, paris;
        zero.latitude = zero.longitude = 0;
        paris.latitude = 48.86;
        paris.longitude = 2.35;
        QVERIFY(!MapBox::canShow({nowhere, zero}));
        QVERIFY(MapBox::canShow({nowhere, paris}));
    }

    void theCodeIsOneAReaderCanRead()
    {
        const QImage code = qrImage(QStringLiteral("https://refugies.info/fr/demarche/650000000000000000000061"));
        QVERIFY(code.width() >= 21 + 8);
        QCOMPARE(code.width(), code.height());
        QCOMPARE((code.width() - 8 - 17) % 4, 0); // ISO/IEC 18004: 17 + 4 x version modules
        for (int i = 0; i < code.width(); ++i) {  // the quiet zone
            QCOMPARE(code.pixelColor(i, 3), QColor(Qt::white));
            QCOMPARE(code.pixelColor(3, i), QColor(Qt::white));
        }
        for (int i = 0; i < 7; ++i) // the three finders
            QCOMPARE(code.pixelColor(4 + i, 4), QColor(Qt::black));
        QCOMPARE(code.pixelColor(code.width() - 5, 4), QColor(Qt::black));
        QCOMPARE(code.pixelColor(4, code.height() - 5), QColor(Qt::black));
        QVERIFY(qrImage(QString()).isNull());
        QVERIFY(qrImage(QString(3000, u'x')).isNull());
    }
};

ESCALE_TEST(TestOutline)
#include "tst_outline.moc"
