// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk for somebody who cannot read: every control is heard before it opens, somebody can be called from every
// page, and there is no page that only reading leads out of. What is heard is what the voice was asked to say.
#include "keyboard/key.h"
#include "kiosk/earpage.h"
#include "kiosk/emergencycard.h"
#include "kiosk/fichecardview.h"
#include "kiosk/helppage.h"
#include "kiosk/languagecard.h"
#include "kiosk/readingpage.h"
#include "kiosk/takeawaypage.h"
#include "kiosk/themetile.h"
#include "kioskrig.h"
#include "l10n/catalogue.h"
#include "samplelibrary.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

QStringList heard(const KioskRig &rig)
{
    QStringList texts;
    for (const SpokenText &text : rig.voice.said.isEmpty() ? QList<SpokenText>() : rig.voice.said.last())
        texts.append(text.text);
    return texts;
}

/// A kiosk whose centre has something to say today, in French and Tigrinya.
KioskOptions withNotice()
{
    KioskOptions options;
    const QDate today = ManualClock().now().date();
    options.notices = {
        {today,
         today,
         {{Language::Fr, QStringLiteral("Fermé vendredi.")}, {Language::Ti, QStringLiteral("ዓርቢ ዕጹው እዩ።")}}},
        {today.addDays(1), today.addDays(2), {{Language::Fr, QStringLiteral("Pas encore.")}}}};
    return options;
}

/// The guide on, at the themes.
void guided(KioskRig &rig, Language language)
{
    rig.window->guide().begin();
    rig.start(language);
}

QAbstractButton *buttonOf(const KioskRig &rig, const char *name)
{
    return rig.find<QAbstractButton>(name);
}

} // namespace

class TestGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNoticeOfTheDayIsShownAndSaidOnceAVisit();
    void theEarGreetsInEveryLanguageThatHasAVoice();
    void theEarChoosesWhatIsLitAndBeginsTheGuide();
    void aCardOfTheRoundChoosesWithTheGuide();
    void withoutTheEarACardChoosesWithoutTheGuide();
    void whoTriedASpeakerAndLeftLeavesNoGuide();
    void aPageSaysWhereOneIsAndWhatCanBeDone();
    void everyControlIsHeardFirstAndOpensSecond_data();
    void everyControlIsHeardFirstAndOpensSecond();
    void aTouchElsewhereMovesTheLight();
    void everyTouchSilencesTheVoice();
    void whatIsLitIsSaidOnceMoreAndNoMore();
    void aSwitchSaysHowItIsBeforeAndAfter();
    void whatIsTypedIsHeardWithTheGuideAlone();
    void theKeyForCapitalsSaysHowItIsBeforeItActs();
    void theEdgeOfTheFirstPageIsTheEar();
    void theCornersOfTheFirstPageAreTheStaffs();
    void theSpeakerOfACardBeginsTheGuide();
    void aScrollIsNoTouch();
    void againSaysTheLastThenThePage();
    void theGuideIsLeftByItsEarAndEndsWithTheVisit();
    void whatWasSaidToOneIsNotThereForTheNext();
    void aQuestionThatIsLitIsASentenceOfItsOwn();
    void frenchInsideAnotherLanguageIsSaidByTheFrenchVoice();
    void somebodyIsCalledFromEveryPage_data();
    void somebodyIsCalledFromEveryPage();
    void theCardSaysWhatIsLookedForInBothLanguages();
    void theFrenchHalfIsSaidOnlyWhenTouched();
    void volumeIsHeardAndForgotten();
    void emergencyNumbersAreCardsThatSayHowToCall();
    void aPageIsTakenAwayByItsCode();
    void onALowScreenWhatIsAnsweredIsInSight_data();
    void onALowScreenWhatIsAnsweredIsInSight();
    void withoutAnAddressThereIsNoCode();
    void aLanguageWithoutAVoiceShowsStruckSpeakersAndOffersOthers();
    void listeningInAnotherLanguageLeavesTheInterface();
    void aNoticeCoversNothingAndGoesByItself();
    void onAMachineWithoutAnyVoiceEverythingIsStillThere();
};

void TestGuide::theEarGreetsInEveryLanguageThatHasAVoice()
{
    KioskRig rig;
    LanguageSet voices = LanguageSet::all();
    voices.remove(Language::Ps);
    rig.voice.setLanguages(voices);
    rig.press(*rig.find("welcomeEar"));
    QCOMPARE(rig.voice.said.size(), 1);
    LanguageSet greeted;
    for (const SpokenText &text : rig.voice.said.last()) {
        QVERIFY(text.text.startsWith(cardName(text.language)));
        greeted.insert(text.language);
    }
    QCOMPARE(greeted, voices);
    QCOMPARE(rig.page(), PageName::Languages);
}

void TestGuide::theEarChoosesWhatIsLitAndBeginsTheGuide()
{
    KioskRig rig;
    rig.press(*rig.find("welcomeEar"));
    const QList<SpokenText> round = rig.voice.said.last();
    const auto tigrinya = std::find_if(round.cbegin(), round.cend(),
                                       [](const SpokenText &text) { return text.language == Language::Ti; });
    rig.voice.lastLit(static_cast<int>(tigrinya - round.cbegin()));
    QVERIFY(rig.find<LanguageCard>("language-ti")->isSpoken());
    QVERIFY(!rig.find<LanguageCard>("language-fr")->isSpoken());
    QVERIFY(rig.find("guideLight"));
    rig.press(*rig.find("welcomeEar"));
    QCOMPARE(rig.page(), PageName::Themes);
    QCOMPARE(rig.language.language(), Language::Ti);
    QVERIFY(rig.window->guide().isOn());
    for (const SpokenText &text : rig.voice.said.last())
        QCOMPARE(text.language, Language::Ti);
}

