// SPDX-License-Identifier: GPL-3.0-or-later
// The index follows the library: what is added is found, what is removed is not, and an index that has fallen out of
// step is made anew by the next change (searchindexer.h).
#include "search/fold.h"
#include "search/indexstate.h"
#include "smalllibrary.h"

using namespace escale;
using namespace escale::test;

class TestIndexer : public QObject {
    Q_OBJECT

private:
    static bool isSound(SmallLibrary &library)
    {
        return library.database().script(QStringLiteral("INSERT INTO search(search) VALUES ('integrity-check')")).ok();
    }
    static IndexState state(SmallLibrary &library)
    {
        const auto state = indexState(library.database());
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
        french.how = {Section{u"u1"_qs, u"Comment"_qs, paragraph(u"détail"_qs)}};
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
        french.parts = {Section{{}, {}, paragraph(u"lexique"_qs)},
                        Section{{}, u"Appeler"_qs, paragraph(u"accueil"_qs)}};
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

    void aFailedBatchLeavesTheIndexAsItWas()
    {
        SmallLibrary library;
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Titre"_qs)})}));
        const auto failed = library.database().transaction([&]() -> Result<Done> {
            const auto added = library.indexer().add(library.database(), 99, fiche(2), text(Language::Fr, u"Perdu"_qs));
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
        QVERIFY(library.database()
                    .script(QStringLiteral("UPDATE search_state SET value = %1").arg(foldingVersion - 1))
                    .ok());
        QVERIFY(!state(library).current);
        QVERIFY(library.apply({put(fiche(2), {text(Language::Fr, u"Second"_qs)})}));
        QCOMPARE(library.rowsWith("fpremier").size(), 1);
        QCOMPARE(library.rowsWith("fsecond").size(), 1);
        QVERIFY(state(library).current);
    }

    void isMadeAnewWhenATextWentPastIt()
    {
        SmallLibrary library;
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Premier"_qs)})}));
        QVERIFY(library.database().script(QStringLiteral("UPDATE translation SET title = 'Autre'")).ok());
        // Its words cannot be taken out of the index any more; the change after this one finds that out.
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Encore"_qs)})}));
        QVERIFY(library.apply({put(fiche(2), {text(Language::Fr, u"Second"_qs)})}));
        QCOMPARE(library.rowsWith("fpremier").size(), 0);
        QCOMPARE(library.rowsWith("fautre").size(), 0);
        QCOMPARE(library.rowsWith("fencore").size(), 1);
        QCOMPARE(library.rowsWith("fsecond").size(), 1);
        QVERIFY(state(library).current);
    }

    void rebuildMakesItFromTheLibrary()
    {
        SmallLibrary library;
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Premier"_qs), text(Language::En, u"First"_qs)})}));
        QVERIFY(library.database()
                    .script(QStringLiteral("DROP TABLE search; DROP TABLE search_document; DROP TABLE search_state"))
                    .ok());
        QCOMPARE(state(library).indexed, 0);
        QVERIFY(library.database().transaction([&] { return library.indexer().rebuild(library.database()); }).ok());
        QVERIFY(library.indexer().settle(library.database()).ok());
        QCOMPARE(library.rowsWith("fpremier").size(), 1);
        QCOMPARE(library.rowsWith("efirst").size(), 1);
        QVERIFY(state(library).current);
        QVERIFY(isSound(library));
    }
};

QTEST_GUILESS_MAIN(TestIndexer)
#include "tst_indexer.moc"
