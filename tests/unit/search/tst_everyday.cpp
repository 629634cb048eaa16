// SPDX-License-Identifier: GPL-3.0-or-later
// What people say finds what fiches say: by the concepts, in every language, and however a word is spelled.
#include "search/planner.h"
#include "search/searcher.h"
#include "smalllibrary.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

class TestEveryday : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SmallLibrary> m_library;
    std::unique_ptr<Searcher> m_searcher;

    /// Fiches 1, 2, 3... with these titles, in French, and a body.
    void library(const QStringList &titles, const QString &body = {}, Language language = Language::Fr)
    {
        m_searcher.reset();
        m_library = std::make_unique<SmallLibrary>();
        QList<Change> changes;
        for (int n = 0; n < titles.size(); ++n) {
            QList<Translation> texts{
                text(Language::Fr, language == Language::Fr ? titles.at(n) : u"Texte"_qs, {}, body)};
            if (language != Language::Fr)
                texts.append(text(language, titles.at(n), {}, body));
            changes.append(put(fiche(n + 1), texts));
        }
        QVERIFY(m_library->apply(changes));
    }
    SearchAnswer ask(const QString &words, Language reader = Language::Fr, bool explain = false)
    {
        if (!m_searcher) {
            auto opened = Searcher::open(m_library->path(), systemClock());
            if (!opened)
                return {};
            m_searcher = std::move(opened).value();
        }
        SearchQuery query;
        query.text = words;
        query.language = reader;
        query.explain = explain;
        const auto answer = m_searcher->search(query);
        return answer ? *answer : SearchAnswer();
    }
    /// Rows of a test: what a person says, and in which language.
    static void saidIn(const QList<std::pair<Language, QString>> &all)
    {
        QTest::addColumn<Language>("reader");
        QTest::addColumn<QString>("words");
        for (const auto &[reader, words] : all)
            QTest::addRow("%s: %s", code(reader).data(), qPrintable(words)) << reader << words;
    }
    void leadsToTheSecondOf(const QStringList &titles)
    {
        QFETCH(Language, reader);
        QFETCH(QString, words);
        library(titles);
        QCOMPARE(first(words + u' ', reader), 2);
    }
    int first(const QString &words, Language reader = Language::Fr)
    {
        const SearchAnswer answer = ask(words, reader);
        return answer.hits.isEmpty() ? 0 : answer.hits.first().card.id.toInt();
    }