void TestGuide::aCardOfTheRoundChoosesWithTheGuide()
{
    KioskRig rig;
    rig.press(*rig.find("welcomeEar"));
    rig.pressCard(*rig.find<LanguageCard>("language-ar"));
    QCOMPARE(rig.language.language(), Language::Ar);
    QVERIFY(rig.window->guide().isOn());
}

void TestGuide::withoutTheEarACardChoosesWithoutTheGuide()
{
    KioskRig rig;
    rig.pressCard(*rig.find<LanguageCard>("language-ar"));
    QCOMPARE(rig.page(), PageName::Themes);
    QVERIFY(!rig.window->guide().isOn());
    QVERIFY(!rig.find("guideEar"));
    QVERIFY(!rig.find("footBack"));
    // The round of the one before is over after a while.
    KioskRig other;
    other.press(*other.find("welcomeEar"));
    other.voice.lastLit(-1);
    other.clock.advance(std::chrono::seconds(31));
    other.rest();
    other.pressCard(*other.find<LanguageCard>("language-uk"));
    QVERIFY(!other.window->guide().isOn());
}

void TestGuide::whoTriedASpeakerAndLeftLeavesNoGuide()
{
    KioskRig rig;
    rig.press(rig.find<LanguageCard>("language-fa")->speaker());
    QCOMPARE(rig.page(), PageName::Languages);
    QVERIFY(rig.window->guide().isOn());
    QCOMPARE(rig.voice.said.last().first().language, Language::Fa);
    rig.voice.lastLit(-1);
    rig.clock.advance(Guide::patience);
    rig.rest();
    QCOMPARE(rig.voice.said.size(), 2); // once more
    rig.voice.lastLit(-1);
    rig.clock.advance(2 * Guide::patience);
    rig.rest();
    QVERIFY(!rig.window->guide().isOn());
    QVERIFY(!rig.find("guideLight"));
    // A second touch in time chooses, with the guide.
    rig.press(rig.find<LanguageCard>("language-fa")->speaker());
    rig.press(rig.find<LanguageCard>("language-fa")->speaker());
    QCOMPARE(rig.page(), PageName::Themes);
    QCOMPARE(rig.language.language(), Language::Fa);
    QVERIFY(rig.window->guide().isOn());
}

void TestGuide::aPageSaysWhereOneIsAndWhatCanBeDone()
{
    KioskRig rig;
    guided(rig, Language::Uk);
    QVERIFY(heard(rig).size() >= 3);
    QCOMPARE(heard(rig).first(), rig.window->page(PageName::Themes).title());
    QVERIFY(heard(rig).at(1).contains(QStringLiteral("12")));
    for (const Route &stop :
         {Route{.page = PageName::List, .theme = healthTheme}, Route{.page = PageName::Fiche, .fiche = bankAccount},
          Route{.page = PageName::Emergency}, Route{.page = PageName::Ear}, Route{.page = PageName::Help},
          Route{.page = PageName::Questions}, Route{.page = PageName::Search},
          Route{.page = PageName::TakeAway, .fiche = bankAccount}, Route{.page = PageName::Steps, .fiche = bankAccount},
          Route{.page = PageName::Steps, .fiche = bankAccount, .step = 99}}) {
        const qsizetype before = rig.voice.said.size();
        rig.go(stop);
        QCOMPARE(rig.voice.said.size(), before + 1); // once, and nothing more by itself
        QVERIFY(heard(rig).size() >= 2);
        for (const QString &text : heard(rig))
            QVERIFY(!text.trimmed().isEmpty());
    }
    // A theme with nothing in it says so, and has a way on.
    rig.go({.page = PageName::List, .theme = QStringLiteral("0123456789abcdef01234567")});
    QVERIFY(heard(rig).size() >= 2);
    QVERIFY(rig.find("wayHome"));
}

void TestGuide::everyControlIsHeardFirstAndOpensSecond_data()
{
    QTest::addColumn<Route>("stop");
    QTest::addColumn<Language>("language");
    for (const Language language : {Language::Ti, Language::Ar}) {
        const char *name = language == Language::Ti ? "ti" : "ar";
        QTest::addRow("themes, %s", name) << Route{.page = PageName::Themes} << language;
        QTest::addRow("list, %s", name) << Route{.page = PageName::List, .theme = healthTheme} << language;
        QTest::addRow("fiche, %s", name) << Route{.page = PageName::Fiche, .fiche = bankAccount} << language;
        QTest::addRow("emergency, %s", name) << Route{.page = PageName::Emergency} << language;
        QTest::addRow("one number, %s", name)
            << Route{.page = PageName::Emergency, .number = QStringLiteral("15")} << language;
        QTest::addRow("find by ear, %s", name) << Route{.page = PageName::Ear} << language;
        QTest::addRow("somebody please, %s", name) << Route{.page = PageName::Help} << language;
        QTest::addRow("take away, %s", name) << Route{.page = PageName::TakeAway, .fiche = bankAccount} << language;
        QTest::addRow("pictures, %s", name) << Route{.page = PageName::Steps, .fiche = bankAccount} << language;
        QTest::addRow("after the last picture, %s", name)
            << Route{.page = PageName::Steps, .fiche = bankAccount, .step = 99} << language;
        QTest::addRow("questions, %s", name) << Route{.page = PageName::Questions} << language;
        QTest::addRow("search, %s", name) << Route{.page = PageName::Search} << language;
        QTest::addRow("languages, %s", name) << Route{.page = PageName::Languages} << language;
    }
}

