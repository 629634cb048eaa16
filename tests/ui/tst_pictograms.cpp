// SPDX-License-Identifier: GPL-3.0-or-later
// Every pictogram is drawn, in the two colours asked for, and turns round only where reading does.
#include "style/pictogram.h"
#include "testprogram.h"

#include <QDir>
#include <QPainter>
#include <QtTest>

using namespace escale;

namespace {

const PictogramColours redOnGreen{QColor(0xC0, 0, 0), QColor(0, 0xC0, 0)};

QImage drawn(const QString &name, int side = 64, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return pictogramPixmap(name, redOnGreen, side, 1, direction).toImage().convertToFormat(QImage::Format_ARGB32);
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgba() ? 1 : 0;
    }
    return count;
}

QStringList names()
{
    QStringList all = QDir(QStringLiteral(":/pictograms")).entryList({QStringLiteral("*.svg")});
    for (QString &name : all)
        name.chop(4);
    return all;
}

} // namespace

class TestPictograms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPictogramIsDrawnInTheColoursAskedFor()
    {
        QVERIFY(names().size() >= 165);
        for (const QString &name : names()) {
            QVERIFY(hasPictogram(name));
            const QImage image = drawn(name, 96);
            QVERIFY2(pixelsOf(image, redOnGreen.line) > 60, qPrintable(name));
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    // A mix of the two, and nothing of the colours in the file.
                    QVERIFY2(qBlue(image.pixel(x, y)) < 8, qPrintable(name));
                    const bool edge = x < 2 || y < 2 || x > 93 || y > 93;
                    QVERIFY2(!edge || qAlpha(image.pixel(x, y)) < 64, qPrintable(name));
                }
            }
        }
    }

    void aNameThatIsNotThereDrawsNothing()
    {
        QVERIFY(!hasPictogram(QString()));
        QVERIFY(!hasPictogram(QStringLiteral("../icons/home")));
        QVERIFY(pictogramPixmap(QStringLiteral("nobody"), redOnGreen, 48, 1, Qt::LeftToRight).isNull());
        QImage canvas(20, 20, QImage::Format_ARGB32);
        canvas.fill(Qt::white);
        QPainter painter(&canvas);
        drawPictogram(painter, canvas.rect(), QStringLiteral("nobody"), redOnGreen, Qt::LeftToRight);
        painter.end();
        QCOMPARE(pixelsOf(canvas, Qt::white), 400);
    }

    void backNextAndGoTurnWithReadingAndNothingElseDoes()
    {
        for (const QString &name : names()) {
            const bool turns =
                name == QLatin1String("back") || name == QLatin1String("next") || name == QLatin1String("go");
            QCOMPARE(pictogramFollowsDirection(name), turns);
            const QImage left = drawn(name);
            const QImage right = drawn(name, 64, Qt::RightToLeft);
            QVERIFY2(right == (turns ? left.mirrored(true, false) : left), qPrintable(name));
        }
    }

    void aLargeOneHasAFinerPen()
    {
        // The upright of "next" is its shaft, from the middle of the left edge: as thick as the pen.
        const auto pen = [](int side) {
            const QImage image = drawn(QStringLiteral("next"), side);
            int thick = 0;
            for (int y = 0; y < side; ++y)
                thick += qAlpha(image.pixel(side / 2, y)) > 128 ? 1 : 0;
            return thick / double(side) * 96;
        };
        QVERIFY2(std::abs(pen(192) - 6) < 0.6, qPrintable(QString::number(pen(192))));
        QVERIFY2(std::abs(pen(240) - 4.5) < 0.6, qPrintable(QString::number(pen(240))));
    }

    void sharpOnDenseScreens()
    {
        const QPixmap pixmap = pictogramPixmap(QStringLiteral("doctor"), redOnGreen, 48, 2, Qt::LeftToRight);
        QCOMPARE(pixmap.size(), QSize(96, 96));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }
};

ESCALE_TEST(TestPictograms)
#include "tst_pictograms.moc"
