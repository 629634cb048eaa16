// SPDX-License-Identifier: GPL-3.0-or-later
// Suggestions while typing: themes, titles, needs and words, in the language of the reader, mistakes allowed.
#include "search/searcher.h"
#include "smalllibrary.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

class TestSuggest : public QObject {
    Q_OBJECT

private:
    SmallLibrary m_library;
    std::unique_ptr<Searcher> m_searcher;

    QList<Suggestion> suggest(const QString &typed, Language language = Language::Fr, int limit = 8)
    {
        const auto found = m_searcher->suggest(typed, language, limit);
        return found ? *found : QList<Suggestion>{{SuggestionKind::Word, u"failed"_qs, Language::Fr, {}}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme housing;
        housing.id = ficheId(70);
        housing.name = {{Language::Fr, u"Trouver un logement"_qs}, {Language::Ar, u"إيجاد سكن"_qs}};
        Theme hidden = housing;
        hidden.id = ficheId(71);
        hidden.active = false;
        Need need;
        need.id = ficheId(80);
        need.theme = housing.id;
        need.text = {{Language::Fr, u"Louer un logement"_qs}};
        Taxonomy taxonomy;
        taxonomy.themes = {housing, hidden};
        Theme bare = housing;
        bare.id = ficheId(72);
        bare.name = {{Language::Fr, u"Logistique"_qs}};
        Need unmet = need;
        unmet.id = ficheId(81);
        unmet.text = {{Language::Fr, u"Logiciels"_qs}};
        taxonomy.themes.append(bare);
        taxonomy.needs = {need, unmet};
        Fiche first = fiche(1);
        first.theme = housing.id;
        first.needs = {need.id};
        Fiche seen = fiche(2);
        seen.views = 900;
        Translation branded = text(Language::Fr, u"Être accompagné"_qs, u"Pour les jeunes"_qs);
        branded.brand = u"Mission locale"_qs;
        QVERIFY(m_library.apply({PutTaxonomy{taxonomy},
                                 put(first, {text(Language::Fr, u"Logement social"_qs, u"Un loyer moins cher"_qs),
                                             text(Language::Ar, u"سكن اجتماعي"_qs)}),
                                 put(seen, {text(Language::Fr, u"Logement étudiant"_qs, u"La CAF paie"_qs)}),
                                 put(fiche(3), {branded})}));
        auto opened = Searcher::open(m_library.path(), systemClock());
        QVERIFY(opened.ok());
        m_searcher = std::move(opened).value();
    }

    void themesThenTitlesThenNeedsThenWords()
    {
        const QList<Suggestion> expected{
            {SuggestionKind::Theme, u"Trouver un logement"_qs, Language::Fr, ficheId(70)},
            {SuggestionKind::Title, u"Logement étudiant"_qs, Language::Fr, ficheId(2)}, // more views
            {SuggestionKind::Title, u"Logement social"_qs, Language::Fr, ficheId(1)},
            {SuggestionKind::Need, u"Louer un logement"_qs, Language::Fr, ficheId(80)},
            {SuggestionKind::Word, u"logement"_qs, Language::Fr, {}}};
        QCOMPARE(suggest(u"log"_qs), expected);
    }

    void whatHasNoFicheIsNotOffered()
    {
        for (const Suggestion &suggestion : suggest(u"logi"_qs))
            QVERIFY(suggestion.id != ficheId(72) && suggestion.id != ficheId(81));
    }

    void wordsGoOnFromTheWordsBefore()
    {
        for (const Suggestion &suggestion : suggest(u"loyer pai"_qs))
            QVERIFY(suggestion.text != u"loyer paie"_qs); // no text has both
        QCOMPARE(suggest(u"la caf pai"_qs).last().text, u"la caf paie"_qs);
    }

    void wordsThatNoTitleHasLeadToTheTitlesTheyMean()
    {
        const QList<Suggestion> found = suggest(u"квартир"_qs, Language::Uk); // no fiche is in Ukrainian
        QVERIFY(!found.isEmpty());
        QVERIFY(found.first().kind == SuggestionKind::Title && found.first().language == Language::Fr);
    }

    void everyWordMustBeThere()
    {
        QCOMPARE(suggest(u"logement so"_qs).first().text, u"Logement social"_qs);
        QCOMPARE(suggest(u"social logement"_qs).first().text, u"Logement social"_qs);
    }

    void aBrandIsFoundUnderItsTitle()
    {
        const QList<Suggestion> found = suggest(u"mission loc"_qs);
        QCOMPARE(found.first().id, ficheId(3));
        QCOMPARE(found.first().text, u"Être accompagné"_qs);
    }

    void inTheLanguageOfTheReader()
    {
        const QList<Suggestion> found = suggest(u"سك"_qs, Language::Ar);
        QCOMPARE(found.first(), (Suggestion{SuggestionKind::Theme, u"إيجاد سكن"_qs, Language::Ar, ficheId(70)}));
        QCOMPARE(found.at(1), (Suggestion{SuggestionKind::Title, u"سكن اجتماعي"_qs, Language::Ar, ficheId(1)}));
    }

    void wordsAreShownAsTheyAreWritten()
    {
        QCOMPARE(suggest(u"étud"_qs).last().text, u"étudiant"_qs);
        QCOMPARE(suggest(u"ca"_qs).last().text, u"CAF"_qs);
        QCOMPARE(suggest(u"un loy"_qs).last().text, u"un loyer"_qs);
    }

    void mistakesAreForgiven() { QCOMPARE(suggest(u"lojem"_qs).first().text, u"Trouver un logement"_qs); }

    void atMostTheLimit() { QCOMPARE(suggest(u"log"_qs, Language::Fr, 2).size(), 2); }

    void nothingForNothing()
    {
        QVERIFY(suggest({}).isEmpty());
        QVERIFY(suggest(u"zzzzzz"_qs).isEmpty());
    }
};

ESCALE_GUILESS_TEST(TestSuggest)
#include "tst_suggest.moc"
