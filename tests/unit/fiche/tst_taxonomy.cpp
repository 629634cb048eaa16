// SPDX-License-Identifier: GPL-3.0-or-later
// Which text stands in when a translation is missing (contract 3.3: French), and what is found by its id.
#include "fiche/taxonomyindex.h"
#include "testprogram.h"

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

    void anIdMayLeadNowhere()
    {
        const TaxonomyIndex none;
        QVERIFY(none.isEmpty());
        for (const char *id : {"", "t1", "e5ca1e0000000000000a0001"}) {
            QVERIFY(!none.theme(QString::fromLatin1(id)));
            QVERIFY(!none.need(QString::fromLatin1(id)));
            QVERIFY(!none.activeTheme(QString::fromLatin1(id)));
        }
    }

    void themesAndNeedsAreFoundByTheirIds()
    {
        Taxonomy taxonomy;
        for (const char *id : {"t1", "t2", "t1"}) { // twice by a broken feed: the first counts
            Theme theme;
            theme.id = QString::fromLatin1(id);
            theme.position = static_cast<int>(taxonomy.themes.size());
            theme.active = theme.id == QStringLiteral("t1");
            taxonomy.themes.append(theme);
        }
        Need need;
        need.id = QStringLiteral("t1"); // ids of needs are their own
        need.theme = QStringLiteral("gone");
        taxonomy.needs.append(need);
        const TaxonomyIndex index(taxonomy);
        QCOMPARE(index.theme(QStringLiteral("t1"))->position, 0);
        QCOMPARE(index.theme(QStringLiteral("t2"))->position, 1);
        QVERIFY(index.activeTheme(QStringLiteral("t1")));
        QVERIFY(!index.activeTheme(QStringLiteral("t2"))); // not offered any more
        QCOMPARE(index.need(QStringLiteral("t1"))->theme, QStringLiteral("gone"));
        QVERIFY(!index.need(QStringLiteral("t2")));
        QCOMPARE(index.themes(), taxonomy.themes);
        QCOMPARE(index.needs(), taxonomy.needs);
    }

    void copiesAreOneAndTheSame()
    {
        Taxonomy taxonomy;
        taxonomy.themes.append(Theme{});
        const TaxonomyIndex index(taxonomy);
        const TaxonomyIndex copy = index; // NOLINT(performance-unnecessary-copy-initialization)
        QCOMPARE(copy.themes().constData(), index.themes().constData());
        QVERIFY(copy == index);
        QVERIFY(TaxonomyIndex(taxonomy) == index); // read twice, nothing has changed
        QVERIFY(!(TaxonomyIndex() == index));
    }

    void aShortNameOfAThemeIsInTheReadersLanguageIfAnyIs()
    {
        Theme theme;
        theme.name = {{Language::Fr, QStringLiteral("Faire mes papiers")}, {Language::Ar, QStringLiteral("ar, long")}};
        theme.label = {{Language::Fr, QStringLiteral("Papiers")}, {Language::En, QStringLiteral("Papers")}};
        Language used = Language::Ti;
        QCOMPARE(shortName(theme, Language::En, &used), QStringLiteral("Papers"));
        QCOMPARE(used, Language::En);
        QCOMPARE(shortName(theme, Language::Ar, &used), QStringLiteral("ar, long"));
        QCOMPARE(used, Language::Ar);
        QCOMPARE(shortName(theme, Language::Ru, &used), QStringLiteral("Papiers"));
        QCOMPARE(used, Language::Fr);
        theme.label = {};
        QCOMPARE(shortName(theme, Language::Ru), QStringLiteral("Faire mes papiers"));
        QCOMPARE(shortName(Theme{}, Language::Fr), QString());
    }
};

ESCALE_GUILESS_TEST(TestTaxonomy)
#include "tst_taxonomy.moc"
