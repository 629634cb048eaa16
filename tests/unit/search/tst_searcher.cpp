// SPDX-License-Identifier: GPL-3.0-or-later
// What is found, and in which order: each rule on a library made to show it.
#include "manualclock.h"
#include "search/searcher.h"
#include "smalllibrary.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

QString longFilling()
{
    return QStringLiteral("lundi mardi mercredi jeudi vendredi ").repeated(8);
}

} // namespace

class TestSearcher : public QObject {
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<SmallLibrary> m_library;
    std::unique_ptr<Searcher> m_searcher;

    SearchAnswer ask(SearchQuery query)
    {
        if (!m_searcher) {
            auto opened = Searcher::open(m_library->path(), m_clock);
            if (!opened)
                return {};
            m_searcher = std::move(opened).value();
        }
        const auto answer = m_searcher->search(query);
        return answer ? *answer : SearchAnswer();
    }
    SearchAnswer ask(const QString &text, Language language = Language::Fr)
    {
        SearchQuery query;
        query.text = text;
        query.language = language;
        return ask(query);
    }
    static Fiche ofTheme(int number, int theme)
    {
        Fiche made = fiche(number);
        made.theme = ficheId(theme);
        return made;
    }
    /// The numbers of the fiches found, in order: "1 2".
    static QString numbers(const SearchAnswer &answer)
    {
        QStringList list;
        for (const SearchHit &hit : answer.hits)
            list.append(QString::number(hit.card.id.toInt()));
        return list.join(u' ');
    }
    void library(const QList<Change> &changes)
    {
        m_searcher.reset();
        m_library = std::make_unique<SmallLibrary>();
        QVERIFY(m_library->apply(changes));
    }

private Q_SLOTS:
    void titleOverSectionOverBody()
    {
        Translation body = text(Language::Fr, u"Un"_qs, u"rien"_qs, u"la banque"_qs);
        Translation section = text(Language::Fr, u"Deux"_qs, u"rien"_qs);
        section.how = {Section{u"u"_qs, u"La banque"_qs, {paragraph(u"rien"_qs)}}};
        library(
            {put(fiche(1), {body}), put(fiche(2), {section}), put(fiche(3), {text(Language::Fr, u"La banque"_qs)})});
        QCOMPARE(numbers(ask(u"banque"_qs)), u"3 2 1"_qs);
    }

    void exactOverOtherFormsOverCorrected()
    {
        library({put(fiche(1), {text(Language::Fr, u"Les jardins"_qs)}),
                 put(fiche(2), {text(Language::Fr, u"Le jardin"_qs)}),
                 put(fiche(3), {text(Language::Fr, u"Le jardim"_qs)})});
        const SearchAnswer answer = ask(u"jardin "_qs);
        QCOMPARE(numbers(answer), u"2 1"_qs); // the word exists: nothing is corrected
        QVERIFY(answer.corrected.isEmpty());
    }

    void aTitleOfTheWordsOverATitleOfOneOfThem()
    {
        const QString aside = u"L'acte de mariage est signé par les époux, à la mairie. "_qs;
        library({put(fiche(1), {text(Language::Fr, u"Mariage"_qs, aside, aside)}),
                 put(fiche(2), {text(Language::Fr, u"Acte de mariage : demande de copie ou d'extrait"_qs, aside)})});
        QCOMPARE(numbers(ask(u"acte mariage "_qs)), u"2 1"_qs);
    }

    void wordsThatStandTogetherComeFirst()
    {
        library(
            {put(fiche(1), {text(Language::Fr, u"Un"_qs, {}, u"compte ouvert. "_qs + longFilling() + u"en banque"_qs)}),
             put(fiche(2), {text(Language::Fr, u"Deux"_qs, {}, u"compte en banque. "_qs + longFilling())})});
        QCOMPARE(numbers(ask(u"compte en banque"_qs)), u"2 1"_qs);
    }

