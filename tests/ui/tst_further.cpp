// SPDX-License-Identifier: GPL-3.0-or-later
// With large words little of a page is on the screen. It ends between lines and between cards, and a key leads on
// (drawing kiosk-21): whoever cannot read takes half a line for all there is.
#include "kiosk/furtherkey.h"
#include "kiosk/readingpage.h"
#include "kiosk/themetile.h"
#include "kioskrig.h"
#include "style/linespan.h"
#include "testprogram.h"

#include <QScrollBar>

using namespace escale;
using namespace escale::test;

namespace {

const QString healthInsurance = QStringLiteral("e5ca1e0000000000000c0003");

/// How often the colour changes along a row of pixels: twice an edge of a frame, often where letters are.
int changesAt(const QImage &picture, int y)
{
    int changes = 0;
    for (int x = 1; x < picture.width(); ++x)
        changes += std::abs(qGray(picture.pixel(x, y)) - qGray(picture.pixel(x - 1, y))) > 40 ? 1 : 0;
    return changes;
}

/// Whether a cut at this height of the page goes between letters: lines of Arabic script reach a little into each
/// other.
bool isBetweenLines(const QImage &page, int y)
{
    constexpr int reach = 14, ofFrames = 8;
    for (int at = std::max(0, y - reach); at <= std::min(page.height() - 1, y + 2); ++at) {
        if (changesAt(page, at) <= ofFrames)
            return true;
    }
    return y >= page.height();
}

} // namespace

class TestFurther : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEndCutsNoSpan();
    void aFicheEndsBetweenLines_data();
    void aFicheEndsBetweenLines();
    void tilesAreWholeOrNotThere_data() { aFicheEndsBetweenLines_data(); }
    void tilesAreWholeOrNotThere();
    void withTheUsualWordsThereIsNoKey();
    void theKeyIsHeard();
};

void TestFurther::anEndCutsNoSpan()
{
    const WholeSpans lines{{0, 30}, {40, 70}, {80, 110}, {120, 150}};
    QCOMPARE(wholeEnd(lines, 0, 120), 120); // between lines
    QCOMPARE(wholeEnd(lines, 0, 115), 115);
    QCOMPARE(wholeEnd(lines, 0, 100), 80); // in the third
    QCOMPARE(wholeEnd(lines, 0, 149), 120);
    QCOMPARE(wholeEnd(lines, 35, 100), 80); // scrolled on
    QCOMPARE(wholeEnd({}, 10, 90), 90);
    // A card around two lines: none of it, or all.
    QCOMPARE(wholeEnd(lines + WholeSpans{{75, 155}}, 0, 130), 75);
    // What is higher than the screen is cut, and so is what nothing whole stands above: else nothing would be seen.
    QCOMPARE(wholeEnd({{0, 30}, {40, 500}}, 0, 200), 200);
    QCOMPARE(wholeEnd({{10, 150}}, 0, 100), 100);
    QCOMPARE(wholeEnd({{0, 30}, {40, 205}}, 0, 200), 200);   // under a title, as high as the screen but for a hair
    QCOMPARE(wholeEnd({{10, 50}, {60, 150}}, 20, 120), 120); // the first is left behind already
    // A code that is whole, beside a column of pictures that goes on.
    QCOMPARE(wholeEnd({{0, 30}, {40, 195}, {40, 90}, {95, 145}, {150, 205}}, 0, 200), 200);
    // Lines that reach into each other are not each other's cut.
    WholeSpans close;
    for (const int top : {0, 40, 80, 120})
        addLine(close, top, top + 44);
    QVERIFY(wholeEnd(close, 0, 140) > 110);
}

void TestFurther::aFicheEndsBetweenLines_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<Language>("language");
    for (const QSize screen : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 800), QSize(1024, 768)}) {
        for (const Language language : {Language::Fr, Language::Ar, Language::Ti, Language::Ps})
            QTest::addRow("%dx%d, %s", screen.width(), screen.height(), code(language).latin1()) << screen << language;
    }
}

