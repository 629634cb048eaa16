// SPDX-License-Identifier: GPL-3.0-or-later
// Every pair of colours that the tokens promise to read on each other does; expectations from WCAG 2.1 and ui/README.md
// ("Rules").
#include "style/contrast.h"
#include "style/themecolours.h"
#include "testprogram.h"

#include <QtTest>

using namespace escale;

class TestContrast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownRatios();
    void tokensRead_data();
    void tokensRead();
    void controlsStandOut_data();
    void controlsStandOut();
    void whatIsHeardNowHasAColourOfItsOwn();
    void darkensUntilItReads();
    void themesRead_data();
    void themesRead();
    void nonsenseColoursStillRead();
};

void TestContrast::knownRatios()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // WCAG's own example of the least grey that passes AA on white, #767676 at 4.54.
    QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    QCOMPARE(contrastRatio(Qt::red, Qt::blue), contrastRatio(Qt::blue, Qt::red));
}

void TestContrast::tokensRead_data()
{
    QTest::addColumn<ColourSet>("set");
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (ColourSet set : allColourSets) {
        const Colours &c = coloursOf(set);
        const auto row = [&](const char *name, const QColor &ink, const QColor &ground) {
            QTest::addRow("%s %s", nameOf(set).data(), name) << set << ink << ground;
        };
        row("ink canvas", c.ink, c.canvas);
        row("ink surface", c.ink, c.surface);
        row("ink quiet", c.ink, c.quiet);
        row("ink note", c.ink, c.noteGround);
        row("ink important", c.ink, c.importantGround);
        row("ink pressed", c.ink, c.pressed);
        row("ink keyboard", c.ink, c.keyboard);
        row("ink soft", c.ink, c.primarySoft);
        row("muted canvas", c.muted, c.canvas);
        row("muted surface", c.muted, c.surface);
        row("muted quiet", c.muted, c.quiet);
        row("primary canvas", c.primary, c.canvas);
        row("primary surface", c.primary, c.surface);
        row("primary soft", c.primary, c.primarySoft);
        row("onPrimary primary", c.onPrimary, c.primary);
        row("off surface", c.off, c.surface);
        row("off quiet", c.off, c.quiet);
        row("muted soft", c.muted, c.primarySoft);            // facts of the chosen line, a sync under way
        row("danger important", c.danger, c.importantGround); // a sync that failed
        row("onSpeaking speaking", c.onSpeaking, c.speaking);
        row("noteText note", c.noteText, c.noteGround);
        row("importantText important", c.importantText, c.importantGround);
        row("danger surface", c.danger, c.surface);
        row("danger pressed", c.danger, c.pressed);
        row("ok ground", c.ok, c.okGround);
        row("ok surface", c.ok, c.surface);
    }
}

void TestContrast::tokensRead()
{
    QFETCH(ColourSet, set);
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double least = set == ColourSet::HighContrast ? 7.0 : 4.5;
    const double ratio = contrastRatio(ink, ground);
    QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1:1").arg(ratio)));
}

void TestContrast::controlsStandOut_data()
{
    QTest::addColumn<QColor>("shape");
    QTest::addColumn<QColor>("ground");
    for (ColourSet set : allColourSets) {
        const Colours &c = coloursOf(set);
        QTest::addRow("%s frame surface", nameOf(set).data()) << c.frame << c.surface;
        QTest::addRow("%s frame canvas", nameOf(set).data()) << c.frame << c.canvas;
        QTest::addRow("%s focus surface", nameOf(set).data()) << c.focus << c.surface;
        QTest::addRow("%s focus canvas", nameOf(set).data()) << c.focus << c.canvas;
    }
}

void TestContrast::controlsStandOut()
{
    QFETCH(QColor, shape);
    QFETCH(QColor, ground);
    const double ratio = contrastRatio(shape, ground); // WCAG 1.4.11
    QVERIFY2(ratio >= 3.0, qPrintable(QStringLiteral("%1:1").arg(ratio)));
}

/// Amber, or cyan on black, says "this is what you hear now", never anything else (ui-kiosk-2026-11, "One light").
void TestContrast::whatIsHeardNowHasAColourOfItsOwn()
{
    for (ColourSet set : allColourSets) {
        const Colours &c = coloursOf(set);
        for (const QColor &other : {c.ok, c.okGround, c.primary, c.primarySoft, c.danger, c.noteGround, c.noteEdge,
                                    c.noteText, c.importantGround, c.importantEdge, c.pressed, c.quiet, c.surface})
            QVERIFY2(other != c.speaking, nameOf(set).data());
    }
}

void TestContrast::darkensUntilItReads()
{
    const QColor ground(0xEE, 0xE7, 0xE5);
    const QColor pale(0xEA, 0xC7, 0xB2);
    QVERIFY(contrastRatio(pale, ground) < 4.5);
    const QColor darkened = readableOn(ground, pale, 4.5);
    QVERIFY(contrastRatio(darkened, ground) >= 4.5);
    QVERIFY(std::abs(darkened.hue() - pale.hue()) <= 12); // still the same colour to the eye
    // What reads already is left alone.
    QCOMPARE(readableOn(ground, QColor(0x44, 0x30, 0x23), 4.5), QColor(0x44, 0x30, 0x23));
    // On a dark ground it goes the other way.
    QVERIFY(contrastRatio(readableOn(QColor(0x1C, 0x1F, 0x2A), QColor(0x44, 0x30, 0x23), 4.5),
                          QColor(0x1C, 0x1F, 0x2A)) >= 4.5);
}

void TestContrast::themesRead_data()
{
    QTest::addColumn<QString>("ink");
    QTest::addColumn<QString>("tile");
    QTest::newRow("example of the contract") << QStringLiteral("#443023") << QStringLiteral("#EEE7E5");
    QTest::newRow("pale on pale") << QStringLiteral("#EAC7B2") << QStringLiteral("#EEE7E5");
    QTest::newRow("yellow on white") << QStringLiteral("#FFFF00") << QStringLiteral("#FFFFFF");
    QTest::newRow("a dark tile") << QStringLiteral("#202020") << QStringLiteral("#101010");
    QTest::newRow("no colours") << QString() << QString();
}

void TestContrast::themesRead()
{
    QFETCH(QString, ink);
    QFETCH(QString, tile);
    Theme theme;
    theme.inkColor = ink;
    theme.tileColor = tile;
    for (ColourSet set : allColourSets) {
        const ThemeColours colours = themeColours(theme, set);
        const double least = set == ColourSet::HighContrast ? 7.0 : 4.5;
        QVERIFY(contrastRatio(colours.ink, colours.tile) >= least);
        // The patch carries the icon alone.
        QVERIFY(contrastRatio(colours.ink, colours.patch) >= 3.0); // WCAG 1.4.11
    }
}

void TestContrast::nonsenseColoursStillRead()
{
    Theme theme;
    theme.inkColor = QStringLiteral("url(javascript:1)");
    theme.tileColor = QStringLiteral("#00FFFFFF"); // transparent
    const ThemeColours colours = themeColours(theme, ColourSet::Standard);
    QCOMPARE(colours.tile, coloursOf(ColourSet::Standard).primarySoft);
    QCOMPARE(colours.ink, coloursOf(ColourSet::Standard).primary);
}

ESCALE_TEST(TestContrast)
#include "tst_contrast.moc"
