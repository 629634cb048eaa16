// SPDX-License-Identifier: GPL-3.0-or-later
// The pane by itself: groups that open and close, keys, what a screen reader is told, choices the library no longer
// has.
#include "desktop/filterpane.h"
#include "libraryrig.h"
#include "testprogram.h"

#include <QAccessible>
#include <QtTest>

using namespace escale;
using namespace escale::test;

namespace {

Theme theme(const char *id, const char *name, int position, bool active = true)
{
    Theme made;
    made.position = position;
    made.id = QString::fromLatin1(id);
    made.name = {{Language::Fr, QString::fromUtf8(name)}};
    made.active = active;
    return made;
}

struct FilterPaneRig {
    FilterPaneRig()
    {
        Taxonomy taxonomy;
        taxonomy.themes = {theme("t1", "Logement", 1), theme("t2", "Santé", 2), theme("old", "Ancien", 3, false)};
        base.change({PutTaxonomy{taxonomy}});
        model.begin(Semantics::Escale);
        base.rest();
        pane.resize(240, 900);
        pane.show();
    }
    ChoiceRow &row(Facet part, qsizetype index) { return *pane.choices(part).rows().at(index); }

    LibraryRig base;
    SearchService search{base.library.path(), base.clock};
    DesktopModel model{base.library, search, base.clock, Language::Fr};
    Appearance appearance{Profile::Desktop};
    FilterPane pane{appearance, model};
};

} // namespace

class TestFilterPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPartOfAFilterIsThere()
    {
        FilterPaneRig rig;
        QCOMPARE(filterParts.size(), facetCount);
        for (std::size_t part = 0; part < facetCount; ++part) {
            QVERIFY(std::count(filterParts.begin(), filterParts.end(), static_cast<Facet>(part)) == 1);
            QVERIFY(!rig.pane.group(static_cast<Facet>(part)).title().accessibleName().isEmpty());
        }
    }

    void groupsOpenAndClose()
    {
        FilterPaneRig rig;
        for (const Facet part : {Facet::Place, Facet::Status, Facet::Theme})
            QVERIFY(rig.pane.group(part).isOpen());
        FilterGroup &days = rig.pane.group(Facet::Days);
        QVERIFY(!days.isOpen());
        QVERIFY(rig.pane.choices(Facet::Days).rows().isEmpty()); // made when they are wanted
        QTest::mouseClick(&days.title(), Qt::LeftButton);
        QVERIFY(days.isOpen());
        QVERIFY(rig.row(Facet::Days, 0).isVisible());
        QTest::keyClick(&days.title(), Qt::Key_Space);
        QVERIFY(!days.isOpen());
        QTest::keyClick(&days.title(), Qt::Key_Return);
        QVERIFY(days.isOpen());
    }

    void aGroupWithAChoiceOpensAndSaysSo()
    {
        FilterPaneRig rig;
        FilterGroup &languages = rig.pane.group(Facet::Language);
        const QString bare = languages.title().accessibleName();
        QVERIFY(!languages.isOpen());
        Filter filter;
        filter.languages = {Language::Ar, Language::Ti};
        rig.model.setFilter(filter);
        QVERIFY(languages.isOpen());
        QVERIFY(languages.title().accessibleName().startsWith(bare));
        QVERIFY(languages.title().accessibleName().contains(u'2'));
        languages.title().click(); // by hand it closes, and goes on saying so
        QVERIFY(!languages.isOpen());
        rig.model.reload(); // other numbers
        rig.base.rest();
        QVERIFY(!languages.isOpen());
        QVERIFY(languages.title().accessibleName().contains(u'2'));
        rig.model.setFilter({});
        QCOMPARE(languages.title().accessibleName(), bare);
    }

    void aScreenReaderHearsWhatIsOpenAndWhatExcludes()
    {
        FilterPaneRig rig;
        QAccessibleInterface *title = QAccessible::queryAccessibleInterface(&rig.pane.group(Facet::Age).title());
        QVERIFY(title);
        QCOMPARE(title->role(), QAccessible::Button);
        QVERIFY(title->state().expandable);
        QVERIFY(title->state().collapsed && !title->state().expanded);
        title->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(title->state().expanded && !title->state().collapsed);
        QCOMPARE(QAccessible::queryAccessibleInterface(&rig.row(Facet::Age, 1))->role(), QAccessible::RadioButton);
        QAccessibleInterface *status = QAccessible::queryAccessibleInterface(&rig.row(Facet::Status, 0));
        QCOMPARE(status->role(), QAccessible::CheckBox);
        QVERIFY(!status->state().checked);
        rig.row(Facet::Status, 0).click();
        QVERIFY(status->state().checked);
    }

    void eachChoiceChangesTheFilterAsItSays()
    {
        FilterPaneRig rig;
        int told = 0;
        QObject::connect(&rig.model, &DesktopModel::changed, &rig.model, [&told](DesktopModel::Aspects aspects) {
            told += aspects.testFlag(DesktopModel::Aspect::Filter) ? 1 : 0;
        });
        Filter expected;
        const auto press = [&](Facet part, qsizetype index) {
            rig.pane.group(part).setOpen(true);
            rig.row(part, index).click();
            QCOMPARE(rig.model.filter(), expected);
            QCOMPARE(std::exchange(told, 0), 1); // told once
        };
        expected.statuses = {QStringLiteral("refugie")};
        press(Facet::Status, 0); // the first in the drawing
        expected.statuses = {QStringLiteral("refugie"), QStringLiteral("subsidiaire")};
        press(Facet::Status, 1);
        expected.age = AgeRange{18, 25};
        press(Facet::Age, 2);
        expected.age = AgeRange{0, 17};
        press(Facet::Age, 1);
        expected.age.reset();
        press(Facet::Age, 0);
        expected.level = QStringLiteral("alpha");
        press(Facet::Level, 1);
        expected.level = QStringLiteral("C2");
        press(Facet::Level, 7);
        expected.themes = {QStringLiteral("t2")};
        press(Facet::Theme, 1);
        expected.kind = Kind::Dispositif;
        press(Facet::Kind, 2);
        expected.publics = {QStringLiteral("senior")};
        press(Facet::Public, 3);
        expected.freeOnly = true;
        press(Facet::Price, 0);
        expected.days = {QStringLiteral("sunday")};
        press(Facet::Days, 6);
        expected.days = {QStringLiteral("monday"), QStringLiteral("sunday")};
        press(Facet::Days, 0);
        expected.languages = {Language::Fr};
        press(Facet::Language, 0);
        expected.national = false;
        press(Facet::Place, 0);
        expected.online = false;
        press(Facet::Place, 1);
        expected.freeOnly = false;
        press(Facet::Price, 0);
        expected.languages = {};
        press(Facet::Language, 0);
    }

    void keysAreEnough()
    {
        FilterPaneRig rig;
        QVERIFY(QTest::qWaitForWindowActive(&rig.pane));
        rig.row(Facet::Status, 0).setFocus();
        QTest::keyClick(&rig.row(Facet::Status, 0), Qt::Key_Space);
        QCOMPARE(rig.model.filter().statuses, QStringList(QStringLiteral("refugie")));
        QTest::keyClick(&rig.row(Facet::Status, 0), Qt::Key_Return);
        QCOMPARE(rig.model.filter().statuses, QStringList());
        QTest::keyClick(&rig.row(Facet::Status, 0), Qt::Key_Tab);
        QVERIFY(rig.row(Facet::Status, 1).hasFocus());
        // Of those that exclude each other one is a stop, and the arrows go on from there.
        rig.pane.group(Facet::Age).setOpen(true);
        rig.pane.group(Facet::Age).title().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&rig.pane.group(Facet::Age).title(), Qt::Key_Tab);
        QVERIFY(rig.row(Facet::Age, 0).hasFocus());
        QTest::keyClick(&rig.row(Facet::Age, 0), Qt::Key_Down);
        QVERIFY(rig.row(Facet::Age, 1).hasFocus());
        QTest::keyClick(&rig.row(Facet::Age, 1), Qt::Key_Space);
        QCOMPARE(rig.model.filter().age, std::optional(AgeRange{0, 17}));
    }

    void whatIsChosenAndNoLongerOfferedCanBeTakenBack()
    {
        FilterPaneRig rig;
        QCOMPARE(rig.pane.choices(Facet::Theme).rows().size(), 2);
        Filter filter;
        filter.themes = {QStringLiteral("old")};
        filter.departments = {QStringLiteral("2A")};
        rig.model.setFilter(filter);
        QCOMPARE(rig.pane.choices(Facet::Theme).rows().size(), 3);
        QVERIFY(rig.row(Facet::Theme, 2).isChecked());
        rig.row(Facet::Theme, 0).click(); // another choice does not lose it
        QCOMPARE(rig.model.filter().themes, (QStringList{QStringLiteral("old"), QStringLiteral("t1")}));
        rig.row(Facet::Theme, 2).click();
        QCOMPARE(rig.model.filter().themes, QStringList(QStringLiteral("t1")));
        QCOMPARE(rig.pane.choices(Facet::Theme).rows().size(), 2);
    }

    void aPlaceTypedWithoutTheListIsFoundByEnter()
    {
        FilterPaneRig rig;
        PlaceChooser &chooser = rig.pane.placeChooser();
        chooser.setText(QStringLiteral("cote d'or"));
        QTest::keyClick(&chooser, Qt::Key_Return);
        QCOMPARE(rig.model.filter().departments, QStringList(QStringLiteral("21")));
        QCOMPARE(chooser.text(), QString());
        QTest::keyClicks(&chooser, QStringLiteral("xyz")); // nothing by that name: nothing happens
        QVERIFY(!chooser.popup().isVisible());
        QTest::keyClick(&chooser, Qt::Key_Return);
        QCOMPARE(rig.model.filter().departments, QStringList(QStringLiteral("21")));
    }
};

ESCALE_TEST(TestFilterPane)
#include "tst_filterpane.moc"
