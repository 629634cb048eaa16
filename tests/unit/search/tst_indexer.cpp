// SPDX-License-Identifier: GPL-3.0-or-later
// The index follows the library: what is added is found, what is removed is not, and an index that has fallen out of
// step is made anew by the next change (searchindexer.h).
#include "search/fold.h"
#include "search/indexstate.h"
#include "search/indexsummary.h"
#include "search/vocabulary.h"
#include "smalllibrary.h"
#include "store/preparedfiche.h"
#include "testprogram.h"
#include <thread>

using namespace escale;
using namespace escale::test;

class TestIndexer : public QObject {
    Q_OBJECT

private:
    static bool isSound(SmallLibrary &library)
    {
        return library.session().script(QStringLiteral("INSERT INTO search(search) VALUES ('integrity-check')")).ok();
    }
    static IndexState state(SmallLibrary &library)
    {
        const auto state = indexState(library.session());
        return state ? *state : IndexState();
    }

private Q_SLOTS:
    void findsWhatWasAdded()
    {
        SmallLibrary library;
        Fiche one = fiche(1);
        one.theme = u"65aa"_qs;
        one.needs = QStringList{u"77bb"_qs};
        one.sponsor.name = u"Croix-Rouge"_qs;
        one.places = {Place{u"Accueil"_qs, {}, u"Grenoble"_qs, {}, {}, {}, {}, {}}};
        Translation french = text(Language::Fr, u"Une carte"_qs, u"Le résumé"_qs, u"Le corps"_qs);
        french.brand = u"Marque"_qs;
        french.how = {Section{u"u1"_qs, u"Comment"_qs, {paragraph(u"détail"_qs)}}};
        QVERIFY(library.apply({put(one, {french, text(Language::Ar, u"بطاقة"_qs)})}));
        for (const char *term :
             {"fcarte", "fresume", "fcorps", "fmarque", "fcomment", "fdetail", "fcroix", "fgrenoble"})
            QVERIFY2(library.rowsWith(term).size() == 1, term);
        QCOMPARE(library.rowsWith("t65aa").size(), 2);
        QCOMPARE(library.rowsWith("n77bb").size(), 2);
        QCOMPARE(library.rowsWith("aبطاقه").size(), 1);
        QCOMPARE(library.rowsWith("abatiment").size(), 0);
        QVERIFY(state(library).current);
        QCOMPARE(state(library).indexed, 2);
    }

    void findsThePartsOfATextInOnePiece()
    {
        SmallLibrary library;
        Translation french = text(Language::Fr, u"Un cours"_qs);
        french.parts = {Section{{}, {}, {paragraph(u"lexique"_qs)}},
                        Section{{}, u"Appeler"_qs, {paragraph(u"accueil"_qs)}}};
        QVERIFY(library.apply({put(fiche(1), {french})}));
        for (const char *term : {"flexique", "fappeler", "faccueil"})
            QVERIFY2(library.rowsWith(term).size() == 1, term);
    }