/// Nothing that a finger finds is silent, whatever the page; and nothing opens at the first touch.
void TestGuide::everyControlIsHeardFirstAndOpensSecond()
{
    QFETCH(const Route, stop);
    QFETCH(const Language, language);
    KioskRig rig;
    guided(rig, language);
    if (stop.page != PageName::Themes)
        rig.go(stop);
    const Route here = rig.window->navigator().current();
    const QSet<QString> atOnce{QStringLiteral("again"),     QStringLiteral("listen"), QStringLiteral("earYes"),
                               QStringLiteral("earNo"),     QStringLiteral("softer"), QStringLiteral("louder"),
                               QStringLiteral("welcomeEar")};
    // The first touch in a pane that only a program has scrolled puts it back to the top: a finger scrolls it itself.
    if (stop.page == PageName::Fiche) {
        rig.look();
        QTest::mouseClick(&static_cast<ReadingPage &>(rig.window->page(stop.page)).view().page(), Qt::LeftButton, {},
                          {2, 2});
        rig.rest();
    }
    int touched = 0;
    for (const QPointer<QAbstractButton> button : rig.all<QAbstractButton>()) {
        // Keys write; a speaker inside a card is the card; what only sounds does so at once.
        if (!button || !button->isEnabled() || qobject_cast<Key *>(button) || atOnce.contains(button->objectName()) ||
            button->objectName() == QLatin1String("speaker"))
            continue;
        const qsizetype before = rig.voice.said.size();
        rig.press(*button);
        const QByteArray name = button->metaObject()->className() +
                                (u' ' + button->objectName() + u' ' + button->accessibleName()).toUtf8();
        QVERIFY2(rig.window->navigator().current() == here, name);
        QVERIFY2(rig.voice.said.size() == before + 1, name);
        QVERIFY2(rig.window->guide().lit() == button, name);
        QVERIFY2(rig.find("guideLight"), name);
        QVERIFY2(!rig.voice.said.last().isEmpty() && !rig.voice.said.last().first().text.isEmpty(), name);
        ++touched;
    }
    QVERIFY(touched >= 6);
    QCOMPARE(rig.language.language(), language);
    QVERIFY(rig.window->guide().isOn());
    auto *home = buttonOf(rig, "home");
    rig.press(*home);
    rig.press(*home);
    QCOMPARE(rig.page(), PageName::Themes);
}

void TestGuide::aTouchElsewhereMovesTheLight()
{
    KioskRig rig;
    guided(rig, Language::Ti);
    ThemeTile *first = rig.all<ThemeTile>().at(0);
    ThemeTile *second = rig.all<ThemeTile>().at(1);
    rig.pressCard(*first);
    QCOMPARE(rig.window->guide().lit(), first);
    rig.pressCard(*second);
    QCOMPARE(rig.window->guide().lit(), second);
    QCOMPARE(rig.page(), PageName::Themes);
    rig.pressCard(*first); // lit anew, not opened
    QCOMPARE(rig.page(), PageName::Themes);
    rig.clock.advance(std::chrono::minutes(1)); // however late
    rig.pressCard(*first);
    QCOMPARE(rig.page(), PageName::List);
    QCOMPARE(rig.window->navigator().current().theme, first->theme().id);
    QVERIFY(!rig.window->guide().lit());
}

void TestGuide::everyTouchSilencesTheVoice()
{
    KioskRig rig;
    guided(rig, Language::Ti);
    for (const char *name : {"home", "textSize", "help"}) {
        const int stops = rig.voice.stops;
        rig.press(*rig.find(name));
        QVERIFY(rig.voice.stops > stops);
    }
}

void TestGuide::whatIsLitIsSaidOnceMoreAndNoMore()
{
    KioskRig rig;
    guided(rig, Language::Ti);
    rig.pressCard(*rig.all<ThemeTile>().first());
    const qsizetype said = rig.voice.said.size();
    rig.clock.advance(Guide::patience); // still speaking
    rig.rest();
    QCOMPARE(rig.voice.said.size(), said);
    rig.voice.lastLit(-1);
    rig.clock.advance(Guide::patience);
    rig.rest();
    QCOMPARE(rig.voice.said.size(), said + 1);
    QCOMPARE(rig.voice.said.last(), rig.voice.said.at(said - 1));
    rig.voice.lastLit(-1);
    rig.clock.advance(std::chrono::minutes(2));
    rig.rest();
    QCOMPARE(rig.voice.said.size(), said + 1);
    QVERIFY(rig.window->guide().isOn());
}

/// EN 301 549, 5.6.1: the state of a toggle without sight, and without working it.
void TestGuide::aSwitchSaysHowItIsBeforeAndAfter()
{
    KioskRig rig;
    guided(rig, Language::Uk);
    const auto says = [&](const char *words) {
        return heard(rig).contains(translated(Language::Uk, "escale::TopBar", words));
    };
    for (const bool high : {true, false}) {
        rig.press(*rig.find("contrast"));
        QVERIFY(says("Contrast"));
        QVERIFY(says(high ? "It is off." : "It is on."));
        rig.press(*rig.find("contrast"));
        QCOMPARE(rig.appearance.colourSet() == ColourSet::HighContrast, high);
        QVERIFY(says(high ? "It is on." : "It is off."));
        QVERIFY(!says(high ? "It is off." : "It is on."));
        rig.press(*rig.find("home")); // elsewhere
    }
}

