// SPDX-License-Identifier: GPL-3.0-or-later
// The desk between two people: the strip that says who sits here, what the person sees on their own screen, and how
// many actions each task takes. Real events on the real window.
#include "desktoprig.h"
#include "fakevoice.h"
#include "l10n/facts.h"
#include "samplelibrary.h"
#include "testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QPrintDialog>
#include <QThreadPool>
#include <QTimer>

using namespace escale;
using namespace escale::test;

namespace {

/// Waits until a fiche is read and its sentences are made.
void open(DesktopRig &desk, const QString &id)
{
    desk.model.open(id);
    desk.rest();
    QThreadPool::globalInstance()->waitForDone();
    desk.rest();
}

/// A fiche without a text in this language: the sample has all in eight.
void untranslate(DesktopRig &desk, const QString &id)
{
    std::optional<ReadFiche> read;
    desk.library.fiche(id, Language::Fr, desk.window, [&read](const Result<ReadFiche> &answer) {
        if (answer)
            read = *answer;
    });
    desk.rest();
    QVERIFY(read);
    LanguageSet only;
    only.insert(Language::Fr);
    desk.change(PutFiche{read->fiche, {FreshText{read->translation, {}}}, LanguageSet()});
}

} // namespace

class TestConversation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePersonsLanguageDrivesColumnListAndMenus()
    {
        DesktopRig desk;
        open(desk, bankAccount);
        LanguageCombo &persons = desk.window->strip().persons();
        QCOMPARE(persons.language(), Language::Fr);               // nobody has said another
        QTest::keyClick(desk.window, Qt::Key_4, Qt::AltModifier); // the fourth: Tigrinya
        desk.rest();
        QCOMPARE(desk.model.secondLanguage(), Language::Ti);
        QCOMPARE(persons.language(), Language::Ti);
        QCOMPARE(desk.window->reading().view().content().columns.size(), 2);
        QCOMPARE(desk.window->reading().view().content().columns.last().asked, Language::Ti);
        QCOMPARE(desk.model.interfaceLanguage(), Language::Fr);
        QCOMPARE(desk.window->layoutDirection(), Qt::LeftToRight);
        QTest::keyClick(desk.window, Qt::Key_ParenLeft, Qt::AltModifier); // the fifth, as a French keyboard has it
        desk.rest();
        QCOMPARE(desk.model.secondLanguage(), Language::Ar);
        QCOMPARE(desk.window->layoutDirection(), Qt::LeftToRight);
        QTest::keyClick(desk.window, Qt::Key_1, Qt::AltModifier); // they read French after all
        QCOMPARE(desk.model.secondLanguage(), std::nullopt);
    }

    void twoLettersChooseALanguage()
    {
        DesktopRig desk;
        LanguageCombo &persons = desk.window->strip().persons();
        persons.setFocus();
        QTest::keyClicks(&persons, QStringLiteral("ps"));
        QCOMPARE(desk.model.secondLanguage(), Language::Ps);
        QTest::keyClicks(&persons, QStringLiteral("xuk")); // what is no language is forgotten
        QCOMPARE(desk.model.secondLanguage(), Language::Uk);
        QTest::keyClicks(&persons, QStringLiteral("fr")); // they read what the caseworker reads
        QCOMPARE(desk.model.secondLanguage(), std::nullopt);
        LanguageCombo &mine = desk.window->strip().mine();
        mine.setFocus();
        QTest::keyClicks(&mine, QStringLiteral("en"));
        QCOMPARE(desk.model.contentLanguage(), Language::En);
        QCOMPARE(desk.model.interfaceLanguage(), Language::Fr); // two things
    }

    void whatIsKnownOfThePersonStandsInTheStripAndIsTheFilter()
    {
        DesktopRig desk;
        QVERIFY(desk.window->strip().chips().isEmpty());
        Filter filter;
        filter.departments = {QStringLiteral("38")};
        filter.age = ageBrackets.at(1);
        filter.statuses = {QStringLiteral("refugie")};
        filter.level = QStringLiteral("A1");
        filter.freeOnly = true; // of fiches, not of people
        desk.model.setFilter(filter);
        desk.rest();
        QStringList words;
        for (const Button *chip : desk.window->strip().chips())
            words.append(chip->words());
        QCOMPARE(words.size(), 4);
        QVERIFY2(words.join(u'|').contains(QStringLiteral("38")), qPrintable(words.join(u'|')));
        QTest::mouseClick(desk.window->strip().chips().first(), Qt::LeftButton);
        QVERIFY(desk.model.filter().departments.isEmpty());
        QVERIFY(desk.model.filter().freeOnly);
        QCOMPARE(desk.window->strip().chips().size(), 3);
    }

    void factsAreAddedFromAMenuOfTheirOwn()
    {
        DesktopRig desk;
        QMenu &menu = desk.window->strip().factsMenu();
        Q_EMIT menu.aboutToShow();
        QCOMPARE(menu.actions().size(), 4); // place, age, status, level
        const auto choose = [&menu](int part, int choice) {
            menu.actions().at(part)->menu()->actions().at(choice)->trigger();
        };
        choose(1, 2); // 18 to 25, behind "any" and "under 18"
        choose(3, 2);
        QVERIFY(desk.model.filter().age == ageBrackets.at(1));
        QCOMPARE(desk.model.filter().level, levelWords().at(1));
        QCOMPARE(desk.window->strip().chips().size(), 2);
        // A place is typed.
        QSignalSpy wanted(&desk.window->strip(), &ConversationStrip::placeWanted);
        menu.actions().first()->menu()->actions().last()->trigger();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(desk.window->filters().isVisible());
    }

    /// "Height constant: nothing jumps when a button or a count appears."
    void theStripHasOneHeightAndFitsEveryWidth()
    {
        DesktopRig desk;
        ConversationStrip &strip = desk.window->strip();
        const int height = strip.height();
        const int below = desk.placeOf(desk.window->list()).top();
        Filter filter;
        filter.departments = {QStringLiteral("38"), QStringLiteral("974"), QStringLiteral("2A")};
        filter.age = ageBrackets.at(1);
        filter.statuses = statusWords();
        desk.model.setFilter(filter);
        desk.model.setSecondLanguage(Language::Ar);
        desk.rest();
        QCOMPARE(strip.height(), height);
        QCOMPARE(desk.placeOf(desk.window->list()).top(), below);
        for (const int width : {1920, 1440, 1280, 1024}) {
            desk.window->resize(width, 800);
            desk.rest();
            QCOMPARE(desk.window->width(), width);
            QCOMPARE(strip.height(), height);
            for (const QWidget *child : strip.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
                if (child->isVisible() && !child->isWindow())
                    QVERIFY2(strip.rect().contains(child->geometry()), child->metaObject()->className());
            }
            QVERIFY(strip.persons().isVisible()); // that is what the strip is for
        }
        QVERIFY(!strip.addButton().words().isEmpty()); // the facts are behind one button there
        QVERIFY(strip.addButton().words().contains(QString::number(strip.chips().size())));
    }

    void factsStandInBothLanguagesOneBesideTheOther()
    {
        DesktopRig desk;
        desk.model.setSecondLanguage(Language::Ar);
        open(desk, bankAccount);
        const QStringList texts = desk.shownTexts();
        const auto &columns = desk.window->reading().view().content().columns;
        for (const Language language : {Language::Fr, Language::Ar}) {
            for (const Fact &fact : facts(columns.first().read.fiche.metadata, desk.model.today(), language)) {
                QVERIFY2(texts.contains(fact.label), qPrintable(fact.label));
                for (const QString &line : fact.lines)
                    QVERIFY2(texts.contains(line), qPrintable(line));
            }
        }
        // On one height, each on its own side.
        const QString french = factTitle(FactKind::Price, Language::Fr),
                      arabic = factTitle(FactKind::Price, Language::Ar);
        QRect left, right;
        for (const TextFragment *bit : desk.window->reading().view().page().bits()) {
            if (bit->text() == french)
                left = bit->rect();
            if (bit->text() == arabic)
                right = bit->rect();
        }
        QVERIFY(!left.isNull() && !right.isNull());
        QVERIFY(std::abs(left.top() - right.top()) < 12); // another script, another line
        QVERIFY(left.right() < right.left());
        // And their cards end on one height.
        const QImage drawn = desk.window->reading().view().page().grab().toImage();
        const QColor line = desk.appearance.colours().line;
        const auto edgeBelow = [&](int x, int y) {
            while (y < drawn.height() && drawn.pixelColor(x, y) != line)
                ++y;
            return y;
        };
        QCOMPARE(edgeBelow(left.left() + 2, left.bottom()), edgeBelow(right.right() - 2, right.bottom()));
    }

    void theNumberOfAStepDoesNotTouchItsTitle()
    {
        DesktopRig desk;
        desk.model.setSecondLanguage(Language::Ar);
        open(desk, bankAccount);
        FichePage &page = desk.window->reading().view().page();
        page.layOutAll();
        const Translation &text = desk.window->reading().view().content().columns.first().read.translation;
        int edge = -1, step = -1;
        for (const TextFragment *bit : page.bits()) {
            if (bit->text() == text.title)
                edge = bit->rect().left();
            if (bit->text() == text.how.first().title)
                step = bit->rect().left();
        }
        QVERIFY(edge >= 0 && step >= 0);
        QVERIFY(step - edge >= desk.appearance.metrics().icon * 3 / 2 + 6); // the disc, and air
    }

    void anUntranslatedFicheIsShownOnceWithWhatHelps()
    {
        DesktopRig desk;
        untranslate(desk, bankAccount);
        desk.model.setSecondLanguage(Language::Ar);
        open(desk, bankAccount);
        ReadingPane &pane = desk.window->reading();
        QCOMPARE(pane.view().content().columns.size(), 1);
        const QStringList texts = desk.shownTexts();
        const QString title = pane.view().content().columns.first().read.translation.title;
        QCOMPARE(texts.count(title), 1);
        // The facts are ours: they stand in the person's language too.
        QVERIFY(texts.contains(factTitle(FactKind::Price, Language::Ar)));
        QVERIFY(texts.contains(factTitle(FactKind::Price, Language::Fr)));
        QVERIFY(pane.help().isVisible());
        const QList<Button *> help = pane.help().findChildren<Button *>();
        QCOMPARE(help.size(), 2);
        QTest::mouseClick(help.last(), Qt::LeftButton);
        QVERIFY(desk.window->phrases().isVisible());
        // On the person's screen: the French text, everything else in their language.
        const PageContent persons = pane.personsPage();
        QCOMPARE(persons.interfaceLanguage, Language::Ar);
        QCOMPARE(persons.columns.first().asked, Language::Ar);
        QCOMPARE(persons.columns.first().read.translation.language, Language::Fr);
        // The next one is in Arabic.
        open(desk, QStringLiteral("e5ca1e0000000000000c0007"));
        QVERIFY(!pane.help().isVisible());
    }

    void selectingStaysInTheColumnWhereItBegan()
    {
        DesktopRig desk;
        desk.model.setSecondLanguage(Language::Ar);
        open(desk, bankAccount);
        FichePage &page = desk.window->reading().view().page();
        const auto &columns = desk.window->reading().view().content().columns;
        page.layOutAll();
        QRect title, abstract;
        for (const TextFragment *bit : page.bits()) {
            if (bit->text() == columns.first().read.translation.title)
                title = bit->rect();
            if (bit->text() == columns.first().read.translation.abstract)
                abstract = bit->rect();
        }
        QVERIFY(!title.isNull() && !abstract.isNull());
        QTest::mousePress(&page, Qt::LeftButton, {}, title.topLeft() + QPoint(1, 3));
        // To the other side and down, as hands do.
        const QPoint end(page.width() - 60, abstract.bottom() - 2);
        QMouseEvent move(QEvent::MouseMove, end, page.mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&page, &move);
        const QString selected = page.selectedText();
        QVERIFY2(selected.contains(columns.first().read.translation.title), qPrintable(selected));
        for (const QChar letter : selected)
            QVERIFY2(letter.script() != QChar::Script_Arabic, qPrintable(selected));
        QTest::mouseRelease(&page, Qt::LeftButton, {}, end);
        page.selectAll(); // all is all
        QVERIFY(page.selectedText().contains(columns.last().read.translation.title));
    }

    void thePersonsScreenShowsTheirLanguageAlone()
    {
        DesktopRig desk;
        desk.model.setSecondLanguage(Language::Ar);
        open(desk, bankAccount);
        QTest::keyClick(desk.window, Qt::Key_F12);
        PersonsWindow *persons = desk.window->personsWindow();
        QVERIFY(persons && persons->isVisible());
        desk.rest();
        QCOMPARE(persons->language(), Language::Ar);
        QCOMPARE(persons->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(desk.window->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(persons->page()->objectName(), QStringLiteral("fiche"));
        QCOMPARE(persons->view().content().columns.size(), 1);
        QCOMPARE(persons->view().content().columns.first().read.translation.language, Language::Ar);
        QVERIFY(!persons->code().pixmap().isNull());
        // Every word a person can see or hear there is theirs; a brand and a place name are French in every language.
        const QString french = desk.window->reading().view().content().columns.first().read.translation.title;
        for (const TextFragment *bit : persons->view().page().bits())
            QVERIFY(bit->text() != french);
        for (const Button *button : persons->findChildren<Button *>()) {
            if (!button->isVisible())
                continue;
            QVERIFY2(button->accessibleName().isEmpty() || button->accessibleName().isRightToLeft(),
                     qPrintable(button->accessibleName()));
        }
        // Nothing that can be typed into, no list, no menu.
        QVERIFY(persons->findChildren<QLineEdit *>().isEmpty() || !persons->findChild<QLineEdit *>()->isVisible());
        QVERIFY(persons->findChildren<QAbstractItemView *>().isEmpty());
        QTest::keyClick(desk.window, Qt::Key_F12);
        QVERIFY(!desk.window->personsWindow());
    }

    void thePersonsScreenFollowsWhereTheCaseworkerReads()
    {
        DesktopRig desk;
        desk.model.setSecondLanguage(Language::Ar);
        open(desk, bankAccount);
        desk.press(desk.window->commands().personsWindow);
        PersonsWindow *persons = desk.window->personsWindow();
        QVERIFY(persons);
        FicheView &mine = desk.window->reading().view();
        mine.page().layOutAll();
        mine.goTo(mine.page().height() / 2);
        desk.rest();
        const PageAnchor anchor = mine.anchor();
        QVERIFY(!anchor.key.isEmpty());
        QCOMPARE(persons->view().anchor().key, anchor.key);
        // Also among the facts, which stand in other rows there.
        for (int y = 0; y < mine.page().height(); y += 20) {
            mine.goTo(y);
            desk.rest();
            if (mine.anchor().key.startsWith(QStringLiteral("facts")) && mine.anchor().fraction >= 0)
                QCOMPARE(persons->view().anchor().key, QStringLiteral("facts"));
        }
        mine.goTo(mine.page().height() / 2);
        desk.rest();
        // What the person does there moves nothing here.
        const int place = mine.scrollOffset();
        persons->view().goTo(0);
        desk.rest();
        QCOMPARE(mine.scrollOffset(), place);
        mine.goTo(place + 40);
        desk.rest();
        QVERIFY(persons->view().scrollOffset() > 0); // and the caseworker leads again
    }

    void whatIsHeardLightsOnThePersonsScreen()
    {
        FakeVoice voice;
        DesktopRig desk({}, Language::Fr, {}, &voice);
        desk.model.setSecondLanguage(Language::Ar);
        open(desk, bankAccount);
        desk.press(desk.window->commands().personsWindow);
        PersonsWindow *persons = desk.window->personsWindow();
        QVERIFY(persons);
        persons->view().page().layOutAll();
        const QImage dark = persons->view().page().grab().toImage();
        desk.press(desk.window->commands().listen);
        QVERIFY(!voice.said.isEmpty());
        voice.start();
        QVERIFY(persons->view().page().grab().toImage() != dark);
    }

    void nothingOfThePersonIsLeftOnTheirScreen()
    {
        DesktopRig desk;
        desk.model.setSecondLanguage(Language::Ar);
        open(desk, bankAccount);
        desk.press(desk.window->commands().personsWindow);
        PersonsWindow *persons = desk.window->personsWindow();
        desk.model.interview().speak(phrasebook().inGroup(1).first());
        QCOMPARE(persons->page()->objectName(), QStringLiteral("phrase"));
        desk.press(desk.window->commands().copyLink);
        QTest::keyClick(desk.window, Qt::Key_F8);
        desk.rest();
        QCOMPARE(persons->page()->objectName(), QStringLiteral("greeting"));
        QVERIFY(persons->view().content().columns.isEmpty());
        QVERIFY(persons->code().pixmap().isNull());
        // The greeting is for whoever comes: in all eight.
        QCOMPARE(persons->page()->findChildren<Label *>().size(), 8);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        desk.model.setPersonsLanguage(Language::Ru);
        desk.rest();
        QStringList greetings;
        for (const Label *line : persons->page()->findChildren<Label *>())
            greetings.append(line->text());
        QCOMPARE(greetings, QStringList{QStringLiteral("Добро пожаловать")});
    }

    /// Law: what was typed goes with the person, and Ctrl+Z brings nothing back; nor what they had deleted themselves.
    void noWordOfThePersonIsLeftInAnyField()
    {
        DesktopRig desk;
        desk.model.setSecondLanguage(Language::Ar);
        open(desk, bankAccount);
        desk.press(desk.window->commands().ask);
        desk.press(desk.window->commands().phrases);
        desk.press(desk.window->commands().palette);
        for (const bool deleted : {false, true}) {
            QStringList typedInto;
            for (QLineEdit *field : desk.window->findChildren<QLineEdit *>()) {
                QTest::keyClicks(field, QStringLiteral("Haddad"));
                typedInto.append(field->accessibleName());
                if (deleted)
                    field->clear();
            }
            QVERIFY2(typedInto.size() >= 6, qPrintable(typedInto.join(u'|'))); // search, ask, sentences, palette…
            desk.press(desk.window->commands().nextPerson);
            for (QLineEdit *field : desk.window->findChildren<QLineEdit *>()) {
                QVERIFY2(field->text().isEmpty(), qPrintable(field->accessibleName()));
                field->undo();
                QVERIFY2(field->text().isEmpty(), qPrintable(field->accessibleName()));
                field->redo();
                QVERIFY2(field->text().isEmpty(), qPrintable(field->accessibleName()));
            }
            QVERIFY(!desk.window->commandPalette().isVisible());
            QVERIFY(!desk.window->phrases().isVisible());
            QCOMPARE(desk.window->phrases().groups().currentRow(), 0);
        }
    }

    void whoComesNextHasChosenNoSizeYet()
    {
        DesktopRig desk;
        desk.model.setSecondLanguage(Language::Ar);
        open(desk, bankAccount);
        desk.press(desk.window->commands().personsWindow);
        PersonsWindow *persons = desk.window->personsWindow();
        QVERIFY(persons);
        const auto height = [persons] { return persons->view().page().bits().front()->rect().height(); };
        const int usual = height();
        auto *larger = persons->findChild<Button *>(QStringLiteral("larger-letters"));
        QVERIFY(larger);
        larger->click();
        desk.rest();
        QVERIFY(height() > usual);
        desk.press(desk.window->commands().nextPerson);
        desk.model.setSecondLanguage(Language::Ar);
        open(desk, bankAccount);
        QCOMPARE(height(), usual);
    }

    void anInterviewThatIsTakenBackGoesOnWhereItStood()
    {
        DesktopRig desk;
        open(desk, bankAccount);
        desk.press(desk.window->commands().phrases);
        desk.model.interview().speak(phrasebook().inGroup(1).first());
        desk.press(desk.window->commands().nextPerson);
        QVERIFY(!desk.window->phrases().isVisible());
        Q_EMIT desk.window->syncBar().takeBackWanted();
        desk.rest();
        QVERIFY(desk.window->phrases().isVisible());
        QCOMPARE(desk.model.interview().phrase(), phrasebook().inGroup(1).first());
    }

    void aDeskThatClosesTakesThePersonsScreenWithIt()
    {
        DesktopRig desk;
        desk.press(desk.window->commands().personsWindow);
        QVERIFY(desk.window->personsWindow());
        desk.window->close();
        QVERIFY(!desk.window->personsWindow());
    }

    void whereThereIsRoomForOneTextASwitchChoosesWhich()
    {
        FakeVoice voice;
        DesktopRig desk({}, Language::Fr, {}, &voice);
        desk.model.setSecondLanguage(Language::Ar);
        open(desk, bankAccount);
        ReadingPane &pane = desk.window->reading();
        QVERIFY(pane.sides().isHidden());
        QCOMPARE(pane.view().content().columns.size(), 2);
        desk.appearance.setTextStep(textSteps - 1);
        desk.window->resize(1024, 768);
        desk.rest();
        QVERIFY(pane.isVisible() && pane.sides().isVisible());
        QCOMPARE(pane.view().content().columns.size(), 1);
        QCOMPARE(pane.view().content().columns.first().read.translation.language, Language::Fr);
        QTest::mouseClick(pane.sides().findChildren<Button *>().last(), Qt::LeftButton);
        QCOMPARE(pane.view().content().columns.first().read.translation.language, Language::Ar);
        QCOMPARE(pane.personsPage().columns.first().read.translation.language, Language::Ar);
        // What is heard is in sight: the person's.
        QTest::mouseClick(pane.sides().findChildren<Button *>().first(), Qt::LeftButton);
        QThreadPool::globalInstance()->waitForDone(); // its sentences
        desk.rest();
        QTest::keyClick(desk.window, Qt::Key_F7);
        desk.rest();
        QCOMPARE(pane.view().content().columns.first().read.translation.language, Language::Ar);
        QCOMPARE(voice.languages.value(0), Language::Ar);
        QTest::keyClick(desk.window, Qt::Key_F7); // a pause leaves it
        // No word of a title is cut: no line of it is wider than the page.
        for (const TextFragment *bit : pane.view().page().bits())
            QVERIFY2(bit->rect().right() < pane.view().page().width(), qPrintable(bit->text()));
        desk.appearance.setTextStep(defaultTextStep);
        desk.window->resize(1440, 900);
        desk.rest();
        QCOMPARE(pane.view().content().columns.size(), 2);
        QVERIFY(pane.sides().isHidden());
    }

    /// Panes give way in this order: filters, list, second column.
    void panesGiveWayInOneOrderAndComeBack()
    {
        DesktopRig desk;
        desk.model.setSecondLanguage(Language::Ar);
        open(desk, bankAccount);
        const auto visible = [&desk] {
            return QString(desk.window->filters().isVisible() ? u'f' : u'-') +
                   QString(desk.window->list().isVisible() ? u'l' : u'-') +
                   QString(desk.window->reading().isVisible() ? u'r' : u'-');
        };
        QCOMPARE(visible(), QStringLiteral("flr"));
        desk.window->resize(1024, 768);
        desk.rest();
        QCOMPARE(visible(), QStringLiteral("-lr"));
        desk.press(desk.window->commands().showFilters);
        QCOMPARE(visible(), QStringLiteral("f-r"));
        QTest::keyClick(desk.window, Qt::Key_Escape);
        QCOMPARE(visible(), QStringLiteral("-lr"));
        desk.appearance.setTextStep(textSteps - 1);
        desk.rest();
        QCOMPARE(visible(), QStringLiteral("--r"));
        Button *back = nullptr;
        for (Button *button : desk.window->reading().findChildren<Button *>()) {
            if (button->isVisible() && button->words().contains(QStringLiteral("20")))
                back = button;
        }
        QVERIFY(back); // "Fiches: 20"
        QTest::mouseClick(back, Qt::LeftButton);
        desk.rest();
        QCOMPARE(visible(), QStringLiteral("-l-"));
        desk.choose(2);
        QCOMPARE(visible(), QStringLiteral("--r"));
        desk.appearance.setTextStep(defaultTextStep);
        desk.window->resize(1920, 1080);
        desk.rest();
        QCOMPARE(visible(), QStringLiteral("flr"));
    }

    /// The tasks of a caseworker's day, measured: a key pressed or a place clicked is an action; typing words is one.
    /// Printed as a table: what it took before there was a conversation, what was wanted, what it takes.
    /// ESCALE_PICTURES=FOLDER draws the desk after each of them.
    void theTasksOfADayTakeAsFewActionsAsTheyCan_data()
    {
        QTest::addColumn<QStringList>("printers");
        QTest::addColumn<QString>("usual");
        QTest::addColumn<QString>("last");
        const QString desk = QStringLiteral("Accueil"), office = QStringLiteral("Bureau");
        QTest::newRow("a printer of the system") << QStringList{desk, office} << office << QString();
        QTest::newRow("none is usual, one was used") << QStringList{desk, office} << QString() << desk;
        QTest::newRow("only one") << QStringList{desk} << QString() << QString();
        QTest::newRow("the one of last time is gone") << QStringList{desk} << desk << office;
    }
    void theTasksOfADayTakeAsFewActionsAsTheyCan()
    {
        QFETCH(const QStringList, printers);
        QFETCH(const QString, usual);
        QFETCH(const QString, last);
        FakeVoice voice;
        DesktopRig desk({}, Language::Fr, {}, &voice);
        desk.services.printers = [=] { return PrinterList::Printers{printers, usual}; };
        QStringList printed;
        desk.services.send = [&printed](const QString &name, const Paper &) -> Result<Done> {
            printed.append(name);
            return Done{};
        };
        desk.services.memory.setValue(QStringLiteral("handover/printer"), last);
        desk.model.setHome({QStringLiteral("38")});
        QVERIFY(QTest::qWaitForWindowActive(desk.window));
        int actions = 0;
        const auto key = [&](Qt::Key which, Qt::KeyboardModifiers with = {}) {
            ++actions;
            QWidget *focus = desk.window->focusWidget();
            QTest::keyClick(focus != nullptr ? focus : desk.window, which, with);
            desk.rest();
        };
        int pictures = 0;
        const auto took = [&](int target, const char *task, const char *before = "-") {
            qInfo("| %-34s | before %-5s | target %d | %d |", task, before, target, actions);
            const QString folder = qEnvironmentVariable("ESCALE_PICTURES");
            QWidget *shown = QApplication::activeModalWidget();
            if (!folder.isEmpty())
                (shown != nullptr ? shown : desk.window)
                    ->grab()
                    .save(QStringLiteral("%1/task-%2.png").arg(folder).arg(++pictures, 2, 10, QLatin1Char('0')));
            return std::exchange(actions, 0);
        };
        // The centre's département: 6 at every start, wanted 0.
        QCOMPARE(desk.model.filter().departments, QStringList(QStringLiteral("38")));
        QCOMPARE(took(0, "centre's département", "6"), 0);
        // Search, open the first hit, by keys alone: type, Enter. The keys are in the field when the desk opens.
        QVERIFY(desk.window->bar().field().hasFocus());
        ++actions;
        QTest::keyClicks(desk.window->focusWidget(), QStringLiteral("compte banque"));
        key(Qt::Key_Return);
        QTRY_VERIFY(!desk.model.found().waiting());
        desk.rest();
        QCOMPARE(desk.model.ficheId(), bankAccount);
        QCOMPARE(took(2, "search and open the first hit", "38+"), 2);
        // Another second language: 3, wanted 1.
        key(Qt::Key_5, Qt::AltModifier);
        QCOMPARE(desk.model.secondLanguage(), Language::Ar);
        QCOMPARE(took(1, "another second language", "3"), 1);
        // A code in Arabic: 6, wanted 1.
        QString address;
        QTimer::singleShot(0, desk.window, [&address] {
            QWidget *dialog = QApplication::activeModalWidget();
            for (const Label *label : dialog->findChildren<Label *>())
                address += label->text() + u' ';
            dialog->close();
        });
        key(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(address.contains(QStringLiteral("refugies.info/ar")), qPrintable(address));
        QCOMPARE(took(1, "QR in Arabic", "6"), 1);
        desk.window->activateWindow(); // as a window manager does when a dialog closes
        QVERIFY(QTest::qWaitForWindowActive(desk.window));
        // The link: 4, wanted 1.
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("/ar/")));
        QCOMPARE(took(1, "copy the link", "4"), 1);
        // Listening in Arabic: 5, wanted 1. The keys are where the search has left them: in the field.
        QThreadPool::globalInstance()->waitForDone();
        desk.rest();
        QVERIFY(desk.window->bar().field().hasFocus());
        key(Qt::Key_F7);
        QVERIFY(!voice.languages.isEmpty());
        QCOMPARE(voice.languages.first(), Language::Ar);
        QCOMPARE(took(1, "listen in Arabic", "5"), 1);
        // On paper in Arabic alone: 7, wanted 3. Enter prints what the person reads.
        HandOverDialog *paper = nullptr;
        QList<HandOverWay> ways;
        QTemporaryDir folder;
        desk.services.memory.setValue(QStringLiteral("handover/folder"), folder.path());
        QTimer closing; // of the system's own dialog, where a person would press Enter once more
        connect(&closing, &QTimer::timeout, desk.window, [&actions] {
            if (auto *system = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget())) {
                ++actions;
                system->reject();
            }
        });
        closing.start(20);
        const auto openPaper = [&](Qt::KeyboardModifiers with) {
            key(Qt::Key_P, with);
            paper = desk.window->findChild<HandOverDialog *>();
            if (paper == nullptr)
                qFatal("no hand-over");
            ways.clear();
            connect(paper->findChild<HandOverWays *>(), &HandOverWays::wanted, desk.window,
                    [&ways](HandOverWay way) { ways.append(way); });
            QTRY_VERIFY_WITH_TIMEOUT(paper->settled(), 60'000);
            const auto *list = paper->findChild<HandOverWays *>()->findChild<QComboBox *>();
            QTRY_COMPARE(list->count(), int(printers.size()) + 1);
        };
        // By no dialog of the system, and where it went is said.
        const QString sent = QStringLiteral("Envoyé à l’imprimante \u2066Accueil\u2069.");
        const QString sentToOffice = QString(sent).replace(QStringLiteral("Accueil"), QStringLiteral("Bureau"));
        const bool toOffice = last.isEmpty() && usual == QStringLiteral("Bureau");
        const auto inPaper = [&](Qt::Key which, Qt::KeyboardModifiers with = {}) {
            ++actions;
            QTest::keyClick(paper, which, with);
        };
        const auto closePaper = [&] {
            paper->close();
            QTRY_VERIFY(desk.window->findChild<HandOverDialog *>() == nullptr);
            desk.window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(desk.window));
        };
        openPaper(Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(paper->languagesButton(HandOverLanguages::Persons).isChecked());
        inPaper(Qt::Key_Return);
        QTRY_COMPARE(ways, QList<HandOverWay>{HandOverWay::Print});
        QTRY_COMPARE_WITH_TIMEOUT(paper->said(), toOffice ? sentToOffice : sent, 60'000);
        QCOMPARE(desk.window->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(took(3, "print Arabic only", "7"), 2);
        closePaper();
        // A PDF of both languages under a good name in a good folder: ~25, wanted 2.
        openPaper(Qt::ControlModifier);
        // Side by side as on the days before: Arabic alone was for that once.
        QVERIFY(paper->languagesButton(HandOverLanguages::SideBySide).isChecked());
        inPaper(Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(QDir(folder.path()).entryList(QDir::Files).size(), 1, 60'000);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).first().endsWith(QLatin1String("_ar-fr.pdf")));
        QCOMPARE(took(2, "PDF of both languages", "~25"), 2);
        closePaper();
        // Four fiches on paper: ~20 and four jobs, wanted 4.
        desk.model.search({});
        QTRY_VERIFY(!desk.model.found().waiting());
        desk.rest();
        const auto click = [&](int row, Qt::KeyboardModifiers with) {
            ++actions;
            const QRect line = desk.window->list().visualRect(desk.window->list().model()->index(row, 0));
            QTest::mouseClick(desk.window->list().viewport(), Qt::LeftButton, with, line.center());
            desk.rest();
        };
        click(0, {});
        click(3, Qt::ShiftModifier);
        openPaper(Qt::ControlModifier);
        QCOMPARE(paper->scope().currentData().toInt(), int(HandOverScope::Marked));
        inPaper(Qt::Key_Return);
        QTRY_COMPARE(ways, QList<HandOverWay>{HandOverWay::Print});
        QTRY_COMPARE_WITH_TIMEOUT(paper->said(), toOffice ? sentToOffice : sent, 60'000);
        QCOMPARE(printed.size(), 2);
        // Nobody chose one by hand: what was remembered still is.
        QCOMPARE(desk.services.memory.value(QStringLiteral("handover/printer")).toString(), last);
        QVERIFY(paper->preview().sheets() >= 4); // one job
        QCOMPARE(took(4, "four fiches on paper", "~20"), 4);
        closePaper();
        desk.model.open(bankAccount);
        desk.rest();
        // The person's own screen, and a sentence for them.
        key(Qt::Key_F12);
        QVERIFY(desk.window->personsWindow());
        QCOMPARE(took(1, "the person's screen"), 1);
        key(Qt::Key_F4);
        key(Qt::Key_1);
        QCOMPARE(desk.model.interview().phrase(), 0);
        QCOMPARE(took(2, "say a sentence"), 2);
        // The next person: 5, wanted 1.
        key(Qt::Key_F8);
        QCOMPARE(desk.model.ficheId(), QString());
        QCOMPARE(desk.model.secondLanguage(), std::nullopt);
        QCOMPARE(desk.model.filter().departments, QStringList(QStringLiteral("38")));
        QCOMPARE(took(1, "next person", "5"), 1);
    }

    /// Several lines of the list go out together, in its order; one alone is the open fiche.
    void whatIsMarkedInTheListIsHandedOverTogether()
    {
        DesktopRig desk;
        desk.choose(2);
        QVERIFY(desk.window->list().marked().isEmpty());
        desk.window->list().setFocus();
        QTest::keyClick(&desk.window->list(), Qt::Key_Up, Qt::ShiftModifier);
        desk.rest();
        QCOMPARE(desk.window->list().marked().size(), 2);
        QCOMPARE(desk.window->list().marked().first(), desk.model.ficheId()); // reading goes along
        QCOMPARE(desk.window->list().marked().first(), desk.model.found().rows().at(1).card.id);
        desk.press(desk.window->commands().print);
        auto *paper = desk.window->findChild<HandOverDialog *>();
        QVERIFY(paper);
        QTRY_VERIFY_WITH_TIMEOUT(paper->settled(), 60'000);
        QVERIFY(paper->scope().currentText().contains(u'2'));
        paper->go(HandOverWay::CopyLink);
        const QStringList links = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(links.size(), 2);
        QVERIFY(links.first().contains(desk.model.found().rows().at(1).card.id));
        QVERIFY(links.last().contains(desk.model.found().rows().at(2).card.id));
        paper->close();
        // Another list has other lines.
        desk.find(QStringLiteral("banque"));
        QVERIFY(desk.window->list().marked().isEmpty());
    }

    /// 1920 and 2560 are used: columns of 640, then a list of 480, then margins.
    void aWideWindowIsUsed()
    {
        DesktopRig desk;
        desk.model.setSecondLanguage(Language::Ar);
        open(desk, bankAccount);
        desk.window->resize(1920, 1080);
        desk.rest();
        QVERIFY2(desk.window->reading().width() >= 1240, qPrintable(QString::number(desk.window->reading().width())));
        desk.window->resize(2560, 1440);
        desk.rest();
        QVERIFY2(desk.window->results().width() >= 470, qPrintable(QString::number(desk.window->results().width())));
        int widest = 0;
        for (const TextFragment *bit : desk.window->reading().view().page().bits())
            widest = std::max(widest, bit->rect().width());
        QVERIFY(widest >= 600);
    }
};

ESCALE_TEST(TestConversation)
#include "tst_conversation.moc"