void TestFurther::aFicheEndsBetweenLines()
{
    QFETCH(const QSize, screen);
    QFETCH(const Language, language);
    KioskRig rig(screen);
    rig.start(language);
    rig.appearance.setTextStep(textSteps - 1);
    rig.go({.page = PageName::Fiche, .fiche = healthInsurance});
    FicheView &view = static_cast<ReadingPage &>(rig.window->page(PageName::Fiche)).view();
    view.page().layOutAll();
    rig.rest();
    auto *key = rig.find<FurtherKey>("further");
    QVERIFY(key);
    ScrollPane &pane = view.pane();
    const int end = pane.verticalScrollBar()->maximum();
    QVERIFY(end > 0);
    int presses = 0, before = 0;
    for (; pane.scrollOffset() < end; ++presses) {
        const QImage page = view.page().grab().toImage();
        QVERIFY2(isBetweenLines(page, pane.seenEnd()),
                 qPrintable(QStringLiteral("at %1 of %2").arg(pane.seenEnd()).arg(page.height())));
        QVERIFY(presses < 100);
        before = pane.scrollOffset();
        const int seen = pane.seenEnd();
        rig.press(*key);
        QVERIFY(pane.scrollOffset() > before);
        QVERIFY2(pane.scrollOffset() <= seen, "something was passed over");
    }
    QVERIFY(presses > 0);
    rig.press(*key); // at the end it leads back
    QCOMPARE(pane.scrollOffset(), 0);
}

void TestFurther::tilesAreWholeOrNotThere()
{
    QFETCH(const QSize, screen);
    QFETCH(const Language, language);
    KioskRig rig(screen);
    rig.start(language);
    for (int step = defaultTextStep + 1; step < textSteps; ++step) {
        rig.appearance.setTextStep(step);
        rig.rest();
        const QList<ThemeTile *> tiles = rig.all<ThemeTile>();
        QCOMPARE(tiles.size(), 12);
        QSet<QString> seen;
        for (int presses = 0; seen.size() < tiles.size(); ++presses) {
            QVERIFY(presses < 12);
            qsizetype now = 0;
            for (const ThemeTile *tile : tiles) {
                const QRect shown = tile->visibleRegion().boundingRect();
                // From the top a tile may be left behind in part: it has been seen.
                const bool cutBelow = !shown.isEmpty() && shown.bottom() < tile->height() - 1;
                QVERIFY2(!cutBelow, qPrintable(tile->objectName()));
                if (shown == tile->rect()) {
                    seen.insert(tile->objectName());
                    ++now;
                }
            }
            QVERIFY2(now >= 2, qPrintable(QStringLiteral("%1 whole").arg(now)));
            if (seen.size() == tiles.size())
                break;
            auto *key = rig.find<FurtherKey>("further");
            QVERIFY(key);
            rig.press(*key);
        }
        rig.window->page(PageName::Themes).findChild<ScrollPane *>()->goTo(0);
    }
}

void TestFurther::withTheUsualWordsThereIsNoKey()
{
    KioskRig rig({1280, 800});
    rig.start(Language::Ar);
    rig.go({.page = PageName::Fiche, .fiche = healthInsurance});
    QVERIFY(!rig.find("further"));
    rig.appearance.setTextStep(textSteps - 1);
    rig.rest();
    QVERIFY(rig.find("further"));
    rig.appearance.setTextStep(defaultTextStep);
    rig.rest();
    QVERIFY(!rig.find("further"));
}

/// A first touch says it, a second goes on, as any control of the guide.
void TestFurther::theKeyIsHeard()
{
    KioskRig rig;
    rig.window->guide().begin();
    rig.start(Language::Ti);
    rig.appearance.setTextStep(textSteps - 1);
    rig.go({.page = PageName::Fiche, .fiche = healthInsurance});
    auto *key = rig.find<FurtherKey>("further");
    QVERIFY(key);
    ScrollPane &pane = static_cast<ReadingPage &>(rig.window->page(PageName::Fiche)).view().pane();
    rig.press(*key);
    QCOMPARE(pane.scrollOffset(), 0);
    QCOMPARE(rig.window->guide().lit(), key);
    QVERIFY(rig.voice.said.last().first().text.startsWith(key->words()));
    rig.press(*key);
    QVERIFY(pane.scrollOffset() > 0);
}

ESCALE_TEST(TestFurther)
#include "tst_further.moc"
