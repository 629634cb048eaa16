// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses and partners of a draft, one by one: what nobody changed stays byte for byte, what this program does not
// know stays too, and what no save takes is known as such (contract section 4, Poi; contract-write section 3).
#include "authoring/draftpartners.h"
#include "authoring/draftplaces.h"
#include "authoring/publication.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

const QByteArray fullEntry =
    R"({"title":"Bassin","address":"1 rue Exemple,<br>75010 Paris","city":null,"lat":48.87,)"
    R"("lng":"2.36","description":"Ferm&eacute; le lundi","vicinity":"Paris 10","open":{"b":1,"a":2}})";

} // namespace

class TestEntries final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlaceThatIsOnlyLookedAtStaysByteForByte()
    {
        QCOMPARE(withPlace(fullEntry, placeOf(fullEntry)), fullEntry);
        QCOMPARE(draftList(draftEntries('[' + fullEntry + ']')), '[' + fullEntry + ']');
    }

    void oneFieldIsWrittenAndTheOthersStayAsTheyCame()
    {
        Place place = placeOf(fullEntry);
        QCOMPARE(place.description, u"Fermé le lundi"_qs);
        QCOMPARE(*place.longitude, 2.36); // a number as text is one
        place.phone = u"01 00 00 00 00"_qs;
        const QByteArray after = withPlace(fullEntry, place);
        for (const char *kept : {R"("1 rue Exemple,<br>75010 Paris")", R"("city":null)", R"("lng":"2.36")",
                                 R"("Ferm&eacute; le lundi")", R"("vicinity":"Paris 10","open":{"b":1,"a":2})"})
            QVERIFY2(after.contains(kept), after);
        QVERIFY(after.endsWith(R"("phone":"01 00 00 00 00"})"));
    }

    void whatIsEmptiedIsTakenOutButForWhatTheServerWants()
    {
        const QByteArray entry = R"({"title":"A","address":"B","lat":1,"lng":2,"email":"a@b.fr"})";
        QCOMPARE(withPlace(entry, Place{}), QByteArray(R"({"title":"","address":""})"));
        QCOMPARE(withPlace(entry, Place{u"A"_qs, u"B"_qs, {}, {}, {}, {}, 1, 2}),
                 QByteArray(R"({"title":"A","address":"B","lat":1,"lng":2})"));
    }

    void aPlaceWithoutAPointOrWithoutWordsIsNotWhole()
    {
        QCOMPARE(lacksOf(newPlace()), (QList<PlaceLack>{PlaceLack::Words, PlaceLack::Point}));
        QCOMPARE(lacksOf(R"({"title":"","address":"B","lat":0,"lng":0})"), QList<PlaceLack>());
        QCOMPARE(lacksOf(R"({"title":"A","address":"B","lat":"x","lng":2})"), QList<PlaceLack>{PlaceLack::Point});
        QVERIFY(arePlacesWhole("[]"));
        QVERIFY(arePlacesWhole("null"));
        QVERIFY(!arePlacesWhole('[' + fullEntry + ',' + newPlace() + ']'));
    }

    void aPartnerKeepsWhatNobodyTouched()
    {
        const QByteArray entry =
            R"({"name":"Ville","logo":{"imgId":"x","secure_url":"https://a/b.png"},"link":"a.fr","z":1})";
        QCOMPARE(withPartner(entry, partnerOf(entry)), entry);
        DraftPartner partner = partnerOf(entry);
        partner.link = u"https://b.fr"_qs;
        const QByteArray changed =
            R"({"name":"Ville","logo":{"imgId":"x","secure_url":"https://a/b.png"},"link":"https://b.fr","z":1})";
        QCOMPARE(withPartner(entry, partner), changed);
        partner.logo.clear();
        partner.link.clear();
        QCOMPARE(withPartner(entry, partner), QByteArray(R"({"name":"Ville","z":1})"));
    }

    /// "This shape only" (contract-write section 3); the read contract has two older ones.
    void anOlderPartnerBecomesTheNewFormAndABareIdIsNobody()
    {
        const QByteArray old =
            R"({"_id":"640000000000000000000001","nom":"Ville","picture":{"secure_url":"https://a/b.png"}})";
        const QByteArray bare = R"("640000000000000000000001")";
        QCOMPARE(partnerOf(old).name, u"Ville"_qs);
        const QByteArray renewed = R"([{"name":"Ville","logo":{"secure_url":"https://a/b.png"}},{"name":"B"}])";
        QCOMPARE(sendablePartners('[' + old + ",{\"name\":\"B\"}]"), renewed);
        QVERIFY(arePartnersWhole('[' + old + ']'));
        QVERIFY(!isPartnerKnown(bare));
        QCOMPARE(sendablePartners('[' + bare + ']'), '[' + bare + ']'); // never dropped in silence
        QVERIFY(!arePartnersWhole('[' + bare + ']'));
        QVERIFY(!arePartnersWhole('[' + newPartner() + ']'));
    }

    void whatIsHalfThereIsMissingForPublication()
    {
        const auto paths = [](const FicheDraft &draft) {
            QStringList all;
            for (const MissingPart &part : missingForPublication(draft))
                all.append(part.path);
            return all;
        };
        FicheDraft draft;
        QVERIFY(!paths(draft).contains(u"map"_qs));
        draft.places = '[' + newPlace() + ']';
        draft.sponsors = '[' + newPartner() + ']';
        FicheDraft server = draft;
        QVERIFY(missingForPublication(draft).size() > missingForPublication(draft, &server).size());
        server.places = "[]";
        QVERIFY(paths(draft).contains(u"map"_qs));
        QVERIFY(paths(draft).contains(u"sponsors"_qs));
    }
};

ESCALE_GUILESS_TEST(TestEntries)
#include "tst_entries.moc"
