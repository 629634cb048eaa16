// SPDX-License-Identifier: GPL-3.0-or-later
// A theme's own icon comes first wherever something can be recognised in it, and takes our colour.
#include "style/icons.h"
#include "style/picturemask.h"

#include <QBuffer>
#include <QPainter>
#include <QtTest>

using namespace escale;

namespace {

Picture svg(const QByteArray &content, const QByteArray &box = "0 0 24 24")
{
    return {PictureKind::Svg,
            R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox=")" + box + R"(">)" + content + "</svg>"};
}

Picture png(const QImage &image)
{
    Picture picture{PictureKind::Png, {}};
    QBuffer buffer(&picture.content);
    image.save(&buffer, "PNG");
    return picture;
}

QImage pixels(int width, int height, const QColor &colour)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(colour);
    return image;
}

QImage drawn(const Symbol &symbol, const QColor &colour = Qt::black, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return iconPixmap(symbol, colour, 48, 1, direction).toImage().convertToFormat(QImage::Format_ARGB32);
}

const Picture leftBar = svg(R"(<rect x="2" y="2" width="6" height="20" fill="#000"/>)");

} // namespace

class TestPictureMask : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDrawingIsPreferredAndTakesTheColour()
    {
        const QImage image = drawn({Icon::House, leftBar}, QColor(Qt::red));
        QVERIFY(image != drawn(Icon::House, QColor(Qt::red)));
        QCOMPARE(image.pixelColor(10, 24), QColor(Qt::red));
        QCOMPARE(image.pixelColor(36, 24).alpha(), 0);
        QCOMPARE(drawn({Icon::House, leftBar}, QColor(Qt::blue)).pixelColor(10, 24), QColor(Qt::blue));
    }

    void aBitmapIsPreferredAndTakesTheColour()
    {
        QImage image = pixels(100, 100, Qt::transparent);
        {
            QPainter painter(&image);
            painter.fillRect(0, 0, 50, 100, Qt::green);
        }
        const QImage icon = drawn({Icon::House, png(image)}, QColor(Qt::red));
        QCOMPARE(icon.pixelColor(10, 24), QColor(Qt::red));
        QCOMPARE(icon.pixelColor(40, 24).alpha(), 0);
    }

    void proportionsAreKeptAndTheMiddleIsTheMiddle()
    {
        for (const Picture &wide :
             {svg(R"(<rect width="40" height="10"/>)", "0 0 40 10"), png(pixels(40, 10, Qt::black))}) {
            const auto mask = pictureMask(wide, 80);
            QVERIFY(mask.has_value());
            QCOMPARE(mask->size(), QSize(80, 80));
            QCOMPARE(qAlpha(mask->pixel(40, 40)), 255);
            QCOMPARE(qAlpha(mask->pixel(2, 40)), 255);
            QCOMPARE(qAlpha(mask->pixel(40, 25)), 0);
            QCOMPARE(qAlpha(mask->pixel(40, 55)), 0);
        }
    }

    void aPictureIsNeverTurnedRound()
    {
        const Symbol symbol{Icon::Back, leftBar}; // ours would turn round
        QCOMPARE(drawn(symbol, Qt::black, Qt::RightToLeft), drawn(symbol, Qt::black, Qt::LeftToRight));
    }

    void otherwiseOneOfOursStands_data()
    {
        QTest::addColumn<Picture>("picture");
        QTest::newRow("none") << Picture();
        QTest::newRow("not a drawing") << Picture{PictureKind::Svg, "<svg"};
        QTest::newRow("not a bitmap") << Picture{PictureKind::Png, "\x89PNG\r\n\x1a\n"};
        QTest::newRow("empty") << svg(R"(<rect width="20" height="20" fill="none"/>)");
        QTest::newRow("out of sight") << svg(R"(<rect x="900" width="20" height="20"/>)");
        QTest::newRow("its own ground") << svg(R"(<rect width="24" height="24"/><circle cx="12" cy="12" r="5"/>)");
        QTest::newRow("photograph") << png(pixels(64, 64, Qt::green));
        QTest::newRow("transparent bitmap") << png(pixels(64, 64, Qt::transparent));
        const QByteArray whole = png(pixels(64, 64, QColor(1, 2, 3, 100))).content;
        QTest::newRow("broken bitmap") << Picture{PictureKind::Png, whole.left(40)};
    }
    void otherwiseOneOfOursStands()
    {
        QFETCH(Picture, picture);
        QCOMPARE(drawn({Icon::House, picture}), drawn(Icon::House));
    }

    void aThemeBringsItsIcon()
    {
        Theme theme;
        theme.name = {{Language::Fr, QStringLiteral("Se loger")}};
        QCOMPARE(drawn(symbolOf(theme)), drawn(Icon::House));
        theme.icon = leftBar;
        QCOMPARE(drawn(symbolOf(theme)), drawn({Icon::House, leftBar}));
        QVERIFY(drawn(symbolOf(theme)) != drawn(Icon::House));
    }
};

QTEST_MAIN(TestPictureMask)
#include "tst_picturemask.moc"