    void forgetsWhatWasReplacedOrRemoved()
    {
        SmallLibrary library;
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Vieux titre"_qs)}),
                               put(fiche(2), {text(Language::Fr, u"Vieux voisin"_qs)})}));
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Nouveau titre"_qs)})}));
        QCOMPARE(library.rowsWith("fvieux").size(), 1);
        QCOMPARE(library.rowsWith("fnouveau").size(), 1);
        QCOMPARE(library.rowsWith("ftitre").size(), 1);
        QVERIFY(library.apply({RemoveFiche{ficheId(1)}}));
        QCOMPARE(library.rowsWith("fnouveau").size(), 0);
        QCOMPARE(library.rowsWith("fvoisin").size(), 1);
        QVERIFY(isSound(library));
        QVERIFY(state(library).current);
    }

    /// The sponsor and the themes may change with the fiche: the words to take out are those that were put in.
    void forgetsTheNamesThatWereIndexed()
    {
        SmallLibrary library;
        Fiche one = fiche(1);
        one.sponsor.name = u"Ancienne"_qs;
        one.theme = u"65aa"_qs;
        QVERIFY(library.apply({put(one, {text(Language::Fr, u"Titre"_qs)})}));
        one.sponsor.name = u"Actuelle"_qs;
        one.theme = u"65cc"_qs;
        QVERIFY(library.apply({put(one, {text(Language::Fr, u"Titre"_qs)})}));
        QCOMPARE(library.rowsWith("fancienne").size(), 0);
        QCOMPARE(library.rowsWith("factuelle").size(), 1);
        QCOMPARE(library.rowsWith("t65aa").size(), 0);
        QCOMPARE(library.rowsWith("t65cc").size(), 1);
    }

    /// The index is the same to the byte, whichever thread has made its words.
    void wordsMadeInOtherThreadsAreTheSame()
    {
        QList<Change> changes;
        for (int n = 1; n <= 40; ++n) {
            Fiche one = fiche(n);
            one.sponsor.name = u"Association %1"_qs.arg(n);
            changes.append(put(one, {text(Language::Fr, u"Une carte %1"_qs.arg(n), u"Le résumé"_qs, u"Le corps"_qs),
                                     text(Language::Ar, u"بطاقة"_qs, u"ملخص"_qs), text(Language::Ti, u"ካርድ"_qs)}));
        }
        const auto dump = [](SmallLibrary &library) {
            QStringList rows;
            for (const char *sql :
                 {"SELECT id, hex(block) FROM search_data ORDER BY id",
                  "SELECT id, fiche || language || checksum || names || topics FROM search_document ORDER BY id",
                  "SELECT id, facts || hex(spans) FROM search_passage ORDER BY id",
                  "SELECT id, hex(vectors) FROM search_vector ORDER BY id"}) {
                const auto read = library.session().each(QLatin1String(sql), {}, [&rows](const QSqlQuery &q) {
                    rows << q.value(0).toString() + u' ' + q.value(1).toString();
                });
                if (!read)
                    qFatal("%s", sql);
            }
            return rows;
        };
        SmallLibrary alone;
        QVERIFY(alone.apply(changes));
        SmallLibrary helped;
        for (Change &change : changes)
            std::get<PutFiche>(change).prepared = std::make_shared<PreparedFiche>();
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (const Change &change : std::as_const(changes)) {
                    const PutFiche &one = std::get<PutFiche>(change);
                    one.prepared->of(one, &helped.indexer());
                }
            });
        }
        QVERIFY(helped.apply(changes)); // while they are at it
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(dump(alone).size() > 120);
        QCOMPARE(dump(helped), dump(alone));
        QVERIFY(isSound(helped));
    }

    void aFailedBatchLeavesTheIndexAsItWas()
    {
        SmallLibrary library;
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Titre"_qs)})}));
        const auto failed = library.session().transaction([&]() -> Result<Done> {
            const auto added = library.indexer().add(library.session(), 99, fiche(2), text(Language::Fr, u"Perdu"_qs));
            return added ? Result<Done>(Error{Problem::Cancelled, {}, {}}) : added;
        });
        QVERIFY(!failed);
        QCOMPARE(library.rowsWith("fperdu").size(), 0);
        QVERIFY(state(library).current);
    }

    void isMadeAnewWhenTheRulesHaveMoved()
    {
        SmallLibrary library;
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Premier"_qs)})}));
        QVERIFY(library.session()
                    .script(QStringLiteral("UPDATE search_state SET value = %1").arg(foldingVersion - 1))
                    .ok());
        QVERIFY(!state(library).current);
        QVERIFY(library.apply({put(fiche(2), {text(Language::Fr, u"Second"_qs)})}));
        QCOMPARE(library.rowsWith("fpremier").size(), 1);
        QCOMPARE(library.rowsWith("fsecond").size(), 1);
        QVERIFY(state(library).current);
    }

    /// Of a French text, and only while it is there.
    void whatATextIsAboutStandsBesideIt()
    {
        SmallLibrary library;
        const auto vectors = [&library] {
            return library.session().value(QLatin1String("SELECT count(*) FROM search_vector"))->toInt();
        };
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"La crèche"_qs), text(Language::Uk, u"Ясла"_qs)})}));
        QCOMPARE(vectors(), 1);
        QVERIFY(library.apply({RemoveFiche{ficheId(1)}}));
        QCOMPARE(vectors(), 0);
    }

    void isMadeAnewWhenTheLexiconIsAnother()
    {
        SmallLibrary library;
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"La crèche"_qs)})}));
        QVERIFY(state(library).ofToday);
        QVERIFY(library.session().script(u"UPDATE search_state SET value = 0 WHERE name = 'lexicon'"_qs).ok());
        QVERIFY(!state(library).ofToday);
        QVERIFY(library.indexer().catchUp(library.session(), {}).ok());
        QVERIFY(state(library).ofToday);
    }

    void isMadeAnewWhenATextWentPastIt()
    {
        SmallLibrary library;
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Premier"_qs)})}));
        QVERIFY(library.session().script(QStringLiteral("UPDATE translation SET title = 'Autre'")).ok());
        // Its words cannot be taken out of the index any more; the change after this one finds that out.
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Encore"_qs)})}));
        QVERIFY(library.apply({put(fiche(2), {text(Language::Fr, u"Second"_qs)})}));
        QCOMPARE(library.rowsWith("fpremier").size(), 0);
        QCOMPARE(library.rowsWith("fautre").size(), 0);
        QCOMPARE(library.rowsWith("fencore").size(), 1);
        QCOMPARE(library.rowsWith("fsecond").size(), 1);
        QVERIFY(state(library).current);
    }

    /// What a card or a page shows beside the text is found, in the words of the language it is shown in.
    void whatIsShownIsFound()
    {
        SmallLibrary library;
        Fiche one = fiche(1);
        one.sponsor.name = u"Secours"_qs;
        one.partners = {Sponsor{{}, u"Partenaire"_qs, {}, {}}};
        one.places = {Place{u"Accueil"_qs,
                            u"12 rue Gambetta"_qs,
                            u"Grenoble"_qs,
                            u"Troisième étage"_qs,
                            u"aide@exemple.fr"_qs,
                            u"+33 (0)4 76 00 00 01"_qs,
                            {},
                            {}}};
        one.metadata.price = {true, {0}, {}};
        one.metadata.location = {Where::Online, Presence::Filled, {}};
        one.metadata.frenchLevel = {Presence::Filled, {u"A1"_qs}};
        one.metadata.publics = {Presence::Filled, {u"women"_qs}};
        one.metadata.sessions.entry = Sessions::Entry::FixedDates;
        one.metadata.sessions.items = {{QDate(2027, 1, 11), QDate(2027, 3, 26)},
                                       {QDate(2020, 5, 4), QDate(2020, 5, 4)}};
        QVERIFY(library.apply({put(one, {text(Language::Fr, u"Cours"_qs), text(Language::Uk, u"Курс"_qs)})}));
        for (const char *term :
             {"fgambetta", "f0476000001", "fgrenoble", "fetage", "fexemple", "fsecours", "fpartenaire", "fgratuit",
              "fligne", "fa1", "ffemmes", "fjanvier", "f26", "f2027", "fmai"})
            QVERIFY2(library.rowsWith(term).size() == 1, term);
        for (const char *term : {"uсічня", "uбезкоштовно", "uонлайн", "uжінки", "u0476000001", "ugambetta"})
            QVERIFY2(library.rowsWith(term).size() == 1, term);
        QVERIFY(library.apply({RemoveFiche{ficheId(1)}}));
        for (const char *term : {"fgambetta", "f0476000001", "fgratuit", "fjanvier", "uсічня"})
            QVERIFY2(library.rowsWith(term).isEmpty(), term);
        QVERIFY(isSound(library));
    }

    void whatEveryFicheSaysIsNotIndexed()
    {
        SmallLibrary library;
        QVERIFY(library.apply({put(fiche(1), {text(Language::En, u"Course"_qs), text(Language::Fr, u"Cours"_qs)})}));
        QCOMPARE(library.session().value(QLatin1String("SELECT sum(length(facts)) FROM search_passage"))->toInt(), 0);
    }

    /// Only one of its texts comes anew; the others are found by what the fiche says now.
    void whatIsShownFollowsTheFicheInEveryLanguage()
    {
        SmallLibrary library;
        Fiche one = fiche(1);
        one.metadata.price = {true, {0}, {}};
        QVERIFY(library.apply({put(one, {text(Language::Fr, u"Cours"_qs), text(Language::En, u"Course"_qs)})}));
        QCOMPARE(library.rowsWith("efree").size(), 1);
        one.metadata.price = {};
        one.places = {Place{u"Accueil"_qs, u"rue Gambetta"_qs, u"Grenoble"_qs, {}, {}, {}, {}, {}}};
        PutFiche change = put(one, {text(Language::Fr, u"Cours"_qs)});
        change.keep = LanguageSet{Language::En};
        QVERIFY(library.apply({change}));
        QCOMPARE(library.rowsWith("efree").size(), 0);
        QCOMPARE(library.rowsWith("egambetta").size(), 1);
        QCOMPARE(library.rowsWith("ecourse").size(), 1);
        QVERIFY(isSound(library));
        QVERIFY(state(library).current);
    }

    void anIndexOfTheFormBeforeServesUntilItIsRenewed()
    {
        SmallLibrary library;
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Premier"_qs)})}));
        QVERIFY(library.session().script(indexFormBefore()).ok());
        QVERIFY(!state(library).current);
        QVERIFY(!state(library).hasPassages);
        QCOMPARE(library.rowsWith("fancien").size(), 1);
        QVERIFY(library.indexer().catchUp(library.session(), {}).ok());
        QCOMPARE(library.rowsWith("fancien").size(), 0);
        QCOMPARE(library.rowsWith("fpremier").size(), 1);
        QVERIFY(state(library).current && state(library).hasPassages);
        QVERIFY(isSound(library));
        QVERIFY(library.apply({RemoveFiche{ficheId(1)}}));
        QCOMPARE(library.rowsWith("fpremier").size(), 0);
    }

    void aChangeOnAnIndexOfTheFormBeforeMakesItAnew()
    {
        SmallLibrary library;
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Premier"_qs)})}));
        QVERIFY(library.session().script(indexFormBefore()).ok());
        QVERIFY(library.apply({put(fiche(2), {text(Language::Fr, u"Second"_qs)})}));
        QCOMPARE(library.rowsWith("fpremier").size(), 1);
        QCOMPARE(library.rowsWith("fsecond").size(), 1);
        QVERIFY(state(library).current);
    }

    /// Stopped after every step in turn: the next run goes on, and until the end the old index answers.
    void renewingGoesOnWhereItWasStopped()
    {
        SmallLibrary library;
        QList<Change> changes;
        constexpr int texts = 600;
        for (int i = 0; i < texts; ++i)
            changes.append(put(fiche(i), {text(Language::Fr, u"Premier"_qs)}));
        QVERIFY(library.apply(changes));
        QVERIFY(library.session().script(indexFormBefore()).ok());
        int runs = 0;
        int before = 0;
        for (; !state(library).current && runs < 20; ++runs) {
            QCOMPARE(library.rowsWith("fancien").size(), texts);
            int steps = 0;
            SearchIndexer another; // of a program that was started again
            QVERIFY(another.catchUp(library.session(), [&steps] { return ++steps > 1; }).ok());
            if (state(library).current)
                break;
            const auto made = library.session().value(QLatin1String("SELECT count(*) FROM search_document_next"));
            QVERIFY(made && made->toInt() > before);
            before = made->toInt();
        }
        QVERIFY(runs >= 2 && runs < 20);
        QCOMPARE(library.rowsWith("fpremier").size(), texts);
        QCOMPARE(library.rowsWith("fancien").size(), 0);
        const auto left =
            library.session().value(QLatin1String("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'search%next%'"));
        QCOMPARE(left->toInt(), 0);
    }

    /// A program that knows nothing of the new index has changed the library in between.
    void whatWasMadeOfAnOlderStateIsMadeAgain()
    {
        SmallLibrary library;
        QList<Change> changes;
        for (int i = 0; i < 300; ++i)
            changes.append(put(fiche(i), {text(Language::Fr, u"Premier"_qs)}));
        QVERIFY(library.apply(changes));
        QVERIFY(library.session().script(indexFormBefore()).ok());
        int steps = 0;
        QVERIFY(library.indexer().catchUp(library.session(), [&steps] { return ++steps > 1; }).ok());
        QVERIFY(library.session()
                    .script(u"UPDATE search_state SET value = 0 WHERE name = 'making since'; "
                            "INSERT INTO sync_run (started, feed, complete, added, changed, removed, failed, requests, "
                            "bytes, outcome) VALUES (99, 'x', 1, 0, 0, 0, 0, 0, 0, '')"_qs)
                    .ok());
        steps = 0;
        QVERIFY(library.indexer().catchUp(library.session(), [&steps] { return ++steps > 1; }).ok());
        QCOMPARE(library.session().value(QLatin1String("SELECT count(*) FROM search_document_next"))->toInt(), 250);
    }

    /// A text that is only a title (contract-2026) has no passage at all.
    void aTitleAloneIsIndexed()
    {
        SmallLibrary library;
        Translation title;
        title.title = u"Titre"_qs;
        QVERIFY(library.apply({put(fiche(1), {title})}));
        QCOMPARE(library.rowsWith("ftitre").size(), 1);
        QVERIFY(library.indexer().renew(library.session()).ok());
        QCOMPARE(library.rowsWith("ftitre").size(), 1);
    }

    void anIndexOfTodayIsLeftAlone()
    {
        SmallLibrary library;
        QVERIFY(library.indexer().catchUp(library.session(), {}).ok()); // nothing at all
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Premier"_qs)})}));
        const qint64 before = library.session().value(QLatin1String("SELECT total_changes()"))->toLongLong();
        QVERIFY(library.indexer().catchUp(library.session(), {}).ok());
        QCOMPARE(library.session().value(QLatin1String("SELECT total_changes()"))->toLongLong(), before);
    }

    /// What a program of before has noted of the whole index is not read, and at the end of a sync is as today.
    void whatWasNotedOfAnotherIndexIsMadeAnew()
    {
        SmallLibrary library;
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Premier"_qs), text(Language::En, u"First"_qs)})}));
        QVERIFY(library.indexer().settle(library.session()).ok());
        QVERIFY(summaryPart(library.session(), wordsPart(Language::En)).has_value());
        QVERIFY(library.session()
                    .script(u"UPDATE search_summary SET state = state + 1, block = x'00'; INSERT INTO search_summary "
                            "VALUES ('words xx', 1, x'00')"_qs)
                    .ok());
        QVERIFY(!summaryPart(library.session(), wordsPart(Language::En)).has_value());
        QVERIFY(library.indexer().settle(library.session()).ok());
        const auto words = summaryPart(library.session(), wordsPart(Language::En));
        QVERIFY(words.has_value());
        const auto english = Vocabulary::fromForm(*words, Language::En);
        QVERIFY(english && english->find(u"first") == 0);
        const auto parts = library.session().value(QLatin1String("SELECT count(*) FROM search_summary"));
        QCOMPARE(parts->toInt(), 3); // of two languages, and of the texts
    }

    void rebuildMakesItFromTheLibrary()
    {
        SmallLibrary library;
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Premier"_qs), text(Language::En, u"First"_qs)})}));
        QVERIFY(library.session()
                    .script(QStringLiteral("DROP TABLE search; DROP TABLE search_document; DROP TABLE search_state"))
                    .ok());
        QCOMPARE(state(library).indexed, 0);
        QVERIFY(library.indexer().renew(library.session()).ok());
        QVERIFY(library.indexer().settle(library.session()).ok());
        QCOMPARE(library.rowsWith("fpremier").size(), 1);
        QCOMPARE(library.rowsWith("efirst").size(), 1);
        QVERIFY(state(library).current);
        QVERIFY(isSound(library));
    }
};

ESCALE_GUILESS_TEST(TestIndexer)
#include "tst_indexer.moc"
