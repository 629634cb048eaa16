// SPDX-License-Identifier: GPL-3.0-or-later
// A theme's own icon comes first wherever something can be recognised in it, and takes our colour. What a feed drew
// itself is never looked at: only what the rasteriser made of it.
#include "feed/maskpng.h"
#include "style/icons.h"
#include "style/picturemask.h"
#include "testprogram.h"

#include <QBuffer>
#include <QtTest>

using namespace escale;

namespace {

/// A mask with `image` in its upper left corner, as the sync writes it.
Picture mask(const QImage &image)
{
    QByteArray opacity;
    for (int y = 0; y < maskSide; ++y) {
        for (int x = 0; x < maskSide; ++x)
            opacity += static_cast<char>(image.valid(x, y) ? qAlpha(image.pixel(x, y)) : 0);
    }
    return {PictureKind::Mask, maskPng(opacity, maskSide)};
}

Picture written(const QImage &image, const char *format = "PNG")
{
    Picture picture{PictureKind::Mask, {}};
    QBuffer buffer(&picture.content);
    image.save(&buffer, format);
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

/// A third of the square, on the left.
const Picture leftBar = mask(pixels(maskSide / 3, maskSide, Qt::black));

} // namespace

class TestPictureMask : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMaskIsPreferredAndTakesTheColour()
    {
        const QImage image = drawn({Icon::House, leftBar}, QColor(Qt::red));
        QVERIFY(image != drawn(Icon::House, QColor(Qt::red)));
        QCOMPARE(image.pixelColor(10, 24), QColor(Qt::red));
        QCOMPARE(image.pixelColor(36, 24).alpha(), 0);
        QCOMPARE(drawn({Icon::House, leftBar}, QColor(Qt::blue)).pixelColor(10, 24), QColor(Qt::blue));
    }

    void aMaskIsDrawnAtEverySize()
    {
        for (const int side : {1, 16, 56, maskSide, 2 * maskSide}) {
            const auto drawnMask = pictureMask(leftBar, side);
            QVERIFY(drawnMask.has_value());
            QCOMPARE(drawnMask->size(), QSize(side, side));
            QVERIFY(side == 1 || qAlpha(drawnMask->pixel(side / 8, side / 2)) == 255);
            QCOMPARE(qAlpha(drawnMask->pixel(side - 1, side / 2)), side == 1 ? 84 : 0); // 85 columns of 256
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
        const QByteArray bar =
            R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 3"><rect width="1" height="3"/></svg>)";
        QTest::newRow("a drawing") << Picture{PictureKind::Svg, bar};
        QTest::newRow("a drawing in a mask's clothes") << Picture{PictureKind::Mask, bar};
        QTest::newRow("a stranger's bitmap") << Picture{PictureKind::Png, leftBar.content};
        QTest::newRow("another format") << written(pixels(maskSide, maskSide, QColor(1, 2, 3, 100)), "BMP");
        QTest::newRow("another size") << written(pixels(64, 64, QColor(1, 2, 3, 100)));
        QTest::newRow("a vast size") << written(pixels(8000, 8000, QColor(1, 2, 3, 100)));
        QTest::newRow("no bitmap") << Picture{PictureKind::Mask, "\x89PNG\r\n\x1a\n"};
        QTest::newRow("cut off") << Picture{PictureKind::Mask, leftBar.content.left(60)};
        QTest::newRow("empty") << mask({});
        QTest::newRow("its own ground") << mask(pixels(maskSide, maskSide, Qt::black));
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

ESCALE_TEST(TestPictureMask)
#include "tst_picturemask.moc"
