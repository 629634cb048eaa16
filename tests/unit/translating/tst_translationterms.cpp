// SPDX-License-Identifier: GPL-3.0-or-later
// What a term is called: by our list, and by what the library says in most places.
#include "samplelibrary.h"
#include "store/reader.h"
#include "testprogram.h"
#include "translating/translationterms.h"
#include "translationunits.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

ConceptSource list()
{
    ConceptSource source;
    source.read(u"made-up.txt"_qs, "= permit\n"
                                   "fr! titre de séjour, carte de séjour\n"
                                   "fr: papiers\n"
                                   "en! residence permit, residence card\n"
                                   "en: papers to stay\n"
                                   "ru! вид на жительство\n"
                                   "= card\n"
                                   "fr! carte\n"
                                   "en! card\n");
    return source;
}

} // namespace

class TestTranslationTerms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLongestTermIsOfferedInAnyFormOfItsWords()
    {
        const TranslationTerms terms(Language::En, list());
        const QString french = u"Les cartes de séjour, puis la carte de bus."_qs;
        const auto found = terms.termsIn(french);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].french, u"cartes de séjour"_qs);
        QCOMPARE(french.mid(found[0].inSource.start, found[0].inSource.length), found[0].french);
        QCOMPARE(found[0].targets, (QStringList{u"residence permit"_qs, u"residence card"_qs}));
        QCOMPARE(found[1].french, u"carte"_qs);
        QVERIFY(terms.termsIn(u"Vos papiers."_qs).isEmpty()); // what people say is no term
        QVERIFY(terms.termsIn({}).isEmpty());
        const auto twice = terms.termsIn(u"Un titre de séjour, deux titres de séjour."_qs);
        QCOMPARE(twice.size(), 1);
    }

    void whetherTheTranslationSaysItIsSeenInAnyForm()
    {
        const TranslationTerms english(Language::En, list()), russian(Language::Ru, list());
        QVERIFY(english.says(u"Two residence permits are needed."_qs, u"residence permit"_qs));
        QVERIFY(!english.says(u"A permit of residence."_qs, u"residence permit"_qs));
        QVERIFY(!english.says(u"A permit."_qs, {}));
        QVERIFY(russian.says(u"без вида на жительство"_qs, u"вид на жительство"_qs));
    }

    void theLibrarysOwnWordStandsFirst()
    {
        TranslationMemory memory(Language::En);
        for (int i = 0; i < 5; ++i) {
            memory.add(unit(u"Votre titre de séjour numéro %1 est prêt."_qs.arg(i),
                            u"Your stay document number %1 is ready."_qs.arg(i), u"fiche%1"_qs.arg(i % 2)));
            memory.add(unit(u"Votre lettre numéro %1 est prête."_qs.arg(i),
                            u"Your letter number %1 is ready."_qs.arg(i), u"fiche%1"_qs.arg(i % 2)));
        }
        const TranslationTerms terms(Language::En, list());
        const auto found = terms.termsIn(u"Demandez un titre de séjour."_qs, &memory);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].targets.first(), u"stay document"_qs); // not "your", "number", "ready": those stand elsewhere
        QCOMPARE(found[0].uses, 5);
        QVERIFY(found[0].targets.contains(u"residence permit"_qs));
    }

    void aTermIsKnownByItsPluralToo()
    {
        TranslationMemory memory(Language::En);
        for (int i = 0; i < 2; ++i) {
            memory.add(unit(u"Une carte %1."_qs.arg(i), u"A pass %1."_qs.arg(i), u"fiche%1"_qs.arg(i)));
            memory.add(unit(u"Les cartes %1."_qs.arg(i), u"The passes %1."_qs.arg(i), u"fiche%1"_qs.arg(i)));
        }
        const auto found = TranslationTerms(Language::En, list()).termsIn(u"Une carte."_qs, &memory);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].places, 4);
        QCOMPARE(found[0].targets.first(), u"pass"_qs);
    }

    void oneFicheOrTwoPlacesAreNoHabit()
    {
        TranslationMemory memory(Language::En);
        for (int i = 0; i < 5; ++i)
            memory.add(unit(u"Un titre de séjour %1."_qs.arg(i), u"A stay document %1."_qs.arg(i), u"one"_qs));
        const TranslationTerms terms(Language::En, list());
        QCOMPARE(terms.termsIn(u"Un titre de séjour."_qs, &memory)[0].uses, 0);
        TranslationMemory few(Language::En);
        few.add(unit(u"Un titre de séjour."_qs, u"A stay document."_qs, u"one"_qs));
        few.add(unit(u"Le titre de séjour."_qs, u"The stay document."_qs, u"two"_qs));
        QCOMPARE(terms.termsIn(u"Un titre de séjour."_qs, &few)[0].uses, 0);
    }

    void whatTheLibraryNearlyAlwaysSaysIsAskedAbout()
    {
        TranslationMemory memory(Language::En);
        for (int i = 0; i < 10; ++i) {
            memory.add(unit(u"Votre titre de séjour numéro %1 est prêt."_qs.arg(i),
                            i < 8 ? u"Your stay document number %1 is ready."_qs.arg(i)
                                  : u"Your permit number %1 is ready."_qs.arg(i),
                            u"fiche%1"_qs.arg(i % 2)));
            memory.add(unit(u"Votre lettre numéro %1 est prête."_qs.arg(i),
                            u"Your letter number %1 is ready."_qs.arg(i), u"fiche%1"_qs.arg(i % 2)));
        }
        const TranslationTerms terms(Language::En, list());
        Segment segment;
        segment.key = u"what.0"_qs;
        segment.source = {{u"Demandez un titre de séjour."_qs, {}, {}}};
        const auto asked = [&](const QString &words) {
            segment.target = {{words, {}, {}}};
            return terms.unsaid(segment, terms.termsIn(wordsOf(segment.source), &memory));
        };
        QVERIFY(asked(u"Ask for a thing."_qs).isEmpty()); // 8 of 10: there are other words
        for (int i = 0; i < 10; ++i)
            memory.add(
                unit(u"Un titre de séjour %1."_qs.arg(i), u"A stay document %1."_qs.arg(i), u"fiche%1"_qs.arg(i % 2)));
        QCOMPARE(asked(u"Ask for a thing."_qs).size(), 1); // 18 of 20
        QCOMPARE(asked(u"Ask for a thing."_qs).first().check, TranslationCheck::Glossary);
        QVERIFY(asked(u"Ask for two stay documents."_qs).isEmpty());
        QVERIFY(asked(u"Ask for a residence permit."_qs).isEmpty()); // our list's
        QVERIFY(asked({}).isEmpty());
    }

    /// Ten terms in each language are missed when their words are taken out; and at most two good segments in a hundred
    /// are asked about.
    void aTermThatIsNotSaidIsFoundInTheSample()
    {
        const QTemporaryDir folder;
        const auto reader = Reader::open(sampleLibrary(folder));
        QVERIFY(reader.ok());
        const auto cards = (*reader)->list({});
        qsizetype segments = 0, asked = 0;
        for (const Language language : allLanguages) {
            if (language == Language::Fr)
                continue;
            TranslationMemory memory(language);
            QList<Segment> good;
            for (const FicheCard &card : *cards) {
                const auto french = (*reader)->fiche(card.id, Language::Fr),
                           theirs = (*reader)->fiche(card.id, language);
                if (theirs->fallback)
                    continue;
                memory.add(card.id, french->translation, theirs->translation);
                good += segmentsOf(french->translation, theirs->translation);
            }
            const TranslationTerms terms(language, TranslationTerms::ours());
            int put = 0;
            for (qsizetype at = 0; at < good.size(); at += 3) { // a third is enough, and takes seconds
                Segment segment = good[at];
                if (segment.source.isEmpty() || segment.target.isEmpty())
                    continue;
                const auto offers = terms.termsIn(wordsOf(segment.source), &memory);
                const auto findings = terms.unsaid(segment, offers);
                ++segments;
                asked += findings.isEmpty() ? 0 : 1;
                const qsizetype due = std::count_if(offers.begin(), offers.end(), [](const TermOffer &offer) {
                    return offer.uses > 0 && offer.uses * 10 >= offer.places * 9;
                });
                segment.target = {{u"…"_qs, {}, {}}};
                QCOMPARE(terms.unsaid(segment, offers).size(), due);
                put += static_cast<int>(due);
            }
            qInfo("%s: %d terms taken out and asked about", code(language).data(), put);
            QVERIFY2(put >= 10, qPrintable(QString(code(language)) + u' ' + QString::number(put)));
        }
        qInfo("%lld of %lld good segments are asked about", static_cast<long long>(asked),
              static_cast<long long>(segments));
        QVERIFY(asked * 50 <= segments);
    }

    /// What people do every day is no term; what the administration does, is.
    void everydayWordsAreNoTerms()
    {
        for (const Language language : {Language::En, Language::Ar, Language::Ti}) {
            const TranslationTerms terms(language, TranslationTerms::ours());
            QVERIFY(
                terms.termsIn(u"Choisir un repas, acheter pas cher, dormir la nuit, répondre le soir."_qs).isEmpty());
            const auto kept = terms.termsIn(u"Le remboursement, l’inscription, le titre de séjour."_qs);
            QCOMPARE(kept.size(), 3);
        }
    }

    void ourListHasTermsForEveryLanguage_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages) {
            if (language != Language::Fr)
                QTest::newRow(code(language).data()) << language;
        }
    }
    void ourListHasTermsForEveryLanguage()
    {
        QFETCH(const Language, language);
        const TranslationTerms terms(language, TranslationTerms::ours());
        const QTemporaryDir folder;
        const auto reader = Reader::open(sampleLibrary(folder));
        QVERIFY(reader.ok());
        const auto cards = (*reader)->list({});
        int segments = 0, offered = 0;
        for (const FicheCard &card : *cards) {
            const auto french = (*reader)->fiche(card.id, Language::Fr);
            for (const Segment &segment : segmentsOf(french->translation, {})) {
                ++segments;
                const QString words = wordsOf(segment.source);
                for (const TermOffer &offer : terms.termsIn(words)) {
                    QVERIFY(!offer.targets.isEmpty());
                    QCOMPARE(words.mid(offer.inSource.start, offer.inSource.length), offer.french);
                    ++offered;
                }
            }
        }
        qInfo("%s: %d terms in %d segments", code(language).data(), offered, segments);
        QVERIFY(offered * 4 > segments); // fiches are made of such words
    }
};

ESCALE_GUILESS_TEST(TestTranslationTerms)
#include "tst_translationterms.moc"