void TestGuide::whatIsTypedIsHeardWithTheGuideAlone()
{
    for (const bool guide : {true, false}) {
        KioskRig rig;
        if (guide)
            rig.window->guide().begin();
        rig.start(Language::Uk);
        rig.go({.page = PageName::Search});
        rig.find("searchField")->setFocus();
        rig.rest();
        const auto touch = [&rig](auto is) {
            for (Key *key : rig.all<Key>()) {
                if (is(key->spec()))
                    return rig.press(*key);
            }
            QFAIL("no such key");
        };
        const qsizetype before = rig.voice.said.size();
        touch([](const KeySpec &spec) { return spec.text == u"л"; });
        QCOMPARE(rig.voice.said.size() > before, guide);
        touch([](const KeySpec &spec) { return spec.action == KeyAction::Backspace; });
        QCOMPARE(rig.voice.said.size() > before + 1, guide);
        if (!guide)
            continue;
        QCOMPARE(rig.voice.said.at(before), (QList<SpokenText>{{QStringLiteral("л"), Language::Uk}}));
        QCOMPARE(rig.voice.said.at(before + 1).first().text, translated(Language::Uk, "keyboard", "Erase"));
    }
}

/// EN 301 549, 5.6.1: without operating it.
void TestGuide::theKeyForCapitalsSaysHowItIsBeforeItActs()
{
    KioskRig rig;
    guided(rig, Language::Uk);
    rig.go({.page = PageName::Search});
    rig.find("searchField")->setFocus();
    rig.rest();
    const auto shift = [&rig]() -> Key * {
        for (Key *key : rig.all<Key>()) {
            if (key->spec().action == KeyAction::Shift)
                return key;
        }
        return nullptr;
    };
    const QString on = translated(Language::Uk, "escale::TopBar", "It is on.");
    const QString off = translated(Language::Uk, "escale::TopBar", "It is off.");
    QVERIFY(shift());
    rig.press(*shift());
    QVERIFY(!shift()->spec().lit);
    QVERIFY(heard(rig).contains(off));
    rig.press(*shift());
    QVERIFY(shift()->spec().lit);
    QVERIFY(heard(rig).first().endsWith(on));
}

/// EN 301 549, 5.2: nobody has to see where the ear is.
void TestGuide::theEdgeOfTheFirstPageIsTheEar()
{
    KioskRig rig;
    const QPoint edge(3, rig.window->height() / 2);
    rig.window->move(QPoint(400, 400) - edge);
    QWidget *const under = rig.window->childAt(edge); // whatever it is
    QVERIFY(!qobject_cast<QAbstractButton *>(under));
    const auto touch = [&] {
        rig.look();
        QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(rig.window, edge));
    };
    touch();
    QCOMPARE(rig.voice.said.size(), 1);
    const QList<SpokenText> round = rig.voice.said.first();
    QCOMPARE(round.size(), qsizetype(allLanguages.size()));
    QCOMPARE(rig.page(), PageName::Languages);
    // Their language is being greeted: the same place again.
    rig.voice.lastLit(2);
    touch();
    rig.rest();
    QCOMPARE(rig.page(), PageName::Themes);
    QVERIFY(rig.window->guide().isOn());
    QCOMPARE(rig.language.language(), round.at(2).language);
}

/// Five taps in a corner ask for the PIN of the staff (staff/cornertaps.h): they greet nobody and choose no language.
void TestGuide::theCornersOfTheFirstPageAreTheStaffs()
{
    KioskRig rig;
    const int last = 2; // pixels from the edges
    for (const QPoint corner :
         {QPoint(last, last), QPoint(rig.window->width() - 1 - last, rig.window->height() - 1 - last)}) {
        QWidget *const under = rig.window->childAt(corner);
        QVERIFY(under);
        for (int tap = 0; tap < 5; ++tap)
            QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(rig.window, corner));
    }
    rig.rest();
    QVERIFY(rig.voice.said.isEmpty());
    QCOMPARE(rig.page(), PageName::Languages);
    QVERIFY(!rig.window->guide().isOn());
}

void TestGuide::theSpeakerOfACardBeginsTheGuide()
{
    KioskRig rig;
    rig.start(Language::Uk);
    ThemeTile *tile = rig.all<ThemeTile>().first();
    rig.press(tile->speaker());
    QVERIFY(rig.window->guide().isOn());
    QCOMPARE(rig.page(), PageName::Themes);
    QCOMPARE(heard(rig).first(), tile->accessibleName());
    QCOMPARE(rig.window->guide().lit(), tile);
    rig.press(tile->speaker()); // the light has its finger there
    QCOMPARE(rig.page(), PageName::List);
}

void TestGuide::aScrollIsNoTouch()
{
    KioskRig rig;
    guided(rig, Language::Ti);
    ThemeTile *tile = rig.all<ThemeTile>().first();
    rig.bringOnScreen(*tile);
    rig.look();
    const qsizetype said = rig.voice.said.size();
    const QPoint start = tile->rect().center();
    QTest::mousePress(tile, Qt::LeftButton, {}, start);
    QTest::mouseMove(tile, start + QPoint(0, 40));
    QTest::mouseRelease(tile, Qt::LeftButton, {}, start + QPoint(0, 40));
    rig.rest();
    QCOMPARE(rig.voice.said.size(), said);
    QVERIFY(!rig.window->guide().lit());
}

