// SPDX-License-Identifier: GPL-3.0-or-later
// The caseworker's desk as a person uses it: find, filter, read in two languages, put aside, by mouse and by keys.
#include "desktop/fichepaper.h"
#include "desktop/tag.h"
#include "desktoprig.h"
#include "fakevoice.h"
#include "l10n/facts.h"
#include "reader/findbar.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QRegularExpression>
#include <QThreadPool>
#include <array>

using namespace escale;
using namespace escale::test;

/// Stands in for the system's programs.
class Opened final : public QObject {
    Q_OBJECT

public:
    Opened()
    {
        for (const char *scheme : schemes)
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
    }
    ~Opened() override
    {
        for (const char *scheme : schemes)
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }
    QStringList addresses;

public Q_SLOTS:
    void open(const QUrl &url) { addresses << QString::fromLatin1(url.toEncoded()); }

private:
    static constexpr std::array schemes{"http", "https", "mailto", "tel", "file", "javascript", "smb"};
};

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What most mornings do without is not made before it is wanted: sentences of an interview, a thread to ask in.
    void whatIsNotWantedYetIsNotMade()
    {
        DesktopRig desk;
        QCOMPARE(desk.window->phrases().groups().count(), 0);
        QCOMPARE(desk.window->phrases().sentences().rowCount(), 0);
        QVERIFY(!desk.window->asking().isBegun());
        desk.model.setInterfaceLanguage(Language::Ar);
        desk.appearance.setTextStep(textSteps - 1);
        desk.rest();
        QCOMPARE(desk.window->phrases().sentences().rowCount(), 0);
        desk.press(desk.window->commands().phrases);
        QVERIFY(desk.window->phrases().groups().count() > 5);
        QVERIFY(desk.window->phrases().sentences().rowCount() > 0);
        QVERIFY(desk.window->phrases().groups().item(0)->text().isRightToLeft());
        QVERIFY(!desk.window->phrases().hint().text().isEmpty());
        desk.window->asking().ask(QStringLiteral("Comment ouvrir un compte ?"));
        QVERIFY(desk.window->asking().isBegun());
    }

    void theWholeSampleIsInTheList()
    {
        DesktopRig desk;
        QCOMPARE(desk.window->list().results().rowCount(), 20); // 8 procedures and 12 programmes
        const QVariant spoken =
            desk.window->list().results().data(desk.window->list().model()->index(0, 0), Qt::AccessibleTextRole);
        QVERIFY(spoken.toString().contains(u'\n'));
    }

    void choosingALineShowsTheFiche()
    {
        DesktopRig desk;
        desk.choose(3);
        const ResultRow &row = desk.window->list().results().row(3);
        QCOMPARE(desk.model.ficheId(), row.card.id);
        QVERIFY(desk.shownTexts().contains(row.card.title));
    }

    /// A library may come from elsewhere: what is opened passes the door once more.
    void onlyLinksOfTheFourKindsAreOpened()
    {
        DesktopRig desk;
        desk.choose(3);
        Opened opened;
        auto *view = desk.window->findChild<FicheView *>();
        for (const char *address : {"file:///etc/passwd", "javascript:alert(1)", "smb://server/share", "",
                                    "https://known.example@evil.example/", "mailto:a@b.fr?attach=/etc/passwd",
                                    "tel:115", "https://example.org/x"})
            Q_EMIT view->linkActivated(QString::fromLatin1(address));
        QCOMPARE(opened.addresses, QStringList({QStringLiteral("mailto:a@b.fr"), QStringLiteral("tel:115"),
                                                QStringLiteral("https://example.org/x")}));
    }

    void everyThemeHasAsManyFichesAsItSays()
    {
        DesktopRig desk;
        const QHash<QString, int> counts = desk.model.found().counts().themes;
        int seen = 0;
        for (const auto &[theme, count] : counts.asKeyValueRange()) {
            Filter filter;
            filter.themes = {theme};
            desk.model.setFilter(filter);
            QCOMPARE(desk.window->list().results().rowCount(), count);
            ++seen;
        }
        QVERIFY(seen >= 10);
    }

    void aSearchFindsAndMarksWithoutAccents()
    {
        DesktopRig desk;
        desk.find(QStringLiteral("sejour"));
        QVERIFY(desk.window->list().results().rowCount() > 0);
        const ResultRow &first = desk.window->list().results().row(0);
        QVERIFY(first.card.title.contains(QStringLiteral("séjour"), Qt::CaseInsensitive));
        QVERIFY(!first.arrival.words.isEmpty());
        desk.find(QString());
        QCOMPARE(desk.window->list().results().rowCount(), 20);
    }

    /// The line says the section, and choosing it opens the fiche there.
    void aResultSaysTheSectionFoundAndOpensThere()
    {
        DesktopRig desk;
        desk.find(QStringLiteral("rendez-vous banque"));
        const ResultModel &results = desk.window->list().results();
        int row = -1;
        for (int i = 0; i < results.rowCount() && row < 0; ++i) {
            if (!results.foundIn(results.row(i)).isEmpty())
                row = i;
        }
        QVERIFY(row >= 0);
        QVERIFY(results.foundIn(results.row(row)).contains(results.row(row).arrival.section->title));
        const QString said = results.data(results.index(row), Qt::AccessibleTextRole).toString();
        QVERIFY(said.contains(results.foundIn(results.row(row))));
        desk.choose(row);
        FicheView &view = desk.window->reading().view();
        QVERIFY(view.page().foundCount() > 0);
        desk.find(QString());
        QVERIFY(results.foundIn(results.row(0)).isEmpty());
        desk.choose(0);
        desk.choose(1);
        QCOMPARE(view.page().foundCount(), 0);
    }

    /// A result shows the words that answer, and lights those that were searched for.
    void aResultShowsWhatWasFoundWithItsWordsLit()
    {
        DesktopRig desk;
        const int plain = desk.window->list().visualRect(desk.window->list().model()->index(0, 0)).height();
        desk.find(QStringLiteral("justificatif domicile"));
        const QModelIndex first = desk.window->list().model()->index(0, 0);
        const Snippet &snippet = desk.window->list().results().row(0).snippet;
        QVERIFY(!snippet.marks.isEmpty());
        const QRect line = desk.window->list().visualRect(first);
        QVERIFY2(line.height() > plain, qPrintable(QString::number(line.height())));
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(snippet.text));
        const QColor lit = desk.appearance.colours().speaking;
        const auto marked = [&] {
            const QImage picture = desk.window->list().viewport()->grab(line).toImage();
            int count = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    count += picture.pixelColor(x, y) == lit ? 1 : 0;
            }
            return count;
        };
        QVERIFY2(marked() > 100, qPrintable(QString::number(marked())));
        // Nothing searched for, nothing shown.
        desk.model.search({});
        QTRY_VERIFY(!desk.model.found().waiting());
        desk.rest();
        QVERIFY(desk.window->list().results().row(0).snippet.text.isEmpty());
        QCOMPARE(marked(), 0);
    }

    void nothingFoundIsSaid()
    {
        DesktopRig desk;
        desk.find(QStringLiteral("zzzzqqqq"));
        QCOMPARE(desk.window->list().results().rowCount(), 0);
        auto *way = desk.window->findChild<NoResultsPanel *>();
        QVERIFY(way->isVisible());
        QCOMPARE(way->findChild<Label *>()->text(),
                 NoResultsPanel::tr("Nothing found. Try another word, or remove a filter."));
        // A theme leads out of it.
        QSignalSpy chosen(way, &NoResultsPanel::themeChosen);
        const auto buttons = way->findChildren<Button *>();
        QVERIFY(!buttons.isEmpty());
        QMetaObject::invokeMethod(buttons.last(), "click");
        desk.rest();
        QCOMPARE(chosen.size(), 1);
        QVERIFY(way->isHidden());
        QVERIFY(desk.window->list().results().rowCount() > 0);
        QCOMPARE(desk.window->findChild<QLineEdit *>()->text(), QString());
    }

    void aCorrectionIsShownAndCanBeRefused()
    {
        DesktopRig desk;
        desk.find(QStringLiteral("lojement"));
        QVERIFY(desk.window->list().results().rowCount() > 0);
        auto *way = desk.window->findChild<NoResultsPanel *>();
        QVERIFY(way->isVisible());
        QVERIFY(way->findChild<Label *>()->text().contains(QStringLiteral("logement")));
        auto *button = way->findChild<Button *>();
        QVERIFY(button->isVisible() && button->words().contains(QStringLiteral("lojement")));
        QSignalSpy changed(&desk.model.found(), &Finder::changed);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!changed.isEmpty() || changed.wait());
        desk.rest();
        QVERIFY(!way->findChild<Label *>()->text().contains(QStringLiteral("logement")));
        desk.find(QStringLiteral("lojemant")); // what is typed next is corrected again
        QVERIFY(way->findChild<Label *>()->text().contains(QStringLiteral("logement")));
    }

    /// A window waits with its first picture for what it shows, but not for ever.
    void aWindowWhoseLibraryDoesNotAnswerShowsItselfAllTheSame()
    {
        DesktopRig desk;
        QVERIFY(desk.window->updatesEnabled()); // it has its list
        const DesktopWindow waiting(desk.services);
        QVERIFY(!waiting.updatesEnabled());
        desk.clock.advance(std::chrono::milliseconds(150));
        QVERIFY(waiting.updatesEnabled());
    }

    void whatTheBarSaysFollowsTheLanguageUntilItIsTakenAway()
    {
        DesktopRig desk;
        const QString french = desk.window->syncBar().sentence();
        QVERIFY(desk.window->syncBar().isVisible() && !french.isEmpty());
        desk.model.setInterfaceLanguage(Language::Ar);
        desk.rest();
        QVERIFY(desk.window->syncBar().isVisible());
        QVERIFY(desk.window->syncBar().sentence() != french && !desk.window->syncBar().sentence().isEmpty());
        desk.window->syncBar().takeAway();
        desk.model.setInterfaceLanguage(Language::Fr);
        desk.rest();
        QVERIFY(!desk.window->syncBar().isVisible());
    }

    void twoLanguagesStandSideBySide()
    {
        DesktopRig desk;
        desk.choose(0);
        const QString french = desk.window->list().results().row(0).card.title;
        QTest::keyClick(desk.window, Qt::Key_F9);
        desk.rest();
        const auto &columns = desk.window->reading().view().content().columns;
        QCOMPARE(columns.size(), 2);
        QCOMPARE(columns[0].asked, Language::Fr);
        QCOMPARE(columns[1].asked, Language::Ar);
        QVERIFY(desk.shownTexts().contains(french));
        QVERIFY(desk.shownTexts().contains(columns[1].read.translation.title));
        QTest::keyClick(desk.window, Qt::Key_F9);
        desk.rest();
        QCOMPARE(desk.window->reading().view().content().columns.size(), 1);
    }

    void theInterfaceSwitchesLiveAndTurnsRound()
    {
        DesktopRig desk;
        desk.choose(0);
        QVERIFY(desk.placeOf(desk.window->filters()).left() < desk.placeOf(desk.window->reading()).left());
        desk.model.setInterfaceLanguage(Language::Ar);
        desk.rest();
        QVERIFY(desk.placeOf(desk.window->filters()).left() > desk.placeOf(desk.window->reading()).left());
        QCOMPARE(desk.window->reading().view().content().columns.first().asked, Language::Ar);
        QCOMPARE(desk.window->list().results().row(0).card.language, Language::Ar);
        desk.model.setInterfaceLanguage(Language::Fr);
        desk.rest();
    }

    void keysDoWhatTheMenuSays()
    {
        DesktopRig desk;
        QVERIFY(QTest::qWaitForWindowActive(desk.window));
        desk.choose(0);
        desk.window->list().setFocus();
        QTest::keyClick(desk.window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(desk.window->focusWidget(), desk.window->findChild<QLineEdit *>());
        const int step = desk.appearance.textStep();
        QTest::keyClick(desk.window, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(desk.appearance.textStep(), step + 1);
        QTest::keyClick(desk.window, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(desk.appearance.textStep(), step);
        // Space in the search field is a space; over the list it listens.
        auto *bar = desk.window->findChild<ListeningBar *>();
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_Space);
        QVERIFY(bar->isHidden());
        QCOMPARE(desk.window->findChild<QLineEdit *>()->text(), QStringLiteral(" "));
        desk.window->list().setFocus();
        QTest::keyClick(&desk.window->list(), Qt::Key_Space);
        QVERIFY(bar->isVisible());
    }

    void everyCommandHasANameAndNoTwoShareAKey()
    {
        DesktopRig desk;
        QSet<QString> keys;
        for (const QAction *action : desk.window->actions()) {
            QVERIFY(!action->text().isEmpty());
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys.insert(key.toString());
            }
        }
        for (const char *key :
             {"Ctrl+F", "Ctrl+L", "F9", "Ctrl+P", "Ctrl+D", "F5", "Ctrl++", "Ctrl+-", "Ctrl+0", "F6", "F8"})
            QVERIFY2(keys.contains(QString::fromLatin1(key)), key); // ui/README.md, "The desk"
    }

    void aFichePutAsideStaysThere()
    {
        QTemporaryDir folder;
        const QString memory = folder.filePath(QStringLiteral("window.ini"));
        QString id;
        {
            DesktopRig desk(memory);
            desk.choose(2);
            id = desk.model.ficheId();
            QTest::keyClick(desk.window, Qt::Key_D, Qt::ControlModifier);
            desk.find(QStringLiteral("logement"));
            desk.model.setSecondLanguage(Language::Uk);
            desk.window->close();
        }
        DesktopRig desk(memory);
        desk.press(desk.window->commands().showSelection);
        QCOMPARE(desk.window->list().results().rowCount(), 1);
        QCOMPARE(desk.window->list().results().row(0).card.id, id);
        QCOMPARE(desk.model.ficheId(), QString()); // with whom it was read is nobody's business
        QCOMPARE(desk.model.secondLanguage(), std::nullopt);
        QFile file(memory);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("logement")); // a query is never written down
    }

    void aFicheOpenedBeforeTheThemesAreKnownHasThemInTheEnd()
    {
        QTemporaryDir folder;
        const QString memory = folder.filePath(QStringLiteral("window.ini"));
        const QString first = QStringLiteral("e5ca1e0000000000000c0001"),
                      second = QStringLiteral("e5ca1e0000000000000c0002");
        QSettings(memory, QSettings::IniFormat).setValue(QStringLiteral("window/fiche"), second); // as once
        DesktopRig desk(memory, Language::Fr, first);
        QCOMPARE(desk.model.ficheId(), first); // what was asked for, not what was open last time
        QVERIFY(!desk.window->reading().view().content().taxonomy.isEmpty());
        QCOMPARE(desk.window->findChildren<Tag *>().size(), 3); // theme, price, place
    }

    void backAndForward()
    {
        DesktopRig desk;
        desk.choose(0);
        desk.choose(5);
        const QString last = desk.model.ficheId();
        desk.press(desk.window->commands().back);
        QCOMPARE(desk.model.ficheId(), desk.window->list().results().row(0).card.id);
        QVERIFY(!desk.window->commands().back->isEnabled());
        desk.press(desk.window->commands().forward);
        QCOMPARE(desk.model.ficheId(), last);
    }

    void aFicheChangedOrRemovedWhileItIsReadStaysReadable()
    {
        DesktopRig desk;
        desk.choose(0);
        FicheView &view = desk.window->reading().view();
        ReadFiche read = view.content().columns.first().read;
        const QString before = read.translation.title;
        QSignalSpy built(&view.page(), &FichePage::contentReplaced);

        FreshText text{read.translation, {}};
        text.translation.title = QStringLiteral("Un titre nouveau");
        LanguageSet others = read.cachedLanguages;
        others.remove(Language::Fr);
        desk.change(PutFiche{read.fiche, {text}, others});
        QCOMPARE(view.change(), FicheView::Change::Updated);
        QVERIFY(desk.shownTexts().contains(before)); // reading goes on in the old text
        QCOMPARE(built.size(), 0);
        Q_EMIT view.newTextWanted();
        desk.rest();
        QVERIFY(desk.shownTexts().contains(QStringLiteral("Un titre nouveau")));
        QCOMPARE(view.change(), FicheView::Change::None);

        desk.change(RemoveFiche{read.fiche.id});
        QCOMPARE(view.change(), FicheView::Change::Removed);
        QVERIFY(desk.shownTexts().contains(QStringLiteral("Un titre nouveau")));
        QCOMPARE(desk.window->list().results().rowCount(), 19);
    }

    void aChangeElsewhereDoesNotDisturbTheReader()
    {
        DesktopRig desk;
        desk.choose(0);
        desk.change(RemoveFiche{desk.window->list().results().row(5).card.id});
        QCOMPARE(desk.window->reading().view().change(), FicheView::Change::None);
    }

    void anUpdateWithoutAFeedSaysWhatIsMissing()
    {
        DesktopRig desk;
        desk.press(desk.window->commands().sync);
        QVERIFY(desk.window->syncBar().isVisible());
        QCOMPARE(desk.window->syncBar().sentence(),
                 SyncRunner::tr("No source of fiches is set: this program has only what it holds now."));
    }

    void everyControlHasAName()
    {
        DesktopRig desk;
        desk.choose(0);
        int controls = 0;
        for (QWidget *widget : desk.window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            QAccessibleInterface *control = QAccessible::queryAccessibleInterface(widget);
            const bool container =
                qobject_cast<QAbstractScrollArea *>(widget) != nullptr && widget != &desk.window->list();
            if (container)
                continue;
            QVERIFY2(control && !control->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            ++controls;
        }
        QVERIFY(controls > 20);
    }

    /// "search, open the first hit, keyboard only": type, Enter.
    void aSearchIsOpenedByEnterAndWalkedByArrows()
    {
        DesktopRig desk;
        auto *field = desk.window->findChild<QLineEdit *>();
        field->setFocus();
        QSignalSpy answered(&desk.model.found(), &Finder::changed);
        QTest::keyClicks(field, QStringLiteral("travail"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!desk.model.found().waiting());
        desk.rest();
        const auto &rows = desk.model.found().rows();
        QVERIFY(rows.size() > 1);
        QCOMPARE(desk.model.ficheId(), rows[0].card.id);
        QVERIFY(desk.shownTexts().contains(rows[0].card.title));
        QTest::keyClick(field, Qt::Key_Down);
        desk.rest();
        QCOMPARE(desk.model.ficheId(), rows[1].card.id);
        QCOMPARE(desk.window->list().currentIndex().row(), 1);
        QVERIFY(field->hasFocus()); // one types on
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(desk.model.ficheId(), rows[0].card.id);
        QCOMPARE(field->text(), QStringLiteral("travail"));
        // Escape empties the field, then leaves it, then goes back.
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(desk.model.query(), QString());
        desk.rest();
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(desk.window->list().hasFocus());
        QVERIFY(desk.model.canGoBack());
        QTest::keyClick(&desk.window->list(), Qt::Key_Escape);
        QVERIFY(desk.model.canGoForward());
    }

    /// Four fiches without leaving the field: Shift and an arrow mark lines of the list, as they do in the list.
    void linesAreMarkedFromTheField()
    {
        DesktopRig desk;
        auto *field = desk.window->findChild<QLineEdit *>();
        field->setFocus();
        desk.find(QStringLiteral("travail"));
        const auto shift = [&](Qt::Key key) {
            QTest::keyClick(field, key, Qt::ShiftModifier);
            desk.rest();
        };
        QTest::keyClick(field, Qt::Key_Down);
        desk.rest();
        for (int i = 0; i < 3; ++i)
            shift(Qt::Key_Down);
        const auto ids = [&desk](int count) {
            QStringList all;
            for (int i = 0; i < count; ++i)
                all.append(desk.model.found().rows().at(i).card.id);
            return all;
        };
        QVERIFY(desk.model.found().rows().size() > 3);
        QCOMPARE(desk.window->list().marked(), ids(4));
        QCOMPARE(desk.model.ficheId(), ids(4).last()); // reading goes along
        shift(Qt::Key_Up);
        QCOMPARE(desk.window->list().marked(), ids(3));
        QCOMPARE(field->text(), QStringLiteral("travail"));
        QVERIFY(field->hasFocus() && !field->hasSelectedText());
        QTest::keyClick(field, Qt::Key_Down); // without Shift they are one again
        desk.rest();
        QVERIFY(desk.window->list().marked().isEmpty());
    }

    /// Where the window has room for one pane, the list stays in front while lines are marked, by keys and by clicks.
    void linesAreMarkedWhereTheListHasGivenWay()
    {
        DesktopRig desk;
        desk.model.setSecondLanguage(Language::Ar);
        desk.appearance.setTextStep(textSteps - 1);
        desk.window->resize(1024, 768);
        auto *field = desk.window->findChild<QLineEdit *>();
        field->setFocus();
        desk.find(QStringLiteral("travail"));
        desk.model.open(desk.model.found().rows().first().card.id);
        desk.rest();
        const ResultList &list = desk.window->list();
        QVERIFY(!list.isVisible());
        QTest::keyClick(field, Qt::Key_Down, Qt::ShiftModifier);
        desk.rest();
        QVERIFY(list.isVisible() && !desk.window->reading().isVisible());
        QCOMPARE(list.marked().size(), 2);
        QVERIFY(list.hasFocus());
        QTest::keyClick(&desk.window->list(), Qt::Key_Down, Qt::ShiftModifier);
        desk.rest();
        QVERIFY(list.isVisible());
        QCOMPARE(list.marked().size(), 3);
        const auto click = [&](int row, Qt::KeyboardModifiers with) {
            const QRect line = list.visualRect(list.model()->index(row, 0));
            QTest::mouseClick(list.viewport(), Qt::LeftButton, with, line.center());
            desk.rest();
        };
        click(1, Qt::ControlModifier); // taken out again
        QVERIFY(list.isVisible());
        QCOMPARE(list.marked().size(), 2);
        click(1, {}); // one alone is read
        QVERIFY(!list.isVisible() && desk.window->reading().isVisible());
        QVERIFY(list.marked().isEmpty());
    }

    /// In a low window the voice's bar takes the place of the search that an arrival has opened by itself.
    void theTextHasRoomWhileItIsRead()
    {
        FakeVoice voice;
        DesktopRig desk({}, Language::Fr, {}, &voice);
        desk.appearance.setTextStep(textSteps - 1);
        desk.window->resize(1024, 768);
        desk.find(QStringLiteral("compte banque"));
        desk.model.open(desk.model.found().rows().first().card.id);
        desk.rest();
        QThreadPool::globalInstance()->waitForDone(); // its sentences
        desk.rest();
        FicheView &view = desk.window->reading().view();
        QVERIFY(view.findBar().isVisible());
        const int lit = view.page().foundCount();
        QVERIFY(lit > 0);
        QTest::keyClick(desk.window->findChild<QLineEdit *>(), Qt::Key_F7);
        desk.rest();
        QVERIFY(!voice.languages.isEmpty());
        QVERIFY(!view.findBar().isVisible());
        QCOMPARE(view.page().foundCount(), lit);
        QTest::keyClick(desk.window, Qt::Key_F3);
        desk.rest();
        QVERIFY(view.findBar().isVisible()); // who asks for it has it
    }

    /// A button without words says its key, which is how keys are learnt.
    void everyButtonWithoutWordsNamesItsKey()
    {
        DesktopRig desk;
        desk.model.open(QStringLiteral("e5ca1e0000000000000c0003"));
        desk.rest();
        const Commands &commands = desk.window->commands();
        for (const QAction *action : {commands.listen, commands.bilingual, commands.print, commands.qr, commands.select,
                                      commands.ask, commands.personsWindow, commands.phrases, commands.nextPerson}) {
            QStringList tips;
            for (const Button *button : desk.window->findChildren<Button *>())
                tips.append(button->toolTip());
            const QString wanted = QStringLiteral("%1 (%2)").arg(action->text().remove(u'&'),
                                                                 action->shortcut().toString(QKeySequence::NativeText));
            QVERIFY(!action->shortcut().isEmpty());
            QVERIFY2(tips.contains(wanted), qPrintable(wanted));
        }
    }

    void f6GoesRoundThePanes()
    {
        DesktopRig desk;
        QVERIFY(QTest::qWaitForWindowActive(desk.window));
        desk.choose(0);
        auto *field = desk.window->findChild<QLineEdit *>();
        field->setFocus();
        const QList<QWidget *> round{&desk.window->filters(), &desk.window->list(), &desk.window->reading(), field};
        const auto isIn = [&desk](const QWidget *pane) {
            return desk.window->focusWidget() == pane || pane->isAncestorOf(desk.window->focusWidget());
        };
        for (const QWidget *pane : round) {
            QTest::keyClick(desk.window, Qt::Key_F6);
            QVERIFY2(isIn(pane), pane->metaObject()->className());
        }
        QTest::keyClick(desk.window, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(isIn(&desk.window->reading()));
        desk.find(QStringLiteral("zzzzqqqq")); // no list to go to
        field->setFocus();
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(desk.window, Qt::Key_F6);
        QVERIFY(isIn(&desk.window->reading()));
    }

    void theUsualSizeOfTextIsOneKeyAway()
    {
        DesktopRig desk;
        desk.appearance.setTextStep(textSteps - 1);
        QTest::keyClick(desk.window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(desk.appearance.textStep(), defaultTextStep);
    }

    void aSelectionWithNothingInItSaysWhy()
    {
        DesktopRig desk;
        auto *way = desk.window->findChild<NoResultsPanel *>();
        const auto says = [way] { return way->findChild<Label *>()->text(); };
        desk.press(desk.window->commands().showSelection);
        QVERIFY(way->isVisible());
        QCOMPARE(says(), NoResultsPanel::tr("Your selection is empty. The star above a fiche puts it aside."));
        desk.press(desk.window->commands().showSelection);
        QVERIFY(way->isHidden());
        desk.model.open(QStringLiteral("e5ca1e0000000000000c0003")); // a procedure
        desk.press(desk.window->commands().select);
        Filter programmes;
        programmes.kind = Kind::Dispositif;
        desk.model.setFilter(programmes);
        desk.press(desk.window->commands().showSelection);
        QCOMPARE(says(), NoResultsPanel::tr("The filters leave nothing of your selection."));
        const auto buttons = way->findChildren<Button *>();
        QTest::mouseClick(buttons.last(), Qt::LeftButton);
        desk.rest();
        QCOMPARE(desk.window->list().results().rowCount(), 1);
        QVERIFY(way->isHidden());
    }

    /// On and off differ in colour, not in a tick alone.
    void whatIsOnLooksOn()
    {
        DesktopRig desk;
        desk.choose(0);
        const auto looks = [&desk](QAction *action, const QWidget &around) {
            for (Button *button : around.findChildren<Button *>()) {
                if (button->isCheckable() && button->accessibleName() == action->text().remove(u'&'))
                    return button->grab().toImage();
            }
            return QImage();
        };
        for (QAction *action : {desk.window->commands().select, desk.window->commands().bilingual}) {
            const QImage off = looks(action, desk.window->reading());
            desk.press(action);
            const QImage on = looks(action, desk.window->reading());
            QVERIFY(!off.isNull() && on != off);
            QCOMPARE(on.pixelColor(on.width() / 2, 4), desk.appearance.colours().primarySoft);
        }
    }

    /// Two languages on the screen: the second is the person's, and what is handed over is in it.
    void whatIsHandedOverIsInThePersonsLanguage()
    {
        DesktopRig desk;
        desk.model.open(QStringLiteral("e5ca1e0000000000000c0003"));
        desk.rest();
        desk.press(desk.window->commands().copyLink);
        const QString french = QGuiApplication::clipboard()->text();
        QVERIFY2(french.contains(QStringLiteral("/fr/")), qPrintable(french));
        QCOMPARE(desk.window->syncBar().sentence(), QStringLiteral("Le lien est copié.")); // nothing else is seen of it
        desk.clock.advance(DesktopModel::takeBackTime);
        QCOMPARE(desk.window->syncBar().sentence(), QString());
        desk.model.setSecondLanguage(Language::Ar);
        desk.rest();
        desk.press(desk.window->commands().copyLink);
        QVERIFY2(QGuiApplication::clipboard()->text().contains(QStringLiteral("/ar/")),
                 qPrintable(QGuiApplication::clipboard()->text()));
        const PageContent paper = desk.window->reading().personsPage();
        QCOMPARE(paper.columns.size(), 1);
        QCOMPARE(paper.columns.first().read.translation.language, Language::Ar);
        QCOMPARE(paper.interfaceLanguage, Language::Ar);           // headings and facts too
        QCOMPARE(desk.window->layoutDirection(), Qt::LeftToRight); // and the desk has not turned round
        QVERIFY(desk.window->commands().printPersons->isEnabled());
        QVERIFY(desk.window->commands().printPersons->text().contains(ownName(Language::Ar)));
        desk.model.setSecondLanguage(std::nullopt);
        QVERIFY(!desk.window->commands().printPersons->isEnabled());
    }

    void whatIsHeardIsInThePersonsLanguage()
    {
        FakeVoice voice;
        DesktopRig desk({}, Language::Fr, {}, &voice);
        const auto listen = [&desk] {
            desk.rest();
            QThreadPool::globalInstance()->waitForDone(); // its sentences
            desk.rest();
            desk.press(desk.window->commands().listen);
        };
        desk.model.open(QStringLiteral("e5ca1e0000000000000c0003"));
        desk.model.setSecondLanguage(Language::Ar);
        listen();
        QVERIFY(!voice.languages.isEmpty());
        QCOMPARE(voice.languages.first(), Language::Ar);
        // What is said lights in that column.
        voice.start();
        const auto &columns = desk.window->reading().view().content().columns;
        QCOMPARE(voice.said.first(), columns.last().read.translation.title);
        // A tap in the other column is not a wish to hear it.
        const qsizetype said = voice.said.size();
        Q_EMIT desk.window->reading().view().sentenceTapped(0, TextPosition{Part::Title, -1, -1, -1, {}});
        QCOMPARE(voice.said.size(), said);
        voice.languages.clear();
        desk.model.setSecondLanguage(std::nullopt);
        listen();
        QVERIFY(!voice.languages.isEmpty());
        QCOMPARE(voice.languages.first(), Language::Fr);
    }

    void theListSaysWhatThePersonCannotRead()
    {
        DesktopRig desk;
        FicheCard card = desk.model.found().rows().first().card;
        card.cachedLanguages = {Language::Fr, Language::En};
        const auto facts = [&](std::optional<Language> other) {
            ResultModel list;
            list.setRows({{card, {}}}, {}, Language::Fr, QDate(2026, 11, 20));
            list.setOther(other);
            return list.facts(card).join(u'|');
        };
        QVERIFY(!facts(std::nullopt).contains(QStringLiteral("pas traduit")));
        QVERIFY(!facts(Language::En).contains(QStringLiteral("pas traduit")));
        QVERIFY2(facts(Language::Ar).contains(QStringLiteral("pas traduit")), qPrintable(facts(Language::Ar)));
    }

    void theNextPersonIsOneKeyAwayAndCanBeTakenBack()
    {
        QTemporaryDir folder;
        const QString memory = folder.filePath(QStringLiteral("window.ini"));
        DesktopRig desk(memory);
        desk.choose(3);
        const QString id = desk.model.ficheId();
        desk.find(QStringLiteral("banque"));
        QTest::keyClick(desk.window, Qt::Key_F8);
        desk.rest();
        QCOMPARE(desk.window->findChild<QLineEdit *>()->text(), QString());
        QVERIFY(desk.shownTexts().isEmpty());
        QVERIFY(desk.window->reading().view().isHidden());
        desk.services.memory.sync();
        QFile file(memory);
        QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains(id.toLatin1()));
        Button *undo = nullptr;
        for (Button *button : desk.window->syncBar().findChildren<Button *>()) {
            if (button->isVisible() && button->words() == SyncBar::tr("Undo"))
                undo = button;
        }
        QVERIFY(undo);
        undo->click();
        desk.rest();
        QCOMPARE(desk.model.ficheId(), id);
        QCOMPARE(desk.window->findChild<QLineEdit *>()->text(), QStringLiteral("banque"));
        QVERIFY(desk.window->syncBar().isHidden());
        QTest::keyClick(desk.window, Qt::Key_F8);
        desk.clock.advance(DesktopModel::takeBackTime);
        QVERIFY(desk.window->syncBar().isHidden()); // and with it the offer
    }

    void itFitsTheSmallestScreen()
    {
        DesktopRig desk;
        desk.model.setSecondLanguage(Language::Ar);
        desk.choose(0);
        desk.window->resize(1024, 640);
        desk.rest();
        QCOMPARE(desk.window->size(), QSize(1024, 640));
        for (QWidget *pane :
             std::initializer_list<QWidget *>{&desk.window->filters(), &desk.window->list(), &desk.window->reading()})
            QVERIFY(!pane->isVisible() || QRect(QPoint(), desk.window->size()).contains(desk.placeOf(*pane)));
        for (const TextFragment *bit : desk.window->reading().view().page().bits())
            QVERIFY2(bit->rect().right() < desk.window->reading().view().page().width(), qPrintable(bit->text()));
    }
};

ESCALE_TEST(TestWindow)
#include "tst_window.moc"
