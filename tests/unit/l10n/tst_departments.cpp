// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/departments.h"
#include "testprogram.h"

#include <QSet>
#include <QTest>

using namespace escale;

class TestDepartments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAre101()
    {
        QCOMPARE(departments().size(), 101);
        QSet<QString> codes, names, regions;
        for (const Department &department : departments()) {
            codes.insert(department.code);
            names.insert(department.name);
            regions.insert(department.region);
            QVERIFY(department.code.size() == 2 || department.code.size() == 3);
        }
        QCOMPARE(codes.size(), 101);
        QCOMPARE(names.size(), 101);
        QCOMPARE(regions.size(), 18); // 13 in Europe, 5 overseas
        QVERIFY(!codes.contains(QStringLiteral("20")));
        QVERIFY(!codes.contains(QStringLiteral("975"))); // a collectivity, not a département
    }

    void feedForms_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("1 - Ain") << QStringLiteral("01");
        QTest::newRow("01 - Ain") << QStringLiteral("01");
        QTest::newRow("1") << QStringLiteral("01");
        QTest::newRow("01") << QStringLiteral("01");
        QTest::newRow("1 - AIN") << QStringLiteral("01"); // the code counts, however the name is written
        QTest::newRow("2A - Corse-du-Sud") << QStringLiteral("2A");
        QTest::newRow("2b - Haute-Corse") << QStringLiteral("2B");
        QTest::newRow("974 - La Réunion") << QStringLiteral("974");
        QTest::newRow("971") << QStringLiteral("971");
        QTest::newRow("75 - Paris") << QStringLiteral("75");
        QTest::newRow("Val-d'Oise") << QStringLiteral("95");
        QTest::newRow("? - Gironde") << QStringLiteral("33");
        QTest::newRow("975 - Saint-Pierre-et-Miquelon") << QString();
        QTest::newRow("All") << QString();
        QTest::newRow("") << QString();
        QTest::newRow(" - ") << QString();
        QTest::newRow("0 - ") << QString();
    }
    void feedForms()
    {
        QFETCH(QString, code);
        const Department *department = departmentFromFeed(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(department == nullptr ? QString() : department->code, code);
    }

    void whatIsTyped_data()
    {
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char *typed, const QStringList &codes) { QTest::newRow(typed) << codes; };
        row("38", {QStringLiteral("38")});
        row("1", {QStringLiteral("01")});
        row("2a", {QStringLiteral("2A")});
        row("20", {QStringLiteral("2A"), QStringLiteral("2B")}); // Corsica before it was two
        row("20200", {QStringLiteral("2A"), QStringLiteral("2B")});
        row("38000", {QStringLiteral("38")});
        row("97120", {QStringLiteral("971")});
        row("٣٨", {QStringLiteral("38")});
        row("isere", {QStringLiteral("38")});
        row("ISÈRE", {QStringLiteral("38")});
        row("seine st denis", {QStringLiteral("93")});
        row("val d'oise", {QStringLiteral("95")});
        row("valdoise", {QStringLiteral("95")});
        row("cote d or", {QStringLiteral("21")});
        row("loire atlantique", {QStringLiteral("44")});
        row("reunion", {QStringLiteral("974")});
        row("bordeaux", {});
        row("00", {});
    }
    void whatIsTyped()
    {
        QFETCH(QStringList, codes);
        QStringList first;
        for (const Department *department : departmentsLike(QString::fromUtf8(QTest::currentDataTag())))
            first.append(department->code);
        QCOMPARE(first.first(std::min(first.size(), std::max<qsizetype>(1, codes.size()))), codes);
    }

    void whatIsTypedMayBeginManyNames()
    {
        QStringList codes;
        for (const Department *department : departmentsLike(u"loire"))
            codes.append(department->code);
        // Loire and Loire-Atlantique begin with it; Haute-Loire has it further on.
        QCOMPARE(codes.first(2), (QStringList{QStringLiteral("42"), QStringLiteral("44")}));
        QVERIFY(codes.contains(QStringLiteral("43")));
        QVERIFY(!codes.contains(QStringLiteral("75")));
        QCOMPARE(departmentsLike(u"").size(), 101);
        QCOMPARE(departmentsLike(u" - ").size(), 101);
    }

    void whatIsMeant_data()
    {
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char *typed, const QStringList &codes) { QTest::newRow(typed) << codes; };
        row("Rhone", {QStringLiteral("69")}); // and not the Bouches-du-Rhône
        row("savoie", {QStringLiteral("73")});
        row("LOIRE", {QStringLiteral("42")});
        row("Hte Savoie", {QStringLiteral("74")});
        row("le Nord", {QStringLiteral("59")});
        row("La Réunion", {QStringLiteral("974")});
        row("Isère (38)", {QStringLiteral("38")});
        row("Ain (38)", {}); // which of them?
        row("38 - Isère", {QStringLiteral("38")});
        row("075", {QStringLiteral("75")});
        row("75001", {QStringLiteral("75")});
        row("1", {QStringLiteral("01")});
        row("20000", {QStringLiteral("2A"), QStringLiteral("2B")});
        row("Corse", {QStringLiteral("2A"), QStringLiteral("2B")});
        row("ile de france", {QStringLiteral("75"), QStringLiteral("77"), QStringLiteral("78"), QStringLiteral("91"),
                              QStringLiteral("92"), QStringLiteral("93"), QStringLiteral("94"), QStringLiteral("95")});
        row("loi", {});  // three begin with it
        row("Lyon", {}); // a town
        row("", {});
        row("()", {});
    }
    void whatIsMeant()
    {
        QFETCH(QStringList, codes);
        QStringList meant;
        for (const Department *department : departmentsMeant(QString::fromUtf8(QTest::currentDataTag())))
            meant.append(department->code);
        QCOMPARE(meant, codes);
    }

    void feedFormAndBack()
    {
        for (const Department &department : departments())
            QCOMPARE(departmentFromFeed(feedForm(department)), &department);
        QCOMPARE(feedForm(departments().first()), QStringLiteral("1 - Ain"));
        QCOMPARE(displayName(departments().first()), QStringLiteral("Ain (01)"));
    }
};

ESCALE_GUILESS_TEST(TestDepartments)
#include "tst_departments.moc"
