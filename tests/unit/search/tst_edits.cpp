// SPDX-License-Identifier: GPL-3.0-or-later
// Typing mistakes are counted right (edits.h), and words that sound alike in French have one key (sound.h).
#include "search/edits.h"
#include "search/sound.h"
#include "testprogram.h"

#include <QTest>
#include <QtAlgorithms>

using namespace escale;

class TestEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsMistakes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("distance");
        QTest::newRow("the same") << u"carte"_qs << u"carte"_qs << 0;
        QTest::newRow("one wrong") << u"cejour"_qs << u"sejour"_qs << 1;
        QTest::newRow("one missing") << u"lgement"_qs << u"logement"_qs << 1;
        QTest::newRow("one too many") << u"carrte"_qs << u"carte"_qs << 1;
        QTest::newRow("two swapped") << u"catre"_qs << u"carte"_qs << 1;
        QTest::newRow("two") << u"asurence"_qs << u"assurance"_qs << 2;
        QTest::newRow("three is too far") << u"xyzte"_qs << u"carte"_qs << 3;
        QTest::newRow("lengths too far apart") << u"car"_qs << u"cartes"_qs << 3;
        QTest::newRow("empty") << u""_qs << u"ab"_qs << 2;
        QTest::newRow("Arabic") << u"مساعدہ"_qs << u"مساعده"_qs << 1;
        QTest::newRow("Ethiopic") << u"መምበሪ"_qs << u"መንበሪ"_qs << 1;
    }

    void countsMistakes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        QFETCH(int, distance);
        QCOMPARE(editDistance(typed, word, 2), distance);
        QCOMPARE(editDistance(word, typed, 2), distance);
    }

    void aBeginningIsComparedWithBeginnings()
    {
        QCOMPARE(prefixDistance(u"lojem", u"logement", 2), 1);
        QCOMPARE(prefixDistance(u"loge", u"logement", 2), 0);
        QCOMPARE(prefixDistance(u"logement", u"loge", 2), 3);
        QCOMPARE(prefixDistance(u"lgoe", u"logement", 2), 1);
        QCOMPARE(prefixDistance(u"zzzz", u"logement", 2), 3);
    }

    void veryLongWordsAreFarFromEverything()
    {
        const QString longer(41, u'a');
        QCOMPARE(editDistance(longer, longer, 2), 3);
        QCOMPARE(prefixDistance(longer, longer, 2), 3);
    }

    void shortWordsMayHoldFewerMistakes()
    {
        QCOMPARE(allowedEdits(u"de"), 0);
        QCOMPARE(allowedEdits(u"caf"), 1);
        QCOMPARE(allowedEdits(u"carte"), 1);
        QCOMPARE(allowedEdits(u"permis"), 2);
        QCOMPARE(allowedEdits(u"ገዛ"), 0);
        QCOMPARE(allowedEdits(u"ስራሕ"), 1);
        QCOMPARE(allowedEdits(u"ዩኒቨርሲቲ"), 2);
    }

    /// The quick test must never throw away a word that is near enough.
    void letterSetsNeverSeeMoreThanTheMistakes()
    {
        const QStringList pairs{u"cejour"_qs, u"sejour"_qs, u"asurence"_qs, u"assurance"_qs, u"catre"_qs, u"carte"_qs};
        for (qsizetype i = 0; i < pairs.size(); i += 2) {
            const quint64 a = letterSet(pairs[i]);
            const quint64 b = letterSet(pairs[i + 1]);
            const int distance = editDistance(pairs[i], pairs[i + 1], 2);
            QVERIFY(qPopulationCount(a & ~b) <= static_cast<uint>(distance));
            QVERIFY(qPopulationCount(b & ~a) <= static_cast<uint>(distance));
        }
    }

    void soundsAlike_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *typed, const char *word) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(word);
        };
        row("lojman", "logement");
        row("medsin", "medecin");
        row("cejour", "sejour");
        row("travaye", "travail");
        row("mezon", "maison");
        row("farmasi", "pharmacie");
        row("boulo", "boulot");
        row("ekole", "ecole");
        row("kestion", "question");
        row("formassion", "formation");
        row("inscripsion", "inscription");
        row("velau", "velo");
        row("anploi", "emploi");
        row("permi", "permis");
        row("bato", "bateau");
        row("mange", "manger");
        row("jendarme", "gendarme");
    }

    void soundsAlike()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        QVERIFY(!frenchSound(word).isEmpty());
        QCOMPARE(frenchSound(typed), frenchSound(word));
    }

    void soundsDifferent()
    {
        QVERIFY(frenchSound(u"carte") != frenchSound(u"porte"));
        QVERIFY(frenchSound(u"banque") != frenchSound(u"barque"));
        QVERIFY(frenchSound(u"emploi") != frenchSound(u"emprunt"));
        QVERIFY(frenchSound(u"maison") != frenchSound(u"maman"));
    }

    void otherLettersHaveNoFrenchSound()
    {
        QVERIFY(frenchSound(u"سكن").isEmpty());
        QVERIFY(frenchSound(u"a1").isEmpty());
        QVERIFY(frenchSound(QString()).isEmpty());
        QVERIFY(frenchSound(QString(500, u'a')).isEmpty());
    }
};

ESCALE_GUILESS_TEST(TestEdits)
#include "tst_edits.moc"