void TestGuide::againSaysTheLastThenThePage()
{
    KioskRig rig;
    guided(rig, Language::Ti);
    const QList<SpokenText> page = rig.voice.said.last();
    rig.pressCard(*rig.all<ThemeTile>().first());
    const QList<SpokenText> tile = rig.voice.said.last();
    QVERIFY(tile != page);
    rig.press(*rig.find("again"));
    QCOMPARE(rig.voice.said.last(), tile);
    rig.press(*rig.find("again"));
    QCOMPARE(rig.voice.said.last(), page);
    QVERIFY(rig.window->guide().lit()); // where one was
}

void TestGuide::theGuideIsLeftByItsEarAndEndsWithTheVisit()
{
    KioskRig rig;
    guided(rig, Language::Ti);
    rig.go({.page = PageName::Fiche, .fiche = bankAccount});
    QVERIFY(rig.find("footBack"));
    QVERIFY(!rig.find("back")); // never two ways back
    rig.press(*rig.find("guideEar"));
    QVERIFY(rig.window->guide().isOn());
    rig.press(*rig.find("guideEar"));
    QVERIFY(!rig.window->guide().isOn());
    QVERIFY(rig.find("back"));
    QVERIFY(!rig.find("footBack"));
    QCOMPARE(rig.page(), PageName::Fiche);
    rig.press(*rig.find("back")); // opens at once again
    QCOMPARE(rig.page(), PageName::Themes);

    rig.window->guide().begin();
    rig.window->endVisit();
    rig.rest();
    QVERIFY(!rig.window->guide().isOn());
    const qsizetype said = rig.voice.said.size();
    rig.pressCard(*rig.find<LanguageCard>("language-fr"));
    QCOMPARE(rig.page(), PageName::Themes);
    QCOMPARE(rig.voice.said.size(), said); // the next one hears nothing unasked
}

/// In the kiosk's first language: no change of language wipes the line that shows what is said.
void TestGuide::whatWasSaidToOneIsNotThereForTheNext()
{
    KioskRig rig;
    guided(rig, Language::Fr);
    rig.go({.page = PageName::List, .theme = rig.all<ThemeTile>().first()->theme().id});
    rig.pressCard(*rig.all<FicheCardView>().first());
    auto *strip = rig.window->findChild<QWidget *>(QStringLiteral("guideStrip"));
    QVERIFY(strip);
    QVERIFY(!strip->accessibleName().isEmpty());
    rig.window->endVisit();
    rig.rest();
    QCOMPARE(strip->accessibleName(), QString());
}

/// Punctuation: a colon never follows the mark that ends a sentence.
void TestGuide::aQuestionThatIsLitIsASentenceOfItsOwn()
{
    static const QRegularExpression both(QStringLiteral("[?!.؟።]\\W*[:፦]"));
    for (const Language language : {Language::Fr, Language::Ar, Language::Ti}) {
        KioskRig rig;
        guided(rig, language);
        rig.go({.page = PageName::Ear});
        QSignalSpy said(&rig.window->guide(), &Guide::said);
        int questions = 0;
        for (PictureButton *button : rig.all<PictureButton>()) {
            said.clear();
            rig.press(*button);
            if (said.isEmpty())
                continue;
            const QString shown = said.last().first().toString();
            questions += shown.contains(QRegularExpression(QStringLiteral("[?؟]"))) ? 1 : 0;
            QVERIFY2(!shown.contains(both), qPrintable(shown));
            break; // the second press would open it
        }
        QCOMPARE(questions, 1);
    }
}

void TestGuide::frenchInsideAnotherLanguageIsSaidByTheFrenchVoice()
{
    KioskRig rig;
    guided(rig, Language::Ti);
    QStringList themes;
    for (const ThemeTile *tile : rig.all<ThemeTile>())
        themes.append(tile->theme().id);
    int french = 0;
    for (const QString &theme : themes) {
        rig.go({.page = PageName::List, .theme = theme});
        for (FicheCardView *card : rig.all<FicheCardView>()) {
            rig.pressCard(*card);
            QCOMPARE(rig.voice.said.last().first(), (SpokenText{card->fiche().title, card->fiche().language}));
            QCOMPARE(rig.voice.said.last().last().language, Language::Ti); // "touch again"
            french += card->fiche().fallback ? 1 : 0;
        }
    }
    QVERIFY2(french > 0, "the sample leaves translations out on purpose");
}

void TestGuide::somebodyIsCalledFromEveryPage_data()
{
    QTest::addColumn<Route>("stop");
    QTest::newRow("themes") << Route{.page = PageName::Themes};
    QTest::newRow("list") << Route{.page = PageName::List, .theme = healthTheme};
    QTest::newRow("fiche") << Route{.page = PageName::Fiche, .fiche = bankAccount};
    QTest::newRow("emergency") << Route{.page = PageName::Emergency};
    QTest::newRow("find by ear") << Route{.page = PageName::Ear};
    QTest::newRow("take away") << Route{.page = PageName::TakeAway, .fiche = bankAccount};
    QTest::newRow("pictures") << Route{.page = PageName::Steps, .fiche = bankAccount};
    QTest::newRow("questions") << Route{.page = PageName::Questions};
    QTest::newRow("search") << Route{.page = PageName::Search};
}

