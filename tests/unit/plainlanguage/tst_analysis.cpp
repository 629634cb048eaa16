// SPDX-License-Identifier: GPL-3.0-or-later
// A text cut for the rules: how many words a reader counts in it.
#include "plainlanguage/analysis.h"
#include "search/wordforms.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

class TestAnalysis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreCountedAsAReaderDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("signs alone") << u" - … !"_qs << 0;
        QTest::newRow("elided, hyphened") << u"l'école - rendez-vous ?"_qs << 2;
        // Figures that stand in a row are as many words.
        QTest::newRow("hours") << u"Ouvert 9 12 et 14 17"_qs << 6;
        QTest::newRow("year, number") << u"en 2026 300 places"_qs << 4;
        QTest::newRow("year, telephone") << u"en 2026 01 23 45 67 89"_qs << 3;
        QTest::newRow("day, month") << u"le 12 05 2026"_qs << 4;
        QTest::newRow("five groups, no number") << u"les 11 12 13 14 15"_qs << 6;
        // Groups of one number: the numbering plan of France (ARCEP), E.164, thousands.
        QTest::newRow("telephone") << u"Appelez le 01 23 45 67 89."_qs << 3;
        QTest::newRow("telephone in brackets") << u"le bureau (01 23 45 67 89) répond"_qs << 4;
        QTest::newRow("two telephones") << u"01 23 45 67 89 ou 06 12 34 56 78"_qs << 3;
        QTest::newRow("free number") << u"le 0 800 123 456"_qs << 2;
        QTest::newRow("free number, four and threes") << u"le 0800 123 456"_qs << 2;
        QTest::newRow("with the country") << u"le +33 1 23 45 67 89 répond"_qs << 3;
        QTest::newRow("with the country, 00") << u"le 0033 1 23 45 67 89"_qs << 2;
        QTest::newRow("with the country, (0)") << u"le +33 (0)1 23 45 67 89"_qs << 2;
        QTest::newRow("another country") << u"le +380 44 123 45 67"_qs << 2;
        QTest::newRow("thousands") << u"Vous payez 10 000 euros"_qs << 4;
        QTest::newRow("thousands, unbroken space") << u"1\u202f250\u00a0000,50 €"_qs << 1;
        QTest::newRow("telephone, then a number") << u"01 23 45 67 89 2 fois"_qs << 3;
    }
    void wordsAreCountedAsAReaderDoes()
    {
        QFETCH(QString, text);
        QFETCH(int, words);
        QCOMPARE(analyse(text, WordForms::builtIn()).wordCount({0, text.size()}), words);
    }

    void onlyThePartIsCounted()
    {
        const TextAnalysis analysis = analyse(u"Appelez le 01 23 45 67 89 le matin."_qs, WordForms::builtIn());
        QCOMPARE(analysis.wordCount({0, 10}), 2);
        QCOMPARE(analysis.wordCount({11, 14}), 1);
    }
};

ESCALE_GUILESS_TEST(TestAnalysis)
#include "tst_analysis.moc"
