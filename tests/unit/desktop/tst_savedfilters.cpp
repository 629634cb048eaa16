// SPDX-License-Identifier: GPL-3.0-or-later
// Saved filters beside the others: saved, used, renamed and removed by a caseworker; kept across starts.
#include "desktoprig.h"
#include "testprogram.h"

#include <QInputDialog>
#include <QLabel>
#include <QMenu>

using namespace escale;
using namespace escale::test;

namespace {

/// Answers the next question for a name.
void answer(const QString &name)
{
    QTimer::singleShot(0, qApp, [name] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->setTextValue(name);
        dialog->accept();
    });
}

} // namespace

class TestSavedFiltersPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFilterIsSavedUsedAndThereTheNextDay()
    {
        const QTemporaryDir memory;
        const QString file = memory.filePath(QStringLiteral("window.ini"));
        {
            DesktopRig desk(file);
            SavedFiltersList &saved = desk.window->filters().savedFilters();
            QVERIFY(!saved.isVisible() && !saved.saveButton().isVisible()); // nothing to save
            desk.find(QStringLiteral("banque"));
            QVERIFY(saved.saveButton().isVisible());
            answer(QStringLiteral("La banque & moi"));
            QTest::mouseClick(&saved.saveButton(), Qt::LeftButton);
            desk.rest();
            QVERIFY(saved.isVisible() && !saved.saveButton().isVisible());
            QCOMPARE(saved.rows().size(), 1);
            QCOMPARE(saved.rows().first()->words(), QStringLiteral("La banque & moi"));
            QVERIFY(saved.rows().first()->isChecked());
        }
        DesktopRig desk(file);
        SavedFiltersList &saved = desk.window->filters().savedFilters();
        QCOMPARE(saved.rows().size(), 1);
        QVERIFY(!saved.rows().first()->isChecked());
        QVERIFY(desk.model.query().isEmpty()); // a saved filter is nobody's conversation
        QTest::mouseClick(saved.rows().first(), Qt::LeftButton);
        desk.rest();
        QCOMPARE(desk.model.query(), QStringLiteral("banque"));
        QCOMPARE(desk.window->bar().field().text(), QStringLiteral("banque"));
        QVERIFY(saved.rows().first()->isChecked());
        QTest::mouseClick(saved.rows().first(), Qt::LeftButton); // again, and it is still what is shown
        desk.rest();
        QVERIFY(saved.rows().first()->isChecked());
    }

    void itIsRenamedAndRemovedByKeys()
    {
        DesktopRig desk;
        QVERIFY(QTest::qWaitForWindowActive(desk.window));
        desk.find(QStringLiteral("banque"));
        SavedFiltersList &saved = desk.window->filters().savedFilters();
        answer(QStringLiteral("Un"));
        QTest::keyClick(desk.window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(saved.rows().size(), 1);
        Button *menu = saved.menus().first();
        QVERIFY(menu->accessibleName().contains(QStringLiteral("Un")));
        const auto choose = [menu](int down) {
            QTimer::singleShot(0, menu, [down] {
                QWidget *popup = QApplication::activePopupWidget();
                QVERIFY(popup);
                for (int i = 0; i < down; ++i)
                    QTest::keyClick(popup, Qt::Key_Down);
                QTest::keyClick(popup, Qt::Key_Return);
            });
            menu->setFocus();
            QTest::keyClick(menu, Qt::Key_Space);
        };
        QTimer::singleShot(0, menu, [] {
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
            answer(QStringLiteral("Deux"));
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        });
        menu->setFocus();
        QTest::keyClick(menu, Qt::Key_Space);
        QCOMPARE(saved.rows().first()->words(), QStringLiteral("Deux"));
        choose(2);
        QVERIFY(saved.rows().isEmpty());
        QVERIFY(desk.model.savedFilters().list().isEmpty());
    }

    void whatIsKeptIsShownAboveTheName()
    {
        DesktopRig desk;
        SavedFiltersList &saved = desk.window->filters().savedFilters();
        QString shown;
        Qt::TextFormat format = Qt::AutoText;
        const auto ask = [&] {
            QTimer::singleShot(0, qApp, [&] {
                auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                shown = dialog->labelText();
                format = dialog->findChild<QLabel *>()->textFormat();
                dialog->reject();
            });
            saved.askAndSave();
        };
        desk.find(QStringLiteral("banque & <b>Awa</b>"));
        ask();
        QVERIFY2(shown.startsWith(QStringLiteral("Voici ce qui est gardé\u00a0: «\u00a0banque && <b>Awa</b>\u00a0»")),
                 qPrintable(shown));
        QVERIFY(shown.contains(QStringLiteral("Nom du filtre")));
        QCOMPARE(format, Qt::PlainText);
        desk.find(QStringLiteral("بنك"));
        ask();
        QVERIFY(shown.contains(QChar(0x2068) + QStringLiteral("بنك") + QChar(0x2069)));
        desk.model.nextPerson();
        Filter filter;
        filter.kind = Kind::Demarche;
        desk.model.setFilter(filter);
        ask();
        QCOMPARE(shown, QStringLiteral("Nom du filtre. Pas de nom de personne\u00a0:"));
        QVERIFY(saved.rows().isEmpty());
    }

    void aNameTwiceIsSaidInTheWindow()
    {
        DesktopRig desk;
        desk.find(QStringLiteral("banque"));
        SavedFiltersList &saved = desk.window->filters().savedFilters();
        saved.save(QStringLiteral("  "));
        QVERIFY(desk.window->syncBar().isVisible());
        QCOMPARE(desk.window->syncBar().sentence(), QStringLiteral("Écrivez d’abord un nom."));
        saved.save(QStringLiteral("Un"));
        desk.find(QStringLiteral("loyer"));
        saved.save(QStringLiteral("Un"));
        QCOMPARE(desk.window->syncBar().sentence(), QStringLiteral("Un autre filtre enregistré a ce nom."));
        QCOMPARE(desk.model.savedFilters().list().size(), 1);
        QCOMPARE(desk.model.savedFilters().list().first().query, QStringLiteral("banque"));
    }

    void itSaysHowMuchInItIsNew()
    {
        DesktopRig desk;
        desk.model.news().open(desk.folder.filePath(QStringLiteral("news.sqlite")));
        const auto looked = [&desk] {
            QEventLoop loop;
            desk.model.news().whenLooked(&loop, [&loop] { loop.quit(); });
            loop.exec();
            QTRY_VERIFY(!desk.model.filterNews().isWaiting());
            desk.rest();
        };
        looked();
        Filter filter;
        filter.languages = {Language::Fr};
        desk.model.setFilter(filter);
        SavedFiltersList &saved = desk.window->filters().savedFilters();
        saved.save(QStringLiteral("Tout"));
        std::optional<ReadFiche> read;
        desk.library.fiche(QStringLiteral("e5ca1e0000000000000c0003"), Language::Fr, desk.window,
                           [&read](const Result<ReadFiche> &answer) {
                               if (answer)
                                   read = *answer;
                           });
        desk.rest();
        QVERIFY(read);
        read->translation.title = QStringLiteral("Autre titre");
        LanguageSet others = read->cachedLanguages;
        others.remove(Language::Fr);
        desk.change(PutFiche{read->fiche, {{read->translation, {}}}, others});
        looked();
        QCOMPARE(saved.rows().first()->words(), QStringLiteral("Tout (1 nouvelle)"));
        desk.press(desk.window->commands().markNewsRead);
        looked();
        QCOMPARE(saved.rows().first()->words(), QStringLiteral("Tout"));
    }
};

ESCALE_TEST(TestSavedFiltersPane)
#include "tst_savedfilters.moc"