void TestGuide::somebodyIsCalledFromEveryPage()
{
    QFETCH(const Route, stop);
    for (const QSize size : {QSize(1080, 1920), QSize(1280, 800)}) {
        for (const bool guide : {true, false}) {
            KioskRig rig(size);
            if (guide)
                rig.window->guide().begin();
            rig.start(Language::Ti);
            if (stop.page != PageName::Themes)
                rig.go(stop);
            auto *help = rig.find("help");
            if (!rig.window->guide().isOn() && stop.page == PageName::Search && size.height() < 1000) {
                QVERIFY(!help); // the keyboard has its room; the way back is in the bar
                continue;
            }
            QVERIFY(help);
            QVERIFY(rig.window->rect().contains(rig.placeOf(*help)));
            rig.press(*help);
            if (rig.window->guide().isOn())
                rig.press(*help);
            QCOMPARE(rig.page(), PageName::Help);
            auto *back = rig.find(rig.window->guide().isOn() ? "footBack" : "back");
            QVERIFY(back);
            rig.press(*back);
            if (rig.window->guide().isOn())
                rig.press(*back);
            QCOMPARE(rig.page(), stop.page);
        }
    }
}

void TestGuide::theCardSaysWhatIsLookedForInBothLanguages()
{
    KioskRig rig;
    guided(rig, Language::Ti);
    rig.go({.page = PageName::List, .theme = healthTheme});
    rig.go({.page = PageName::Help, .theme = healthTheme});
    auto &page = static_cast<HelpPage &>(rig.window->page(PageName::Help));
    QStringList french;
    for (const SpokenText &text : page.french()) {
        QCOMPARE(text.language, Language::Fr);
        french.append(text.text);
    }
    QVERIFY(french.contains(QStringLiteral("Je parle tigrinya.")));
    QVERIFY(french.contains(QStringLiteral("Je ne sais pas lire.")));
    QVERIFY(french.at(2).contains(QStringLiteral("Santé")));
    const QString own = heard(rig).join(u' ');
    QVERIFY(own.contains(QStringLiteral("ትግርኛ")));
    QVERIFY(own.contains(QStringLiteral("ጥዕና"))); // health
    QCOMPARE(rig.find<PictureLine>("helpLook")->picture(), QStringLiteral("doctor"));

    // Without the guide nobody is said not to read; with nothing chosen help is asked for.
    KioskRig other;
    other.start(Language::Ar);
    other.press(*other.find("help"));
    auto &asked = static_cast<HelpPage &>(other.window->page(PageName::Help));
    QStringList said;
    for (const SpokenText &text : asked.french())
        said.append(text.text);
    QVERIFY(!said.contains(QStringLiteral("Je ne sais pas lire.")));
    QVERIFY(said.contains(QStringLiteral("Je parle arabe.")));
    QVERIFY(said.contains(QStringLiteral("Je cherche de l’aide.")));
    // What it was goes with the visit.
    rig.window->endVisit();
    rig.rest();
    QVERIFY(!page.french().at(1).text.contains(QStringLiteral("Santé")));
}

void TestGuide::theFrenchHalfIsSaidOnlyWhenTouched()
{
    KioskRig rig;
    rig.start(Language::Ar);
    const qsizetype before = rig.voice.said.size();
    rig.press(*rig.find("help"));
    QCOMPARE(rig.voice.said.size(), before + 1); // what the page is for, in the person's language
    for (const SpokenText &text : rig.voice.said.last())
        QCOMPARE(text.language, Language::Ar);
    Q_EMIT rig.library.contentChanged(); // a sync speaks to nobody
    rig.rest();
    QCOMPARE(rig.voice.said.size(), before + 1);
    rig.press(*rig.find("helpListen"));
    QCOMPARE(rig.voice.said.size(), before + 2);
    for (const SpokenText &text : rig.voice.said.last())
        QCOMPARE(text.language, Language::Fr);
}

void TestGuide::volumeIsHeardAndForgotten()
{
    KioskRig rig;
    guided(rig, Language::Ti);
    VisitorVolume &volume = rig.window->volume();
    const double usual = volume.share();
    rig.press(*rig.find("volume"));
    QVERIFY(!rig.find("volumePanel"));
    const qsizetype before = rig.voice.said.size();
    rig.press(*rig.find("volume"));
    QVERIFY(rig.find("volumePanel"));
    QCOMPARE(rig.voice.said.size(), before + 1); // no touch is followed by silence
    for (int i = 0; i < 2 * VisitorVolume::levels; ++i) {
        const qsizetype said = rig.voice.said.size();
        rig.press(*rig.find("louder"));
        QCOMPARE(rig.voice.said.size(), said + 1); // each step is heard, the last ones too
    }
    QCOMPARE(volume.level(), VisitorVolume::levels);
    QCOMPARE(volume.share(), 1.0); // of the station's ceiling, never beyond
    for (int i = 0; i < 2 * VisitorVolume::levels; ++i)
        rig.press(*rig.find("softer"));
    QCOMPARE(volume.level(), 1);
    QVERIFY(volume.share() > 0); // still heard
    rig.window->endVisit();
    rig.rest();
    QCOMPARE(volume.share(), usual);
    QVERIFY(!rig.find("volumePanel"));
}

