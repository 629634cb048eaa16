// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever loses something on the desk is taken back by one key, the last thing first, and the menu says what. What is
// of a person goes with them.
#include "desktop/selectionsdialog.h"
#include "desktoprig.h"
#include "samplelibrary.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

Filter isere()
{
    Filter filter;
    filter.departments = {QStringLiteral("38")};
    filter.kind = Kind::Demarche;
    return filter;
}

} // namespace

class TestTakeBacks : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DesktopRig> m_desk;

    DesktopModel &model() { return m_desk->model; }
    Commands &commands() { return m_desk->window->commands(); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        m_desk->rest();
    }
    void undo() { key(Qt::Key_Z, Qt::ControlModifier); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DesktopRig>();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window));
        m_desk->window->list().setFocus();
    }
    void cleanup() { m_desk.reset(); }

    void nothingDoneIsNothingToTakeBack()
    {
        QVERIFY(!commands().undo->isEnabled());
        undo();
        QVERIFY(!model().lastDone());
        // A place of the centre is nobody's doing.
        model().setHome({QStringLiteral("38")});
        QVERIFY(!commands().undo->isEnabled());
    }

    void filtersThatWereRemovedComeBack()
    {
        model().setFilter(isere());
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(model().filter(), Filter{});
        undo();
        QCOMPARE(model().filter(), isere());
        m_desk->window->strip().chips().first()->click();
        QVERIFY(model().filter() != isere());
        undo();
        QCOMPARE(model().filter(), isere());
    }

    /// With the words that went with them, in one.
    void whatASavedFilterHasReplacedComesBack()
    {
        m_desk->find(QStringLiteral("banque"));
        const auto saved = model().savedFilters().save(QStringLiteral("Un"), QStringLiteral("loyer"), isere());
        QVERIFY(saved.ok());
        Filter online;
        online.national = false;
        model().setFilter(online);
        model().showSelection(true);
        model().useSavedFilter(*saved);
        QCOMPARE(model().query(), QStringLiteral("loyer"));
        undo();
        QCOMPARE(model().query(), QStringLiteral("banque"));
        QCOMPARE(model().filter(), online);
        QVERIFY(model().isSelectionShown());
        QCOMPARE(m_desk->window->bar().field().text(), QStringLiteral("banque"));
    }

    void aSavedFilterThatWasRemovedOrRenamedComesBack()
    {
        SavedFilters &filters = model().savedFilters();
        const QStringList names{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
        for (const QString &name : names)
            QVERIFY(filters.save(name, name + QStringLiteral("x"), {}).ok());
        const QList<SavedFilter> before = filters.list();
        QVERIFY(model().removeSavedFilter(before[1].id).ok());
        QVERIFY(model().renameSavedFilter(before[2].id, QStringLiteral("D")).ok());
        QCOMPARE(filters.list().size(), 2);
        undo();
        undo();
        QCOMPARE(filters.list(), before);
        // Where its name has another by now that is said, and it can be tried again.
        QVERIFY(model().removeSavedFilter(before[0].id).ok());
        const auto taken = filters.save(QStringLiteral("A"), QStringLiteral("z"), {});
        QVERIFY(taken.ok());
        undo();
        QVERIFY(!m_desk->window->syncBar().sentence().isEmpty());
        QCOMPARE(model().lastDone(), TakeBack::SavedFilter);
        QVERIFY(filters.remove(*taken).ok());
        undo();
        QCOMPARE(filters.list(), before);
    }

    void whatCannotBeTakenBackHidesNothing()
    {
        model().setFilter(isere());
        SavedFilters &filters = model().savedFilters();
        const auto saved = filters.save(QStringLiteral("A"), QStringLiteral("x"), {});
        QVERIFY(saved.ok());
        QVERIFY(model().removeSavedFilter(*saved).ok());
        QVERIFY(filters.save(QStringLiteral("A"), QStringLiteral("z"), {}).ok()); // its name is taken
        undo();
        QCOMPARE(model().filter(), isere());
        undo();
        QCOMPARE(model().filter(), Filter{});
    }

    void wordsFoundSinceStayWhenAFilterIsTakenBack()
    {
        model().setFilter(isere());
        m_desk->find(QStringLiteral("loyer"));
        m_desk->window->list().setFocus();
        undo();
        QCOMPARE(model().filter(), Filter{});
        QCOMPARE(model().query(), QStringLiteral("loyer"));
    }

    void whatWasMarkedAsReadIsNewsAgain()
    {
        model().news().open(m_desk->folder.filePath(QStringLiteral("news.sqlite")));
        const auto looked = [this] {
            QEventLoop loop;
            model().news().whenLooked(&loop, [&loop] { loop.quit(); });
            loop.exec();
            m_desk->rest();
        };
        looked();
        std::optional<ReadFiche> read;
        m_desk->library.fiche(bankAccount, Language::Fr, m_desk->window, [&read](const Result<ReadFiche> &answer) {
            if (answer)
                read = *answer;
        });
        m_desk->rest();
        QVERIFY(read);
        read->translation.title = QStringLiteral("Autre titre");
        LanguageSet others = read->cachedLanguages;
        others.remove(Language::Fr);
        m_desk->change(PutFiche{read->fiche, {{read->translation, {}}}, others});
        looked();
        QCOMPARE(model().news().ids(), QStringList(bankAccount));
        m_desk->press(commands().markNewsRead);
        looked();
        QVERIFY(model().news().ids().isEmpty());
        undo();
        looked();
        QCOMPARE(model().news().ids(), QStringList(bankAccount));
        // A desk that was closed has ended its day.
        m_desk->press(commands().markNewsRead);
        model().endDay();
        QVERIFY(!model().lastDone());
    }

    /// The keys are in the empty search field then; what is typed in it is the field's.
    void theNextPersonIsTakenBackByTheSameKey()
    {
        model().setFilter(isere());
        model().open(bankAccount);
        m_desk->rest();
        key(Qt::Key_F8);
        QVERIFY(m_desk->window->bar().field().hasFocus());
        QCOMPARE(model().ficheId(), QString());
        undo();
        QCOMPARE(model().ficheId(), bankAccount);
        QCOMPARE(model().filter(), isere());
        QVERIFY(m_desk->window->syncBar().sentence().isEmpty()); // nothing is offered any more
    }

    void whatWasOfThePersonGoesWithThem()
    {
        model().setFilter(isere());
        model().setFilter({});
        QCOMPARE(model().lastDone(), TakeBack::Search);
        key(Qt::Key_F8);
        QCOMPARE(model().lastDone(), TakeBack::Person);
        m_desk->clock.advance(DesktopModel::takeBackTime);
        QVERIFY(!model().lastDone());
        undo();
        QCOMPARE(model().filter(), Filter{});
        QVERIFY(!commands().undo->isEnabled());
    }

    void wordsThatEscapeHasTakenComeBack()
    {
        QLineEdit &field = m_desk->window->bar().field();
        field.setFocus();
        QTest::keyClicks(&field, QStringLiteral("banque"));
        key(Qt::Key_Escape);
        QVERIFY(field.text().isEmpty() && model().query().isEmpty());
        undo();
        QCOMPARE(field.text(), QStringLiteral("banque"));
        QCOMPARE(model().query(), QStringLiteral("banque"));
    }

    /// One order for all of it, and a name for each.
    void theLastThingComesFirstAndTheMenuSaysWhich()
    {
        QSet<QString> names{commands().undo->text()};
        model().toggleSelected(bankAccount);
        names.insert(commands().undo->text());
        model().setFilter(isere());
        names.insert(commands().undo->text());
        QVERIFY(model().savedFilters().save(QStringLiteral("A"), QStringLiteral("x"), {}).ok());
        QVERIFY(model().removeSavedFilter(model().savedFilters().list().first().id).ok());
        names.insert(commands().undo->text());
        QCOMPARE(names.size(), 4);
        undo();
        QCOMPARE(model().savedFilters().list().size(), 1);
        QCOMPARE(model().filter(), isere());
        undo();
        QCOMPARE(model().filter(), Filter{});
        QVERIFY(model().selection().contains(bankAccount));
        undo();
        QVERIFY(model().selection().isEmpty());
        QVERIFY(!commands().undo->isEnabled());
    }

    /// Among selections the key is of selections, whatever was done since.
    void theWindowOfSelectionsTakesBackItsOwn()
    {
        model().toggleSelected(bankAccount);
        model().setFilter(isere());
        SelectionsDialog dialog(m_desk->services);
        QVERIFY(dialog.undo().isEnabled());
        dialog.undo().click();
        QVERIFY(model().selection().isEmpty());
        QVERIFY(!dialog.undo().isEnabled());
        QCOMPARE(model().filter(), isere());
        QCOMPARE(model().lastDone(), TakeBack::Search);
    }
};

ESCALE_TEST(TestTakeBacks)
#include "tst_takebacks.moc"
