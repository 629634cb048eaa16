// SPDX-License-Identifier: GPL-3.0-or-later
// Habits of a desk: one field for everything, help with the keys, menus under the mouse, the order of the list, one
// window, links from outside.
#include "desktop/fichelink.h"
#include "desktop/keyshelp.h"
#include "desktop/palettesearch.h"
#include "desktoprig.h"
#include "fakevoice.h"
#include "reader/findbar.h"
#include "samplelibrary.h"
#include "services/singleinstance.h"
#include "services/windowactivation.h"
#include "testprogram.h"

#include <QClipboard>
#include <QLocalServer>
#include <QLocalSocket>
#include <QMimeData>
#include <QThread>
#include <QTreeWidget>

using namespace escale;
using namespace escale::test;

namespace {

const QString site = QStringLiteral("https://refugies.info");

QStringList linesOf(QListWidget &list)
{
    QStringList lines;
    for (int i = 0; i < list.count(); ++i)
        lines.append(list.item(i)->text());
    return lines;
}

} // namespace

class TestHabits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Nothing on the desk is reached by the mouse alone (WCAG 2.1.1).
    void tabComesToEverythingAndRoundAgain()
    {
        DesktopRig desk;
        QVERIFY(QTest::qWaitForWindowActive(desk.window));
        desk.choose(0);
        QSet<QWidget *> visited;
        const QWidget *last = nullptr;
        QStringList names;
        constexpr int most = 400;
        for (int i = 0; i < most; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *at = QApplication::focusWidget();
            QVERIFY(at);
            if (at == last)
                continue; // the links of a text are stops too
            if (visited.contains(at))
                break;
            last = at;
            visited.insert(at);
            names.append(QString::fromLatin1(at->metaObject()->className()) + u' ' + at->objectName());
        }
        int buttons = 0;
        for (QWidget *one : desk.window->findChildren<QWidget *>()) {
            if (one->isVisibleTo(desk.window) && one->isEnabled() && one->focusPolicy() & Qt::TabFocus &&
                !one->focusProxy() && qobject_cast<QAbstractButton *>(one)) {
                ++buttons;
                QVERIFY2(visited.contains(one), qPrintable(one->accessibleName() + u'\n' + names.join(u'\n')));
            }
        }
        QVERIFY2(buttons > 10, qPrintable(names.join(u'\n')));
    }

    void onePaletteFindsActionsSentencesAndFichesWithMistakes()
    {
        FakeVoice voice;
        DesktopRig desk({}, Language::Fr, {}, &voice);
        desk.model.open(bankAccount);
        desk.rest();
        QTest::keyClick(desk.window, Qt::Key_K, Qt::ControlModifier);
        CommandPalette &palette = desk.window->commandPalette();
        QVERIFY(palette.isVisible() && palette.field().hasFocus());
        // The title of what was read last stands above it, whole, and no line is out of sight.
        QVERIFY(palette.list().count() > 1);
        for (const int row : {0, palette.list().count() - 1})
            QVERIFY(
                palette.list().viewport()->rect().contains(palette.list().visualItemRect(palette.list().item(row))));
        QTest::keyClicks(&palette.field(), QStringLiteral("bnaque")); // typed in a hurry
        const QStringList lines = linesOf(palette.list());
        QVERIFY2(lines.filter(QStringLiteral("compte")).size() >= 1, qPrintable(lines.join(u'\n')));
        palette.field().setText(QStringLiteral("#ouvrir compte"));
        QVERIFY(palette.list().currentItem());
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        desk.rest();
        QCOMPARE(desk.model.ficheId(), bankAccount);
        QVERIFY(!palette.isVisible());
        // An action, by its name.
        QTest::keyClick(desk.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(&palette.field(), QStringLiteral(">deux langues"));
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        QVERIFY(desk.model.secondLanguage());
        // A sentence is said.
        QTest::keyClick(desk.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(&palette.field(), QStringLiteral("!asseyez"));
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        QCOMPARE(voice.languages.last(), *desk.model.secondLanguage());
    }

    void thePaletteShowsWhatWasDoneLastAndGoesAwayWithEscape()
    {
        DesktopRig desk;
        desk.model.open(bankAccount);
        desk.rest();
        desk.window->list().setFocus();
        CommandPalette &palette = desk.window->commandPalette();
        desk.press(desk.window->commands().palette);
        QVERIFY(linesOf(palette.list()).join(u'|').contains(desk.model.found().card(bankAccount)->title));
        QTest::keyClicks(&palette.field(), QStringLiteral(">sombre"));
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        QCOMPARE(desk.appearance.colourSet(), ColourSet::Dark);
        desk.press(desk.window->commands().palette);
        QVERIFY2(linesOf(palette.list()).value(1).contains(QStringLiteral("ombre")),
                 qPrintable(linesOf(palette.list()).join(u'|')));
        QTest::keyClick(&palette.field(), Qt::Key_Down);
        QTest::keyClick(&palette.field(), Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        QVERIFY(desk.window->list().hasFocus());
        palette.field().setText(QString());
        desk.model.nextPerson();
        desk.press(desk.window->commands().palette);
        QVERIFY(!linesOf(palette.list()).join(u'|').contains(QStringLiteral("compte"))); // it was theirs
    }

    void thePaletteTakesTheBestFirst()
    {
        const PaletteSearch search({{QStringLiteral("Demander une carte"), Language::Fr},
                                    {QStringLiteral("Carte de séjour"), Language::Fr},
                                    {QStringLiteral("Cartable"), Language::Fr},
                                    {QStringLiteral("Parler français"), Language::Fr}});
        QCOMPARE(search.find(QStringLiteral("carte"), 5), (QList<int>{1, 0})); // none by a mistake
        QCOMPARE(search.find(QStringLiteral("catre"), 5), (QList<int>{0, 1}));
        QCOMPARE(search.find(QStringLiteral("sejour cart"), 5), QList<int>{1});
        QCOMPARE(search.find(QStringLiteral("carte"), 1), QList<int>{1});
        QVERIFY(search.find(QStringLiteral("  "), 5).isEmpty());
        QVERIFY(search.find(QStringLiteral("zzz"), 5).isEmpty());
    }

    void helpNamesEveryKeyOfTheMenus()
    {
        DesktopRig desk;
        const KeysHelp help(desk.appearance, *desk.window->commands().menu);
        const auto *tree = help.findChild<QTreeWidget *>();
        QStringList shown;
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *head = tree->topLevelItem(i);
            for (int j = 0; j < head->childCount(); ++j)
                shown.append(head->child(j)->text(1));
        }
        Commands &commands = desk.window->commands();
        for (const QAction *action :
             {commands.search, commands.languages, commands.sync, commands.nextPerson, commands.personsWindow,
              commands.phrases, commands.palette, commands.help, commands.bilingual, commands.select, commands.qr,
              commands.copyLink, commands.print, commands.find, commands.back, commands.previousRead, commands.nextPane,
              commands.normalSize, commands.openMenu})
            QVERIFY2(shown.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
    }

    /// Two actions on one key: neither works.
    void noTwoActionsHaveOneKey()
    {
        DesktopRig desk;
        QHash<QKeySequence, QString> keys;
        for (const QAction *action : desk.window->actions()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key), qPrintable(key.toString() + action->text() + keys.value(key)));
                keys.insert(key, action->text());
            }
        }
        QVERIFY(keys.size() > 25);
    }

    void f11TakesTheWholeScreenAndGivesItBack()
    {
        DesktopRig desk;
        QVERIFY(QTest::qWaitForWindowActive(desk.window));
        QTest::keyClick(desk.window, Qt::Key_F11);
        QVERIFY(desk.window->isFullScreen());
        QVERIFY(desk.window->commands().fullScreen->isChecked());
        desk.window->setWindowState(Qt::WindowNoState); // by the window manager's own key
        QVERIFY(!desk.window->commands().fullScreen->isChecked());
        QTest::keyClick(desk.window, Qt::Key_F11);
        QTest::keyClick(desk.window, Qt::Key_F11);
        QVERIFY(!desk.window->isFullScreen());
    }

    void ctrlFInTheTextFindsInTheTextAndOnceMoreInAllFiches()
    {
        DesktopRig desk;
        QVERIFY(QTest::qWaitForWindowActive(desk.window));
        desk.model.open(bankAccount);
        desk.rest();
        QWidget &page = desk.window->reading().view().page();
        page.setFocus();
        QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
        auto *bar = desk.window->findChild<FindBar *>();
        QVERIFY(bar != nullptr && bar->isVisible());
        QVERIFY(bar->isAncestorOf(desk.window->focusWidget()));
        QTest::keyClicks(desk.window->focusWidget(), QStringLiteral("compte"));
        QVERIFY(!desk.window->reading().view().page().hasFocus());
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(desk.window->bar().field().hasFocus());
    }

    /// A star by mistake, a star taken away by mistake: one key. In a field the same key is the field's.
    void ctrlZTakesBackWhatWasPutAside()
    {
        DesktopRig desk;
        QVERIFY(QTest::qWaitForWindowActive(desk.window));
        QVERIFY(!desk.window->commands().undo->isEnabled());
        desk.model.open(bankAccount);
        desk.rest();
        desk.window->list().setFocus();
        QTest::keyClick(&desk.window->list(), Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(&desk.window->list(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!desk.model.isSelected());
        QTest::keyClick(&desk.window->list(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.model.isSelected());
        QTest::keyClick(&desk.window->list(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!desk.model.isSelected());
        desk.press(desk.window->commands().select);
        QLineEdit &field = desk.window->bar().field();
        field.setFocus();
        QTest::keyClicks(&field, QStringLiteral("ab"));
        QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(field.text().size() < 2);
        QVERIFY(desk.model.isSelected());
    }

    void aLineOfTheListHasItsOwnMenu()
    {
        DesktopRig desk;
        const QString id = desk.window->list().results().row(4).card.id;
        QMenu menu;
        desk.window->results().fillMenu(menu, id);
        QCOMPARE(menu.actions().size(), 3);
        menu.actions().at(1)->trigger(); // copy the link
        QVERIFY2(QGuiApplication::clipboard()->text().endsWith(id), qPrintable(QGuiApplication::clipboard()->text()));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("/fr/")));
        QCOMPARE(desk.model.ficheId(), QString()); // and nothing was opened
        desk.model.setSecondLanguage(Language::Ar);
        menu.actions().at(1)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("/ar/")));
        menu.actions().at(2)->trigger();
        QCOMPARE(desk.model.selection(), QStringList(id));
        QMenu again;
        desk.window->results().fillMenu(again, id);
        QVERIFY(again.actions().at(2)->text() != menu.actions().at(2)->text());
        again.actions().at(2)->trigger();
        QVERIFY(desk.model.selection().isEmpty());
        again.actions().first()->trigger();
        QCOMPARE(desk.model.ficheId(), id);
    }

    void aLineIsDraggedOutAsLinkAndText()
    {
        DesktopRig desk;
        desk.model.setSecondLanguage(Language::Ar);
        const QAbstractItemModel &lines = *desk.window->list().model();
        QVERIFY(desk.window->list().dragEnabled());
        QVERIFY(lines.flags(lines.index(1, 0)) & Qt::ItemIsDragEnabled);
        // Marked from below, dropped in the order of the list.
        const std::unique_ptr<QMimeData> data(lines.mimeData({lines.index(4, 0), lines.index(1, 0)}));
        const FicheCard first = desk.window->list().results().row(1).card;
        const FicheCard second = desk.window->list().results().row(4).card;
        QCOMPARE(data->urls().size(), 2);
        QVERIFY(data->urls().first().toString().endsWith(first.id));
        QVERIFY(data->urls().last().toString().endsWith(second.id));
        const bool arabic = first.cachedLanguages.contains(Language::Ar);
        QVERIFY(data->urls().first().toString().contains(arabic ? QStringLiteral("/ar/") : QStringLiteral("/fr/")));
        QVERIFY(data->text().startsWith(first.title + u'\n' + data->urls().first().toString()));
        QVERIFY(data->text().indexOf(second.title) > data->text().indexOf(first.title));
    }

    void theRightButtonOpensNothing()
    {
        DesktopRig desk;
        QSignalSpy wanted(&desk.window->list(), &ResultList::menuWanted);
        desk.window->results().disconnect(&desk.window->list()); // a menu that waits for a choice
        desk.window->list().disconnect(SIGNAL(menuWanted(QString, QPoint)), nullptr, nullptr);
        QSignalSpy again(&desk.window->list(), &ResultList::menuWanted);
        const QRect line = desk.window->list().visualRect(desk.window->list().model()->index(2, 0));
        QTest::mouseClick(desk.window->list().viewport(), Qt::RightButton, {}, line.center());
        QCOMPARE(desk.model.ficheId(), QString());
        QContextMenuEvent event(QContextMenuEvent::Mouse, line.center(),
                                desk.window->list().viewport()->mapToGlobal(line.center()));
        QCoreApplication::sendEvent(desk.window->list().viewport(), &event);
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().first().toString(), desk.window->list().results().row(2).card.id);
    }

    void theListIsSortedByItsOwnField()
    {
        DesktopRig desk;
        QComboBox &order = desk.window->results().order();
        QCOMPARE(order.currentIndex(), 0);
        order.setFocus();
        QTest::keyClick(&order, Qt::Key_End);
        QCOMPARE(desk.model.found().order(), ResultOrder::Name);
        QVERIFY(desk.window->commands().orders().at(int(ResultOrder::Name))->isChecked());
        desk.press(desk.window->commands().orders().at(1));
        QCOMPARE(order.currentIndex(), 1);
        const auto &rows = desk.model.found().rows();
        QVERIFY(rows.size() > 10);
        for (qsizetype i = 1; i < rows.size(); ++i)
            QVERIFY(rows[i - 1].card.modified >= rows[i].card.modified);
    }

    void theListIsSortedByDistanceOnceThereIsAPlace()
    {
        DesktopRig desk;
        QComboBox &order = desk.window->results().order();
        QVERIFY(!desk.window->commands().orders().last()->isEnabled());
        order.setFocus();
        QTest::keyClick(&order, Qt::Key_End);
        QCOMPARE(desk.model.found().order(), ResultOrder::Name); // the last that can be chosen
        std::optional<ReadFiche> read;
        desk.library.fiche(bankAccount, Language::Fr, desk.window, [&read](const Result<ReadFiche> &answer) {
            if (answer)
                read = *answer;
        });
        desk.rest();
        QVERIFY(read);
        Place place;
        place.title = QStringLiteral("Ici");
        place.latitude = 45.364; // Voiron, 22 km from Grenoble
        place.longitude = 5.592;
        read->fiche.places = {place};
        desk.change(PutFiche{read->fiche, {}, read->cachedLanguages});
        Filter filter;
        filter.departments = {QStringLiteral("38")};
        desk.model.setFilter(filter);
        desk.rest();
        QVERIFY(desk.window->commands().orders().last()->isEnabled());
        QTest::keyClick(&order, Qt::Key_End);
        desk.rest();
        QCOMPARE(desk.model.found().sortedBy(), ResultOrder::Distance);
        const auto said = [&desk](int row) {
            return desk.window->list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY2(said(0).contains(QStringLiteral("Grenoble : 22 km")), qPrintable(said(0)));
        const int last = desk.window->list().model()->rowCount() - 1;
        QVERIFY2(last > 0 && !said(last).contains(QStringLiteral(" km")), qPrintable(said(last))); // nobody knows
        desk.model.setFilter({});
        desk.rest();
        QCOMPARE(order.currentIndex(), int(ResultOrder::Relevance));
        QVERIFY(!said(0).contains(QStringLiteral(" km")));
    }

    void theStarIsFilledWhileTheFicheIsChosen()
    {
        DesktopRig desk;
        desk.choose(0);
        Button *star = nullptr;
        for (Button *button : desk.window->reading().findChildren<Button *>()) {
            if (button->accessibleName() == desk.window->commands().select->text().remove(u'&'))
                star = button;
        }
        QVERIFY(star);
        // The middle of the star: empty, then ink.
        const auto middle = [star] {
            const QImage image = star->grab().toImage();
            return image.pixelColor(image.width() / 2, image.height() / 2);
        };
        QTest::mouseClick(star, Qt::LeftButton);
        const QColor on = middle();
        QVERIFY2(on.lightness() < 128, qPrintable(on.name()));
        QTest::mouseClick(star, Qt::LeftButton);
        QVERIFY(middle().lightness() > 128);
    }

    void ctrlTabGoesToWhatWasReadBefore()
    {
        DesktopRig desk;
        QTest::keyClick(desk.window, Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(!desk.window->switcher().isVisible()); // nothing was read
        desk.choose(0);
        desk.choose(3);
        const QString last = desk.model.ficheId();
        QTest::keyClick(desk.window, Qt::Key_Tab, Qt::ControlModifier);
        desk.rest();
        QCOMPARE(desk.model.ficheId(), desk.window->list().results().row(0).card.id);
        QVERIFY(!desk.window->switcher().isVisible());
        QTest::keyClick(desk.window, Qt::Key_Tab, Qt::ControlModifier);
        desk.rest();
        QCOMPARE(desk.model.ficheId(), last);
    }

    /// As tabs are in other programs: while Ctrl is held one goes on, and sees where.
    void whileCtrlIsHeldTheFichesOfTheConversationAreGoneThrough()
    {
        DesktopRig desk;
        for (const int row : {0, 1, 2, 3})
            desk.choose(row);
        const QStringList read = desk.model.recent();
        QCOMPARE(read.size(), 4);
        desk.window->list().setFocus();
        FicheSwitcher &switcher = desk.window->switcher();
        const auto title = [&desk, &read](int i) { return desk.model.found().card(read[i])->title; };
        QTest::keyPress(desk.window, Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(switcher.isVisible() && switcher.list().hasFocus());
        QCOMPARE(switcher.list().count(), 4);
        for (int i = 0; i < 4; ++i)
            QVERIFY(switcher.list().item(i)->text().contains(title(i)));
        QCOMPARE(switcher.list().currentRow(), 1);
        QCOMPARE(desk.model.ficheId(), read[0]); // nothing is opened on the way
        QTest::keyPress(&switcher.list(), Qt::Key_Tab, Qt::ControlModifier);
        QTest::keyPress(&switcher.list(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(switcher.list().currentRow(), 3);
        QTest::keyPress(&switcher.list(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(switcher.list().currentRow(), 0); // and round
        QTest::keyPress(&switcher.list(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyPress(&switcher.list(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(switcher.list().currentRow(), 2);
        QTest::keyRelease(&switcher.list(), Qt::Key_Tab, Qt::ControlModifier); // lets go of both
        desk.rest();
        QVERIFY(!switcher.isVisible());
        QCOMPARE(desk.model.ficheId(), read[2]);
        QVERIFY(desk.window->list().hasFocus());
        // From the other end, and away again with Escape.
        QTest::keyPress(desk.window, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(switcher.list().currentRow(), 3);
        QTest::keyClick(&switcher.list(), Qt::Key_Escape);
        QVERIFY(!switcher.isVisible());
        QCOMPARE(switcher.list().count(), 0);
        QCOMPARE(desk.model.ficheId(), read[2]);
    }

    void fromTheMenuTheFichesStayInSightUntilOneIsChosen()
    {
        DesktopRig desk;
        for (const int row : {0, 1, 2})
            desk.choose(row);
        const QStringList read = desk.model.recent();
        FicheSwitcher &switcher = desk.window->switcher();
        desk.press(desk.window->commands().previousRead);
        QTest::keyClick(&switcher.list(), Qt::Key_Control); // silences a screen reader, and chooses nothing
        QVERIFY(switcher.isVisible());
        QVERIFY(!switcher.list().accessibleName().isEmpty());
        QTest::keyClick(&switcher.list(), Qt::Key_Down);
        QTest::keyClick(&switcher.list(), Qt::Key_Return);
        desk.rest();
        QCOMPARE(desk.model.ficheId(), read[2]);
        desk.press(desk.window->commands().previousRead);
        QTest::mouseClick(switcher.list().viewport(), Qt::LeftButton, {},
                          switcher.list().visualItemRect(switcher.list().item(2)).center());
        desk.rest();
        QCOMPARE(desk.model.ficheId(), read[1]);
        desk.press(desk.window->commands().previousRead);
        desk.press(desk.window->commands().nextPerson);
        QVERIFY(!switcher.isVisible());
        QCOMPARE(switcher.list().count(), 0); // what they have read
    }

    void aLinkFromOutsideIsAFicheOrNothing_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("fiche");
        const auto row = [](const char *link, bool fiche) {
            QTest::newRow(link) << QString::fromLatin1(link) << fiche;
        };
        row("escale://fiche/e5ca1e0000000000000c0003", true);
        row("  escale://fiche/e5ca1e0000000000000c0003/ ", true);
        row("https://refugies.info/ar/demarche/e5ca1e0000000000000c0003", true);
        row("https://www.refugies.info/dispositif/e5ca1e0000000000000c0003", true);
        row("escale://fiche/e5ca1e0000000000000c000", false);
        row("escale://fiche/../../etc/passwd", false);
        row("escale://other/e5ca1e0000000000000c0003", false);
        row("escale://user@fiche/e5ca1e0000000000000c0003", false);
        row("escale:e5ca1e0000000000000c0003", false);
        row("https://evil.example/fr/demarche/e5ca1e0000000000000c0003", false);
        row("https://refugies.info.evil.example/fr/demarche/e5ca1e0000000000000c0003", false);
        row("file:///e5ca1e0000000000000c0003", false);
        row("--kiosk", false);
        row("", false);
    }
    void aLinkFromOutsideIsAFicheOrNothing()
    {
        QFETCH(const QString, link);
        QFETCH(const bool, fiche);
        QCOMPARE(ficheFromLink(link, site), fiche ? bankAccount : QString());
    }

    void aSecondStartHandsOverToTheFirstAndEnds()
    {
        const QString what = QStringLiteral("/home/somebody/%1").arg(QCoreApplication::applicationPid());
        SingleInstance first(what);
        QVERIFY(!first.handOver(bankAccount)); // nobody is there
        QVERIFY(first.listen());
        QSignalSpy wanted(&first, &SingleInstance::wanted);
        const auto start = [&what](const QString &id, const QString &edition = {}, const QByteArray &token = {}) {
            bool taken = false; // another process: it waits while this one answers
            std::unique_ptr<QThread> other(
                QThread::create([&] { taken = SingleInstance(what).handOver(id, edition, token); }));
            QSignalSpy ended(other.get(), &QThread::finished);
            other->start();
            if (ended.isEmpty())
                ended.wait();
            other->wait();
            return taken;
        };
        QVERIFY(start(bankAccount));
        QVERIFY(start(QString()));
        QVERIFY(start(QStringLiteral("../../etc/passwd"))); // it comes forward, with nothing
        const QString edition = QStringLiteral("/media/anna/clé/escale/index.escale");
        QVERIFY(start({}, edition));
        QVERIFY(start({}, QStringLiteral("/etc/passwd"))); // no edition
        QVERIFY(start(bankAccount, {}, "launcher/escale/7-0-host_TIME4242"));
        QVERIFY(start(bankAccount, {}, "two\nlines"));
        QCOMPARE(wanted.size(), 7);
        for (const int without : {0, 3, 6})
            QCOMPARE(wanted[without].at(2).toByteArray(), QByteArray());
        QCOMPARE(wanted[5].first().toString(), bankAccount);
        QCOMPARE(wanted[5].at(2).toByteArray(), QByteArray("launcher/escale/7-0-host_TIME4242"));
        QCOMPARE(wanted[6].first().toString(), bankAccount);
        QCOMPARE(wanted[3].at(1).toString(), edition);
        QCOMPARE(wanted[4].at(1).toString(), QString());
        QCOMPARE(wanted[0].first().toString(), bankAccount);
        QCOMPARE(wanted[1].first().toString(), QString());
        QCOMPARE(wanted[2].first().toString(), QString());
        SingleInstance other(what + u'x'); // another person, another library
        QVERIFY(!other.handOver(bankAccount));
    }

    void whatComesOverTheSocketIsNotBelieved()
    {
        const QString what = QStringLiteral("/home/hostile/%1").arg(QCoreApplication::applicationPid());
        SingleInstance first(what);
        QVERIFY(first.listen());
        QSignalSpy wanted(&first, &SingleInstance::wanted);
        const QString name = first.findChild<QLocalServer *>()->fullServerName();
        for (const QByteArray &line :
             {QByteArray("open e5ca1e0000000000000c00zz\n"), QByteArray("quit\n"), QByteArray(10'000, 'x'),
              QByteArray("open \n"), QByteArray("\n"), QByteArray("import ../index.escale\n"),
              QByteArray("import /etc/passwd\n"), QByteArray("import https://example.org/index.escale\n"),
              QByteArray("token a\nquit\n"), QByteArray("token a\ntoken b\nraise\n")}) {
            QLocalSocket socket;
            socket.connectToServer(name);
            QVERIFY(socket.waitForConnected());
            socket.write(line);
            socket.flush();
            QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
            QVERIFY(!socket.readAll().contains("taken"));
        }
        QVERIFY(wanted.isEmpty());
    }

    void ofATokenNothingIsBelievedButThatItIsAWord()
    {
        const QString what = QStringLiteral("/home/tokens/%1").arg(QCoreApplication::applicationPid());
        SingleInstance first(what);
        QVERIFY(first.listen());
        QSignalSpy wanted(&first, &SingleInstance::wanted);
        const QString name = first.findChild<QLocalServer *>()->fullServerName();
        // In pieces, as a slow sender writes.
        for (const QByteArray &token : {QByteArray("good-1"), QByteArray("\x1b[2J"), QByteArray("a b"), QByteArray(),
                                        QByteArray("a\"b"), QByteArray(2000, 'x')}) {
            QLocalSocket socket;
            socket.connectToServer(name);
            QVERIFY(socket.waitForConnected());
            socket.write("token " + token + "\nrai");
            socket.flush();
            QCoreApplication::processEvents();
            socket.write("se\n");
            socket.flush();
            QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        }
        QCOMPARE(wanted.size(), 6);
        QCOMPARE(wanted[0].at(2).toByteArray(), QByteArray("good-1"));
        for (int i = 1; i < 6; ++i)
            QCOMPARE(wanted[i].at(2).toByteArray(), QByteArray());
    }

    /// Whoever started this process has put it there: Wayland's first, X11's where there is none.
    void theTokenOfThisStartIsFound()
    {
        const auto with = [](const QByteArray &wayland, const QByteArray &x) {
            qputenv("XDG_ACTIVATION_TOKEN", wayland);
            qputenv("DESKTOP_STARTUP_ID", x);
            const QByteArray token = startToken();
            qunsetenv("XDG_ACTIVATION_TOKEN");
            qunsetenv("DESKTOP_STARTUP_ID");
            return token;
        };
        QCOMPARE(with({}, {}), QByteArray());
        QCOMPARE(with({}, "x_TIME1"), QByteArray("x_TIME1"));
        QCOMPARE(with("w", "x_TIME1"), QByteArray("w"));
        QCOMPARE(with("not one", "x_TIME1"), QByteArray("x_TIME1"));
    }

    /// Qt takes it from the environment in the moment in which the window asks (qwaylandxdgshell.cpp).
    void theWindowAsksWithTheTokenAndForgetsIt()
    {
        DesktopRig desk;
        desk.window->hide();
        QByteArray seen;
        class Watch final : public QObject {
        public:
            explicit Watch(QByteArray &into) : m_seen(into) {}
            bool eventFilter(QObject *, QEvent *event) override
            {
                if (event->type() == QEvent::Show)
                    m_seen = qgetenv("XDG_ACTIVATION_TOKEN");
                return false;
            }

        private:
            QByteArray &m_seen;
        } watch(seen);
        desk.window->installEventFilter(&watch);
        desk.window->comeForward({}, {}, "good-1");
        QCOMPARE(seen, QByteArray("good-1"));
        QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    }

    void whoWasKilledLeavesTheNameToTheNext()
    {
        const QString what = QStringLiteral("/home/killed/%1").arg(QCoreApplication::applicationPid());
        QString name;
        {
            SingleInstance first(what);
            QVERIFY(first.listen());
            name = first.findChild<QLocalServer *>()->fullServerName();
        }
        QFile left(name); // what a killed program leaves: a name nobody listens at
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance next(what);
        QVERIFY(!next.handOver({}));
        QVERIFY(next.listen());
    }

    void theWindowComesForwardWithTheFicheItWasGiven()
    {
        DesktopRig desk;
        desk.window->showMinimized();
        desk.window->comeForward(bankAccount);
        desk.rest();
        QVERIFY(!desk.window->isMinimized());
        QCOMPARE(desk.model.ficheId(), bankAccount);
        desk.window->comeForward({});
        QCOMPARE(desk.model.ficheId(), bankAccount);
    }
};

ESCALE_TEST(TestHabits)
#include "tst_habits.moc"