    void allTheWordsBeforeSomeOfThem()
    {
        library({put(fiche(1), {text(Language::Fr, u"Tomate"_qs)}),
                 put(fiche(2), {text(Language::Fr, u"Autre"_qs, {}, u"cueillir une tomate"_qs)})});
        QCOMPARE(numbers(ask(u"cueillir tomate "_qs)), u"2 1"_qs);
    }

    void rareWordsSayMore()
    {
        QList<Change> changes;
        for (int n = 1; n <= 9; ++n)
            changes.append(put(fiche(n), {text(Language::Fr, u"Social"_qs)}));
        changes.append(put(fiche(10), {text(Language::Fr, u"Apatride"_qs)}));
        library(changes);
        QCOMPARE(ask(u"social apatride "_qs).hits.first().card.id, ficheId(10));
    }

    void proceduresThenViewsAmongEquals()
    {
        Fiche seen = fiche(2);
        seen.views = 5'000;
        library({put(fiche(1), {text(Language::Fr, u"Sport"_qs)}), put(seen, {text(Language::Fr, u"Sport"_qs)}),
                 put(fiche(3, Kind::Demarche), {text(Language::Fr, u"Sport"_qs)})});
        const QString order = numbers(ask(u"sport"_qs));
        QVERIFY2(order == u"2 3 1"_qs || order == u"3 2 1"_qs, qPrintable(order));
        Fiche procedure = fiche(3, Kind::Demarche);
        procedure.views = 5'000;
        QVERIFY(m_library->apply({put(procedure, {text(Language::Fr, u"Sport"_qs)})}));
        QCOMPARE(numbers(ask(u"sport"_qs)), u"3 2 1"_qs);
    }

    void whatSuitsThePersonComesFirst()
    {
        library({put(fiche(1), {text(Language::Fr, u"Sport"_qs)}), put(fiche(2), {text(Language::Fr, u"Sport"_qs)})});
        SearchQuery query;
        query.text = u"sport"_qs;
        QCOMPARE(numbers(ask(query)), u"1 2"_qs);
        query.suits = [](const FicheCard &card) { return card.id == ficheId(2); };
        QCOMPARE(numbers(ask(query)), u"2 1"_qs);
    }

    void onlyWhatIsAllowed()
    {
        library({put(fiche(1), {text(Language::Fr, u"Sport"_qs)}), put(fiche(2), {text(Language::Fr, u"Sport"_qs)})});
        SearchQuery query;
        query.text = u"sport"_qs;
        query.allows = [](const FicheCard &card) { return card.id == ficheId(2); };
        const SearchAnswer answer = ask(query);
        QCOMPARE(numbers(answer), u"2"_qs);
        QCOMPARE(answer.total, 1);
    }

    /// A filter narrows what the words find and changes nothing else: not what is found, not how the words are read.
    void onlyWhatIsKeptOfWhatIsFound()
    {
        library({put(fiche(1), {text(Language::Fr, u"Sport"_qs)}), put(fiche(2), {text(Language::Fr, u"Sport"_qs)}),
                 put(fiche(3), {text(Language::Fr, u"Spot"_qs)})});
        SearchQuery query;
        query.text = u"sport"_qs;
        SearchAnswer answer = ask(query);
        QCOMPARE(answer.found, (QStringList{ficheId(1), ficheId(2)}));
        query.keeps = [](const FicheCard &card) { return card.id == ficheId(2); };
        answer = ask(query);
        QCOMPARE(numbers(answer), u"2"_qs);
        QCOMPARE(answer.total, 1);
        QCOMPARE(answer.found, (QStringList{ficheId(1), ficheId(2)}));
        // "sport" is in the library: it is not taken for a mistake because a filter leaves nothing of it.
        query.keeps = [](const FicheCard &card) { return card.id == ficheId(3); };
        answer = ask(query);
        QVERIFY(answer.hits.isEmpty());
        QCOMPARE(answer.total, 0);
        QCOMPARE(answer.found, (QStringList{ficheId(1), ficheId(2)}));
        QVERIFY(answer.corrected.isEmpty());
        query.keeps = {};
        query.limit = 1;
        QCOMPARE(ask(query).found.size(), 2);
    }

