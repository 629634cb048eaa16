// SPDX-License-Identifier: GPL-3.0-or-later
// Which text stands in when a translation is missing (contract 3.3: French).
#include "fiche/taxonomy.h"

#include <QTest>

using namespace escale;

class TestTaxonomy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noTextIsNoText()
    {
        Language used = Language::Ru;
        QVERIFY(textIn({}, Language::Ar, &used).isEmpty());
        QCOMPARE(used, Language::Ru); // untouched: nothing was used
    }

    void withoutFrenchAnyLanguageStandsIn()
    {
        Language used = Language::Fr;
        QCOMPARE(textIn({{Language::Ps, QStringLiteral("ps")}}, Language::Ar, &used), QStringLiteral("ps"));
        QCOMPARE(used, Language::Ps);
    }

    void frenchStandsInForAMissingText()
    {
        const TranslatedText text{{Language::Fr, QStringLiteral("fr")}, {Language::En, QStringLiteral("en")}};
        Language used = Language::Ar;
        QCOMPARE(textIn(text, Language::Ar, &used), QStringLiteral("fr"));
        QCOMPARE(used, Language::Fr);
    }

    void theLanguageAskedForWins()
    {
        const TranslatedText text{{Language::Fr, QStringLiteral("fr")}, {Language::Fa, QStringLiteral("fa")}};
        Language used = Language::Fr;
        QCOMPARE(textIn(text, Language::Fa, &used), QStringLiteral("fa"));
        QCOMPARE(used, Language::Fa);
        QCOMPARE(textIn(text, Language::Fa), QStringLiteral("fa"));
    }
};

QTEST_GUILESS_MAIN(TestTaxonomy)
#include "tst_taxonomy.moc"