void TestGuide::emergencyNumbersAreCardsThatSayHowToCall()
{
    for (const QSize size : {QSize(1080, 1920), QSize(1024, 768)}) {
        KioskRig rig(size);
        guided(rig, Language::Ar);
        rig.press(*rig.find("emergency"));
        rig.press(*rig.find("emergency"));
        QCOMPARE(rig.page(), PageName::Emergency);
        QStringList numbers;
        for (const EmergencyCard *card : rig.all<EmergencyCard>())
            numbers.append(card->number().number);
        QCOMPARE(numbers, (QStringList{QStringLiteral("15"), QStringLiteral("17"), QStringLiteral("18"),
                                       QStringLiteral("112"), QStringLiteral("114"), QStringLiteral("115")}));
        EmergencyCard *all = rig.all<EmergencyCard>().at(3);
        rig.pressCard(*all);
        QCOMPARE(heard(rig).first(), QStringLiteral("1, 1, 2"));
        QVERIFY(heard(rig).size() >= 4);
        rig.pressCard(*all);
        QCOMPARE(rig.window->navigator().current().number, QStringLiteral("112"));
        QCOMPARE(rig.all<EmergencyCard>().size(), 1);
        QVERIFY(rig.find("help"));
        rig.press(*rig.find("footBack"));
        rig.press(*rig.find("footBack"));
        QCOMPARE(rig.all<EmergencyCard>().size(), 6);
    }
}

void TestGuide::aPageIsTakenAwayByItsCode()
{
    KioskRig rig;
    guided(rig, Language::Ti);
    rig.go({.page = PageName::TakeAway, .fiche = bankAccount});
    auto &page = static_cast<TakeAwayPage &>(rig.window->page(PageName::TakeAway));
    QVERIFY(page.showsCode());
    QVERIFY(heard(rig).size() >= 5); // where one is, phone, photo, listen; and that it is an example
    QVERIFY(heard(rig).last().contains(QStringLiteral("ኣብነት")));
    auto *code = rig.find("takeAwayCode");
    QVERIFY(code && rig.window->rect().contains(rig.placeOf(*code)));
    rig.window->endVisit();
    QVERIFY(!page.showsCode());
}

void TestGuide::onALowScreenWhatIsAnsweredIsInSight_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("step");
    for (const Language language : allLanguages) {
        QTest::addRow("%s 1024", code(language).data()) << language << QSize(1024, 768) << defaultTextStep;
        QTest::addRow("%s 1280 largest", code(language).data()) << language << QSize(1280, 800) << textSteps - 1;
    }
}

/// Who cannot read does not scroll to look for "yes", nor for half of a code.
void TestGuide::onALowScreenWhatIsAnsweredIsInSight()
{
    QFETCH(Language, language);
    QFETCH(QSize, size);
    QFETCH(int, step);
    KioskRig rig(size);
    guided(rig, language);
    rig.appearance.setTextStep(step);
    rig.rest();
    const auto whole = [&rig](const char *name) {
        const QWidget *widget = rig.find(name);
        return widget != nullptr && widget->visibleRegion().boundingRect() == widget->rect();
    };
    rig.go({.page = PageName::Ear});
    for (const char *answer : {"earYes", "earNo"})
        QVERIFY2(whole(answer), answer);
    rig.go({.page = PageName::TakeAway, .fiche = bankAccount});
    QVERIFY(whole("takeAwayCode"));
    rig.go({.page = PageName::Search});
    QVERIFY(rig.find("searchField")->width() >= rig.appearance.metrics().primaryTarget * 5);
}

void TestGuide::withoutAnAddressThereIsNoCode()
{
    KioskOptions options;
    options.site.clear();
    KioskRig rig({1080, 1920}, options);
    guided(rig, Language::Ti);
    rig.go({.page = PageName::TakeAway, .fiche = bankAccount});
    QVERIFY(!static_cast<TakeAwayPage &>(rig.window->page(PageName::TakeAway)).showsCode());
    QVERIFY(!rig.find("takeAwayCode"));
    QVERIFY(heard(rig).size() >= 2);
}

void TestGuide::aLanguageWithoutAVoiceShowsStruckSpeakersAndOffersOthers()
{
    KioskRig rig;
    rig.voice.setLanguages({Language::Fr, Language::En, Language::Ar});
    rig.start(Language::Ti);
    for (const ThemeTile *tile : rig.all<ThemeTile>())
        QVERIFY(tile->isStruck());
    // Touched all the same, it begins no guide that would be silent: it offers what there is, likeliest first.
    rig.press(rig.all<ThemeTile>().first()->speaker());
    QVERIFY(!rig.window->guide().isOn());
    QCOMPARE(rig.page(), PageName::Themes);
    QVERIFY(rig.find("hear-ar"));
    QVERIFY(rig.find("hear-en"));
    QVERIFY(!rig.find("hear-ti"));
    QCOMPARE(rig.voice.said.last().first().language, Language::Ar);
    for (const SpokenText &text : rig.voice.said.last())
        QVERIFY(text.text.startsWith(ownName(text.language)));
    // With a voice nothing is struck.
    rig.start(Language::Ar);
    for (const ThemeTile *tile : rig.all<ThemeTile>())
        QVERIFY(!tile->isStruck());
}

