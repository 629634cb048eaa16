// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes in millimetres, as ui/README.md ("Rules") and EN 301 549 5.1.4 ask, at densities kiosks really have.
#include "style/metrics.h"
#include "testprogram.h"

#include "style/appearance.h"

#include <QFontMetricsF>
#include <QtTest>

using namespace escale;

namespace {

double millimetres(double pixels, double density)
{
    return pixels / density * 25.4;
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void targetsInMillimetres_data();
    void targetsInMillimetres();
    void capitalsInMillimetres_data();
    void capitalsInMillimetres();
    void unbelievableScreens_data();
    void unbelievableScreens();
    void desktopTargets();
    void fiveTextSizes();
    void rolesKeepTheirOrder();
    void largerTextIsSaid();
};

void TestMetrics::targetsInMillimetres_data()
{
    QTest::addColumn<double>("density");
    QTest::newRow("43 inch full HD") << 51.2;
    QTest::newRow("24 inch full HD") << 91.8;
    QTest::newRow("drawings") << 96.0;
    QTest::newRow("15.6 inch full HD") << 141.2;
    QTest::newRow("10.1 inch 1920x1200") << 224.0;
}

void TestMetrics::targetsInMillimetres()
{
    QFETCH(double, density);
    const Metrics m = metricsFor(Profile::Kiosk, density);
    QVERIFY(millimetres(m.primaryTarget, density) >= 20);
    QVERIFY(millimetres(m.secondaryTarget, density) >= 15);
    QVERIFY(m.gap >= 8);
}

void TestMetrics::capitalsInMillimetres_data()
{
    targetsInMillimetres_data();
}

void TestMetrics::capitalsInMillimetres()
{
    QFETCH(double, density);
    Appearance appearance(Profile::Kiosk);
    appearance.setDensity(density);
    appearance.setTextStep(textSteps - 1);
    for (TextRole role : {TextRole::Small, TextRole::Body, TextRole::Lead, TextRole::Button, TextRole::Card,
                          TextRole::Heading, TextRole::Title, TextRole::Display}) {
        const double capital = QFontMetricsF(appearance.font(role, Language::Fr)).capHeight();
        QVERIFY2(millimetres(capital, density) >= 7.3,
                 qPrintable(QStringLiteral("role %1: %2 mm").arg(int(role)).arg(millimetres(capital, density))));
    }
}

void TestMetrics::unbelievableScreens_data()
{
    QTest::addColumn<QSizeF>("pixels");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("density");
    QTest::newRow("no EDID") << QSizeF(1920, 1080) << QSizeF(0, 0) << 96.0;
    QTest::newRow("16 by 9 millimetres") << QSizeF(1920, 1080) << QSizeF(16, 9) << 96.0;
    QTest::newRow("a wall") << QSizeF(1920, 1080) << QSizeF(16000, 9000) << 96.0;
    QTest::newRow("160 by 160") << QSizeF(1920, 1080) << QSizeF(160, 160) << 96.0;
    QTest::newRow("24 inch") << QSizeF(1920, 1080) << QSizeF(531, 299) << 91.8;
}

void TestMetrics::unbelievableScreens()
{
    QFETCH(QSizeF, pixels);
    QFETCH(QSizeF, size);
    QFETCH(double, density);
    const double found = physicalDensity(pixels.width(), pixels.height(), size.width(), size.height());
    QVERIFY2(std::abs(found - density) < 0.1, qPrintable(QString::number(found)));
}

void TestMetrics::desktopTargets()
{
    const Metrics m = metricsFor(Profile::Desktop, 200);
    QVERIFY(m.primaryTarget >= 36);
    QVERIFY(m.secondaryTarget >= 36);
    QCOMPARE(m.textPixels(TextRole::Body, defaultTextStep), 15.0);
    QCOMPARE(m.radius, 8);
}

void TestMetrics::fiveTextSizes()
{
    QCOMPARE(textFactor(0), 0.9);
    QCOMPARE(textFactor(defaultTextStep), 1.0);
    QCOMPARE(textFactor(4), 2.0);
    QCOMPARE(textFactor(-1), 0.9);
    QCOMPARE(textFactor(99), 2.0);
    const Metrics m = metricsFor(Profile::Kiosk, 96);
    const double body = m.textPixels(TextRole::Body, defaultTextStep);
    QVERIFY(body >= 28 && body <= 32);
    QCOMPARE(m.textPixels(TextRole::Body, 4), 2 * body); // what is read grows in full
}

void TestMetrics::rolesKeepTheirOrder()
{
    for (Profile profile : {Profile::Kiosk, Profile::Desktop}) {
        const Metrics m = metricsFor(profile, 96);
        for (int step = 0; step < textSteps; ++step) {
            const auto size = [&](TextRole role) { return m.textPixels(role, step); };
            QVERIFY(size(TextRole::Small) < size(TextRole::Body));
            QVERIFY(size(TextRole::Body) <= size(TextRole::Card));
            QVERIFY(size(TextRole::Card) < size(TextRole::Heading));
            QVERIFY(size(TextRole::Heading) < size(TextRole::Title));
        }
    }
}

void TestMetrics::largerTextIsSaid()
{
    Appearance appearance(Profile::Kiosk);
    QSignalSpy changed(&appearance, &Appearance::changed);
    appearance.setTextStep(4);
    appearance.setTextStep(4);
    QCOMPARE(changed.count(), 1);
    appearance.setTextStep(17);
    QCOMPARE(appearance.textStep(), 4);
    QCOMPARE(changed.count(), 1);
    appearance.setColourSet(ColourSet::HighContrast);
    appearance.setReducedMotion(true);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(appearance.motion(200), 0);
    // Arabic script is drawn larger than Latin.
    QCOMPARE(appearance.font(TextRole::Body, Language::Ar).pixelSize(),
             qRound(1.1 * appearance.metrics().textPixels(TextRole::Body, 4)));
}

ESCALE_TEST(TestMetrics)
#include "tst_metrics.moc"
