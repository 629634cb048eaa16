// SPDX-License-Identifier: GPL-3.0-or-later
// One visit to the kiosk, with the finger and with the keyboard: navigation, languages, direction.
#include "kiosk/fichecardview.h"
#include "kiosk/languagecard.h"
#include "kiosk/linkcard.h"
#include "kiosk/readingpage.h"
#include "kiosk/themetile.h"
#include "kioskrig.h"
#include "l10n/isolate.h"
#include "samplelibrary.h"
#include "store/database.h"
#include "store/writer.h"
#include "testprogram.h"

#include <QLineEdit>

using namespace escale;
using namespace escale::test;

class TestKiosk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Nobody stands before a page that only says that there is nothing.
    void aPageWithNothingOnItHasAWayOn_data()
    {
        QTest::addColumn<Route>("stop");
        const QString nowhere = QStringLiteral("0123456789abcdef01234567");
        QTest::newRow("a theme without fiches") << Route{.page = PageName::List, .theme = nowhere};
        QTest::newRow("a fiche that is gone") << Route{.page = PageName::Fiche, .fiche = nowhere};
    }
    void aPageWithNothingOnItHasAWayOn()
    {
        QFETCH(const Route, stop);
        KioskRig kiosk;
        kiosk.go({.page = PageName::Themes});
        kiosk.go({.page = PageName::List, .theme = QStringLiteral("e5ca1e0000000000000a0001")});
        QVERIFY(!kiosk.find<Button>("wayHome"));
        kiosk.go(stop);
        auto *way = kiosk.find<Button>("wayHome");
        QVERIFY(way);
        const QString french = way->words();
        kiosk.language.set(Language::Ar);
        kiosk.rest();
        QVERIFY(kiosk.find<Button>("wayHome")->words() != french);
        kiosk.press(*kiosk.find<Button>("wayHome"));
        QCOMPARE(kiosk.window->navigator().current().page, PageName::Themes);
    }

    void aVisitByFinger();
    void backReturnsToTheSameScroll();
    void languageSwitchKeepsThePlace();
    void arabicIsMirrored();
    void frenchStandsInFromLeftToRight();
    void speakersSpeakTheLanguageOfTheText();
    void noVoiceIsSaid();
    void textSizeGoesRound();
    void finishAsks_endForgets();
    void everythingByKeyboard();
    void damagedIsSaid();
    void damagedIsHeardWithTheGuide();
    void newContentAppears();
    void warningOverThePage();
    void tilesStandInColumnsFromTheFirst();
    void warningKeepsTheKeyboard();
    void aFicheWithdrawnWhileReadStays();
    void everyLinkAnswersATap();
    void aHardWordOfTheFicheSaysWhatItMeans();
    void aHardWordOfOursIsExplainedInTheReadersLanguage();
    void theSecondHalfOfADoubleTapOpensNothing();
    void aDoubleTapGoesBackOnce();
    void theSecondHalfFallsThroughNothingThatHasGone();
    void aDoubleTapOnAKeyOfTheFootIsOne();
    void aFlickThatBeginsAgainAtTheSamePlaceIsHeard();
    void theAddressOfALinkIsWrittenAsPeopleReadIt();
};

void TestKiosk::aVisitByFinger()
{
    KioskRig rig;
    QCOMPARE(rig.page(), PageName::Languages);
    QVERIFY(!rig.find("back"));
    QVERIFY(!rig.find("finish")); // no bar before a language is chosen
    QSignalSpy began(rig.window, &KioskWindow::visitBegan);
    auto *ukrainian = rig.find<LanguageCard>("language-uk");
    QVERIFY(ukrainian);
    rig.pressCard(*ukrainian);
    QCOMPARE(rig.page(), PageName::Themes);
    QCOMPARE(began.count(), 1);
    QCOMPARE(rig.language.language(), Language::Uk);
    QCOMPARE(rig.all<ThemeTile>().size(), 12); // of the sample library
    QVERIFY(!rig.find("back"));

    rig.pressCard(*rig.all<ThemeTile>().first());
    QCOMPARE(rig.page(), PageName::List);
    QVERIFY(rig.find("back"));
    QVERIFY(!rig.all<FicheCardView>().isEmpty());
    rig.pressCard(*rig.all<FicheCardView>().first());
    QCOMPARE(rig.page(), PageName::Fiche);
    auto &reading = static_cast<ReadingPage &>(rig.window->page(PageName::Fiche));
    QCOMPARE(reading.view().content().columns.first().read.translation.language, Language::Uk);

    rig.press(*rig.find("back"));
    QCOMPARE(rig.page(), PageName::List);
    rig.press(*rig.find("home"));
    QCOMPARE(rig.page(), PageName::Themes);
    QVERIFY(!rig.find("back"));
}

