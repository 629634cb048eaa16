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

/// A block of two sentences of the fiche "f", and one of one sentence.
TranslationMemory inside()
{
    TranslationMemory made(Language::En);
    made.add(unit(u"Apportez votre passeport. Prenez un ticket à l’entrée."_qs,
                  u"Bring your passport. Take a ticket at the door."_qs, u"f"_qs));
    made.add(unit(u"Le service est gratuit."_qs, u"The service is free."_qs, u"e"_qs));
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

    /// One neighbour of two is no context; a fiche says "Payer" at many places, and many fiches at that place.
    void halfAContextIsNone()
    {
        auto asked = unit(u"Prenez rendez-vous à la préfecture."_qs, {}, u"z"_qs);
        asked.before = u"Avant"_qs;
        QCOMPARE(memory().matches(asked).first().percent, 100);
        asked.before.clear();
        asked.after = u"Après"_qs;
        QCOMPARE(memory().matches(asked).first().percent, 100);
        asked.before = u"Avant"_qs;
        asked.key = u"how.1.0"_qs; // of another fiche
        QCOMPARE(memory().matches(asked).first().percent, 101);
        asked.fiche = u"a"_qs;
        asked.key = u"how.2.0"_qs; // at another place
        QCOMPARE(memory().matches(asked).first().percent, 101);
    }

    void otherNumbersArePutInPlace()
    {
        const auto found = memory().matches(unit(u"La demande coûte 50 euros et prend 6 mois."_qs));
        QCOMPARE(found.first().percent, 99);
        QCOMPARE(found.first().target, u"The request costs 50 euros and takes 6 months."_qs);
        QCOMPARE(found.first().unit.target, u"The request costs 25 euros and takes 3 months."_qs);
    }

    /// Longer than those that stood there, and one inside another.
    void numbersOfOtherLengthsArePutInPlace()
    {
        TranslationMemory made(Language::En);
        made.add(unit(u"Comptez de 9 à 10 jours."_qs, u"Allow 9 to 10 days."_qs));
        made.add(unit(u"Avant 25 jours, payez 5 euros."_qs, u"Within 25 days, pay 5 euros."_qs));
        const auto longer = made.matches(unit(u"Comptez de 15 à 1 200 jours."_qs));
        QCOMPARE(longer.first().percent, 99);
        QCOMPARE(longer.first().target, u"Allow 15 to 1 200 days."_qs);
        const auto within = made.matches(unit(u"Avant 30 jours, payez 7 euros."_qs));
        QCOMPARE(within.first().percent, 99);
        QCOMPARE(within.first().target, u"Within 30 days, pay 7 euros."_qs);
    }

    void numbersThatCannotBeToldApartAreLeft_data()
    {
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QString>("asked");
        QTest::newRow("twice in both") << u"Entre 2 et 2 heures."_qs << u"Between 2 and 2 hours."_qs
                                       << u"Entre 4 et 5 heures."_qs;
        QTest::newRow("twice in the French")
            << u"Entre 2 et 2 heures."_qs << u"Some 2 hours."_qs << u"Entre 4 et 5 heures."_qs;
        QTest::newRow("twice in the translation")
            << u"Le délai est de 3 mois."_qs << u"It takes 3 months, 3 at most."_qs << u"Le délai est de 6 mois."_qs;
        QTest::newRow("in words") << u"Le délai est de 3 mois."_qs << u"It takes three months."_qs
                                  << u"Le délai est de 6 mois."_qs;
        QTest::newRow("more groups") << u"Appelez le 3919."_qs << u"Call 3919."_qs << u"Appelez le 01 40 15."_qs;
    }
    void numbersThatCannotBeToldApartAreLeft()
    {
        QFETCH(QString, french);
        QFETCH(QString, translation);
        QFETCH(QString, asked);
        TranslationMemory made(Language::En);
        made.add(unit(french, translation));
        const auto found = made.matches(unit(asked));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().percent, 95);
        QCOMPARE(found.first().target, translation);
    }

    /// However long the text: what is otherwise by a word never stands in the band of what is the same but for numbers.
    void oneWordOfThirtyIsNotTheSame()
    {
        QStringList words;
        for (int i = 0; i < 30; ++i)
            words.append(u"mot"_qs + QChar(u'a' + i % 26) + QChar(u'a' + i / 26));
        TranslationMemory made(Language::En);
        made.add(unit(words.join(u' '), u"thirty words"_qs));
        words[10] = u"autre"_qs;
        QCOMPARE(made.matches(unit(words.join(u' '))).first().percent, 94);
    }

    /// Two French texts have one translation: it is shown once, of the French that is nearer, whichever was learnt
    /// last.
    void oneTranslationOfTwoTextsIsOfTheNearer()
    {
        const auto near = unit(u"Prenez un rendez-vous à la préfecture."_qs, u"Make an appointment."_qs, u"n"_qs);
        const auto far = unit(u"Prenez vite un rendez-vous à la préfecture."_qs, u"Make an appointment."_qs, u"f"_qs);
        for (const auto &units : {QList{near, far}, QList{far, near}}) {
            TranslationMemory made(Language::En);
            for (const TranslationUnit &each : units)
                made.add(each);
            const auto found = made.matches(unit(near.source, {}, u"z"_qs));
            QCOMPARE(found.size(), 1);
            QVERIFY(found.first().percent >= 100);
            QCOMPARE(found.first().unit.fiche, u"n"_qs);
        }
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
        auto older = newer;
        older.target = u"Ask for an appointment at the prefecture."_qs;
        older.fiche = u"b"_qs;
        newer.date = QDateTime(QDate(2026, 11, 1), QTime(), Qt::UTC);
        older.date = QDateTime(QDate(2025, 11, 1), QTime(), Qt::UTC);
        made.add(newer);
        made.add(older);
        const auto found = made.matches(unit(u"Prenez rendez-vous à la préfecture."_qs, {}, u"z"_qs));
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].percent, found[1].percent);
        QCOMPARE(found[0].unit.fiche, u"c"_qs);
        QCOMPARE(found[1].unit.fiche, u"b"_qs);
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

    void aSentenceInsideABlockIsFound()
    {
        const auto found = inside().matches(unit(u"Apportez votre passeport. Sonnez trois fois au portail."_qs));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().percent, 100);
        QCOMPARE(found.first().target, u"Bring your passport."_qs);
        QCOMPARE(found.first().unit.source, u"Apportez votre passeport."_qs);
        QCOMPARE(found.first().unit.fiche, u"f"_qs);
        QCOMPARE(found.first().sentence, (TextRange{0, 25}));
        QCOMPARE(found.first().sentences, 0); // not of the whole
        QVERIFY(inside()
                    .matches(unit(u"Apportez votre passeport. Sonnez trois fois au portail."_qs), 5, u"f"_qs)
                    .isEmpty());
    }

    void knownSentencesMakeAWholeInTheOrderOfTheFrench()
    {
        const auto found = inside().matches(
            unit(u"Le service est gratuit. Apportez votre passeport.\nPrenez un ticket à l’entrée."_qs));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().target, u"The service is free. Bring your passport.\nTake a ticket at the door."_qs);
        QCOMPARE(found.first().sentence, TextRange());
        QCOMPARE(found.first().sentences, 3);
        QCOMPARE(found.first().percent, 99); // all the same, and yet put together
        QCOMPARE(found.first().unit.source,
                 u"Le service est gratuit. Apportez votre passeport.\nPrenez un ticket à l’entrée."_qs);
        QVERIFY(found.first().unit.fiche.isEmpty()); // of two
    }

    void aWholeOfSentencesThatAreOnlyLikeItStaysBelow()
    {
        // One word of five another (80 %), and a sentence that is the same: weighed by their lengths.
        const auto found = inside().matches(unit(u"Le bureau est gratuit. Apportez votre passeport."_qs));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().sentences, 2);
        const int expected = (80 * 22 + 100 * 25) / 47;
        QCOMPARE(found.first().percent, expected);
        // Numbers put in place (99) are no sameness.
        auto made = inside();
        made.add(unit(u"La carte coûte 25 euros."_qs, u"The card costs 25 euros."_qs, u"g"_qs));
        const auto numbers = made.matches(unit(u"La carte coûte 30 euros. Apportez votre passeport."_qs));
        QCOMPARE(numbers.first().percent, 94);
        QCOMPARE(numbers.first().target, u"The card costs 30 euros. Bring your passport."_qs);
    }

    void aBlockOfOneSentenceThatStandsInsideAnother()
    {
        const auto found = inside().matches(unit(u"Apportez votre passeport."_qs));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().percent, 99);
        QCOMPARE(found.first().sentence, TextRange()); // it is all of what was asked
        QCOMPARE(found.first().target, u"Bring your passport."_qs);
    }

    void aWholeThatIsKnownNeedsNoSentences()
    {
        const auto found = inside().matches(unit(u"Apportez votre passeport. Prenez un ticket à l’entrée."_qs));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().percent, 101); // the block itself, not put together again
        QCOMPARE(found.first().sentences, 0);
        // Nor where its sentences are known in other words.
        auto made = inside();
        made.add(unit(u"Le service est gratuit. Apportez votre passeport."_qs, u"It is free: bring a passport."_qs));
        const auto whole = made.matches(unit(u"Le service est gratuit. Apportez votre passeport."_qs));
        QCOMPARE(whole.size(), 1);
        QCOMPARE(whole.first().target, u"It is free: bring a passport."_qs);
    }

    void wholeMatchesStandBeforeSentencesWhichKeepARow()
    {
        auto made = inside();
        for (const QString &word : {u"rouge"_qs, u"vert"_qs, u"bleu"_qs, u"noir"_qs})
            made.add(unit(u"Apportez votre passeport. Sonnez trois fois au portail "_qs + word + u'.', word, u"h"_qs));
        const auto found = made.matches(unit(u"Apportez votre passeport. Sonnez trois fois au portail jaune."_qs), 3);
        QCOMPARE(found.size(), 3);
        QVERIFY(found[0].sentence == TextRange() && found[0].percent < 95);
        QVERIFY(found[1].sentence == TextRange());
        QCOMPARE(found[2].sentence, (TextRange{0, 25}));
    }

    void sentencesThatCannotBePairedAreNone_data()
    {
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("translation");
        QTest::newRow("two and one") << u"Apportez votre passeport. Attendez."_qs
                                     << u"Bring your passport and wait."_qs;
        QTest::newRow("two and three") << u"Apportez votre passeport. Attendez."_qs
                                       << u"Bring it. Your passport. Wait."_qs;
        // As many, but the first is two of the French, and the last is cut in two.
        QTest::newRow("joined here, cut there")
            << u"Apportez votre passeport. Prenez un ticket à l’entrée de la mairie et attendez. Le guichet du fond "
               u"est "
               "ouvert de neuf heures à midi, sauf le mercredi et les jours fériés, où personne ne vous reçoit."_qs
            << u"Bring your passport, take a ticket at the entrance of the town hall and wait. The desk at the back is "
               "open from nine to noon. It is closed on Wednesdays and on public holidays, when nobody sees you."_qs;
        QTest::newRow("more than anybody writes") << u"Apportez votre passeport. "_qs + u"Attendez. "_qs.repeated(1000)
                                                  << u"Bring your passport. "_qs + u"Wait. "_qs.repeated(1000);
        QTest::newRow("longer than anybody writes")
            << u"Apportez votre passeport. La ligne "_qs + u"la ligne "_qs.repeated(20'000)
            << u"Bring your passport. The line "_qs + u"the line "_qs.repeated(20'000);
    }

    void sentencesThatCannotBePairedAreNone()
    {
        QFETCH(QString, french);
        QFETCH(QString, translation);
        TranslationMemory made(Language::En);
        made.add(unit(french, translation));
        QVERIFY(made.matches(unit(u"Apportez votre passeport. Sonnez trois fois au portail."_qs)).isEmpty());
        QCOMPARE(made.size(), 1);
    }

    void whatOnlyLooksLikeAnEndIsNone()
    {
        TranslationMemory made(Language::En);
        made.add(unit(u"Voir l’art. 5 du code pour M. Dupont et www.exemple.org/?a=1!b. Cela coûte 1.500 euros."_qs,
                      u"See art. 5 of the code for Mr Dupont and www.exemple.org/?a=1!b. It costs 1,500 euros."_qs));
        const auto cost = made.matches(unit(u"Cela coûte 1.500 euros. Sonnez trois fois au portail."_qs));
        QCOMPARE(cost.size(), 1);
        QCOMPARE(cost.first().target, u"It costs 1,500 euros."_qs);
        QVERIFY(made.matches(unit(u"Voir l’art. Sonnez trois fois au portail."_qs)).isEmpty());
    }

    void theMarksOfOtherScriptsEndASentence_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QString>("second");
        QTest::newRow("ar") << Language::Ar << u"هل لديك بطاقة؟ تعال غدا."_qs << u"تعال غدا."_qs;
        QTest::newRow("ps") << Language::Ps << u"ایا تاسو کارت لرئ؟ سبا راشئ۔"_qs << u"سبا راشئ۔"_qs;
        QTest::newRow("ti") << Language::Ti << u"ወረቐት ኣለኩም፧ ጽባሕ ምጹ።"_qs << u"ጽባሕ ምጹ።"_qs;
    }

    void theMarksOfOtherScriptsEndASentence()
    {
        QFETCH(Language, language);
        QFETCH(QString, translation);
        TranslationMemory made(language);
        made.add(unit(u"Avez-vous une carte ? Revenez donc demain."_qs, translation));
        const auto found = made.matches(unit(u"Sonnez trois fois au portail. Revenez donc demain."_qs));
        QCOMPARE(found.size(), 1);
        QTEST(found.first().target, "second");
        QCOMPARE(found.first().sentence, (TextRange{30, 20}));
    }

    /// However long what is asked: a text beyond what anybody writes is looked up as a whole only.
    void aHostileTextIsNotCut()
    {
        const auto made = inside();
        QVERIFY(made.matches(unit(u"Apportez votre passeport. "_qs + u"Non ! "_qs.repeated(1000))).isEmpty());
        QVERIFY(
            made.matches(unit(u"Apportez votre passeport. La ligne "_qs + u"la ligne "_qs.repeated(20'000))).isEmpty());
    }

    void theGlossaryCountsABlockOnce()
    {
        QCOMPARE(inside().uses(u"passeport"_qs), 1);
        QCOMPARE(inside().unitsWithAny({u"passeport"_qs}).size(), 1);
        QCOMPARE(inside().sample(10).size(), 2);
    }

    /// A sentence of a block, and what is put together of sentences, say who says so as the blocks do.
    void sentencesKnowWhoConfirmedThem()
    {
        const QString french = u"Apportez votre passeport. Le service est gratuit."_qs;
        const QDateTime day(QDate(2026, 12, 1), QTime(10, 0), Qt::UTC);
        const auto made = [&](const QString &first, const QString &second) { // who confirmed; "-": published
            TranslationMemory made(Language::En);
            auto one = unit(u"Apportez votre passeport. Prenez un ticket à l’entrée."_qs,
                            u"Bring your passport. Take a ticket at the door."_qs, u"f"_qs);
            auto two = unit(u"Le service est gratuit."_qs, u"The service is free."_qs, u"f"_qs);
            one.key = u"what.0"_qs, two.key = u"what.1"_qs;
            for (auto &[each, by] : {std::pair(&one, first), std::pair(&two, second)}) {
                each->confirmedHere = by != u"-";
                each->by = each->confirmedHere ? by : QString();
                each->date = day;
                made.add(*each);
            }
            return made;
        };
        const auto part = made(u"a"_qs, u"a"_qs).matches(unit(u"Apportez votre passeport."_qs, {}, u"z"_qs));
        QVERIFY(!part.isEmpty());
        QVERIFY(part.first().unit.confirmedHere);
        QCOMPARE(part.first().unit.by, u"a"_qs);
        const auto whole = [&](const QString &first, const QString &second) {
            const auto found = made(first, second).matches(unit(french, {}, u"z"_qs));
            if (found.isEmpty() || found.first().sentences != 2)
                qFatal("not put together");
            return found.first().unit;
        };
        QVERIFY(whole(u"a"_qs, u"a"_qs).confirmedHere);
        QCOMPARE(whole(u"a"_qs, u"a"_qs).by, u"a"_qs);
        QVERIFY(whole(u"a"_qs, u"b"_qs).confirmedHere);
        QCOMPARE(whole(u"a"_qs, u"b"_qs).by, QString());
        QVERIFY(!whole(u"-"_qs, u"-"_qs).confirmedHere);
        QCOMPARE(whole(u"-"_qs, u"-"_qs).fiche, u"f"_qs);                             // published, there
        for (const auto &unit : {whole(u"a"_qs, u"-"_qs), whole(u"-"_qs, u"a"_qs)}) { // neither the one nor the other
            QVERIFY(!unit.confirmedHere && unit.by.isEmpty() && unit.fiche.isEmpty());
        }
    }

    /// What is confirmed here stands in its place once; what is published stays beside it.
    void whatIsConfirmedAnewReplacesItself()
    {
        TranslationMemory made(Language::En);
        auto one = unit(u"Le service est gratuit."_qs, u"The service is free."_qs, u"f"_qs);
        one.key = u"what.1"_qs;
        made.add(one); // published
        one.confirmedHere = true;
        one.target = u"The service is free of charge. You pay nothing."_qs;
        made.add(one);
        made.add(one);
        one.target = u"The service costs nothing."_qs;
        made.add(one);
        QCOMPARE(made.size(), 2);
        QCOMPARE(made.uses(u"gratuit"_qs), 2);
        QCOMPARE(made.sample(10).size(), 2);
        QStringList targets;
        for (const auto &match : made.matches(unit(u"Le service est gratuit."_qs)))
            targets.append(match.target);
        targets.sort();
        QCOMPARE(targets, (QStringList{u"The service costs nothing."_qs, u"The service is free."_qs}));
        QVERIFY(made.concordance(u"free of charge"_qs).isEmpty());
        QCOMPARE(made.unitsWithAny({u"gratuit"_qs}).size(), 2);
    }

    void concordanceShowsNoTextTwice()
    {
        auto made = inside();
        made.add(unit(u"Le service est gratuit."_qs, u"The service is free."_qs, u"k"_qs));
        made.add(unit(u"Le service est gratuit."_qs, u"The service costs nothing."_qs, u"k"_qs));
        QCOMPARE(made.concordance(u"passeport"_qs).size(), 1);
        QCOMPARE(made.concordance(u"gratuit"_qs).size(), 2); // one French, two translations
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