    void theLimitCutsTheListNotTheTotal()
    {
        library({put(fiche(1), {text(Language::Fr, u"Sport"_qs)}), put(fiche(2), {text(Language::Fr, u"Sport"_qs)})});
        SearchQuery query;
        query.text = u"sport"_qs;
        query.limit = 1;
        QCOMPARE(ask(query).hits.size(), 1);
        QCOMPARE(ask(query).total, 2);
        query.limit = -5;
        QVERIFY(ask(query).hits.isEmpty());
    }

    void textsOfOneFicheAreOneResult()
    {
        library({put(fiche(1), {text(Language::Fr, u"Aide CAF"_qs), text(Language::Ar, u"مساعدة CAF"_qs, u"نص"_qs)})});
        const SearchAnswer answer = ask(u"CAF"_qs, Language::Ar);
        QCOMPARE(answer.hits.size(), 1);
        QCOMPARE(answer.hits[0].card.language, Language::Ar);
        QCOMPARE(answer.hits[0].snippet.language, Language::Ar);
    }

    void frenchIsSearchedBesideTheReadersLanguage()
    {
        library({put(fiche(1), {text(Language::Fr, u"La préfecture"_qs), text(Language::Ar, u"بطاقة"_qs)})});
        const SearchAnswer answer = ask(u"préfecture"_qs, Language::Ar);
        QCOMPARE(numbers(answer), u"1"_qs);
        QCOMPARE(answer.hits[0].card.title, u"بطاقة"_qs);
        QCOMPARE(answer.hits[0].matched, QStringList{u"préfecture"_qs});
    }

    void anotherScriptIsAnotherLanguage()
    {
        library({put(fiche(1), {text(Language::Fr, u"Travail"_qs), text(Language::Uk, u"Шукати роботу"_qs)})});
        QCOMPARE(numbers(ask(u"роботу"_qs, Language::Fr)), u"1"_qs);
    }

    void anotherLanguageOfTheSameScript()
    {
        library({put(fiche(1), {text(Language::Fr, u"Vélo"_qs), text(Language::En, u"Bicycle"_qs)}),
                 put(fiche(2), {text(Language::Fr, u"Icicle"_qs)})});
        const SearchAnswer answer = ask(u"bicycle"_qs, Language::Fr);
        QCOMPARE(numbers(answer), u"1"_qs);
        QVERIFY(answer.corrected.isEmpty()); // known in English: no mistake
    }

    void correctsAndSaysSo()
    {
        library({put(fiche(1), {text(Language::Fr, u"Demander un Logement"_qs)})});
        const SearchAnswer answer = ask(u"un lojement "_qs);
        QCOMPARE(numbers(answer), u"1"_qs);
        QCOMPARE(answer.corrected, u"un logement "_qs);
        QVERIFY(answer.hits[0].corrected);
        QCOMPARE(answer.hits[0].matched, QStringList{u"Logement"_qs});
    }

    /// "Dort" is French, whatever else many texts say: it may have been meant to be "doit", and is not said to be that.
    void aWordThatExistsIsNotSaidToBeAnother()
    {
        QList<Change> changes;
        for (int number = 1; number <= 8; ++number)
            changes.append(put(fiche(number), {text(Language::Fr, u"Un ami doit payer"_qs)}));
        library(changes);
        const SearchAnswer answer = ask(u"mon ami dort "_qs);
        QCOMPARE(answer.hits.size(), 8);
        QVERIFY2(answer.corrected.isEmpty(), qPrintable(answer.corrected));
        QCOMPARE(ask(u"mon ami doti "_qs).corrected, u"mon ami doit "_qs);
    }