void TestKiosk::backReturnsToTheSameScroll()
{
    KioskRig rig({1280, 800});
    rig.start(Language::Fr);
    rig.pressCard(*rig.all<ThemeTile>().first());
    KioskPage &list = rig.window->page(PageName::List);
    list.scrollTo(230);
    QCOMPARE(list.scrollOffset(), 230);
    rig.go({.page = PageName::Fiche, .fiche = bankAccount});
    KioskPage &fiche = rig.window->page(PageName::Fiche);
    QCOMPARE(fiche.scrollOffset(), 0);
    fiche.scrollTo(400);
    rig.go({.page = PageName::Questions});
    rig.press(*rig.find("back"));
    QCOMPARE(fiche.scrollOffset(), 400);
    rig.press(*rig.find("back"));
    QCOMPARE(rig.page(), PageName::List);
    QCOMPARE(list.scrollOffset(), 230);
}

void TestKiosk::languageSwitchKeepsThePlace()
{
    KioskRig rig;
    rig.start(Language::Fr);
    rig.go({.page = PageName::Fiche, .fiche = bankAccount});
    const qsizetype depth = rig.window->navigator().depth();
    rig.press(*rig.find("language"));
    QCOMPARE(rig.page(), PageName::Languages);
    QVERIFY(rig.find("back")); // one can still change one's mind
    rig.pressCard(*rig.find<LanguageCard>("language-en"));
    QCOMPARE(rig.page(), PageName::Fiche);
    QCOMPARE(rig.window->navigator().current().fiche, bankAccount);
    QCOMPARE(rig.window->navigator().depth(), depth);
    auto &reading = static_cast<ReadingPage &>(rig.window->page(PageName::Fiche));
    QCOMPARE(reading.view().content().columns.first().read.translation.language, Language::En);
    QCOMPARE(rig.find<Button>("language")->words(), QStringLiteral("English"));
}

void TestKiosk::arabicIsMirrored()
{
    KioskRig rig;
    rig.start(Language::Fr);
    rig.pressCard(*rig.all<ThemeTile>().first());
    const auto left = [&rig](const char *name) { return rig.placeOf(*rig.find(name)).left(); };
    QVERIFY(left("back") < left("home") && left("home") < left("finish"));
    rig.language.set(Language::Ar);
    rig.rest();
    QVERIFY(left("back") > left("home") && left("home") > left("finish"));
    QVERIFY(rig.placeOf(*rig.find("back")).right() > rig.window->width() * 9 / 10);
    for (const FicheCardView *card : rig.all<FicheCardView>()) {
        if (!card->fiche().fallback)
            QVERIFY(card->speaker().x() < card->width() / 2);
    }
    rig.press(*rig.find("home"));
    const QList<ThemeTile *> tiles = rig.all<ThemeTile>();
    QVERIFY(tiles[0]->x() > tiles[1]->x()); // the first one is where reading begins
    rig.language.set(Language::Ti);
    rig.rest();
    QVERIFY(tiles[0]->x() < tiles[1]->x());
}

