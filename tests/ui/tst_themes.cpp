// SPDX-License-Identifier: GPL-3.0-or-later
// Low screens (drawing kiosk-20): who sees half a row of themes, or eight of twelve, does not know that there are more.
// At the usual text sizes all themes and all ways in are wholly in sight; at the largest they scroll, and none is cut.
#include "kiosk/picturebutton.h"
#include "kiosk/themetile.h"
#include "kioskrig.h"
#include "testprogram.h"

#include <QScrollBar>

using namespace escale;
using namespace escale::test;

namespace {

constexpr std::array entries{"findByEar", "emergency", "questions", "ask", "searchDoor"};

QList<QWidget *> everything(const KioskRig &rig)
{
    QList<QWidget *> widgets;
    for (ThemeTile *tile : rig.all<ThemeTile>())
        widgets.append(tile);
    for (const char *name : entries) {
        if (QWidget *entry = rig.find(name))
            widgets.append(entry);
    }
    return widgets;
}

/// Its longest word and all its lines have room.
bool isWhole(const QWidget &widget)
{
    const bool high = widget.height() >= (widget.hasHeightForWidth() ? widget.heightForWidth(widget.width())
                                                                     : widget.minimumSizeHint().height());
    return high && widget.width() >= widget.minimumSizeHint().width();
}

QByteArray told(const KioskRig &rig, const QWidget &widget)
{
    const QRect place = rig.placeOf(widget);
    return QStringLiteral("%1 at %2,%3 %4x%5, needs %6x%7")
        .arg(widget.objectName())
        .arg(place.x())
        .arg(place.y())
        .arg(place.width())
        .arg(place.height())
        .arg(widget.minimumSizeHint().width())
        .arg(widget.heightForWidth(widget.width()))
        .toUtf8();
}

} // namespace

class TestThemes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allAreInSightAtTheUsualSizes_data();
    void allAreInSightAtTheUsualSizes();
    void noneIsCutAtTheLargest_data() { allAreInSightAtTheUsualSizes_data(); }
    void noneIsCutAtTheLargest();
    void theSearchComesBackFromTheBar();
};

void TestThemes::allAreInSightAtTheUsualSizes_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<Language>("language");
    for (const QSize screen : {QSize(1024, 768), QSize(1280, 800)}) {
        for (const Language language : allLanguages)
            QTest::addRow("%dx%d, %s", screen.width(), screen.height(), code(language).latin1()) << screen << language;
    }
}

void TestThemes::allAreInSightAtTheUsualSizes()
{
    QFETCH(const QSize, screen);
    QFETCH(const Language, language);
    for (const bool guide : {false, true}) {
        for (const int textStep : {0, defaultTextStep}) {
            KioskRig rig(screen);
            if (guide)
                rig.window->guide().begin();
            rig.start(language);
            rig.appearance.setTextStep(textStep);
            rig.rest();
            const QList<QWidget *> widgets = everything(rig);
            QCOMPARE(widgets.size(), 12 + static_cast<qsizetype>(entries.size())); // twelve themes in the sample
            for (const QWidget *widget : widgets) {
                QVERIFY2(isWhole(*widget), told(rig, *widget));
                QVERIFY2(rig.window->rect().contains(rig.placeOf(*widget)), told(rig, *widget));
            }
            const auto *pane = rig.window->page(PageName::Themes).findChild<QScrollArea *>();
            QVERIFY(pane);
            QCOMPARE(pane->verticalScrollBar()->maximum(), 0); // nothing below
            if (screen.width() == 1280) {                      // as drawn: six beside each other
                const QList<ThemeTile *> tiles = rig.all<ThemeTile>();
                const int first = rig.placeOf(*tiles.first()).y();
                QCOMPARE(std::count_if(tiles.cbegin(), tiles.cend(),
                                       [&](const ThemeTile *tile) { return rig.placeOf(*tile).y() == first; }),
                         6);
            }
        }
    }
}

void TestThemes::noneIsCutAtTheLargest()
{
    QFETCH(const QSize, screen);
    QFETCH(const Language, language);
    KioskRig rig(screen);
    rig.start(language);
    rig.appearance.setTextStep(textSteps - 1);
    rig.rest();
    const QWidget &page = rig.window->page(PageName::Themes);
    for (const QWidget *widget : everything(rig)) {
        QVERIFY2(isWhole(*widget), told(rig, *widget));
        rig.scrollTo(*widget);
        const QRect seen = page.isAncestorOf(widget) ? rig.placeOf(page) : rig.window->rect();
        QVERIFY2(seen.contains(rig.placeOf(*widget)), told(rig, *widget));
    }
}

/// A kiosk whose screen is turned while it runs; and the bar of other pages has no search in it.
void TestThemes::theSearchComesBackFromTheBar()
{
    KioskRig rig({1280, 800});
    rig.start(Language::Uk);
    const QWidget &page = rig.window->page(PageName::Themes);
    QVERIFY(!page.isAncestorOf(rig.find("searchDoor")));
    QVERIFY(rig.find("textSize"));
    QVERIFY(rig.find("contrast"));
    rig.press(*rig.find("emergency"));
    QVERIFY(!rig.find("searchDoor"));
    rig.press(*rig.find("back"));
    rig.press(*rig.find("searchDoor"));
    QCOMPARE(rig.page(), PageName::Search);
    QVERIFY(!rig.find("searchDoor"));
    rig.press(*rig.find("back"));
    rig.window->resize(1080, 1920);
    rig.rest();
    QVERIFY(page.isAncestorOf(rig.find("searchDoor")));
}

ESCALE_TEST(TestThemes)
#include "tst_themes.moc"
