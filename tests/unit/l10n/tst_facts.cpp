// SPDX-License-Identifier: GPL-3.0-or-later
// Every shape of contract section 4, in words.
#include "l10n/facts.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

constexpr Language en = Language::En;

ValueList words(const char *text)
{
    return {Presence::Filled, QString::fromUtf8(text).split(u'|')};
}

Location departmentsOf(const char *text)
{
    return {Where::Departments, Presence::Filled, QString::fromUtf8(text).split(u'|')};
}

} // namespace

class TestFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void price_data()
    {
        QTest::addColumn<bool>("said");
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QString>("details");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, QList<double> values, const char *details, const char *text) {
            QTest::addRow("%s", name) << true << std::move(values) << QString::fromUtf8(details)
                                      << QString::fromUtf8(text);
        };
        QTest::addRow("unsaid") << false << QList<double>() << QString() << QString();
        row("[0] is free", {0}, "", "Free");
        row("free is free each time", {0}, "eachTime", "Free");
        row("[] is a free amount", {}, "", "You choose the price");
        row("a free amount a month", {}, "month", "You choose the price per month");
        row("[x]", {12}, "", "€12");
        row("decimals", {5.5}, "", "€5.50");
        row("once", {13}, "once", "€13, paid once");
        row("each time", {10}, "eachTime", "€10 each time");
        row("hour", {5}, "hour", "€5 per hour");
        row("day", {5}, "day", "€5 per day");
        row("week", {5}, "week", "€5 per week");
        row("month", {17}, "month", "€17 per month");
        row("trimester", {76}, "trimester", "€76 for three months");
        row("semester", {48}, "semester", "€48 for six months");
        row("year", {1400}, "year", "€1,400 per year");
        row("[x,y]", {5, 113}, "", "Between €5 and €113");
        row("[y,x] the wrong way round", {113, 5}, "", "Between €5 and €113");
        row("[0,y] is not free", {0, 10}, "", "Between €0 and €10");
        row("[x,x] is one price", {7, 7}, "", "€7");
        row("range with details", {5.5, 1050}, "hour", "Between €5.50 and €1,050 per hour");
        row("unknown details stay", {5}, "fortnight", "€5 (fortnight)");
        row("hostile details stay text", {5}, "%1%n<b>", "€5 (%1%n<b>)");
    }
    void price()
    {
        QFETCH(bool, said);
        QFETCH(QList<double>, values);
        QFETCH(QString, details);
        QTEST(priceText({said, values, details}, en), "text");
    }

    void priceInFrenchDigits()
    {
        // French puts the sign behind and a no-break space before it.
        QCOMPARE(priceText({true, {5.5}, {}}, Language::Fr), QStringLiteral("5,50\u00a0€"));
    }

    void age_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Age::Type type, double from, double to, const char *text) {
            QTest::addRow("%s", name) << int(type) << from << to << QString::fromUtf8(text);
        };
        row("unsaid", Age::Type::Unsaid, 0, 0, "");
        row("a type or numbers we do not know", Age::Type::Other, 0, 0, "");
        row("less than", Age::Type::LessThan, 0, 26, "Under 26 years");
        row("less than one", Age::Type::LessThan, 0, 1, "Under 1 year");
        row("more than", Age::Type::MoreThan, 18, 0, "18 years and over");
        row("between", Age::Type::Between, 16, 25, "16 to 25 years");
        row("between, the wrong way round", Age::Type::Between, 25, 16, "16 to 25 years");
        row("half a year", Age::Type::MoreThan, 2.5, 0, "2.5 years and over");
    }
    void age()
    {
        QFETCH(int, type);
        QFETCH(double, from);
        QFETCH(double, to);
        QTEST(ageText({static_cast<Age::Type>(type), from, to}, en), "text");
    }

    void frenchLevel_data()
    {
        QTest::addColumn<QStringList>("levels");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *levels, const char *text) {
            QTest::addRow("%s", levels) << QString::fromUtf8(levels).split(u' ', Qt::SkipEmptyParts)
                                        << QString::fromUtf8(text);
        };
        row("", "All levels");
        row("alpha A1 A2 B1 B2 C1 C2", "All levels");
        row("C2 A1 A2 B1 B2 C1 alpha", "All levels");
        row("A2", "A2");
        row("alpha", "Beginner, without reading");
        row("A1 A2", "A1 and A2");
        row("A2 A1 B1", "A1 to B1");
        row("alpha A1 A2", "Beginner, without reading to A2");
        row("A1 B2", "A1 and B2");
        row("A1 A2 C1", "A1, A2 and C1");
        row("A1 A2 D1", "D1, A1 and A2");
    }
    void frenchLevel()
    {
        QFETCH(QStringList, levels);
        QTEST(frenchLevelText({Presence::Filled, levels}, en), "text");
    }

    void whoIsEverybodyWhenNothingIsSaid()
    {
        QCOMPARE(whoLines({}, en), QStringList{QStringLiteral("Everybody")});
        Metadata allSix;
        allSix.publicStatus = words("apatride|asile|refugie|temporaire|subsidiaire|french");
        QCOMPARE(whoLines(allSix, en), QStringList{QStringLiteral("Everybody")});
    }

    void whoNamesStatusesPublicsAndAge()
    {
        Metadata metadata;
        metadata.publicStatus = words("asile|refugie|subsidiaire|temporaire|apatride");
        metadata.publics = words("family|women|youths|senior|gender");
        metadata.age = {Age::Type::MoreThan, 18, 0};
        const QStringList expected{QStringLiteral("Asylum seekers"),
                                   QStringLiteral("Refugees"),
                                   QStringLiteral("People with subsidiary protection"),
                                   QStringLiteral("People with temporary protection"),
                                   QStringLiteral("Stateless people"),
                                   QStringLiteral("Families"),
                                   QStringLiteral("Women"),
                                   QStringLiteral("Young people"),
                                   QStringLiteral("Older people"),
                                   QStringLiteral("LGBT+ people"),
                                   QStringLiteral("18 years and over")};
        QCOMPARE(whoLines(metadata, en), expected);
    }

    void aStatusWeDoNotKnowDoesNotOpenTheFicheToEverybody()
    {
        Metadata metadata;
        metadata.publicStatus = words("martien");
        QCOMPARE(whoLines(metadata, en), QStringList{QStringLiteral("martien")});
        QCOMPARE(statusText(QStringLiteral("french"), en), QStringLiteral("French citizens"));
    }

    void theStatusOfOnePersonIsShort()
    {
        QCOMPARE(statusName(QStringLiteral("asile"), en), QStringLiteral("Asylum seeker"));
        QCOMPARE(statusName(QStringLiteral("refugie"), en), QStringLiteral("Refugee"));
        QCOMPARE(statusName(QStringLiteral("subsidiaire"), en), QStringLiteral("Subsidiary protection"));
        QCOMPARE(statusName(QStringLiteral("temporaire"), en), QStringLiteral("Temporary protection"));
        QCOMPARE(statusName(QStringLiteral("apatride"), en), QStringLiteral("Stateless person"));
        QCOMPARE(statusName(QStringLiteral("french"), en), QStringLiteral("French citizen"));
        QCOMPARE(statusName(QStringLiteral("martien"), en), QStringLiteral("martien"));
    }

    void onlyAnAgeIsOnlyAnAge()
    {
        Metadata metadata;
        metadata.age = {Age::Type::MoreThan, 18, 0};
        QCOMPARE(whoLines(metadata, en), QStringList{QStringLiteral("18 years and over")});
    }

    void conditions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("acte naissance") << QStringLiteral("The birth certificate made by OFPRA");
        QTest::newRow("titre sejour") << QStringLiteral("A residence permit, or the receipt of its request");
        QTest::newRow("cir") << QStringLiteral("The CIR contract signed, and the OFII courses finished");
        QTest::newRow("bank account") << QStringLiteral("A bank account");
        QTest::newRow("pole emploi") << QStringLiteral("To be registered with France Travail");
        QTest::newRow("driver license") << QStringLiteral("A driving licence for cars");
        QTest::newRow("school") << QStringLiteral("The level of the end of secondary school");
        QTest::newRow("passport") << QStringLiteral("passport");
    }
    void conditions() { QTEST(conditionText(QString::fromUtf8(QTest::currentDataTag()), en), "text"); }

    void place_data()
    {
        QTest::addColumn<QString>("items");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << QStringLiteral("38 - Isère") << QStringLiteral("Isère (38)");
        QTest::newRow("leading zero") << QStringLiteral("1 - Ain") << QStringLiteral("Ain (01)");
        QTest::newRow("Corsica") << QStringLiteral("2A - Corse-du-Sud") << QStringLiteral("Corse-du-Sud (2A)");
        QTest::newRow("overseas") << QStringLiteral("974 - La Réunion") << QStringLiteral("La Réunion (974)");
        QTest::newRow("only a code") << QStringLiteral("971") << QStringLiteral("Guadeloupe (971)");
        QTest::newRow("only a name") << QStringLiteral("Paris") << QStringLiteral("Paris (75)");
        QTest::newRow("unknown stays") << QStringLiteral("999 - Atlantide") << QStringLiteral("999 - Atlantide");
        QTest::newRow("two") << QStringLiteral("38 - Isère|73 - Savoie") << QStringLiteral("Isère (38) and 1 more");
        QTest::newRow("four") << QStringLiteral("1 - Ain|3 - Allier|38 - Isère|73 - Savoie")
                              << QStringLiteral("Ain (01) and 3 more");
    }
    void place()
    {
        QFETCH(QString, items);
        QTEST(placeText(departmentsOf(qPrintable(items)), en), "text");
    }

    void placesThatAreNoDepartment()
    {
        QCOMPARE(placeText({Where::WholeCountry, Presence::Filled, {}}, en), QStringLiteral("All of France"));
        QCOMPARE(placeText({Where::Online, Presence::Filled, {}}, en), QStringLiteral("Online"));
        QCOMPARE(placeText({}, en), QString());
        QCOMPARE(placeLines({}, en), QStringList());
    }

    void placesAreALineEach()
    {
        const QStringList expected{QStringLiteral("Paris (75)"), QStringLiteral("Seine-Saint-Denis (93)")};
        QCOMPARE(placeLines(departmentsOf("75 - Paris|93 - Seine-Saint-Denis"), en), expected);
    }

    void frenchNamesAreIsolatedInsideRightToLeftWords()
    {
        QCOMPARE(placeLines(departmentsOf("38 - Isère"), Language::Ar),
                 QStringList{QStringLiteral("\u2068Isère (38)\u2069")});
        QCOMPARE(placeLines(departmentsOf("38 - Isère"), Language::Uk), QStringList{QStringLiteral("Isère (38)")});
    }

    void effort_data()
    {
        QTest::addColumn<QString>("details");
        QTest::addColumn<QList<double>>("hours");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("per");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *details, QList<double> hours, const char *unit, const char *per,
                            const char *text) {
            QTest::addRow("%s", text) << QString::fromUtf8(details) << std::move(hours) << QString::fromUtf8(unit)
                                      << QString::fromUtf8(per) << QString::fromUtf8(text);
        };
        row("exactly", {1}, "sessions", "", "1 session");
        row("exactly", {3}, "hours", "", "3 hours");
        row("exactly", {2}, "half-days", "", "2 half-days");
        row("exactly", {1}, "days", "", "1 day");
        row("exactly", {6}, "weeks", "", "6 weeks");
        row("exactly", {12}, "months", "", "12 months");
        row("exactly", {2}, "trimesters", "", "2 quarters");
        row("exactly", {1}, "semesters", "", "1 half-year");
        row("exactly", {3}, "years", "", "3 years");
        row("minimum", {2}, "hours", "", "At least 2 hours");
        row("maximum", {2}, "hours", "", "At most 2 hours");
        row("approximately", {11}, "years", "", "About 11 years");
        row("between", {2, 4}, "hours", "", "From 2 to 4 hours");
        row("between", {4, 2}, "hours", "", "From 2 to 4 hours");
        row("between", {3, 3}, "hours", "week", "3 hours a week");
        row("between", {2}, "hours", "", "2 hours");
        row("", {1}, "hours", "", "1 hour");
        row("exactly", {1.5}, "hours", "session", "1.5 hours per session");
        row("minimum", {2}, "hours", "week", "At least 2 hours a week");
        row("approximately", {1}, "sessions", "month", "About 1 session a month");
        row("exactly", {2}, "hours", "day", "2 hours a day");
        row("exactly", {2}, "hours", "trimester", "2 hours a quarter");
        row("exactly", {2}, "hours", "semester", "2 hours a half-year");
        row("exactly", {2}, "hours", "year", "2 hours a year");
        row("atLeastSo", {2}, "hours", "", "2 hours (atLeastSo)");
        row("exactly", {2}, "fortnights", "", "2 fortnights");
        row("exactly", {2}, "hours", "century", "2 hours (century)");
        row("exactly", {2}, "", "", "2");
    }
    void effort()
    {
        QFETCH(QString, details);
        QFETCH(QList<double>, hours);
        QFETCH(QString, unit);
        QFETCH(QString, per);
        QTEST(frequencyText({true, details, hours, unit, per}, en), "text");
    }

    void amountsWithDecimalsTakeTheFormOfTheirLanguage_data()
    {
        // CLDR: French takes the plural from 2 on, English for every fraction, Russian and Ukrainian the genitive of
        // one.
        QTest::addColumn<Language>("language");
        QTest::addColumn<double>("amount");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("text");
        const auto row = [](Language language, double amount, const char *unit, const char *text) {
            QTest::addRow("%s %s", code(language).data(), text)
                << language << amount << QString::fromUtf8(unit) << QString::fromUtf8(text);
        };
        row(Language::Fr, 0.5, "days", "0,5\u00a0jour");
        row(Language::Fr, 1.5, "hours", "1,5\u00a0heure");
        row(Language::Fr, 2.5, "hours", "2,5\u00a0heures");
        row(Language::Fr, 0, "hours", "0\u00a0heure");
        row(Language::En, 0.5, "hours", "0.5 hours");
        row(Language::En, 1.5, "days", "1.5 days");
        row(Language::Ru, 1.5, "hours", "1,5 часа");
        row(Language::Uk, 1.5, "hours", "1,5 години");
    }
    void amountsWithDecimalsTakeTheFormOfTheirLanguage()
    {
        QFETCH(Language, language);
        QFETCH(double, amount);
        QFETCH(QString, unit);
        QFETCH(QString, text);
        QString said = commitmentText({true, QStringLiteral("exactly"), {amount}, unit, {}}, language);
        QCOMPARE(said.replace(u' ', QChar(u'\u00a0')), text.replace(u' ', QChar(u'\u00a0')));
    }

    void agesWithDecimalsTakeTheFormOfTheirLanguage()
    {
        QVERIFY(ageText({Age::Type::LessThan, 0, 1.5}, Language::Fr).endsWith(QStringLiteral("an")));
    }

    void anAmountIsNominativeWhereTheWordBeforeItLeavesItSo()
    {
        // "Не меньше 3 часа" wants the genitive, "Минимум 3 часа" does not.
        const Effort least{true, QStringLiteral("minimum"), {3}, QStringLiteral("hours"), {}};
        QCOMPARE(commitmentText(least, Language::Ru), QStringLiteral("Минимум 3 часа"));
        const Effort range{true, QStringLiteral("between"), {2, 4}, QStringLiteral("hours"), {}};
        QCOMPARE(commitmentText(range, Language::Ru), QStringLiteral("2–4 часа"));
        QCOMPARE(commitmentText(range, Language::Uk), QStringLiteral("2–4 години"));
        const Effort halves{true, QStringLiteral("exactly"), {2}, QStringLiteral("half-days"), {}};
        QCOMPARE(commitmentText(halves, Language::Ru), QStringLiteral("2 раза по полдня"));
        QCOMPARE(commitmentText(halves, Language::Uk), QStringLiteral("2 половини дня"));
        const Effort quarters{true, QStringLiteral("exactly"), {2}, QStringLiteral("trimesters"), {}};
        QCOMPARE(commitmentText(quarters, Language::Ar), QStringLiteral("ستة أشهر"));
    }

    void effortUnsaid()
    {
        QCOMPARE(commitmentText({}, en), QString());
        QCOMPARE(commitmentText({true, QStringLiteral("exactly"), {}, QStringLiteral("hours"), {}}, en), QString());
    }

    void days_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("monday|tuesday|wednesday|thursday|friday|saturday|sunday") << QStringLiteral("Every day");
        QTest::newRow("sunday|monday|tuesday|wednesday|thursday|friday|saturday") << QStringLiteral("Every day");
        QTest::newRow("monday|tuesday|wednesday|thursday|friday") << QStringLiteral("Every day from Monday to Friday");
        QTest::newRow("sunday|thursday") << QStringLiteral("Thursday and Sunday");
        QTest::newRow("monday|tuesday|thursday|friday") << QStringLiteral("Monday, Tuesday, Thursday and Friday");
        QTest::newRow("wednesday") << QStringLiteral("Wednesday");
        QTest::newRow("monday|holidays") << QStringLiteral("Monday and holidays");
    }
    void days() { QTEST(daysText(words(QTest::currentDataTag()), en), "text"); }

    void dayNamesBeginWithACapitalInFrench()
    {
        QCOMPARE(daysText(words("wednesday"), Language::Fr), QStringLiteral("Mercredi"));
    }

    void cardsComeInOrder()
    {
        Metadata metadata;
        metadata.location = {Where::WholeCountry, Presence::Filled, {}};
        metadata.price = {true, {0}, {}};
        metadata.commitment = {true, QStringLiteral("exactly"), {3}, QStringLiteral("hours"), {}};
        metadata.frequency = {true, QStringLiteral("exactly"), {1}, QStringLiteral("days"), QStringLiteral("week")};
        metadata.timeSlots = words("monday");
        metadata.conditions = words("cir|school");
        QStringList labels;
        for (const Fact &fact : facts(metadata, QDate(2026, 11, 28), en))
            labels.append(fact.label);
        const QStringList expected{QStringLiteral("Price"),    QStringLiteral("Where"),
                                   QStringLiteral("For whom"), QStringLiteral("French level"),
                                   QStringLiteral("How long"), QStringLiteral("How often"),
                                   QStringLiteral("Days"),     QStringLiteral("What you need")};
        QCOMPARE(labels, expected);
        QCOMPARE(facts(metadata, QDate(2026, 11, 28), en).last().lines.size(), 2);
    }

    void nothingSaidIsTwoCards()
    {
        const QList<Fact> list = facts({}, QDate(2026, 11, 28), en);
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].kind, FactKind::Who);
        QCOMPARE(list[1].kind, FactKind::FrenchLevel);
        QCOMPARE(list[1].lines, QStringList{QStringLiteral("All levels")});
    }
};

ESCALE_GUILESS_TEST(TestFacts)
#include "tst_facts.moc"
