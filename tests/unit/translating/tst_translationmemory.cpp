// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence that was translated before is found, in the bands that translators know; numbers are put in place only
// where that is sure.
#include "testprogram.h"
#include "translating/translationmemory.h"
#include "translationunits.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

TranslationMemory memory()
{
    TranslationMemory made(Language::En);
    auto same = unit(u"Prenez rendez-vous à la préfecture."_qs, u"Make an appointment at the prefecture."_qs);
    same.key = u"how.1.0"_qs;
    same.before = u"Avant"_qs;
    same.after = u"Après"_qs;
    made.add(same);
    made.add(
        unit(u"La demande coûte 25 euros et prend 3 mois."_qs, u"The request costs 25 euros and takes 3 months."_qs));
    made.add(unit(u"Entre 2 et 2 heures."_qs, u"Between 2 and 2 hours."_qs));
    made.add(unit(u"Apportez votre passeport, deux photos et un justificatif de domicile."_qs,
                  u"Bring your passport, two photos and a proof of address."_qs, u"b"_qs));
    return made;
}

} // namespace

class TestTranslationMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFoundInNothing()
    {
        QVERIFY(TranslationMemory(Language::Ar).matches(unit(u"Bonjour"_qs)).isEmpty());
        QVERIFY(memory().matches(unit(QString())).isEmpty());
        QVERIFY(memory().matches(unit(u"Un texte que personne n’a traduit"_qs)).isEmpty());
        QVERIFY(memory().matches(unit(u"!!! ??? …"_qs)).isEmpty());
    }

    void theBandsOfTheSame()
    {
        auto asked = unit(u"Prenez rendez-vous à la préfecture."_qs, {}, u"z"_qs);
        QCOMPARE(memory().matches(asked).first().percent, 100);
        asked.before = u"Avant"_qs;
        asked.after = u"Après"_qs;
        QCOMPARE(memory().matches(asked).first().percent, 101);
        asked.fiche = u"a"_qs;
        asked.key = u"how.1.0"_qs;
        QCOMPARE(memory().matches(asked).first().percent, 102);
        QVERIFY(memory().matches(asked, 5, u"a"_qs).isEmpty());
    }

    void otherNumbersArePutInPlace()
    {
        const auto found = memory().matches(unit(u"La demande coûte 50 euros et prend 6 mois."_qs));
        QCOMPARE(found.first().percent, 99);
        QCOMPARE(found.first().target, u"The request costs 50 euros and takes 6 months."_qs);
        QCOMPARE(found.first().unit.target, u"The request costs 25 euros and takes 3 months."_qs);
    }

    void numbersThatCannotBeToldApartAreLeft()
    {
        const auto found = memory().matches(unit(u"Entre 4 et 5 heures."_qs));
        QCOMPARE(found.first().percent, 95);
        QCOMPARE(found.first().target, u"Between 2 and 2 hours."_qs);
    }

    void oneWordOfTwelveIsLikeIt()
    {
        const auto found =
            memory().matches(unit(u"Apportez votre passeport, trois photos et un justificatif de domicile."_qs));
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().percent >= 85 && found.first().percent <= 94);
        QCOMPARE(found.first().unit.fiche, u"b"_qs);
        QVERIFY(memory().matches(unit(u"Apportez votre patience, un stylo et un peu de temps."_qs)).isEmpty());
    }

    /// A quarter of the words may differ (75 %), and no more.
    void theLastBandEndsWhereAQuarterDiffers()
    {
        TranslationMemory made(Language::En);
        made.add(unit(u"un deux trois quatre cinq six sept huit neuf dix onze douze"_qs, u"twelve words"_qs, u"a"_qs));
        const auto three = made.matches(unit(u"rouge deux trois quatre vert six sept huit neuf dix onze bleu"_qs));
        QCOMPARE(three.size(), 1);
        QCOMPARE(three.first().percent, 75);
        QVERIFY(made.matches(unit(u"rouge deux trois jaune vert six sept huit neuf dix onze bleu"_qs)).isEmpty());
    }

    void theNewerOfTwoStandsFirst()
    {
        auto made = memory();
        auto newer =
            unit(u"Prenez rendez-vous à la préfecture."_qs, u"Book an appointment at the prefecture."_qs, u"c"_qs);
        newer.date = QDateTime(QDate(2026, 11, 1), QTime(), Qt::UTC);
        made.add(newer);
        const auto found = made.matches(unit(u"Prenez rendez-vous à la préfecture."_qs, {}, u"z"_qs));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().unit.fiche, u"c"_qs);
    }

    void wordsAreFoundInBothLanguages()
    {
        QCOMPARE(memory().concordance(u"Rendez-Vous"_qs).size(), 1);
        QCOMPARE(memory().concordance(u"proof of address"_qs).first().fiche, u"b"_qs);
        QVERIFY(memory().concordance(u"  "_qs).isEmpty());
    }

    void unitsAreFoundByAnyOfTheWordsOfTheirFrench()
    {
        const TranslationMemory made = memory();
        QCOMPARE(made.unitsWithAny({u"rendez"_qs, u"vous"_qs, u"nobody"_qs}).size(), made.uses(u"rendez"_qs));
        QCOMPARE(made.unitsWithAny({u"justificatif"_qs}).first()->fiche, u"b"_qs);
        QVERIFY(made.words().contains(u"justificatif"_qs));
        QVERIFY(made.unitsWithAny({u"justif"_qs, u"proof"_qs}).isEmpty()); // whole words, of the French
        QVERIFY(made.unitsWithAny({}).isEmpty());
        QCOMPARE(made.uses(u"proof"_qs), 0);
    }

    void aFicheIsLearntBySections()
    {
        Translation french, english;
        french.title = u"Ouvrir un compte"_qs, english.title = u"Open an account"_qs;
        english.language = Language::En;
        french.how = {{u"s1"_qs, u"Choisir"_qs, {}}, {u"s2"_qs, u"Payer"_qs, {}}};
        english.how = {{u"s2"_qs, u"Pay"_qs, {}}, {u"s1"_qs, u"Choose"_qs, {}}}; // in another order
        TranslationMemory made(Language::En);
        made.add(u"x"_qs, french, english);
        QCOMPARE(made.size(), 3);
        QCOMPARE(made.matches(unit(u"Payer"_qs)).first().target, u"Pay"_qs);
        QCOMPARE(made.matches(unit(u"Choisir"_qs)).first().unit.before, u"Ouvrir un compte"_qs);
    }
};

ESCALE_GUILESS_TEST(TestTranslationMemory)
#include "tst_translationmemory.moc"
