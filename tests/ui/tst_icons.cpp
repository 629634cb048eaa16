// SPDX-License-Identifier: GPL-3.0-or-later
// The icon set is complete, drawn on its grid, takes colours, and turns round only where reading does.
#include "style/icons.h"
#include "testprogram.h"

#include <QDir>
#include <QPainter>
#include <QSvgRenderer>
#include <QtTest>

using namespace escale;

namespace {

Icon iconAt(std::size_t index)
{
    return static_cast<Icon>(index);
}

QImage drawn(Icon icon, Qt::LayoutDirection direction)
{
    return iconPixmap(icon, Qt::black, 48, 1, direction).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The middle of the box of what is inked.
QPointF inkCentre(const QImage &picture)
{
    QRect box;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qAlpha(picture.pixel(x, y)) > 96)
                box |= QRect(x, y, 1, 1);
        }
    }
    return QRectF(box).center();
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsDrawn();
    void everyFileHasAnIcon();
    void takesTheColour();
    void standsInTheMiddleOfItsRoom();
    void isDrawnInTheMiddleOfItsGrid();
    void sharpOnDenseScreens();
    void turnsOnlyWithReading();
    void namesAreFound();
    void themesByTheirFrenchWords_data();
    void themesByTheirFrenchWords();
};

void TestIcons::everyIconIsDrawn()
{
    QVERIFY(iconNames.size() >= 60);
    for (std::size_t i = 0; i < iconNames.size(); ++i) {
        const QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(nameOf(iconAt(i))));
        QVERIFY2(renderer.isValid(), iconNames[i]);
        QCOMPARE(renderer.viewBox(), QRect(0, 0, 24, 24));
        const QImage image = drawn(iconAt(i), Qt::LeftToRight);
        int inked = 0;
        int onEdge = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool ink = qAlpha(image.pixel(x, y)) > 128;
                inked += ink;
                onEdge += ink && (x == 0 || y == 0 || x == image.width() - 1 || y == image.height() - 1);
            }
        }
        QVERIFY2(inked > 40, iconNames[i]);
        QVERIFY2(onEdge == 0, iconNames[i]); // nothing is cut at the edge of the grid
    }
}

void TestIcons::everyFileHasAnIcon()
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    for (const QString &file : files)
        QVERIFY2(iconFromName(QLatin1String(file.chopped(4).toLatin1())), qPrintable(file));
    QCOMPARE(static_cast<std::size_t>(files.size()), iconNames.size());
}

void TestIcons::takesTheColour()
{
    const QImage image = iconPixmap(Icon::Home, QColor(0xA8, 0x23, 0x1C), 48, 1, Qt::LeftToRight)
                             .toImage()
                             .convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                QCOMPARE(image.pixel(x, y), qRgb(0xA8, 0x23, 0x1C));
        }
    }
}

/// Of rooms of all widths: half a pixel is what a picture of another parity costs.
void TestIcons::standsInTheMiddleOfItsRoom()
{
    for (int room = 30; room <= 41; ++room) {
        for (int side = 16; side <= 25; ++side) {
            QImage page(room, room, QImage::Format_ARGB32_Premultiplied);
            page.fill(Qt::transparent);
            {
                QPainter painter(&page);
                drawIcon(painter, QRect((room - side) / 2, (room - side) / 2, side, side), Icon::Plus, Qt::black,
                         Qt::LeftToRight);
            }
            const QPointF off = inkCentre(page) - QPointF(room / 2.0, room / 2.0);
            QVERIFY2(std::max(std::abs(off.x()), std::abs(off.y())) <= 0.75,
                     qPrintable(QStringLiteral("%1 in %2: %3 %4").arg(side).arg(room).arg(off.x()).arg(off.y())));
        }
    }
}

/// What is seen of a button is the ink: a drawing beside the middle of its grid stands beside the middle of its button.
void TestIcons::isDrawnInTheMiddleOfItsGrid()
{
    constexpr int pixels = 240, unit = pixels / 24;
    QStringList faults;
    for (std::size_t i = 0; i < iconNames.size(); ++i) {
        if (iconAt(i) == Icon::Play)
            continue; // a triangle is balanced by its weight, not by its box
        const QImage image = iconPixmap(iconAt(i), Qt::black, pixels, 1, Qt::LeftToRight).toImage();
        const QPointF off = (inkCentre(image) - QPointF(pixels / 2.0, pixels / 2.0)) / unit;
        if (std::max(std::abs(off.x()), std::abs(off.y())) > 1)
            faults.append(QStringLiteral("%1: %2 %3").arg(QLatin1String(iconNames[i])).arg(off.x()).arg(off.y()));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestIcons::sharpOnDenseScreens()
{
    const QPixmap pixmap = iconPixmap(Icon::Home, Qt::black, 20, 2.5, Qt::LeftToRight);
    QCOMPARE(pixmap.size(), QSize(50, 50));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(20, 20));
}

void TestIcons::turnsOnlyWithReading()
{
    // ui/README.md: "Back arrow and progress mirror; media controls, phone numbers, URLs and numbers do not."
    for (Icon icon : {Icon::Back, Icon::Forward, Icon::Finish})
        QCOMPARE(drawn(icon, Qt::RightToLeft), drawn(icon, Qt::LeftToRight).mirrored(true, false));
    for (Icon icon : {Icon::Play, Icon::Pause, Icon::Previous, Icon::Next, Icon::Speaker, Icon::Phone, Icon::Search,
                      Icon::TextSize, Icon::Check})
        QCOMPARE(drawn(icon, Qt::RightToLeft), drawn(icon, Qt::LeftToRight));
    QVERIFY(drawn(Icon::Back, Qt::RightToLeft) != drawn(Icon::Back, Qt::LeftToRight));
}

void TestIcons::namesAreFound()
{
    // The names app/wording gives to facts.
    for (const char *name : {"free", "euro", "pin", "user", "book", "clock", "repeat", "calendar", "date", "check"})
        QVERIFY2(iconFromName(QLatin1String(name)), name);
    QCOMPARE(iconFromName(QLatin1String("euro")), std::optional(Icon::Euro));
    QVERIFY(!iconFromName(QLatin1String("no such icon")));
}

void TestIcons::themesByTheirFrenchWords_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Icon>("icon");
    QTest::newRow("papers") << QStringLiteral("Papiers") << QStringLiteral("faire mes papiers") << Icon::Papers;
    QTest::newRow("health") << QStringLiteral("Santé") << QString() << Icon::Health;
    QTest::newRow("by its long name") << QString() << QStringLiteral("me loger") << Icon::House;
    QTest::newRow("studies") << QStringLiteral("Études") << QString() << Icon::School;
    QTest::newRow("unknown") << QStringLiteral("Jardinage") << QStringLiteral("jardiner") << Icon::Generic;
    QTest::newRow("only inside a word") << QStringLiteral("Interlangue") << QString() << Icon::Generic;
    QTest::newRow("empty") << QString() << QString() << Icon::Generic;
}

void TestIcons::themesByTheirFrenchWords()
{
    QFETCH(QString, label);
    QFETCH(QString, name);
    QFETCH(Icon, icon);
    Theme theme;
    if (!label.isEmpty())
        theme.label.insert(Language::Fr, label);
    if (!name.isEmpty())
        theme.name.insert(Language::Fr, name);
    QCOMPARE(iconForTheme(theme), icon);
}

ESCALE_TEST(TestIcons)
#include "tst_icons.moc"
