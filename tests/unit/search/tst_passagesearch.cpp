// SPDX-License-Identifier: GPL-3.0-or-later
// Which passage is found, and that its words are the text's own (Searcher::passages, SearchHit::section).
#include "manualclock.h"
#include "search/searcher.h"
#include "smalllibrary.h"
#include "testprogram.h"

#include <algorithm>

using namespace escale;
using namespace escale::test;

namespace {

QList<Block> paragraphs(const QStringList &texts)
{
    QList<Block> blocks;
    for (const QString &text : texts)
        blocks += paragraph(text);
    return blocks;
}

/// A fiche with the sections people ask about.
Translation card()
{
    Translation card = text(Language::Fr, u"Carte de séjour"_qs, u"Demander une carte de séjour."_qs,
                            u"La carte de séjour permet de vivre en France."_qs);
    card.how = {
        Section{u"s1"_qs, u"Préparer le dossier"_qs,
                paragraphs({u"Pour la carte de séjour, prenez vos documents."_qs, u"Ajoutez deux photos."_qs})},
        Section{
            u"s2"_qs, u"Payer le timbre"_qs,
            paragraphs(
                {u"Le timbre fiscal se paie en ligne. Il coûte 225 € pour la carte de séjour. Gardez le reçu."_qs})},
        Section{u"s3"_qs, u"Attendre la réponse"_qs, paragraphs({u"La préfecture répond en 4 mois."_qs})}};
    return card;
}

} // namespace

class TestPassageSearch : public QObject {
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<SmallLibrary> m_library;
    std::unique_ptr<Searcher> m_searcher;

    void library(const QList<Change> &changes)
    {
        m_searcher.reset();
        m_library = std::make_unique<SmallLibrary>();
        QVERIFY(m_library->apply(changes));
        auto opened = Searcher::open(m_library->path(), m_clock);
        QVERIFY(opened.ok());
        m_searcher = std::move(opened).value();
    }
    QList<PassageHit> ask(const QString &words, Language language = Language::Fr)
    {
        SearchQuery query;
        query.text = words;
        query.language = language;
        const auto answer = m_searcher->passages(query);
        return answer ? answer->hits : QList<PassageHit>();
    }
    static QString sectionOf(const QList<PassageHit> &hits)
    {
        return hits.isEmpty() ? u"nothing"_qs : hits.first().section.id;
    }
    /// What stands at the place a hit names, read from the library.
    QString standsAt(const PassageHit &hit)
    {
        const auto reader = Reader::open(m_library->path());
        const auto read = (*reader)->fiche(hit.fiche, hit.language);
        if (!read)
            return {};
        for (const TextSection &section : textSections(read->translation)) {
            if (section.group == hit.section.group && section.position == hit.section.position)
                return plainText(section.blocks->value(hit.quote.block))
                    .mid(hit.quote.range.start, hit.quote.range.length);
        }
        return {};
    }

private Q_SLOTS:
    void theSectionThatAnswersComesFirst()
    {
        library(
            {put(fiche(1), {card()}), put(fiche(2), {text(Language::Fr, u"Carte de bus"_qs, {}, u"Le timbre."_qs)})});
        QCOMPARE(sectionOf(ask(u"timbre carte de séjour"_qs)), u"s2"_qs);
        QCOMPARE(sectionOf(ask(u"documents pour la carte de séjour"_qs)), u"s1"_qs);
        QCOMPARE(sectionOf(ask(u"photos"_qs)), u"s1"_qs);
    }

    /// The question has none of the words of the answer.
    void questionWordsLeadToWhatTheyAskFor()
    {
        library({put(fiche(1), {card()})});
        QCOMPARE(sectionOf(ask(u"combien pour la carte de séjour"_qs)), u"s2"_qs);
        QCOMPARE(sectionOf(ask(u"quels papiers pour la carte de séjour"_qs)), u"s1"_qs);
        QCOMPARE(sectionOf(ask(u"quand vient la carte de séjour"_qs)), u"s3"_qs);
    }

    void theTitleOfTheFicheIsTheContextOfItsPassages()
    {
        Translation other = text(Language::Fr, u"Permis de conduire"_qs);
        other.how = {Section{u"p1"_qs, u"Payer le timbre"_qs, paragraphs({u"Le timbre coûte 25 €."_qs})}};
        library({put(fiche(1), {card()}), put(fiche(2), {other})});
        QCOMPARE(sectionOf(ask(u"timbre permis de conduire"_qs)), u"p1"_qs);
        QCOMPARE(sectionOf(ask(u"timbre carte de séjour"_qs)), u"s2"_qs);
    }