void TestKiosk::frenchStandsInFromLeftToRight()
{
    KioskRig rig;
    int french = 0;
    for (Language language : {Language::Ar, Language::Ps, Language::Fa}) {
        rig.start(language);
        QStringList themes;
        for (const ThemeTile *tile : rig.all<ThemeTile>())
            themes.append(tile->theme().id);
        for (const QString &theme : themes) {
            rig.go({.page = PageName::List, .theme = theme});
            bool seen = false;
            for (FicheCardView *card : rig.all<FicheCardView>()) {
                QVERIFY2(!seen || card->fiche().fallback, "those in French only come last");
                seen = card->fiche().fallback;
                if (!seen)
                    continue;
                ++french;
                QCOMPARE(card->layoutDirection(), Qt::LeftToRight);
                QVERIFY(card->speaker().x() > card->width() / 2);
                QVERIFY(!card->accessibleDescription().isEmpty()); // the badge is heard too
            }
        }
    }
    QVERIFY2(french > 0, "the sample leaves translations out on purpose");
}

void TestKiosk::speakersSpeakTheLanguageOfTheText()
{
    KioskRig rig;
    auto *persian = rig.find<LanguageCard>("language-fa");
    rig.press(persian->speaker());
    QCOMPARE(rig.page(), PageName::Languages); // listening does not choose
    QCOMPARE(rig.voice.said.size(), 1);
    for (const SpokenText &text : rig.voice.said.first())
        QCOMPARE(text.language, Language::Fa);

    rig.window->guide().end(); // which a speaker begins (tst_guide.cpp)
    rig.start(Language::Ar);
    rig.press(*rig.find("listen"));
    QCOMPARE(rig.voice.said.size(), 2);
    QCOMPARE(rig.voice.said.last().size(), 13); // the question and the twelve themes
    const int stops = rig.voice.stops;
    rig.pressCard(*rig.all<ThemeTile>().first());
    QVERIFY(rig.voice.stops > stops); // a page that is left falls silent
    for (FicheCardView *card : rig.all<FicheCardView>()) {
        rig.press(card->speaker());
        QCOMPARE(rig.voice.said.last().first(), (SpokenText{card->fiche().title, card->fiche().language}));
    }
}

void TestKiosk::noVoiceIsSaid()
{
    KioskRig rig;
    rig.voice.setLanguages({Language::Fr, Language::En});
    rig.start(Language::Ti);
    QVERIFY(!rig.find("notice"));
    rig.press(*rig.find("listen"));
    for (const QList<SpokenText> &said : rig.voice.said) {
        for (const SpokenText &text : said)
            QVERIFY(text.language != Language::Ti); // what is offered instead is heard, each in its own voice
    }
    auto *notice = rig.find("notice");
    QVERIFY(notice);
    QVERIFY(notice->accessibleName().contains(ownName(Language::Fr)));
    QVERIFY(notice->accessibleName().contains(ownName(Language::En)));
    rig.press(*rig.find("closeNotice"));
    QVERIFY(!rig.find("notice"));
}

void TestKiosk::textSizeGoesRound()
{
    KioskRig rig;
    rig.start(Language::Fr);
    QList<int> steps;
    for (int i = 0; i < textSteps; ++i) {
        rig.press(*rig.find("textSize"));
        steps.append(rig.appearance.textStep());
    }
    QCOMPARE(steps, (QList<int>{2, 3, 4, 0, 1}));
    rig.press(*rig.find("contrast"));
    QCOMPARE(rig.appearance.colourSet(), ColourSet::HighContrast);
    rig.press(*rig.find("contrast"));
    QCOMPARE(rig.appearance.colourSet(), ColourSet::Standard);
}

void TestKiosk::finishAsks_endForgets()
{
    KioskRig rig;
    QSignalSpy finish(rig.window, &KioskWindow::finishWanted);
    rig.start(Language::Ar);
    rig.press(*rig.find("textSize"));
    rig.press(*rig.find("contrast"));
    rig.press(*rig.find("searchDoor"));
    rig.find<QLineEdit>("searchField")->setText(QStringLiteral("سكن"));
    rig.rest();
    rig.press(*rig.find("finish"));
    QCOMPARE(finish.count(), 1);
    rig.window->endVisit();
    rig.rest();
    QCOMPARE(rig.page(), PageName::Languages);
    QCOMPARE(rig.language.language(), Language::Fr);
    QCOMPARE(rig.appearance.textStep(), defaultTextStep);
    QCOMPARE(rig.appearance.colourSet(), ColourSet::Standard);
    QCOMPARE(rig.window->navigator().depth(), 0);
    QCOMPARE(rig.window->visit(), Visit{});
    QVERIFY(!rig.find("finish"));
    rig.start(Language::Fr);
    rig.go({.page = PageName::Search});
    QVERIFY(rig.find<QLineEdit>("searchField")->text().isEmpty());
    QVERIFY(!rig.find<QLineEdit>("searchField")->isUndoAvailable());
}