private Q_SLOTS:
    void everydayWordsLeadToTheAdministrationsWords()
    {
        library({u"Chèque énergie"_qs, u"Employeur et salarié"_qs, u"Divorce"_qs});
        QCOMPARE(first(u"patron "_qs), 2);
        QCOMPARE(first(u"mon patron m'embête "_qs), 2);
    }

    /// An entry may lack a word of four, but not the one without which it says the opposite.
    void aNegationIsNeverTheWordThatMayBeMissing()
    {
        library({u"Chèque énergie"_qs, u"Contribution aux charges du mariage"_qs});
        const auto named = [this](const QString &words) {
            const SearchAnswer answer = ask(words, Language::Fr, true);
            return std::any_of(answer.hits.begin(), answer.hits.end(), [](const SearchHit &hit) {
                return std::any_of(hit.explanation.begin(), hit.explanation.end(),
                                   [](const Explained &one) { return one.namedConcept == u"marriage-contribution"; });
            });
        };
        QVERIFY(named(u"mon mari donne pas d'argent pour la maison "_qs));
        QVERIFY(!named(u"mon mari donne de l'argent pour la maison "_qs));
    }

    /// Four ways to say one thing leave room for what the words name alone.
    void whatNoFicheSaysTogetherIsFoundAlone()
    {
        library({u"Chèque énergie"_qs, u"Employeur et salarié"_qs, u"Divorce"_qs});
        QCOMPARE(first(u"mon patron m'embête "_qs), 2);
        library({u"Employeur et salarié"_qs, u"Harcèlement moral au travail"_qs});
        QCOMPARE(ask(u"mon patron m'embête "_qs).total, 1); // and not where a fiche says it
    }

    /// A pain that a text about something else names is not what it is about: the doctor is nearer.
    void whatNextToNoTextSaysLeadsNextDoor()
    {
        m_searcher.reset();
        m_library = std::make_unique<SmallLibrary>();
        QList<Change> changes;
        changes.append(
            put(fiche(1), {text(Language::Fr, u"Harcèlement sur internet"_qs, {}, u"Des maux de ventre."_qs)}));
        changes.append(put(fiche(2), {text(Language::Fr, u"Médecin traitant"_qs, {}, {})}));
        for (int n = 3; n < 300; ++n)
            changes.append(put(fiche(n), {text(Language::Fr, u"Texte"_qs, {}, {})}));
        QVERIFY(m_library->apply(changes));
        QCOMPARE(first(u"mal au ventre "_qs), 2);
        QCOMPARE(ask(u"mal au ventre "_qs).total, 2);
    }

    /// "Dentiste" is typed as the fiches write it: what a third of them writes of is not rare.
    void whatManyTextsSayInTheTypedWordIsNotRare()
    {
        const PlanWeights weights;
        const auto nextDoor = [&weights](int dentists) {
            SmallLibrary library;
            QList<Change> changes;
            for (int n = 0; n < 300; ++n) {
                const QString title = n < dentists ? u"Dentiste"_qs : u"Remboursement des soins"_qs;
                changes.append(put(fiche(n + 1), {text(Language::Fr, title)}));
            }
            if (!library.apply(changes))
                return 0.0F;
            Lexicon lexicon(library.session(), LanguageSet{Language::Fr}, {}, Concepts::ours());
            const Plan plan =
                Planner(lexicon, {typedWords(u"dentiste "_qs), Language::Fr, true, false, false, 300, {300}}, weights)
                    .plan();
            const int refund = Concepts::ours().find(u"medical-refund");
            float most = 0;
            for (const Alternative &alternative : plan.alternatives)
                most = alternative.namedConcept == refund ? std::max(most, alternative.weight) : most;
            return most;
        };
        QVERIFY(nextDoor(100) > 0);
        QCOMPARE(nextDoor(1), weights.nearOfRare * nextDoor(100));
    }

    /// What the work of a keystroke is bounded by.
    void textsAreCountedInAllLanguagesThatAreSearched()
    {
        SmallLibrary empty;
        Lexicon lexicon(empty.session(), LanguageSet::all(), {}, Concepts::ours());
        const PlanWeights weights;
        PlanRequest request{{}, Language::Uk, true, false, false, 1'000, {1'000, 20, 300, 4, 5, 6, 7, 8}};
        QCOMPARE(Planner(lexicon, request, weights).plan().texts, 1'300);
        request.everywhere = true;
        QCOMPARE(Planner(lexicon, request, weights).plan().texts, 1'350);
    }

    void theTypedWordComesBeforeItsSynonyms()
    {
        library({u"Employeur"_qs, u"Patron de couture"_qs});
        QCOMPARE(first(u"patron "_qs), 2);
    }

    void aTitleThatSaysTheQuestionAndLittleElseComesFirst()
    {
        library({u"Mariage : contrat, régime et partage des biens"_qs, u"Mariage"_qs});
        QCOMPARE(first(u"mariage "_qs), 2);
        library({u"Bourse au mérite pour les élèves qui vont au lycée"_qs, u"Bourse de lycée"_qs});
        QCOMPARE(first(u"lycée bourse "_qs), 2);
    }

    void theFirstTermsOfAConceptSayItBest()
    {
        library({u"Prestation compensatoire"_qs, u"Divorce"_qs});
        QCOMPARE(first(u"розлучення "_qs, Language::Uk), 2);
    }

    void aWordThatExistsIsDoubtedBesideItsNeighbour()
    {
        QStringList titles{u"Maternité : droits, repos et congé"_qs, u"Congé de maternité"_qs};
        for (int n = 0; n < 60; ++n)
            titles.append(u"Congé de la maison %1"_qs.arg(n));
        library(titles);
        QCOMPARE(first(u"cogné maternité "_qs), 2);
    }

    void nobodyIsTakenToSayAWordTwice()
    {
        // "permet" is as near to it as "perte", and "permise" is a form of that.
        library({u"Voiture permise"_qs, u"Perte permise"_qs}, u"Il permet."_qs);
        const SearchAnswer answer = ask(u"peret permise "_qs, Language::Fr, true);
        for (const SearchHit &hit : answer.hits) {
            for (const Explained &one : hit.explanation)
                QVERIFY(one.typed != u"peret" || !one.found.startsWith(u"perm"));
        }
        QCOMPARE(answer.hits.size(), 2);
    }

    void aStemAloneMakesNoWord()
    {
        // "entrere" has the stem of "entrer", and is no word.
        library({u"Entrer dans un lieu, entrer dans un état"_qs, u"État des lieux d'entrée"_qs});
        QCOMPARE(first(u"état des lieux entrere "_qs), 2);
    }

    void aPainOfAnyPartOfTheBodyLeadsToTheDoctor_data()
    {
        saidIn({{Language::Fr, u"j'ai mal au coude"_qs},
                {Language::Fr, u"douleur au mollet"_qs},
                {Language::Fr, u"mon talon est douloureux"_qs},
                {Language::En, u"my elbow hurts"_qs},
                {Language::En, u"pain in my wrist"_qs},
                {Language::Uk, u"болить лікоть"_qs},
                {Language::Uk, u"біль у коліні"_qs},
                {Language::Ti, u"ብርከይ ይሓመኒ"_qs},
                {Language::Ti, u"ቃንዛ መንኩብ"_qs},
                {Language::Ar, u"كوعي يوجعني"_qs},
                {Language::Ar, u"وجع في الركبة"_qs},
                {Language::Ps, u"څنګل مې درد کوي"_qs},
                {Language::Ps, u"زنګون مې خوږېږي"_qs},
                {Language::Ru, u"болит локоть"_qs},
                {Language::Ru, u"ноет колено"_qs},
                {Language::Fa, u"آرنجم درد می‌کند"_qs},
                {Language::Fa, u"زانو درد"_qs}});
    }
    void aPainOfAnyPartOfTheBodyLeadsToTheDoctor()
    {
        leadsToTheSecondOf({u"Musées gratuits"_qs, u"Choisir son médecin traitant"_qs, u"Compte bancaire"_qs});
    }

    void teethLeadToTheDoctorWhereNoDentistIs_data()
    {
        saidIn({{Language::Fr, u"dents"_qs},
                {Language::Fr, u"dentiste"_qs},
                {Language::En, u"my tooth"_qs},
                {Language::Uk, u"зуб"_qs},
                {Language::Ti, u"ስነይ"_qs},
                {Language::Ar, u"أسناني"_qs},
                {Language::Ps, u"غاښونه"_qs},
                {Language::Ru, u"зуб"_qs},
                {Language::Fa, u"دندانم"_qs}});
    }
    void teethLeadToTheDoctorWhereNoDentistIs()
    {
        leadsToTheSecondOf({u"Musées gratuits"_qs, u"Choisir son médecin traitant"_qs, u"Compte bancaire"_qs});
        leadsToTheSecondOf({u"Médecin traitant"_qs, u"Soins dentaires"_qs}); // and to the dentist where one is
    }

    void someoneAtHomeWhoHitsIsViolence_data()
    {
        saidIn({{Language::Fr, u"mon mari me frappe"_qs},
                {Language::Fr, u"mon conjoint m'a giflée"_qs},
                {Language::Fr, u"ma copine me cogne"_qs},
                {Language::En, u"my partner hits me"_qs},
                {Language::En, u"my boyfriend slapped me"_qs},
                {Language::Uk, u"партнер мене б'є"_qs},
                {Language::Uk, u"чоловік мене вдарив"_qs},
                {Language::Ti, u"ሰበይተይ ትወቕዓኒ"_qs},
                {Language::Ar, u"زوجتي تضربني"_qs},
                {Language::Ar, u"خطيبي يضربني"_qs},
                {Language::Ps, u"خاوند مې وهي"_qs},
                {Language::Ru, u"парень меня ударил"_qs},
                {Language::Ru, u"жена меня бьёт"_qs},
                {Language::Fa, u"نامزدم مرا می‌زند"_qs}});
    }
    void someoneAtHomeWhoHitsIsViolence()
    {
        leadsToTheSecondOf({u"Mariage : épouser son conjoint, mari et femme"_qs, u"Violences conjugales"_qs,
                            u"Compte bancaire du partenaire"_qs});
    }

    void aGeneralPractitionerIsNothingGeneral_data()
    {
        saidIn({{Language::Fr, u"généraliste"_qs},
                {Language::En, u"general practitioner"_qs},
                {Language::En, u"GP"_qs},
                {Language::Uk, u"терапевт"_qs},
                {Language::Ti, u"ሓፈሻዊ ሓኪም"_qs},
                {Language::Ar, u"طبيب عام"_qs},
                {Language::Ps, u"عمومي ډاکټر"_qs},
                {Language::Ru, u"терапевт"_qs},
                {Language::Fa, u"پزشک عمومی"_qs}});
    }
    void aGeneralPractitionerIsNothingGeneral()
    {
        leadsToTheSecondOf({u"Lycée général et technologique"_qs, u"Choisir son médecin traitant"_qs});
    }

    void aPlaceForALittleChild_data()
    {
        saidIn({{Language::Fr, u"crèche"_qs},
                {Language::En, u"nursery"_qs},
                {Language::Uk, u"ясла"_qs},
                {Language::Uk, u"дитячий садок"_qs},
                {Language::Ti, u"መዋእለ ህጻናት"_qs},
                {Language::Ar, u"حضانة"_qs},
                {Language::Ps, u"وړکتون"_qs},
                {Language::Ru, u"детский сад"_qs},
                {Language::Fa, u"مهدکودک"_qs}});
    }
    void aPlaceForALittleChild()
    {
        leadsToTheSecondOf({u"Musées gratuits"_qs, u"École maternelle"_qs, u"Garde à vue"_qs});
        leadsToTheSecondOf({u"Musées gratuits"_qs, u"Aides de la Caf"_qs, u"Garde à vue"_qs}); // nothing nearer
    }

    void whoIsSadIsNotLeftAlone_data()
    {
        saidIn({{Language::Fr, u"je suis triste"_qs},
                {Language::En, u"I am sad"_qs},
                {Language::Uk, u"мені сумно"_qs},
                {Language::Ti, u"ሓዚነ"_qs},
                {Language::Ar, u"أنا حزين"_qs},
                {Language::Ps, u"زه خفه یم"_qs},
                {Language::Ru, u"мне грустно"_qs},
                {Language::Fa, u"من غمگینم"_qs}});
    }
    void whoIsSadIsNotLeftAlone()
    {
        leadsToTheSecondOf({u"Musées gratuits"_qs, u"Consulter un psychologue"_qs});
        leadsToTheSecondOf({u"Musées gratuits"_qs, u"Choisir son médecin traitant"_qs}); // nothing nearer
    }

    void whatIsKnownLeadsNoFurther()
    {
        // The neighbours' neighbours answer only where nothing nearer does.
        library({u"Choisir son médecin traitant"_qs, u"Soins dentaires"_qs});
        QCOMPARE(ask(u"dentiste "_qs).total, 1);
    }

    void noLanguageNeedsFichesOfItsOwn()
    {
        library({u"Chèque énergie"_qs, u"Divorce"_qs});
        QCOMPARE(first(u"طلاق"_qs, Language::Ar), 2);
        QCOMPARE(first(u"розлучення"_qs, Language::Uk), 2);
        QCOMPARE(first(u"طلاق"_qs, Language::Fa), 2);
        QCOMPARE(first(u"divorce"_qs, Language::En), 2);
    }

    void aWordThatExistsIsNotReplaced()
    {
        library({u"Carte d'identité"_qs, u"Saint-Denis"_qs, u"Dehors"_qs});
        for (const QString &word : {u"dentiste "_qs, u"dents "_qs}) {
            const SearchAnswer answer = ask(word);
            QVERIFY2(answer.hits.isEmpty() && answer.corrected.isEmpty(), qPrintable(word));
        }
    }

    void theLongestPhraseIsMeant()
    {
        library({u"Comptabilité"_qs, u"Dépôt de garantie"_qs, u"Garantie légale"_qs});
        QCOMPARE(first(u"dépôt de garantie "_qs), 2);
    }

    void grammarAndQuestionWordsAreNoContent()
    {
        library({u"Paiement du loyer"_qs, u"Pas à pas"_qs});
        QCOMPARE(first(u"je ne peux pas payer mon loyer "_qs), 1);
    }

    void oneTextOfAThousandIsNotLostForAWordItLacks()
    {
        QStringList titles;
        for (int n = 0; n < 60; ++n)
            titles.append(u"Copie de papiers"_qs);
        titles.append(u"Diplôme"_qs);
        library(titles);
        const SearchAnswer answer = ask(u"copie de papiers de mon diplôme "_qs);
        QVERIFY(answer.found.contains(ficheId(61)));
    }

    void aLongTextDoesNotWinByItsLength()
    {
        m_searcher.reset();
        m_library = std::make_unique<SmallLibrary>();
        const QString filling = u"lundi mardi mercredi jeudi "_qs.repeated(400);
        QVERIFY(m_library->apply(
            {put(fiche(1), {text(Language::Fr, u"Long"_qs, {}, filling + u" vélo "_qs + filling + u"atelier"_qs)}),
             put(fiche(2), {text(Language::Fr, u"Court"_qs, {}, u"Un atelier pour le vélo."_qs)})}));
        QCOMPARE(first(u"atelier vélo "_qs), 2);
    }

    void acronymsWithAndWithoutPoints()
    {
        library({u"Le R.S.A. en bref"_qs, u"Le RSA en bref"_qs, u"Le R. S. A. en bref"_qs, u"Autre"_qs});
        for (const QString &word : {u"RSA "_qs, u"R.S.A. "_qs, u"r.s.a"_qs, u"R. S. A. "_qs})
            QCOMPARE(ask(word).total, 3);
    }

    void hyphensLeftOutOrPutIn()
    {
        library({u"Micro-entreprise"_qs, u"Autre"_qs}, u"Un rendez-vous à l'auto-école. La sous-location."_qs);
        QCOMPARE(first(u"microentreprise "_qs), 1);
        for (const QString &word : {u"rendezvous "_qs, u"autoecole "_qs, u"souslocation "_qs})
            QCOMPARE(ask(word).total, 2);
        library({u"Créer sa microentreprise"_qs, u"Autre"_qs});
        QCOMPARE(first(u"micro-entreprise "_qs), 1);
        QCOMPARE(first(u"micro entreprise "_qs), 1);
        // A letter of Tigrinya is a syllable: half a word may have two.
        library({u"ቤት-ጽሕፈት ማዘጋጃ"_qs, u"ካልእ"_qs}, {}, Language::Ti);
        QCOMPARE(first(u"ቤትጽሕፈት "_qs, Language::Ti), 1);
    }

    void wordsForWomenAndMenAtOnce()
    {
        library({u"Droits des travailleur·euse·s"_qs, u"Nombres"_qs});
        for (const QString &word : {u"travailleuse "_qs, u"travailleurs "_qs, u"travailleur·euse·s "_qs})
            QCOMPARE(first(word), 1);
        library({u"Pour tou·te·s les acteur(rice)s"_qs, u"Les étudiant(e)s"_qs});
        QCOMPARE(first(u"actrice "_qs), 1);
        QCOMPARE(first(u"étudiante "_qs), 2);
    }

    void lettersThatLookAlike()
    {
        // Latin i in both words; Latin K
        library({u"Сiмейний лiкар"_qs, u"Сімейний лікар"_qs, u"Kарта"_qs}, {}, Language::Uk);
        QCOMPARE(ask(u"лікар "_qs, Language::Uk).total, 2);
        QCOMPARE(ask(u"лiкар "_qs, Language::Uk).total, 2);
        QCOMPARE(first(u"карта "_qs, Language::Uk), 3);
    }

    void explainsWhatBroughtIt()
    {
        library({u"Employeur"_qs});
        const SearchAnswer answer = ask(u"patron "_qs, Language::Fr, true);
        QCOMPARE(answer.hits.size(), 1);
        QVERIFY(!answer.hits.first().explanation.isEmpty());
        const Explained &best = answer.hits.first().explanation.first();
        QCOMPARE(best.typed, u"patron"_qs);
        QCOMPARE(best.found, u"employeur"_qs);
        QCOMPARE(best.how, u"synonym"_qs);
        QVERIFY(!best.namedConcept.isEmpty() && best.brought > 0);
        QVERIFY(ask(u"patron "_qs).hits.first().explanation.isEmpty()); // only when asked for
    }

    void whatWasNotedOfTheIndexAnswersAsTheIndexDoes()
    {
        library({u"Logement social"_qs, u"Employeur"_qs}, u"Des mots encore."_qs);
        const QStringList questions{u"logement "_qs, u"lojement "_qs, u"log"_qs, u"patron "_qs,
                                    u"logements encore "_qs};
        QList<QStringList> before;
        for (const QString &question : questions)
            before.append(ask(question).found);
        m_searcher.reset();
        QVERIFY(m_library->indexer().settle(m_library->session()).ok());
        for (qsizetype i = 0; i < questions.size(); ++i)
            QCOMPARE(ask(questions.at(i)).found, before.at(i));
        // A change after it was noted is seen.
        QVERIFY(m_library->apply({put(fiche(9), {text(Language::Fr, u"Kayak"_qs)})}));
        m_searcher.reset();
        QCOMPARE(first(u"kayak "_qs), 9);
    }
};

ESCALE_GUILESS_TEST(TestEveryday)
#include "tst_everyday.moc"