    void quotesStandInTheTextWordForWord()
    {
        Translation text = card();
        Block callout;
        callout.kind = BlockKind::Callout;
        callout.children = paragraphs({u"Attention."_qs, u"Le récépissé est  gratuit : gardez-le \U0001F600 bien."_qs});
        text.how[2].blocks.append(callout);
        library({put(fiche(1), {text})});
        for (const QString &words :
             {u"timbre"_qs, u"récépissé"_qs, u"préfecture répond"_qs, u"photos"_qs, u"vivre"_qs}) {
            const QList<PassageHit> hits = ask(words);
            QVERIFY2(!hits.isEmpty(), qPrintable(words));
            for (const PassageHit &hit : hits) {
                QVERIFY(!hit.quote.text.isEmpty());
                QCOMPARE(standsAt(hit), hit.quote.text);
                for (const TextRange &mark : hit.quote.marks)
                    QVERIFY(mark.end() <= hit.quote.text.size());
            }
            QVERIFY2(hits.first().quote.text.contains(words.section(u' ', 0, 0)), qPrintable(hits.first().quote.text));
        }
        // The sentence, not the whole block.
        QCOMPARE(ask(u"coûte"_qs).first().quote.text, u"Il coûte 225 € pour la carte de séjour. Gardez le reçu."_qs);
    }

