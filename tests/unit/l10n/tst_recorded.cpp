// SPDX-License-Identifier: GPL-3.0-or-later
// The metadata of the recorded edge cases (their notes say what each holds), through the door and into words.
#include "feed/apidecode.h"
#include "l10n/facts.h"
#include "recordings.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

class TestRecorded : public QObject {
    Q_OBJECT

    static Metadata edge(int number)
    {
        const QString name = QStringLiteral("e%1").arg(number, 2, 10, QLatin1Char('0'));
        const auto detail =
            decodeDetail(test::edgeBody(name, QStringLiteral("fr")), test::edgeId(number), Language::Fr);
        return detail ? detail->fiche.metadata : Metadata();
    }
    static QStringList linesOf(const Metadata &metadata, FactKind kind)
    {
        for (const Fact &fact : facts(metadata, QDate(2026, 11, 28), Language::En)) {
            if (fact.kind == kind)
                return fact.lines;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { ESCALE_NEED_RECORDINGS(); }

    void e01EveryMetadataFilled()
    {
        const Metadata metadata = edge(1);
        QCOMPARE(facts(metadata, QDate(2026, 11, 28), Language::En).size(), 8);
        QCOMPARE(linesOf(metadata, FactKind::Place), QStringList{QStringLiteral("All of France")});
        QCOMPARE(linesOf(metadata, FactKind::Price), QStringList{QStringLiteral("Free")});
        QCOMPARE(linesOf(metadata, FactKind::Conditions).size(), 7);
        QCOMPARE(linesOf(metadata, FactKind::FrenchLevel), QStringList{QStringLiteral("All levels")});
    }

    void e02Online()
    {
        const Metadata metadata = edge(2);
        QCOMPARE(linesOf(metadata, FactKind::Place), QStringList{QStringLiteral("Online")});
        QCOMPARE(linesOf(metadata, FactKind::Price), QStringList{QStringLiteral("You choose the price per month")});
    }

    void e03Departments()
    {
        const QStringList places = linesOf(edge(3), FactKind::Place);
        for (const char *expected : {"Ain (01)", "Corse-du-Sud (2A)", "Haute-Corse (2B)", "Côtes-d'Armor (22)",
                                     "Guadeloupe (971)", "Martinique (972)"})
            QVERIFY2(places.contains(QString::fromUtf8(expected)), expected);
        for (const QString &place : places)
            QVERIFY2(place.endsWith(u')'), qPrintable(place)); // none is left in the feed's own form
    }

    void e04EveryDepartmentIsTheCountry()
    {
        const Metadata metadata = edge(4);
        QCOMPARE(linesOf(metadata, FactKind::Place), QStringList{QStringLiteral("All of France")});
        QCOMPARE(linesOf(metadata, FactKind::Price), QStringList{QStringLiteral("Between €5.50 and €1,050")});
    }

    void e05NotRelevantIsTwoCards()
    {
        const Metadata metadata = edge(5);
        QCOMPARE(facts(metadata, QDate(2026, 11, 28), Language::En).size(), 2);
        QCOMPARE(linesOf(metadata, FactKind::Who), QStringList{QStringLiteral("Everybody")});
        QCOMPARE(linesOf(metadata, FactKind::FrenchLevel), QStringList{QStringLiteral("All levels")});
    }

    void e06EmptiedListsSayNothing()
    {
        // Its price is {"values": []}, which means a free amount; its age and commitment have no numbers.
        const Metadata metadata = edge(6);
        QCOMPARE(facts(metadata, QDate(2026, 11, 28), Language::En).size(), 3);
        QCOMPARE(linesOf(metadata, FactKind::Price), QStringList{QStringLiteral("You choose the price")});
        QCOMPARE(linesOf(metadata, FactKind::Who), QStringList{QStringLiteral("Everybody")});
    }

    void e07AFutureStatusIsShownAsItIs()
    {
        const QStringList expected{QStringLiteral("Refugees"), QStringLiteral("nouveau-statut")};
        QCOMPARE(linesOf(edge(7), FactKind::Who), expected);
    }
};

ESCALE_GUILESS_TEST(TestRecorded)
#include "tst_recorded.moc"
