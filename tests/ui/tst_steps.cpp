// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche in pictures: one step a screen, said as it opens, on and back by one key or a swipe, out at any time, with
// the guide and without, in both directions of reading.
#include "kiosk/pictureline.h"
#include "kiosk/readingpage.h"
#include "kiosk/stepspage.h"
#include "kioskrig.h"
#include "samplelibrary.h"
#include "testprogram.h"

#include <QPointingDevice>
#include <QScrollBar>
#include <functional>

using namespace escale;
using namespace escale::test;

namespace {

StepsPage &stepsPage(const KioskRig &rig)
{
    return static_cast<StepsPage &>(rig.window->page(PageName::Steps));
}

int stepOf(const KioskRig &rig)
{
    return rig.window->navigator().current().step;
}

void open(KioskRig &rig, Language language, bool guide)
{
    if (guide)
        rig.window->guide().begin();
    rig.start(language);
    rig.go({.page = PageName::Fiche, .fiche = bankAccount});
    auto *key = rig.find<QAbstractButton>("inPictures");
    QVERIFY(key);
    rig.press(*key);
    if (guide)
        rig.press(*key);
    QCOMPARE(rig.page(), PageName::Steps);
}

/// With the guide the first touch says what the second opens.
void touch(KioskRig &rig, const char *name)
{
    for (int taps = rig.window->guide().isOn() ? 2 : 1; taps > 0; --taps) {
        auto *button = rig.find<QAbstractButton>(name);
        QVERIFY2(button, name);
        rig.press(*button);
    }
}

/// Of a finger on `name`, in pixels, as a touch screen sends it: the window is told, and finds out whom it meant.
void swipe(KioskRig &rig, QPoint way, const char *name = "stepPicture", bool atOnce = false)
{
    auto *from = rig.find(name);
    QVERIFY2(from, name);
    rig.bringOnScreen(*from);
    if (!atOnce)
        rig.look();
    const QPoint start = rig.placeOf(*from).center();
    const auto finger = [&rig](const std::function<void(QTest::QTouchEventWidgetSequence &)> &fill) {
        static QPointingDevice *screen = QTest::createTouchDevice();
        {
            auto touches = QTest::touchEvent(rig.window, screen, false);
            fill(touches);
            touches.commit();
        }
        QCoreApplication::processEvents();
    };
    finger([&](auto &touches) { touches.press(0, start); });
    for (int part = 1; part <= 4; ++part)
        finger([&](auto &touches) { touches.move(0, start + way * part / 4); });
    finger([&](auto &touches) { touches.release(0, start + way); });
    rig.rest();
}

} // namespace

class TestSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsSaidAsItOpens_data();
    void everyStepIsSaidAsItOpens();
    void whatIsSaidLights();
    void aSwipeGoesOnAndBackAsTheLanguageReads();
    void aTileJumpsAndTheTitleLeadsOut();
    void afterTheLastStepThereAreWaysOn();
    void aSyncUnderSomebodysEyesSaysNothing();
    void frenchThatStandsInIsSaidToBeFrench();
    void aFicheThatIsGoneLeadsHome();
    void nothingIsLeftAfterAVisit();
    void whatIsToBeTouchedIsOnEveryScreen();
    void noLineIsCut();
    void aboveLongWordsThePictureGivesWayFirst();
};

void TestSteps::everyStepIsSaidAsItOpens_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("guide");
    for (const Language language : {Language::Ti, Language::Ar, Language::Fr}) {
        for (const bool guide : {true, false})
            QTest::addRow("%s%s", code(language).latin1(), guide ? ", guide" : "") << language << guide;
    }
}

void TestSteps::everyStepIsSaidAsItOpens()
{
    QFETCH(const Language, language);
    QFETCH(const bool, guide);
    KioskRig rig;
    open(rig, language, guide);
    const int count = stepsPage(rig).steps();
    QVERIFY(count >= 2);
    for (int step = 0; step < count; ++step) {
        QCOMPARE(stepOf(rig), step);
        const QList<SpokenText> said = rig.voice.said.last();
        QVERIFY(said.size() >= 3); // number, words, what to touch
        QVERIFY(said.first().text.contains(QString::number(step + 1)));
        QVERIFY(said.first().text.contains(QString::number(count)));
        for (const SpokenText &text : said) {
            QCOMPARE(text.language, language);
            QVERIFY(!text.text.trimmed().isEmpty());
        }
        touch(rig, "stepsNext");
    }
    QCOMPARE(stepOf(rig), count);
    // Back through all of them, to the fiche.
    for (int step = count - 1; step >= 0; --step) {
        touch(rig, guide ? "footBack" : "back");
        QCOMPARE(rig.page(), PageName::Steps);
        QCOMPARE(stepOf(rig), step);
    }
    touch(rig, guide ? "footBack" : "back");
    QCOMPARE(rig.page(), PageName::Fiche);
}