void TestKiosk::everythingByKeyboard()
{
    KioskRig rig;
    rig.window->activateWindow();
    const auto tabTo = [&rig](const QString &name) {
        for (int i = 0; i < 80; ++i) {
            QTest::keyClick(rig.window, Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            if (focus && focus->objectName() == name)
                return true;
        }
        return false;
    };
    QVERIFY(tabTo(QStringLiteral("language-ru")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    rig.rest();
    QCOMPARE(rig.page(), PageName::Themes);
    // Every control is reached by Tab alone, and none keeps the focus for itself.
    QSet<QWidget *> reached;
    for (int i = 0; i < 120; ++i) {
        QTest::keyClick(rig.window, Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (QAbstractButton *button : rig.all<QAbstractButton>())
        QVERIFY2(reached.contains(button), qPrintable(button->accessibleName()));
    QVERIFY(tabTo(rig.all<ThemeTile>().first()->objectName()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    rig.rest();
    QCOMPARE(rig.page(), PageName::List);
    QVERIFY(tabTo(rig.all<FicheCardView>().first()->objectName()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    rig.rest();
    QCOMPARE(rig.page(), PageName::Fiche);
    QVERIFY(tabTo(QStringLiteral("back")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    rig.rest();
    QCOMPARE(rig.page(), PageName::List);
}

void TestKiosk::damagedIsSaid()
{
    KioskRig rig;
    rig.window->tell(QStringLiteral("A sentence."));
    QVERIFY(rig.find("notice"));
    rig.start(Language::Fr);
    QVERIFY(!rig.find("notice")); // goes when the person moves on
}

void TestKiosk::damagedIsHeardWithTheGuide()
{
    KioskRig rig;
    {
        auto database = Database::open(rig.library.path(), Access::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY((*database)->script(QStringLiteral("DROP TABLE theme")).ok());
    }
    rig.window->guide().begin();
    rig.voice.said.clear();
    rig.start(Language::Fr);
    QVERIFY(!rig.voice.said.isEmpty());
    const QList<SpokenText> said = rig.voice.said.last();
    const QList<Label *> labels = rig.all<Label>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&said](const Label *label) {
        return label->text() != said.first().text && said.contains(SpokenText{label->text(), Language::Fr});
    }));
}

void TestKiosk::newContentAppears()
{
    KioskRig rig;
    rig.library.watch(std::chrono::seconds(3));
    const auto tick = [&rig] {
        rig.clock.advance(std::chrono::seconds(3));
        rig.rest();
    };
    tick();
    rig.start(Language::Fr);
    QCOMPARE(rig.all<ThemeTile>().size(), 12);
    {
        auto database = Database::open(rig.library.path(), Access::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY((*database)->script(QStringLiteral("DELETE FROM theme WHERE id = (SELECT min(id) FROM theme)")).ok());
    }
    tick();
    QCOMPARE(rig.all<ThemeTile>().size(), 11); // without anybody having touched anything
}

void TestKiosk::warningOverThePage()
{
    KioskRig rig;
    rig.start(Language::En);
    SessionEnd &warning = rig.window->sessionEnd();
    warning.open(30);
    QVERIFY(rig.find("sessionEnd"));
    QCOMPARE(warning.geometry(), rig.window->rect());
    warning.setSecondsLeft(12);
    QVERIFY(warning.accessibleName().contains(QStringLiteral("12")));
    QSignalSpy go(&warning, &SessionEnd::continueWanted);
    QSignalSpy finish(rig.window, &KioskWindow::finishWanted);
    rig.press(*rig.find("continue"));
    QCOMPARE(go.count(), 1);
    rig.press(*rig.find("finishNow"));
    QCOMPARE(finish.count(), 1);
    rig.language.set(Language::Ar);
    QVERIFY(warning.accessibleName().contains(QStringLiteral("12")) ||
            warning.accessibleName().contains(QStringLiteral("12")));
    warning.close();
    QVERIFY(!rig.find("sessionEnd"));
}

void TestKiosk::tilesStandInColumnsFromTheFirst()
{
    KioskRig rig; // 1080 by 1920: three columns of four, as drawn, the first time as ever after
    rig.start(Language::Fr);
    const QList<ThemeTile *> tiles = rig.all<ThemeTile>();
    QCOMPARE(tiles.size(), 12);
    QCOMPARE(tiles[2]->y(), tiles[0]->y());
    QVERIFY(tiles[3]->y() > tiles[0]->y());
}

void TestKiosk::warningKeepsTheKeyboard()
{
    KioskRig rig;
    rig.window->activateWindow();
    rig.start(Language::Fr);
    QWidget *before = rig.find("textSize");
    before->setFocus();
    SessionEnd &warning = rig.window->sessionEnd();
    warning.open(30);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        QSet<QWidget *> reached;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(rig.window, key);
            reached.insert(rig.window->focusWidget());
        }
        QCOMPARE(reached, (QSet<QWidget *>{rig.find("continue"), rig.find("finishNow")}));
    }
    for (QAbstractButton *button : rig.all<QAbstractButton>())
        QCOMPARE(button->isEnabled(), warning.isAncestorOf(button));
    warning.close();
    QCOMPARE(rig.window->focusWidget(), before); // they go on from where they were
    QVERIFY(rig.find("home")->isEnabled());
}

void TestKiosk::aFicheWithdrawnWhileReadStays()
{
    KioskRig rig;
    rig.start(Language::Fr);
    rig.go({.page = PageName::Fiche, .fiche = bankAccount});
    auto &view = static_cast<ReadingPage &>(rig.window->page(PageName::Fiche)).view();
    QCOMPARE(view.change(), FicheView::Change::None);
    {
        auto writer = Writer::open(rig.library.path(), nullptr);
        QVERIFY(writer.ok());
        QVERIFY((*writer)->apply({RemoveFiche{bankAccount}}).ok());
    }
    Q_EMIT rig.library.contentChanged();
    rig.rest();
    QCOMPARE(view.change(), FicheView::Change::Removed);
    QCOMPARE(view.content().columns.first().read.fiche.id, bankAccount); // all there, to be read to the end
}

/// What is drawn as a link answers (kiwix-apple 57: "nothing happens at all"); the kiosk opens nothing, so it shows.
void TestKiosk::everyLinkAnswersATap()
{
    const QString emergency = QStringLiteral("e5ca1e0000000000000c0010");
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1024, 768)}) {
        KioskRig rig(size);
        rig.start(Language::Ar);
        rig.window->services().appearance.setTextStep(textSteps - 1);
        rig.go({.page = PageName::Fiche, .fiche = emergency});
        auto &page = static_cast<ReadingPage &>(rig.window->page(PageName::Fiche));
        for (const char *address : {"tel:112", "https://www.example.org/une/page?a=1", "mailto:accueil@example.org"}) {
            Q_EMIT page.view().page().linkActivated(QLatin1String(address));
            rig.rest();
            QVERIFY2(rig.find("linkCard"), address);
            const auto *shown = rig.find<QLabel>("linkAddress");
            QVERIFY(shown && !shown->text().isEmpty());
            const auto *close = rig.find<Button>("linkClose");
            QVERIFY2(rig.window->rect().contains(rig.placeOf(*close)), address); // in reach on every screen
            rig.press(*rig.find<Button>("linkListen"));
            QVERIFY(rig.voice.said.last().first().text.contains(withoutIsolates(shown->text())));
            rig.press(*rig.find<Button>("linkClose"));
            QVERIFY(!rig.find("linkCard"));
        }
        Q_EMIT page.view().page().linkActivated(QStringLiteral("tel:15"));
        rig.window->endVisit(); // law 8
        rig.rest();
        QVERIFY(!rig.find("linkCard"));
        QVERIFY(rig.window->findChild<QLabel *>(QStringLiteral("linkAddress"))->text().isEmpty());
    }
}

/// Contract-2026 6bis: a catalogue fiche explains its hard words in a lexicon at its end.
void TestKiosk::aHardWordOfTheFicheSaysWhatItMeans()
{
    for (const Language language : {Language::Fr, Language::Ar}) {
        KioskRig rig;
        rig.start(language);
        rig.go({.page = PageName::Fiche, .fiche = bankAccount});
        auto &page = static_cast<ReadingPage &>(rig.window->page(PageName::Fiche));
        PageContent content = page.view().content();
        content.columns.first().explained.reset(); // of the text that was there
        Translation &text = content.columns.first().read.translation;
        const bool arabic = language == Language::Ar;
        const QString term = arabic ? QStringLiteral("إيصال") : QStringLiteral("récépissé");
        const QString meaning = arabic ? QStringLiteral("ورقة تثبت طلبك <b>") : QStringLiteral("papier <b> qui prouve");
        Block said, entry;
        said.runs = {
            {arabic ? QStringLiteral("احتفظ بالإيصال دائماً.") : QStringLiteral("Gardez le récépissé."), {}, {}}};
        entry.kind = BlockKind::ListItem;
        entry.depth = 1;
        entry.runs = {{term, Style::Bold, {}}, {QStringLiteral(": ") + meaning, {}, {}}};
        text.what = {said};
        text.parts = {{{}, arabic ? QStringLiteral("معجم") : QStringLiteral("Lexique"), {entry}}};
        text.why = text.how = text.next = {};
        page.view().setContent(content);
        rig.rest();
        FichePage &paper = page.view().page();
        QCOMPARE(std::count_if(paper.links().begin(), paper.links().end(),
                               [](const auto &link) { return termAddressFrom(link.address).has_value(); }),
                 1);
        const auto word = std::find_if(paper.links().begin(), paper.links().end(),
                                       [](const auto &link) { return termAddressFrom(link.address).has_value(); });
        const QRectF line = word->bit->linesOf(word->range).first();
        // On the display, which is 800 by 800 pixels (kioskrig.h).
        rig.window->move(QPoint(400, 400) - paper.mapTo(rig.window, line.center().toPoint()));
        rig.look();
        QTest::mouseClick(&paper, Qt::LeftButton, {}, line.center().toPoint());
        rig.rest();
        QVERIFY(rig.find("linkCard"));
        QCOMPARE(withoutIsolates(rig.find<QLabel>("linkAddress")->text()), term);
        rig.press(*rig.find<Button>("linkListen"));
        const SpokenText spoken = rig.voice.said.last().first();
        QVERIFY(spoken.text.contains(term) && spoken.text.contains(meaning));
        QCOMPARE(spoken.language, language);
        rig.press(*rig.find<Button>("linkClose"));
        QVERIFY(!rig.find("linkCard"));
    }
}

/// A French text that stands in for a translation: the word is French, what it means is in the reader's language where
/// we know it, and in French, which is said, where we do not.
void TestKiosk::aHardWordOfOursIsExplainedInTheReadersLanguage()
{
    for (const bool known : {true, false}) {
        KioskRig rig;
        rig.start(Language::Ar);
        rig.go({.page = PageName::Fiche, .fiche = bankAccount});
        auto &page = static_cast<ReadingPage &>(rig.window->page(PageName::Fiche));
        PageContent content = page.view().content();
        content.columns.first().explained.reset(); // of the text that was there
        ReadFiche &read = content.columns.first().read;
        read.fallback = true;
        read.translation = {};
        Block said;
        said.runs = {{known ? QStringLiteral("Gardez le récépissé.") : QStringLiteral("La trêve hivernale."), {}, {}}};
        read.translation.what = {said};
        page.view().setContent(content);
        rig.rest();
        FichePage &paper = page.view().page();
        const auto word = std::find_if(paper.links().begin(), paper.links().end(),
                                       [](const auto &link) { return termAddressFrom(link.address).has_value(); });
        QVERIFY(word != paper.links().end());
        const QRectF line = word->bit->linesOf(word->range).first();
        rig.window->move(QPoint(400, 400) - paper.mapTo(rig.window, line.center().toPoint()));
        rig.look();
        QTest::mouseClick(&paper, Qt::LeftButton, {}, line.center().toPoint());
        rig.rest();
        QVERIFY(rig.find("linkCard"));
        rig.press(*rig.find<Button>("linkListen"));
        const QList<SpokenText> spoken = rig.voice.said.last();
        if (known) {
            QCOMPARE(spoken.size(), 2);
            QCOMPARE(spoken[0].language, Language::Fr);
            QCOMPARE(spoken[0].text, QStringLiteral("récépissé"));
            QCOMPARE(spoken[1].language, Language::Ar);
            QVERIFY(spoken[1].text.contains(QStringLiteral("طلبًا")));
            QVERIFY(!rig.find("linkNote"));
        } else {
            QCOMPARE(spoken.size(), 2);
            QCOMPARE(spoken[0].language, Language::Ar); // that it is in French only
            QVERIFY(rig.find("linkNote"));
            QCOMPARE(spoken[0].text, rig.find<QLabel>("linkNote")->text());
            QCOMPARE(spoken[1].language, Language::Fr);
            QVERIFY(spoken[1].text.contains(QStringLiteral("31 mars")));
        }
    }
}

/// Tested on a real visitor: a double tap on "Logement" opened a fiche.
void TestKiosk::theSecondHalfOfADoubleTapOpensNothing()
{
    KioskRig rig;
    rig.start(Language::Fr);
    auto *tile = rig.all<ThemeTile>().first();
    rig.bringOnScreen(*tile);
    rig.look();
    const QPoint finger = rig.placeOf(*tile).center();
    const auto tap = [&](QWidget *under) {
        QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(rig.window, finger));
        rig.rest();
    };
    tap(tile);
    QCOMPARE(rig.page(), PageName::List);
    QWidget *card = rig.all<FicheCardView>().first();
    QTest::mouseDClick(card, Qt::LeftButton, {}, card->rect().center());
    QTest::mouseClick(card, Qt::LeftButton, {}, card->rect().center());
    rig.rest();
    QCOMPARE(rig.page(), PageName::List);
    // The way back hears at once, and the page does after a moment.
    rig.pressCard(*rig.all<FicheCardView>().first());
    QCOMPARE(rig.page(), PageName::Fiche);
    QTest::mouseClick(rig.find("back"), Qt::LeftButton, {}, rig.find("back")->rect().center());
    rig.rest();
    QCOMPARE(rig.page(), PageName::List);
}

void TestKiosk::aDoubleTapGoesBackOnce()
{
    KioskRig rig;
    rig.start(Language::Fr);
    rig.pressCard(*rig.all<ThemeTile>().first());
    rig.pressCard(*rig.all<FicheCardView>().first());
    QCOMPARE(rig.page(), PageName::Fiche);
    rig.look();
    QWidget *back = rig.find("back");
    QTest::mouseClick(back, Qt::LeftButton, {}, back->rect().center());
    QTest::mouseDClick(back, Qt::LeftButton, {}, back->rect().center() + QPoint(3, 2));
    rig.rest();
    QCOMPARE(rig.page(), PageName::List);
    rig.press(*back); // a moment later it is meant
    QCOMPARE(rig.page(), PageName::Themes);
}

/// The warning, a sentence that is told, the card of a link: taken away by one tap, the other half falls on the page.
void TestKiosk::theSecondHalfFallsThroughNothingThatHasGone()
{
    KioskRig rig;
    rig.start(Language::Fr);
    rig.pressCard(*rig.all<ThemeTile>().first());
    QCOMPARE(rig.page(), PageName::List);
    const auto twice = [&rig](QWidget *first, const std::function<void()> &goes) {
        const QPoint place = first->mapToGlobal(first->rect().center());
        rig.look();
        QTest::mouseClick(first, Qt::LeftButton);
        goes();
        rig.rest();
        QVERIFY(!first->isVisible());
        // Each card in turn has come to lie there.
        for (QWidget *card : rig.all<FicheCardView>()) {
            rig.window->move(rig.window->pos() + place - card->mapToGlobal(card->rect().center()));
            QTest::mouseClick(card, Qt::LeftButton, {}, card->rect().center());
            rig.rest();
            QCOMPARE(rig.page(), PageName::List);
        }
    };
    SessionEnd &warning = rig.window->sessionEnd();
    warning.open(30);
    twice(rig.find("continue"), [&warning] { warning.close(); });
    rig.look();
    rig.window->tell(QStringLiteral("A sentence."));
    rig.rest();
    twice(rig.find("closeNotice"), [] {});
    rig.pressCard(*rig.all<FicheCardView>().first()); // a moment later it is meant
    QCOMPARE(rig.page(), PageName::Fiche);
}

void TestKiosk::aDoubleTapOnAKeyOfTheFootIsOne()
{
    KioskRig rig;
    rig.start(Language::Fr);
    const auto twice = [&rig](const char *name) {
        QWidget *key = rig.find(name);
        rig.look();
        const QPoint place = key->mapToGlobal(key->rect().center());
        QTest::mouseClick(key, Qt::LeftButton);
        rig.rest();
        // What lies there now: the key itself, or the one that has taken its room.
        QWidget *under = rig.window->childAt(rig.window->mapFromGlobal(place));
        QVERIFY(under);
        QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFromGlobal(place));
        rig.rest();
    };
    twice("volume");
    QVERIFY(rig.find("volumePanel"));
    rig.press(*rig.find("volume"));
    QVERIFY(!rig.find("volumePanel"));
    rig.voice.setLanguages({}); // the card greets where it can
    rig.voice.said.clear();
    twice("help");
    QCOMPARE(rig.page(), PageName::Help);
    QVERIFY(!rig.find("notice")); // the key beside it, grown into its place, was not touched: no voice to be told of
}

/// Who scrolls fast begins again where the last stroke began, on another card by now.
void TestKiosk::aFlickThatBeginsAgainAtTheSamePlaceIsHeard()
{
    KioskRig rig;
    rig.start(Language::Fr);
    rig.pressCard(*rig.all<ThemeTile>().first());
    rig.look();
    const QList<FicheCardView *> cards = rig.all<FicheCardView>();
    QVERIFY(cards.size() > 1);
    const QPoint start = cards[0]->mapToGlobal(QPoint(12, 40));
    QTest::mousePress(cards[0], Qt::LeftButton, {}, QPoint(12, 40));
    QTest::mouseMove(cards[0], QPoint(12, 240));
    QTest::mouseRelease(cards[0], Qt::LeftButton, {}, QPoint(12, 240));
    rig.rest();
    QCOMPARE(rig.page(), PageName::List);
    rig.window->move(rig.window->pos() + start - cards[1]->mapToGlobal(QPoint(12, 40)));
    QTest::mousePress(cards[1], Qt::LeftButton, {}, QPoint(12, 40));
    QVERIFY(cards[1]->isDown());
    QTest::mouseRelease(cards[1], Qt::LeftButton, {}, QPoint(12, 40));
}

void TestKiosk::theAddressOfALinkIsWrittenAsPeopleReadIt()
{
    QCOMPARE(shownAddress(QStringLiteral("tel:0123456789")), QStringLiteral("01 23 45 67 89"));
    QCOMPARE(shownAddress(QStringLiteral("tel:+33123456789")), QStringLiteral("+33 1 23 45 67 89"));
    QCOMPARE(shownAddress(QStringLiteral("tel:15")), QStringLiteral("15"));
    QCOMPARE(shownAddress(QStringLiteral("tel:3919")), QStringLiteral("39 19"));
    QCOMPARE(shownAddress(QStringLiteral("tel:116006")), QStringLiteral("116 006"));
    QCOMPARE(shownAddress(QStringLiteral("mailto:a@example.org")), QStringLiteral("a@example.org"));
    QCOMPARE(shownAddress(QStringLiteral("https://www.example.org/a/")), QStringLiteral("www.example.org/a"));
}

ESCALE_TEST(TestKiosk)
#include "tst_kiosk.moc"