    void theReadersLanguageStandsForTheSameSectionInFrench()
    {
        Translation english = text(Language::En, u"Residence permit"_qs);
        english.how = {Section{u"s2"_qs, u"Pay the stamp"_qs, paragraphs({u"The stamp costs 225 €."_qs})}};
        Translation french = text(Language::Fr, u"Carte de séjour"_qs);
        french.how = {Section{u"s2"_qs, u"Payer le timbre"_qs, paragraphs({u"Le timbre coûte 225 €."_qs})}};
        library({put(fiche(1), {french, english})});
        const QList<PassageHit> hits = ask(u"timbre stamp"_qs, Language::En);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().language, Language::En);
        // Asked in French words, the French passage answers and says so.
        QCOMPARE(ask(u"timbre"_qs, Language::En).first().language, Language::Fr);
    }

    /// What the French section says its translation says, too, though the lexicon does not lead from word to word.
    void aSectionSaysWhatItsTranslationSays()
    {
        Translation english = text(Language::En, u"Paper"_qs, {}, u"It is issued in Lyon."_qs);
        Translation french = text(Language::Fr, u"Zorglub"_qs, {}, u"Il est remis à Lyon."_qs);
        library({put(fiche(1), {french, english})});
        const QList<PassageHit> hits = ask(u"zorglub issued "_qs, Language::En);
        QCOMPARE(hits.size(), 1);
        for (const WordSaid &word : hits.first().words)
            QVERIFY2(word.said > 0.5F, qPrintable(word.word));
    }

    void sectionsOfATextInOnePieceAreFoundByTheirPosition()
    {
        Translation course = text(Language::Fr, u"Cours de français"_qs);
        course.parts = {Section{{}, {}, paragraphs({u"Introduction."_qs})},
                        Section{{}, u"Ce qu'on apprend"_qs, paragraphs({u"Le vocabulaire de la cuisine."_qs})}};
        library({put(fiche(1), {course})});
        const QList<PassageHit> hits = ask(u"vocabulaire cuisine"_qs);
        QCOMPARE(hits.first().section.group, std::optional(SectionGroup::Parts));
        QCOMPARE(hits.first().section.position, 1);
        QCOMPARE(hits.first().section.title, u"Ce qu'on apprend"_qs);
        QCOMPARE(ask(u"ce qu'on apprend"_qs).first().section.position, 1); // by the title of the toggle
    }

    void aChangedTextHasItsNewPassages()
    {
        library({put(fiche(1), {card()}), put(fiche(2), {text(Language::Fr, u"Carte de bus"_qs, {}, u"Montez."_qs)})});
        Translation changed = card();
        changed.how.removeAt(1);
        changed.how[0].blocks = paragraphs({u"Tout se fait en ligne."_qs});
        QVERIFY(m_library->apply({put(fiche(1), {changed})}));
        QVERIFY(ask(u"photos"_qs).isEmpty());
        QCOMPARE(sectionOf(ask(u"tout en ligne"_qs)), u"s1"_qs);
        QVERIFY(m_library->apply({RemoveFiche{ficheId(1)}}));
        QVERIFY(ask(u"préfecture"_qs).isEmpty());
        QCOMPARE(ask(u"montez"_qs).size(), 1);
    }

    void filtersHoldForPassagesToo()
    {
        library({put(fiche(1), {card()}), put(fiche(2), {card()})});
        SearchQuery query;
        query.text = u"timbre"_qs;
        query.allows = [](const FicheCard &card) { return card.id == ficheId(2); };
        const auto answer = m_searcher->passages(query);
        QVERIFY(answer && answer->hits.size() == 1);
        QCOMPARE(answer->hits.first().fiche, ficheId(2));
    }

    void anythingMayBeTyped()
    {
        library({put(fiche(1), {card()})});
        for (const QString &words : {QString(), u"\"*-:()"_qs, u"NEAR AND OR"_qs, QString(2000, u'x'),
                                     u"où ? combien ?"_qs, u"تصريح الإقامة"_qs})
            (void)ask(words);
        QVERIFY(!ask(u"carte"_qs).isEmpty());
    }

    void resultsSayTheSectionFound()
    {
        library({put(fiche(1), {card()})});
        const auto section = [this](const QString &words) {
            SearchQuery query;
            query.text = words;
            const auto answer = m_searcher->search(query);
            return answer && !answer->hits.isEmpty() ? answer->hits.first().section : std::nullopt;
        };
        QCOMPARE(section(u"timbre"_qs)->title, u"Payer le timbre"_qs);
        QCOMPARE(section(u"combien carte de séjour"_qs)->id, u"s2"_qs);
        QVERIFY(!section(u"demander"_qs)); // the abstract alone has it
    }

    /// Asked in Ukrainian of a fiche that is in French only, with words that the text has no other word for.
    void whatIsAboutTheSameIsFoundAcrossLanguages()
    {
        Translation nursery = text(Language::Fr, u"Une place en crèche"_qs, {}, u"La crèche garde les bébés."_qs);
        Translation both = text(Language::Fr, u"Crèche du quartier"_qs, {}, u"Une autre crèche."_qs);
        library({put(fiche(1), {nursery}), put(fiche(2), {text(Language::Fr, u"Le permis de conduire"_qs)}),
                 put(fiche(3), {both, text(Language::Uk, u"Ясла"_qs, {}, u"Ясла поруч."_qs)})});
        SearchQuery query;
        query.text = u"немовля дитячий садок"_qs;
        query.language = Language::Uk;
        query.byMeaning = true;
        const auto answer = m_searcher->passages(query);
        QVERIFY(answer.ok() && !answer->hits.isEmpty());
        const auto found = [&](int number) {
            return std::find_if(answer->hits.begin(), answer->hits.end(), [number](const PassageHit &hit) {
                return hit.fiche == ficheId(number) && hit.language == Language::Fr;
            });
        };
        QVERIFY(found(1) != answer->hits.end());
        QVERIFY(found(1)->nearness > 0.2F);
        QCOMPARE(found(1)->quote.text, u"La crèche garde les bébés."_qs);
        // What is about something else is further away.
        QVERIFY(found(2) == answer->hits.end() || found(2)->nearness < found(1)->nearness / 2);
        // What the reader can read is found in their language, by its words.
        QVERIFY(found(3) == answer->hits.end() || found(3)->score > 0);
        query.keeps = [](const FicheCard &card) { return card.id != ficheId(1); };
        const auto kept = m_searcher->passages(query);
        QVERIFY(kept.ok() && std::none_of(kept->hits.begin(), kept->hits.end(),
                                          [](const PassageHit &hit) { return hit.fiche == ficheId(1); }));
    }

    /// The program has been updated, the next sync is hours away: what was found is found.
    void anIndexOfBeforeThatHasPassagesGoesOnAnswering()
    {
        library({put(fiche(1), {card()})});
        QVERIFY(
            m_library->session()
                .script(u"UPDATE search_state SET value = 2 WHERE name = 'form'; DELETE FROM search_state WHERE name "
                        "= 'lexicon'; DROP TABLE search_vector"_qs)
                .ok());
        SearchQuery query;
        query.text = u"photos"_qs;
        const auto answer = m_searcher->passages(query);
        QVERIFY(answer.ok());
        QVERIFY(!answer->hits.isEmpty());
    }

    void anIndexOfBeforeHasNoPassagesAndSaysSo()
    {
        library({put(fiche(1), {card()})});
        QVERIFY(m_library->session()
                    .script(u"DELETE FROM search_state WHERE name = 'form'; DROP TABLE search_passage"_qs)
                    .ok());
        SearchQuery query;
        query.text = u"timbre"_qs;
        const auto answer = m_searcher->passages(query);
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().problem, Problem::CannotRead);
        const auto fiches = m_searcher->search(query);
        QVERIFY(fiches && fiches->total == 1); // fiches are found as before
    }
};

ESCALE_GUILESS_TEST(TestPassageSearch)
#include "tst_passagesearch.moc"