void TestSteps::whatIsSaidLights()
{
    for (const bool guide : {true, false}) {
        KioskRig rig;
        open(rig, Language::Ti, guide);
        const auto lit = [&rig] {
            QStringList words;
            for (const PictureLine *line : rig.all<PictureLine>()) {
                if (line->isSpoken())
                    words.append(line->words());
            }
            return words;
        };
        const QList<SpokenText> said = rig.voice.said.last();
        int lights = 0;
        for (int item = 0; item < said.size(); ++item) {
            rig.voice.lastLit(item);
            const QStringList words = lit();
            QVERIFY(words.size() <= 1);
            if (!words.isEmpty()) {
                QCOMPARE(words.first(), said.at(item).text);
                ++lights;
            }
        }
        QVERIFY(lights >= 1);
        rig.voice.lastLit(-1);
        QVERIFY(lit().isEmpty());
    }
}

void TestSteps::aSwipeGoesOnAndBackAsTheLanguageReads()
{
    for (const Language language : {Language::Uk, Language::Ar}) {
        for (const bool guide : {true, false}) {
            KioskRig rig;
            open(rig, language, guide);
            const QPoint forward(language == Language::Ar ? 300 : -300, 20);
            swipe(rig, forward / 10); // a tap that slipped
            QCOMPARE(stepOf(rig), 0);
            swipe(rig, forward + QPoint(0, 400)); // a scroll
            QCOMPARE(stepOf(rig), 0);
            swipe(rig, forward, "stepTile0"); // a key is for tapping
            QCOMPARE(stepOf(rig), 0);
            swipe(rig, forward);
            QCOMPARE(stepOf(rig), 1);
            swipe(rig, forward, "stepPicture", true); // meant for the step before
            QCOMPARE(stepOf(rig), 1);
            swipe(rig, -forward);
            QCOMPARE(stepOf(rig), 0);
            QCOMPARE(rig.page(), PageName::Steps);
            swipe(rig, -forward);
            QCOMPARE(rig.page(), PageName::Fiche);
        }
    }
}

void TestSteps::aTileJumpsAndTheTitleLeadsOut()
{
    KioskRig rig;
    open(rig, Language::Fr, false);
    const int last = stepsPage(rig).steps() - 1;
    touch(rig, qPrintable(QStringLiteral("stepTile%1").arg(last)));
    QCOMPARE(stepOf(rig), last);
    touch(rig, "stepsFiche");
    QCOMPARE(rig.page(), PageName::Fiche);
    QCOMPARE(rig.window->navigator().current().fiche, bankAccount);
    touch(rig, "back");
    QCOMPARE(stepOf(rig), last);
}

void TestSteps::afterTheLastStepThereAreWaysOn()
{
    const QList<std::pair<const char *, PageName>> ways{
        {"stepsTakeAway", PageName::TakeAway}, {"stepsHelp", PageName::Help}, {"stepsOther", PageName::Themes}};
    for (const auto &[name, page] : ways) {
        KioskRig rig;
        open(rig, Language::Ps, true);
        rig.go({.page = PageName::Steps, .fiche = bankAccount, .step = stepsPage(rig).steps()});
        QVERIFY(!rig.find("stepsNext"));
        QVERIFY(rig.voice.said.last().size() >= 2);
        touch(rig, name);
        QCOMPARE(rig.page(), page);
    }
}

void TestSteps::aSyncUnderSomebodysEyesSaysNothing()
{
    for (const bool guide : {true, false}) {
        KioskRig rig;
        open(rig, Language::Ti, guide);
        touch(rig, "stepsNext");
        const qsizetype said = rig.voice.said.size();
        Q_EMIT rig.library.contentChanged();
        rig.rest();
        QCOMPARE(rig.voice.said.size(), said);
        QCOMPARE(stepOf(rig), 1);
    }
}

void TestSteps::frenchThatStandsInIsSaidToBeFrench()
{
    KioskRig rig;
    rig.start(Language::Ti);
    QString french;
    rig.library.ask<QList<FicheCard>>(
        rig.window,
        [](Reader &reader) { return reader.list({.language = Language::Ti, .kind = {}, .theme = {}, .need = {}}); },
        [&french](const Result<QList<FicheCard>> &cards) {
            for (const FicheCard &card : *cards) {
                if (card.fallback)
                    french = card.id;
            }
        });
    rig.rest();
    QVERIFY(!french.isEmpty());
    rig.go({.page = PageName::Steps, .fiche = french});
    const QList<SpokenText> said = rig.voice.said.last();
    QCOMPARE(said.first().language, Language::Ti); // that it is in French
    QCOMPARE(said.at(1).language, Language::Ti);   // step 1 of …
    QCOMPARE(said.at(2).language, Language::Fr);
    QCOMPARE(said.last().language, Language::Ti);
}