    /// As to "doit", but not to "doivent" as well: "gros" led by "grosse" to "grossesse".
    void aDoubtLeadsNoFurther()
    {
        QList<Change> changes;
        for (int number = 1; number <= 8; ++number)
            changes.append(put(fiche(number), {text(Language::Fr, u"Il doit payer"_qs)}));
        changes.append(put(fiche(9), {text(Language::Fr, u"Ils doivent partir"_qs)}));
        library(changes);
        const QString found = numbers(ask(u"bébé dort "_qs));
        QVERIFY2(found.contains(u'8') && !found.contains(u'9'), qPrintable(found));
    }

    void theCorrectionCanBeRefused()
    {
        library({put(fiche(1), {text(Language::Fr, u"Logement"_qs)})});
        SearchQuery query;
        query.text = u"lojement "_qs;
        query.correct = false;
        const SearchAnswer answer = ask(query);
        QVERIFY(answer.hits.isEmpty());
        QVERIFY(answer.corrected.isEmpty());
        QCOMPARE(answer.nearestWords, QStringList{u"logement"_qs});
    }

    void aMissingAccentIsNoMistake()
    {
        library({put(fiche(1), {text(Language::Fr, u"Hébergement"_qs)})});
        const SearchAnswer answer = ask(u"hebergement"_qs);
        QCOMPARE(numbers(answer), u"1"_qs);
        QVERIFY(answer.corrected.isEmpty());
    }

    void findsWhileTyping()
    {
        library({put(fiche(1), {text(Language::Fr, u"Logement social"_qs)}),
                 put(fiche(2), {text(Language::Fr, u"Loi"_qs)})});
        QCOMPARE(numbers(ask(u"logement so"_qs)), u"1"_qs);
        QCOMPARE(ask(u"lo"_qs).total, 2);
        QVERIFY(ask(u"lo "_qs).hits.isEmpty()); // the word is finished
    }

    void everydayWordsLeadToTheWordsOfTheFiches()
    {
        library({put(fiche(1), {text(Language::Fr, u"Choisir un médecin"_qs)}),
                 put(fiche(2), {text(Language::Fr, u"Choisir un emploi"_qs)})});
        QCOMPARE(numbers(ask(u"toubib"_qs)), u"1"_qs);
        QCOMPARE(numbers(ask(u"boulot"_qs)), u"2"_qs);
    }

    void themesAndNeedsAnswerByTheirNames()
    {
        Fiche one = fiche(1);
        one.theme = ficheId(70);
        Taxonomy taxonomy;
        Theme theme;
        theme.id = ficheId(70);
        theme.name = {{Language::Fr, u"Voyager loin"_qs}};
        taxonomy.themes = {theme};
        library({PutTaxonomy{taxonomy}, put(one, {text(Language::Fr, u"Fiche"_qs)}),
                 put(fiche(2), {text(Language::Fr, u"Autre"_qs)})});
        QCOMPARE(numbers(ask(u"voyager"_qs)), u"1"_qs);
    }

    void questionsMayBeSentences()
    {
        library({put(fiche(1), {text(Language::Fr, u"Permis de conduire"_qs)}),
                 put(fiche(2), {text(Language::Fr, u"Comment faire"_qs)})});
        QVERIFY(numbers(ask(u"Bonjour, comment je peux avoir le permis ?"_qs)).startsWith(u'1'));
    }

    void nothingFoundComesWithHelp()
    {
        Fiche one = fiche(1);
        one.theme = ficheId(70);
        library({put(one, {text(Language::Fr, u"Logement"_qs)})});
        const SearchAnswer answer = ask(u"xyzxyz"_qs);
        QVERIFY(answer.hits.isEmpty());
        QCOMPARE(answer.total, 0);
        QCOMPARE(answer.nearestThemes, QStringList{ficheId(70)});
    }