void TestGuide::listeningInAnotherLanguageLeavesTheInterface()
{
    KioskRig rig;
    rig.voice.setLanguages({Language::Fr, Language::Ar});
    rig.start(Language::Ti);
    const QString title = rig.window->page(PageName::Themes).title();
    const QString tile = rig.all<ThemeTile>().first()->accessibleName();
    rig.press(*rig.find("listen"));
    rig.press(*rig.find("hear-ar"));
    QCOMPARE(rig.language.language(), Language::Ti);
    QCOMPARE(rig.window->page(PageName::Themes).title(), title);
    QCOMPARE(rig.all<ThemeTile>().first()->accessibleName(), tile);
    QVERIFY(!rig.find("notice"));
    QCOMPARE(rig.voice.said.last().size(), 13); // the page is read out: what was asked for
    for (const SpokenText &text : rig.voice.said.last())
        QCOMPARE(text.language, Language::Ar);
    QVERIFY(!rig.all<ThemeTile>().first()->isStruck());
    // The guide goes on in it, over every page.
    rig.press(rig.all<ThemeTile>().first()->speaker());
    QVERIFY(rig.window->guide().isOn());
    for (const SpokenText &text : rig.voice.said.last())
        QCOMPARE(text.language, Language::Ar);
    for (const char *name : {"home", "help", "findByEar", "emergency", "textSize"}) {
        const qsizetype said = rig.voice.said.size();
        rig.press(*rig.find(name));
        QCOMPARE(rig.voice.said.size(), said + 1);
        for (const SpokenText &text : rig.voice.said.last())
            QCOMPARE(text.language, Language::Ar);
    }
    for (const Route &stop : {Route{.page = PageName::List, .theme = healthTheme}, Route{.page = PageName::Emergency},
                              Route{.page = PageName::Ear}, Route{.page = PageName::Help},
                              Route{.page = PageName::Fiche, .fiche = bankAccount}}) {
        const qsizetype said = rig.voice.said.size();
        rig.go(stop);
        QCOMPARE(rig.voice.said.size(), said + 1);
        QVERIFY(rig.voice.said.last().size() >= 2);
        for (const SpokenText &text : rig.voice.said.last())
            QVERIFY(text.language == Language::Ar || text.language == Language::Fr);
    }
    // The next visitor listens in their own language.
    rig.window->endVisit();
    rig.rest();
    rig.start(Language::Ti);
    QVERIFY(rig.all<ThemeTile>().first()->isStruck());
}

void TestGuide::aNoticeCoversNothingAndGoesByItself()
{
    for (const QSize size : {QSize(1080, 1920), QSize(1024, 768)}) {
        KioskRig rig(size);
        rig.voice.setLanguages({Language::Fr});
        rig.start(Language::Ti);
        rig.press(*rig.find("listen"));
        auto *notice = rig.find("notice");
        QVERIFY(notice);
        for (const char *name : {"listen", "volume", "help", "home"})
            QVERIFY2(!rig.placeOf(*notice).intersects(rig.placeOf(*rig.find(name))), name);
        QVERIFY(rig.window->rect().contains(rig.placeOf(*notice)));
        rig.clock.advance(NoticeLine::lasts);
        rig.rest();
        QVERIFY(!rig.find("notice"));
    }
}

void TestGuide::onAMachineWithoutAnyVoiceEverythingIsStillThere()
{
    KioskRig rig;
    rig.voice.setLanguages({});
    rig.press(*rig.find("welcomeEar"));
    QVERIFY(rig.find("notice")); // said, not pretended
    QCOMPARE(rig.page(), PageName::Languages);
    rig.start(Language::Ti);
    rig.press(*rig.find("findByEar"));
    if (rig.page() == PageName::Themes)
        rig.press(*rig.find("findByEar"));
    QCOMPARE(rig.page(), PageName::Ear);
    rig.press(*rig.find("earOption0"));
    rig.press(*rig.find("earYes"));
    QVERIFY(rig.page() == PageName::Ear && static_cast<EarPage &>(rig.window->page(PageName::Ear)).step().card);
    rig.go({.page = PageName::TakeAway, .fiche = bankAccount});
    QVERIFY(static_cast<TakeAwayPage &>(rig.window->page(PageName::TakeAway)).showsCode());
    QVERIFY(rig.find("help"));
    QVERIFY(rig.voice.said.isEmpty());
}

void TestGuide::theNoticeOfTheDayIsShownAndSaidOnceAVisit()
{
    KioskRig rig({1080, 1920}, withNotice());
    const auto shown = [&rig] {
        const auto *line = rig.window->findChild<NoticeLine *>();
        const auto *words = line == nullptr ? nullptr : line->findChild<Label *>();
        return words != nullptr && line->isVisibleTo(rig.window) ? words->text() : QString();
    };
    const auto said = [&rig](const QString &text) {
        return std::any_of(rig.voice.said.begin(), rig.voice.said.end(), [&text](const auto &texts) {
            return std::any_of(texts.begin(), texts.end(), [&text](const SpokenText &one) { return one.text == text; });
        });
    };
    rig.window->guide().begin();
    rig.pressCard(*rig.find<LanguageCard>("language-ti"));
    rig.pressCard(*rig.find<LanguageCard>("language-ti")); // said at the first touch, chosen at the second
    QCOMPARE(rig.page(), PageName::Themes);
    const QString tigrinya = QStringLiteral("ዓርቢ ዕጹው እዩ።");
    QVERIFY(shown().contains(tigrinya));
    QVERIFY(!shown().contains(QStringLiteral("Pas encore")));
    QVERIFY(said(tigrinya));
    rig.voice.said.clear();
    rig.go({.page = PageName::Emergency});
    QCOMPARE(shown(), QString());
    rig.window->navigator().back();
    rig.rest();
    QVERIFY(!said(tigrinya));
}

ESCALE_TEST(TestGuide)
#include "tst_guide.moc"
