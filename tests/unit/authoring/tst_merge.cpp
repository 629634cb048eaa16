// SPDX-License-Identifier: GPL-3.0-or-later
#include "authorfixture.h"
#include "testprogram.h"

#include "authoring/draftmerge.h"
#include "authoring/publication.h"
#include "authoring/rawjson.h"
#include "authoring/threeway.h"
#include <QRandomGenerator>

using namespace escale;
using namespace escale::test;

namespace {

FicheDraft complete()
{
    const auto read =
        decodeServerFiche(R"({"text":"success","data":{"_id":"6c0000000000000000000099","typeContenu":"dispositif",)" +
                          completeFields().mid(1) + '}');
    return read->draft;
}

QStringList pathsOf(const QList<MissingPart> &missing)
{
    QStringList paths;
    for (const MissingPart &part : missing)
        paths.append(part.path);
    return paths;
}

} // namespace

class TestMerge final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAtDifferentPlacesGoTogether()
    {
        const MergedText merged =
            mergeWords(u"Écrivez à l’association. Le mardi à 18 h."_qs, u"Appelez l’association. Le mardi à 18 h."_qs,
                       u"Écrivez à l’association. Le mardi à 17 h."_qs);
        QVERIFY(!merged.conflict);
        QCOMPARE(merged.text, u"Appelez l’association. Le mardi à 17 h."_qs);
    }

    void theSameWordChangedTwiceIsAConflict()
    {
        QVERIFY(mergeWords(u"à 18 h"_qs, u"à 17 h"_qs, u"à 19 h"_qs).conflict);
        QVERIFY(!mergeWords(u"à 18 h"_qs, u"à 17 h"_qs, u"à 17 h"_qs).conflict);
    }

    void everyMergeOfRandomEditsKeepsBothOrSaysSo()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            QStringList base;
            for (int i = 0; i < 12; ++i)
                base.append(u"b%1"_qs.arg(random.bounded(6)));
            const auto edited = [&](const QString &mark) {
                QStringList text = base;
                const int at = random.bounded(12);
                if (random.bounded(2) == 0)
                    text.insert(at, mark);
                else
                    text[at] = mark;
                return text;
            };
            const QStringList ours = edited(u"OURS"_qs);
            const QStringList theirs = edited(u"THEIRS"_qs);
            bool conflict = false;
            QStringList merged;
            for (const MergedStretch &stretch : mergeThreeWays(base, ours, theirs)) {
                conflict = conflict || stretch.conflict;
                merged += stretch.merged;
            }
            QVERIFY(conflict || (merged.contains(u"OURS"_qs) && merged.contains(u"THEIRS"_qs)));
            if (!conflict) // nothing of the base goes but what one of the two took out
                QVERIFY(merged.size() >= base.size() - 2);
        }
    }

    void aSectionTakenOutThereAndWrittenHereIsAChoice()
    {
        const FicheDraft base = complete();
        FicheDraft ours = base;
        FicheDraft theirs = base;
        ours.why[1].title = u"Voir du monde"_qs;
        theirs.why.removeAt(1);
        const DraftMerge merge = mergeDrafts(base, ours, theirs);
        QCOMPARE(merge.conflicts.size(), 1);
        QCOMPARE(merge.conflicts.first().path, u"why."_qs + base.why[1].key);
        QVERIFY(merge.conflicts.first().theirs.isEmpty());
        QCOMPARE(withUnit(ours, merge.conflicts.first().path, {}).why.size(), 2);
    }

    void aSectionTakenOutOnOneSideOnlyIsGone()
    {
        const FicheDraft base = complete();
        FicheDraft theirs = base;
        theirs.why.removeAt(1);
        FicheDraft ours = base;
        ours.title = u"x"_qs;
        const DraftMerge merge = mergeDrafts(base, ours, theirs);
        QVERIFY(merge.conflicts.isEmpty());
        QCOMPARE(merge.draft.why.size(), 2);
        QCOMPARE(merge.draft.title, u"x"_qs);
    }

    void newSectionsOfBothAreBothThere()
    {
        const FicheDraft base = complete();
        FicheDraft ours = base;
        FicheDraft theirs = base;
        ours.why.append({u"aaaa"_qs, u"Ici"_qs, plainHtml(u"1"_qs)});
        theirs.why.append({u"bbbb"_qs, u"Là"_qs, plainHtml(u"2"_qs)});
        const DraftMerge merge = mergeDrafts(base, ours, theirs);
        QVERIFY(merge.conflicts.isEmpty());
        QCOMPARE(merge.draft.why.size(), 5);
    }

    void theSameParagraphOfBothIsAChoiceAndOthersAreNot()
    {
        FicheDraft base = complete();
        base.what = plainHtml(u"Un."_qs) + plainHtml(u"Deux."_qs) + plainHtml(u"Trois."_qs);
        FicheDraft ours = base;
        FicheDraft theirs = base;
        ours.what.replace(u"Un."_qs, u"Ein."_qs);
        theirs.what.replace(u"Trois."_qs, u"Drei."_qs);
        QVERIFY(mergeDrafts(base, ours, theirs).conflicts.isEmpty());
        theirs.what.replace(u"Un."_qs, u"One."_qs);
        QCOMPARE(mergeDrafts(base, ours, theirs).conflicts.size(), 1);
    }

    void factsOfTwoPeopleGoTogetherOneByOne()
    {
        const FicheDraft base = complete();
        FicheDraft ours = base;
        FicheDraft theirs = base;
        ours.metadata.replace(R"("price":{"values":[0]})", R"("price":{"values":[5],"details":"once"})");
        theirs.metadata.replace(R"("timeSlots":["monday"])", R"("timeSlots":["friday"])");
        const DraftMerge merge = mergeDrafts(base, ours, theirs);
        QVERIFY(merge.conflicts.isEmpty());
        QVERIFY(merge.draft.metadata.contains("[5]"));
        QVERIFY(merge.draft.metadata.contains("friday"));
        theirs.metadata.replace(R"("price":{"values":[0]})", R"("price":{"values":[6],"details":"once"})");
        QCOMPARE(mergeDrafts(base, ours, theirs).conflicts.first().path, u"metadatas.price"_qs);
    }

    // --- what is sent ---

    void theAdministrationKeepsItsNameAndItsLogo()
    {
        FicheDraft base = complete();
        base.kind = Kind::Demarche;
        base.administration = u"Préfecture"_qs;
        base.administrationLogo = R"({"secure_url":"https://127.0.0.1/a.png","public_id":"a","imgId":""})";
        FicheDraft after = base;
        after.administrationLogo.clear();
        QCOMPARE(changedBody(base, after),
                 QByteArray(R"({"administration":{"name":"Préfecture","logo":null}})")); // more/07: no name drops it
        after = base;
        after.administration = u"Mairie"_qs;
        QVERIFY(changedBody(base, after).contains("a.png"));
    }

    void aThemeIsNeverTakenAwayAndTheOtherKindsGroupNeverSent()
    {
        const FicheDraft base = complete();
        FicheDraft after = base;
        after.theme.clear();
        after.next = {{u"k"_qs, u"t"_qs, u"x"_qs}};
        QVERIFY(changedBody(base, after).isNull());
    }

    void factsInAnotherOrderAreTheSameFacts()
    {
        FicheDraft base = complete();
        FicheDraft after = base;
        base.metadata = R"({"a":[1,2],"b":null})";
        after.metadata = R"({"b":null,"a":[1,2]})";
        QVERIFY(changedBody(base, after).isNull());
    }

    void nothingAndAnEmptyListAreTheSame()
    {
        FicheDraft written; // as the window begins one
        FicheDraft server;
        server.sponsors = server.secondaryThemes = server.places = "[]";
        server.metadata = "{}";
        QVERIFY(changedBody(server, written).isNull());
        QVERIFY(changedBody(written, server).isNull());
        server.places = R"([{"title":"a"}])";
        QCOMPARE(changedBody(server, written), QByteArray(R"({"map":null})"));
    }

    void aTextThatCannotBeReadExactlyIsRefused()
    {
        const QByteArray half =
            R"({"text":"success","data":{"_id":"6c0000000000000000000099","typeContenu":"dispositif",)"
            R"("titreInformatif":"a\ud800b"}})";
        QVERIFY(!decodeServerFiche(half)); // it could not be written back
        QVERIFY(!decodeServerFiche("{}"));
        QVERIFY(!decodeServerFiche("<html>"));
        QVERIFY(!decodeServerFiche(R"({"text":"success","data":{"_id":"x","typeContenu":"dispositif"}})"));
    }

    void aMemberOfASectionThatIsNotKnownIsNoted()
    {
        const auto fiche = decodeServerFiche(
            R"({"text":"success","data":{"_id":"6c0000000000000000000099","typeContenu":"dispositif",)"
            R"("why":{"k":{"title":"a","text":"b","image":"c"}}}})");
        QCOMPARE(fiche->unknown, QStringList{u"why.k.image"_qs});
    }

    void aDraftIsTheSameAfterTheDatabase()
    {
        const FicheDraft draft = complete();
        QCOMPARE(decodeDraft(encodeDraft(draft)).value(), draft);
        QVERIFY(!decodeDraft(encodeDraft(draft).chopped(3)));
        QVERIFY(!decodeDraft("x"));
    }

    // --- before a publication ---

    /// The server takes such keys (contract-write 0.4): they lead to their own section, not to another.
    void aSectionWithADotInItsKeyIsThatSection()
    {
        FicheDraft draft = complete();
        draft.how = {{u"a"_qs, u"Un"_qs, u"<p>un</p>"_qs},
                     {u"a.b"_qs, u"Deux"_qs, u"<p>deux</p>"_qs},
                     {u"a.title"_qs, u"Trois"_qs, u"<p>trois</p>"_qs}};
        QCOMPARE(unitOf(draft, u"how.a.b.title"_qs), u"Deux"_qs);
        QCOMPARE(unitOf(draft, u"how.a.b"_qs), u"Deux\n<p>deux</p>"_qs);
        QCOMPARE(unitOf(draft, u"how.a.text"_qs), u"<p>un</p>"_qs);
        // The title of "a", or all of "a.title": nobody guesses, and nothing is erased.
        QVERIFY(unitOf(draft, u"how.a.title"_qs).isNull());
        QCOMPARE(withUnit(draft, u"how.a.title"_qs, u"Une ligne"_qs), draft);
        QCOMPARE(withUnit(draft, u"how.a.title"_qs, u"Une ligne\n<p>et son texte</p>"_qs), draft);
        QCOMPARE(unitOf(draft, u"how.a.title.title"_qs), u"Trois"_qs);
        QCOMPARE(withUnit(draft, u"how.a.title.text"_qs, u"<p>neuf</p>"_qs).how[2].text, u"<p>neuf</p>"_qs);
        const FicheDraft changed = withUnit(draft, u"how.a.b.text"_qs, u"<p>neuf</p>"_qs);
        QCOMPARE(changed.how[1].text, u"<p>neuf</p>"_qs);
        QCOMPARE(changed.how[0], draft.how[0]);
        FicheDraft ours = draft, theirs = draft;
        ours.how[1].title = u"À nous"_qs;
        theirs.how[1].title = u"À eux"_qs;
        const DraftMerge merge = mergeDrafts(draft, ours, theirs);
        QCOMPARE(merge.conflicts.size(), 1);
        const FicheDraft taken = withUnit(merge.draft, merge.conflicts.first().path, merge.conflicts.first().theirs);
        QCOMPARE(taken.how[1].title, u"À eux"_qs);
        QCOMPARE(taken.how.size(), 3);
    }

    void aCompleteFicheMissesNothing() { QCOMPARE(pathsOf(missingForPublication(complete())), QStringList()); }

    void whatIsMissingIsNamedWithItsPlace()
    {
        FicheDraft draft = complete();
        draft.abstract = u"  "_qs;
        draft.what = u"<p><br></p>"_qs; // the server takes it; a reader does not
        draft.why.removeLast();
        draft.how[0].text.clear();
        draft.metadata.replace(R"("timeSlots":["monday"])", R"("timeSlots":[])");
        draft.metadata.replace(R"("public":null,)", "");
        draft.mainSponsor.clear();
        const QStringList wanted{u"abstract"_qs,
                                 u"what"_qs,
                                 u"why"_qs,
                                 u"how.44444444-4444-4444-a444-444444444444.text"_qs,
                                 u"metadatas.public"_qs,
                                 u"metadatas.timeSlots"_qs,
                                 u"mainSponsor"_qs};
        QCOMPARE(pathsOf(missingForPublication(draft)), wanted);
    }

    /// Contract-write 6.4.
    void theCostIsCountedInTextsAndLanguages()
    {
        const FicheDraft published = complete();
        const LanguageSet three{Language::Fr, Language::En, Language::Ar};
        FicheDraft draft = published;
        QCOMPARE(costOfPublication(published, draft, three).segments(), 0);
        draft.metadata = "{}";
        draft.why.move(0, 2);
        QCOMPARE(costOfPublication(published, draft, three).segments(), 0);
        draft.how.removeLast();
        QCOMPARE(costOfPublication(published, draft, three).languages, 0);
        QCOMPARE(costOfPublication(published, draft, three).removed.size(), 2);
        draft.title += u' '; // one byte
        QCOMPARE(costOfPublication(published, draft, three).segments(), 2);
    }
};

ESCALE_GUILESS_TEST(TestMerge)
#include "tst_merge.moc"