void TestSteps::aFicheThatIsGoneLeadsHome()
{
    KioskRig rig;
    rig.start(Language::Ar);
    rig.go({.page = PageName::Steps, .fiche = QStringLiteral("0123456789abcdef01234567")});
    QVERIFY(!rig.find("stepsNext"));
    touch(rig, "wayHome");
    QCOMPARE(rig.page(), PageName::Themes);
}

void TestSteps::nothingIsLeftAfterAVisit()
{
    KioskRig rig;
    open(rig, Language::Ti, true);
    rig.window->endVisit();
    rig.rest();
    const StepsPage &page = stepsPage(rig);
    QCOMPARE(page.steps(), 0);
    QVERIFY(page.title().isEmpty());
    for (const auto *line : page.findChildren<PictureLine *>())
        QVERIFY(line->words().isEmpty());
    for (const auto *button : page.findChildren<PictureButton *>())
        QVERIFY(!button->objectName().startsWith(QLatin1String("stepTile")));
}

/// The arrow, the way out and the foot are on the screen before anybody scrolls.
void TestSteps::whatIsToBeTouchedIsOnEveryScreen()
{
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 800), QSize(1024, 768)}) {
        for (const int textStep : {0, textSteps - 1}) {
            KioskRig rig(size);
            rig.appearance.setTextStep(textStep);
            open(rig, Language::Ps, true);
            for (const char *name : {"stepsNext", "stepsFiche", "stepPicture", "footBack", "help"}) {
                const QWidget *widget = rig.find(name);
                QVERIFY2(widget, name);
                const QRect place = rig.placeOf(*widget);
                QVERIFY2(rig.window->rect().contains(place),
                         qPrintable(QStringLiteral("%1 at %2,%3 %4x%5 on %6x%7, text %8")
                                        .arg(QLatin1String(name))
                                        .arg(place.x())
                                        .arg(place.y())
                                        .arg(place.width())
                                        .arg(place.height())
                                        .arg(size.width())
                                        .arg(size.height())
                                        .arg(textStep)));
            }
        }
    }
}

/// Words that wrap are as high as their lines, one picture below another and one beside the other.
void TestSteps::noLineIsCut()
{
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 800)}) {
        for (const Language language : {Language::Ar, Language::Fr, Language::Ti}) {
            KioskRig rig(size);
            rig.start(language);
            rig.go({.page = PageName::Steps, .fiche = QStringLiteral("e5ca1e0000000000000c0001")});
            const auto lines = stepsPage(rig).findChildren<PictureLine *>();
            QVERIFY(lines.size() > 2);
            for (const PictureLine *line : lines)
                QVERIFY2(line->height() >= line->heightForWidth(line->width()),
                         qPrintable(QStringLiteral("%1: %2 of %3")
                                        .arg(line->words())
                                        .arg(line->height())
                                        .arg(line->heightForWidth(line->width()))));
        }
    }
}

/// Drawing kiosk-14: "text longer than the screen: the picture shrinks to 40 mm first, then the text scrolls".
void TestSteps::aboveLongWordsThePictureGivesWayFirst()
{
    constexpr int fortyMillimetres = 151; // at 96 per inch
    int scrolled = 0;
    for (const Language language : {Language::Fr, Language::Ps, Language::Ti}) {
        for (int textStep = 0; textStep < textSteps; ++textStep) {
            KioskRig rig;
            rig.appearance.setTextStep(textStep);
            rig.start(language);
            rig.go({.page = PageName::Steps, .fiche = bankAccount});
            const QWidget *picture = rig.find("stepPicture");
            QVERIFY(picture);
            const auto *pane = stepsPage(rig).findChild<QScrollArea *>();
            const bool scrolls = pane->verticalScrollBar()->maximum() > 0;
            const QByteArray at =
                QStringLiteral("%1, text %2: %3").arg(code(language)).arg(textStep).arg(picture->height()).toUtf8();
            QVERIFY2(picture->height() >= fortyMillimetres, at.constData());
            QVERIFY2(!scrolls || picture->height() == picture->minimumSizeHint().height(), at.constData());
            scrolled += scrolls ? 1 : 0;
        }
    }
    QVERIFY(scrolled > 0);
}

ESCALE_TEST(TestSteps)
#include "tst_steps.moc"