    /// The theme with most fiches first, then by id: counted by the library, or by the cards when a filter looks at
    /// them.
    void nothingFoundComesWithTheFullestThemes()
    {
        library(
            {put(ofTheme(1, 72), {text(Language::Fr, u"Un"_qs)}), put(ofTheme(2, 71), {text(Language::Fr, u"Deux"_qs)}),
             put(ofTheme(3, 73), {text(Language::Fr, u"Trois"_qs)}),
             put(ofTheme(4, 73), {text(Language::Fr, u"Quatre"_qs)}), put(fiche(5), {text(Language::Fr, u"Cinq"_qs)})});
        const QStringList wanted{ficheId(73), ficheId(71), ficheId(72)};
        QCOMPARE(ask(u"xyzxyz"_qs).nearestThemes, wanted);
        SearchQuery filtered;
        filtered.text = u"xyzxyz"_qs;
        filtered.allows = [](const FicheCard &) { return true; };
        QCOMPARE(ask(filtered).nearestThemes, wanted);
    }

    void seesWhatASyncHasCommitted()
    {
        library({put(fiche(1), {text(Language::Fr, u"Logement"_qs)})});
        QCOMPARE(numbers(ask(u"logement"_qs)), u"1"_qs);
        QVERIFY(m_library->apply({put(fiche(2), {text(Language::Fr, u"Logement neuf"_qs)}), RemoveFiche{ficheId(1)}}));
        QCOMPARE(numbers(ask(u"logement"_qs)), u"2"_qs);
        // New words are read a little later: they are found as typed before that, and corrected to after it.
        QCOMPARE(numbers(ask(u"logement nuef "_qs)), u"2"_qs);
        m_clock.advance(std::chrono::seconds(10));
        QCOMPARE(ask(u"logement nuef "_qs).corrected, u"logement neuf "_qs);
    }

    void quotesATextAsTheLastSyncLeftIt()
    {
        library({put(fiche(1), {text(Language::Fr, u"Logement"_qs, {}, u"Le loyer est bas."_qs)})});
        QVERIFY(ask(u"loyer"_qs).hits.first().snippet.text.contains(u"bas"));
        QVERIFY(m_library->apply({put(fiche(1), {text(Language::Fr, u"Logement"_qs, {}, u"Le loyer est haut."_qs)})}));
        QVERIFY(ask(u"loyer"_qs).hits.first().snippet.text.contains(u"haut"));
    }

    void canBeStopped()
    {
        QList<Change> changes;
        for (int n = 1; n <= 200; ++n)
            changes.append(put(fiche(n), {text(Language::Fr, u"Sport"_qs)}));
        library(changes);
        QCOMPARE(ask(u"sport"_qs).total, 200);
        int asked = 0;
        SearchQuery query;
        query.text = u"sport"_qs;
        const auto answer = m_searcher->search(query, [&asked] { return ++asked > 1; });
        QVERIFY(answer.ok());
        QVERIFY(answer->hits.isEmpty());
        QVERIFY(asked < 10); // it does not go on
    }

    void aLibraryWithoutAnIndexSaysSo()
    {
        library({put(fiche(1), {text(Language::Fr, u"Sport"_qs)})});
        QVERIFY(m_library->session()
                    .script(QStringLiteral("DROP TABLE search; DROP TABLE search_document; DROP TABLE search_state"))
                    .ok());
        const auto searcher = Searcher::open(m_library->path(), m_clock);
        QVERIFY(searcher.ok());
        SearchQuery query;
        query.text = u"sport"_qs;
        const auto answer = (*searcher)->search(query);
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().problem, Problem::CannotRead);
        QVERIFY(m_library->indexer().renew(m_library->session()).ok());
        const auto again = (*searcher)->search(query);
        QVERIFY(again.ok());
        QCOMPARE(again->total, 1);
    }
};

ESCALE_GUILESS_TEST(TestSearcher)
#include "tst_searcher.moc"
