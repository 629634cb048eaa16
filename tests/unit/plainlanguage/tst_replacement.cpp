// SPDX-License-Identifier: GPL-3.0-or-later
// A fix reads like French when it is applied. What is expected is the grammar's: elision before a vowel or a mute h,
// none before a consonant or an aspirated one.
#include "plainlanguage/replacement.h"
#include "plainrig.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

class TestReplacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("expected"); ///< empty: no fix
        QTest::newRow("nothing to elide") << u"pour effectuer"_qs << u"effectuer"_qs << u"faire"_qs << u"pour faire"_qs;
        QTest::newRow("d' becomes de") << u"avant d'effectuer"_qs << u"effectuer"_qs << u"faire"_qs
                                       << u"avant de faire"_qs;
        QTest::newRow("typographic too") << u"avant d’effectuer"_qs << u"effectuer"_qs << u"faire"_qs
                                         << u"avant de faire"_qs;
        QTest::newRow("de becomes d'") << u"avant de rédiger"_qs << u"rédiger"_qs << u"écrire"_qs
                                       << u"avant d'écrire"_qs;
        QTest::newRow("a mute h") << u"avant de résider"_qs << u"résider"_qs << u"habiter"_qs << u"avant d'habiter"_qs;
        QTest::newRow("an aspirated h") << u"avant de rédiger"_qs << u"rédiger"_qs << u"hurler"_qs
                                        << u"avant de hurler"_qs;
        QTest::newRow("la becomes l'") << u"la prestation"_qs << u"prestation"_qs << u"aide"_qs << u"l'aide"_qs;
        QTest::newRow("nobody knows the gender") << u"l'échéance"_qs << u"échéance"_qs << u"date"_qs << QString();
        QTest::newRow("du would have to change") << u"du dispositif"_qs << u"dispositif"_qs << u"aide"_qs << QString();
        QTest::newRow("a capital stays") << u"Effectuer cela"_qs << u"Effectuer"_qs << u"faire"_qs << u"Faire cela"_qs;
        QTest::newRow("a capital moves with the elision")
            << u"D'effectuer"_qs << u"effectuer"_qs << u"faire"_qs << u"De faire"_qs;
        QTest::newRow("the sentence before is another")
            << u"Venez de. Rédiger"_qs << u"Rédiger"_qs << u"écrire"_qs << u"Venez de. Écrire"_qs;
    }

    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, word);
        QFETCH(const QString, plain);
        QFETCH(const QString, expected);
        const TextAnalysis analysis = analyse(text, WordForms::builtIn());
        qsizetype at = 0;
        while (analysis.textOf(analysis.words.at(at).range) != word)
            ++at;
        const auto fix = replacement(analysis, at, 1, plain);
        QString fixed;
        if (fix)
            fixed = QString(text).replace(fix->range.start, fix->range.length, fix->text);
        QCOMPARE(fixed, expected);
    }
};

ESCALE_GUILESS_TEST(TestReplacement)
#include "tst_replacement.moc"
