// SPDX-License-Identifier: GPL-3.0-or-later
// The filters of the desk in the real window: every part is there, every number is true with and
// without a search and a selection, every choice does what it says and can be taken back.
#include "counting.h"
#include "desktoprig.h"
#include "testprogram.h"

#include <QAccessible>

using namespace escale;
using namespace escale::test;

namespace {

QList<FicheCard> listed(DesktopRig &desk)
{
    QList<FicheCard> cards;
    for (const ResultRow &row : desk.model.found().rows())
        cards.append(row.card);
    return cards;
}

FilterPane &pane(DesktopRig &desk)
{
    return desk.window->filters();
}

/// The choices of a part, its group opened as a person would.
const ChoiceList &opened(DesktopRig &desk, Facet part)
{
    pane(desk).group(part).setOpen(true);
    return pane(desk).choices(part);
}

ChoiceRow *row(DesktopRig &desk, Facet part, const QString &id)
{
    const ChoiceList &list = opened(desk, part);
    for (qsizetype i = 0; i < list.rows().size(); ++i) {
        if (list.choices()[i].id == id)
            return list.rows()[i];
    }
    return nullptr;
}

/// Presses a row and waits for the list, which may come from the thread that searches.
void press(DesktopRig &desk, ChoiceRow &choice)
{
    QSignalSpy changed(&desk.model.found(), &Finder::changed);
    choice.click();
    if (changed.isEmpty() && !changed.wait())
        QFAIL("the list does not follow");
    desk.rest();
}

/// Every number beside every choice, against a count of `fiches` made here.
void compareNumbers(DesktopRig &desk, const QList<FicheCard> &fiches)
{
    int compared = 0;
    const auto expect = [&](Facet part, const QString &id, const Says &says) {
        const ChoiceRow *choice = row(desk, part, id);
        QVERIFY2(choice, qPrintable(id));
        QVERIFY2(
            choice->count() == counted(fiches, says),
            qPrintable(
                QStringLiteral("%1: %2, not %3").arg(choice->words()).arg(choice->count()).arg(counted(fiches, says))));
        // Other languages say "one fiche" in words.
        QVERIFY2(desk.model.interfaceLanguage() != Language::Fr ||
                     choice->accessibleName().contains(QString::number(choice->count())),
                 qPrintable(choice->accessibleName()));
        QVERIFY(choice->accessibleName().contains(choice->words()));
        ++compared;
    };
    const Says all = [](const FicheCard &) { return true; };
    expect(Facet::Place, QStringLiteral("national"), isEverywhere);
    expect(Facet::Place, QStringLiteral("online"), isOnline);
    for (const char *status : {"asile", "refugie", "subsidiaire", "temporaire", "apatride", "french"}) {
        const QString word = QString::fromLatin1(status);
        expect(Facet::Status, word,
               [&](const FicheCard &card) { return saysOrNothing(card.metadata.publicStatus, word); });
    }
    expect(Facet::Age, {}, all);
    expect(Facet::Age, QStringLiteral("0"), [](const FicheCard &card) { return isForAge(card, 0, 17); });
    expect(Facet::Age, QStringLiteral("1"), [](const FicheCard &card) { return isForAge(card, 18, 25); });
    expect(Facet::Age, QStringLiteral("2"), [](const FicheCard &card) { return isForAge(card, 26, 200); });
    expect(Facet::Level, {}, all);
    for (const char *level : {"alpha", "A1", "A2", "B1", "B2", "C1", "C2"}) {
        const QString word = QString::fromLatin1(level);
        expect(Facet::Level, word, [&](const FicheCard &card) { return isForLevel(card, word); });
    }
    expect(Facet::Kind, {}, all);
    expect(Facet::Kind, QStringLiteral("demarche"), [](const FicheCard &card) { return card.kind == Kind::Demarche; });
    expect(Facet::Kind, QStringLiteral("dispositif"),
           [](const FicheCard &card) { return card.kind == Kind::Dispositif; });
    for (const char *who : {"family", "women", "youths", "senior", "gender"}) {
        const QString word = QString::fromLatin1(who);
        expect(Facet::Public, word, [&](const FicheCard &card) { return saysOrNothing(card.metadata.publics, word); });
    }
    expect(Facet::Price, QStringLiteral("free"), isFree);
    for (const char *day : {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}) {
        const QString word = QString::fromLatin1(day);
        expect(Facet::Days, word, [&](const FicheCard &card) { return saysOrNothing(card.metadata.timeSlots, word); });
    }
    for (const Language language : allLanguages)
        expect(Facet::Language, QString(code(language)),
               [&](const FicheCard &card) { return card.cachedLanguages.contains(language); });
    for (int number = 1; number <= 12; ++number) { // the themes and needs of the sample
        const QString id = QStringLiteral("e5ca1e0000000000000a%1").arg(number, 4, 10, QLatin1Char('0'));
        expect(Facet::Theme, id, [&](const FicheCard &card) { return hasTheme(card, id); });
    }
    int needs = 0;
    for (const FilterChoice &choice : pane(desk).choices(Facet::Need).choices()) {
        expect(Facet::Need, choice.id, [&](const FicheCard &card) { return card.needs.contains(choice.id); });
        ++needs;
    }
    QVERIFY(needs >= 24);
    QVERIFY(compared >= 2 + 6 + 4 + 8 + 3 + 5 + 1 + 7 + 8 + 12 + needs);
}

} // namespace

class TestFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsTrue()
    {
        DesktopRig desk;
        QCOMPARE(listed(desk).size(), 20);
        compareNumbers(desk, listed(desk));
    }

    void typedTextNarrowsTheNumbers()
    {
        DesktopRig desk;
        desk.find(QStringLiteral("travail"));
        const QList<FicheCard> found = listed(desk);
        QVERIFY(!found.isEmpty() && found.size() < 20);
        compareNumbers(desk, found);
        desk.find({});
        compareNumbers(desk, listed(desk));
    }

    void theSelectionNarrowsTheNumbers()
    {
        DesktopRig desk;
        for (const int line : {1, 9, 14}) {
            desk.choose(line);
            desk.press(desk.window->commands().select);
        }
        desk.press(desk.window->commands().showSelection);
        QCOMPARE(listed(desk).size(), 3);
        compareNumbers(desk, listed(desk));
        // Found in the selection: both narrow.
        const QString word = listed(desk).last().title.section(u' ', -1);
        desk.find(word);
        QVERIFY(!listed(desk).isEmpty() && listed(desk).size() <= 3);
        compareNumbers(desk, listed(desk));
    }

    /// A number is a promise: so many lines, once it is chosen.
    void aChoiceGivesAsManyLinesAsItSays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing typed") << QString();
        QTest::newRow("typed") << QStringLiteral("français");
        QTest::newRow("typed with a mistake") << QStringLiteral("lojement");
    }
    void aChoiceGivesAsManyLinesAsItSays()
    {
        QFETCH(QString, typed);
        DesktopRig desk;
        if (!typed.isEmpty())
            desk.find(typed);
        const qsizetype before = listed(desk).size();
        int pressed = 0;
        for (const Facet part : {Facet::Status, Facet::Age, Facet::Level, Facet::Theme, Facet::Kind, Facet::Public,
                                 Facet::Price, Facet::Days, Facet::Language}) {
            for (qsizetype i = 0; i < opened(desk, part).rows().size(); ++i) {
                ChoiceRow &choice = *pane(desk).choices(part).rows()[i];
                if (choice.isChecked())
                    continue; // "any"
                const int promised = choice.count();
                press(desk, choice);
                QVERIFY(choice.isChecked());
                QCOMPARE(listed(desk).size(), promised);
                QCOMPARE(desk.model.found().counts().total, promised);
                if (isOneOf(part))
                    press(desk, *pane(desk).choices(part).rows().first());
                else
                    press(desk, choice);
                QCOMPARE(listed(desk).size(), before);
                QCOMPARE(desk.model.filter(), Filter());
                ++pressed;
            }
        }
        QCOMPARE(pressed, 6 + 3 + 7 + 12 + 2 + 5 + 1 + 7 + 8);
    }

    void severalPlacesAreFoundByNameAndCode()
    {
        DesktopRig desk;
        const QList<FicheCard> all = listed(desk);
        PlaceChooser &chooser = pane(desk).placeChooser();
        chooser.setFocus();
        for (const char *typed : {"rhone", "2a", "isere"}) { // no accents; a code
            QTest::keyClicks(&chooser, QString::fromLatin1(typed));
            QVERIFY(chooser.popup().isVisible());
            QTest::keyClick(&chooser.popup(), Qt::Key_Return);
            QCOMPARE(chooser.text(), QString());
        }
        desk.rest();
        const QStringList codes{QStringLiteral("69"), QStringLiteral("2A"), QStringLiteral("38")};
        const QStringList places{QStringLiteral("69 - Rhône"), QStringLiteral("2A - Corse-du-Sud"),
                                 QStringLiteral("38 - Isère")};
        QCOMPARE(desk.model.filter().departments, codes);
        const auto anywhere = [&places](const FicheCard &card) {
            return isEverywhere(card) || isOnline(card) ||
                   std::any_of(places.begin(), places.end(),
                               [&card](const QString &place) { return isThere(card, place); });
        };
        QCOMPARE(listed(desk).size(), counted(all, anywhere));
        QVERIFY(listed(desk).size() < 20);
        for (qsizetype i = 0; i < codes.size(); ++i) {
            const ChoiceRow *line = row(desk, Facet::Place, codes[i]);
            QVERIFY(line && line->isChecked());
            QCOMPARE(line->count(), counted(all, [&](const FicheCard &card) { return isThere(card, places[i]); }));
        }
        QCOMPARE(row(desk, Facet::Place, codes.first())->words(), QStringLiteral("Rhône (69)"));
        press(desk, *row(desk, Facet::Place, QStringLiteral("2A")));
        const QStringList left{codes.first(), codes.last()};
        QCOMPARE(desk.model.filter().departments, left);
        QVERIFY(!row(desk, Facet::Place, QStringLiteral("2A")));
        // A choice elsewhere leaves them alone.
        press(desk, *row(desk, Facet::Level, QStringLiteral("B1")));
        QCOMPARE(desk.model.filter().departments, left);
    }

    void theWholeCountryAndOnlineAreSaidApart()
    {
        DesktopRig desk;
        const QList<FicheCard> all = listed(desk);
        QVERIFY(counted(all, isOnline) > 0);
        QVERIFY(row(desk, Facet::Place, QStringLiteral("national"))->isChecked());
        QVERIFY(row(desk, Facet::Place, QStringLiteral("online"))->isChecked());
        press(desk, *row(desk, Facet::Place, QStringLiteral("online")));
        QCOMPARE(desk.model.filter().online, false);
        QCOMPARE(listed(desk).size(), 20 - counted(all, isOnline));
        press(desk, *row(desk, Facet::Place, QStringLiteral("online")));
        press(desk, *row(desk, Facet::Place, QStringLiteral("national")));
        QCOMPARE(desk.model.filter().national, false);
        QCOMPARE(listed(desk).size(), 20 - counted(all, isEverywhere));
    }

    void allPlacesAreOfferedEachWithItsNumber()
    {
        DesktopRig desk;
        const QList<FicheCard> all = listed(desk);
        PlaceChooser &chooser = pane(desk).placeChooser();
        QTest::keyClick(&chooser, Qt::Key_Down);
        const QAbstractItemModel &model = *chooser.popup().model();
        QCOMPARE(model.rowCount(), 101);
        QStringList names;
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex index = model.index(i, 0);
            const QString name = index.data().toString();
            names.append(name);
            const int number = index.data(PlaceModel::countRole).toInt();
            QVERIFY(index.flags().testFlag(Qt::ItemIsEnabled)); // nobody there, and still to be had
            QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(QString::number(number)));
            if (name == QStringLiteral("Paris (75)"))
                QCOMPARE(number,
                         counted(all, [](const FicheCard &c) { return isThere(c, QStringLiteral("75 - Paris")); }));
        }
        for (const char *name : {"Ain (01)", "Corse-du-Sud (2A)", "Guadeloupe (971)", "Mayotte (976)"})
            QVERIFY2(names.contains(QString::fromLatin1(name)), name);
        chooser.popup().hide();
        desk.model.setFilter(withChoice({}, Facet::Place, QStringLiteral("01"), true));
        QTest::keyClick(&chooser, Qt::Key_Down);
        QCOMPARE(model.rowCount(), 100); // what is chosen stands in a line of its own
        chooser.popup().hide();
    }

    void aChoiceNobodyStandsBehindIsGreyAndCanBeHad()
    {
        DesktopRig desk;
        press(desk, *row(desk, Facet::Kind, QStringLiteral("demarche")));
        ChoiceRow *nobody = nullptr, *somebody = nullptr;
        for (ChoiceRow *choice : pane(desk).choices(Facet::Theme).rows())
            (choice->count() == 0 ? nobody : somebody) = choice;
        QVERIFY(nobody && somebody);
        QVERIFY(nobody->isEnabled());
        const auto inked = [&desk](ChoiceRow &choice) {
            const QImage picture = choice.grab().toImage();
            const QRgb ink = desk.appearance.colours().ink.rgb();
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (picture.pixel(x, y) == ink)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(inked(*somebody));
        QVERIFY(!inked(*nobody));
        press(desk, *nobody);
        QCOMPARE(listed(desk).size(), 0);
        QVERIFY(nobody->isChecked());
        press(desk, *nobody);
        QVERIFY(!nobody->isChecked());
        QVERIFY(!listed(desk).isEmpty());
    }

    void removeAllRemovesEverythingButTheText()
    {
        DesktopRig desk;
        QVERIFY(pane(desk).clearButton().isHidden());
        desk.find(QStringLiteral("travail"));
        QVERIFY(pane(desk).clearButton().isHidden());
        const qsizetype found = listed(desk).size();
        press(desk, *row(desk, Facet::Kind, QStringLiteral("dispositif")));
        press(desk, *row(desk, Facet::Place, QStringLiteral("online")));
        press(desk, *row(desk, Facet::Days, QStringLiteral("monday")));
        QVERIFY(pane(desk).clearButton().isVisible());
        QSignalSpy changed(&desk.model.found(), &Finder::changed);
        pane(desk).clearButton().click();
        QVERIFY(!changed.isEmpty() || changed.wait());
        QCOMPARE(desk.model.filter(), Filter());
        QCOMPARE(listed(desk).size(), found);
        QCOMPARE(desk.window->findChild<QLineEdit *>()->text(), QStringLiteral("travail"));
        QVERIFY(row(desk, Facet::Place, QStringLiteral("online"))->isChecked());
        QVERIFY(pane(desk).clearButton().isHidden());
    }

    void theNeedsOfTheChosenThemesAreOffered()
    {
        DesktopRig desk;
        const qsizetype all = opened(desk, Facet::Need).rows().size();
        press(desk, *row(desk, Facet::Theme, QStringLiteral("e5ca1e0000000000000a0001")));
        const QList<FilterChoice> needs = pane(desk).choices(Facet::Need).choices();
        QVERIFY(!needs.isEmpty() && needs.size() < all);
        const QString theme = row(desk, Facet::Theme, QStringLiteral("e5ca1e0000000000000a0001"))->words();
        for (const FilterChoice &need : needs)
            QCOMPARE(need.section, theme);
        // One that is chosen stays to be taken back, whatever theme is chosen later.
        press(desk, *row(desk, Facet::Need, needs.first().id));
        press(desk, *row(desk, Facet::Theme, QStringLiteral("e5ca1e0000000000000a0001")));
        press(desk, *row(desk, Facet::Theme, QStringLiteral("e5ca1e0000000000000a0002")));
        QVERIFY(row(desk, Facet::Need, needs.first().id));
        QVERIFY(row(desk, Facet::Need, needs.first().id)->isChecked());
    }

    void everyWordAndNameFollowsTheLanguage()
    {
        DesktopRig desk;
        QMap<Facet, QString> titles;
        QMap<Facet, QStringList> names;
        const auto look = [&](Facet part) {
            QStringList list;
            for (const ChoiceRow *choice : opened(desk, part).rows())
                list.append(choice->accessibleName());
            return list;
        };
        const QList<Facet> worded{Facet::Place,  Facet::Status, Facet::Age,  Facet::Theme,
                                  Facet::Public, Facet::Price,  Facet::Days, Facet::Language};
        for (const Facet part : worded) {
            titles[part] = pane(desk).group(part).title().accessibleName();
            names[part] = look(part);
        }
        QCOMPARE(titles[Facet::Status], QStringLiteral("Statut"));
        QCOMPARE(titles[Facet::Price], QStringLiteral("Prix"));
        const auto listName = [&desk] {
            return QAccessible::queryAccessibleInterface(&desk.window->list())->text(QAccessible::Name);
        };
        const QString french = listName();
        QVERIFY(!french.isEmpty());
        desk.model.setInterfaceLanguage(Language::Ar);
        desk.rest();
        for (const Facet part : worded) {
            QCOMPARE(pane(desk).group(part).title().accessibleName(), partTitle(part, Language::Ar));
            const QStringList arabic = look(part);
            QCOMPARE(arabic.size(), names[part].size());
            for (qsizetype i = 0; i < arabic.size(); ++i)
                QVERIFY2(arabic[i] != names[part][i], qPrintable(arabic[i]));
        }
        QVERIFY(pane(desk).group(Facet::Status).title().accessibleName() != titles[Facet::Status]);
        QVERIFY(pane(desk).group(Facet::Price).title().accessibleName() != titles[Facet::Price]);
        QVERIFY(listName() != french);
        QCOMPARE(row(desk, Facet::Language, QStringLiteral("ar"))->words(), QStringLiteral("العربية"));
        compareNumbers(desk, listed(desk));
        desk.model.setInterfaceLanguage(Language::Fr);
        desk.rest();
        QCOMPARE(listName(), french);
        for (const Facet part : worded)
            QCOMPARE(look(part), names[part]);
    }
};

ESCALE_TEST(TestFilters)
#include "tst_filters.moc"
