// SPDX-License-Identifier: GPL-3.0-or-later
// Forms that the server may have one day and that this version does not know: what can be read is read, and the rest is
// counted by its name, never by its words.
#include "decoded.h"
#include "feed/apidecode.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

const QString futureId = QStringLiteral("6a2000000000000000000001");

/// `members`: JSON with single quotation marks.
Detail futureDetail(QByteArray members, Language asked = Language::Fr)
{
    members.replace('\'', '"');
    auto read = decodeDetail("{\"text\":\"success\",\"data\":{\"_id\":\"" + futureId.toLatin1() +
                                 "\",\"typeContenu\":\"dispositif\",\"titreInformatif\":\"Un cours\"" +
                                 (members.isEmpty() ? "" : ",") + members + "}}",
                             futureId, asked);
    if (!read)
        qFatal("%s", qPrintable(read.error().cause));
    return std::move(read).value();
}

Index index(QByteArray members)
{
    members.replace('\'', '"');
    return std::move(decodeIndex("{\"data\":[{\"_id\":\"" + futureId.toLatin1() + "\",\"typeContenu\":\"dispositif\"," +
                                 members + "}]}"))
        .value();
}

} // namespace

class TestFuture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRenamedFieldLeavesAFicheWithoutABodyThatIsCounted()
    {
        const Detail read = futureDetail("'origin':'RCO','content':'Un texte secret.'");
        QVERIFY(!read.translation.hasBody());
        QCOMPARE(read.translation.title, QStringLiteral("Un cours"));
        QCOMPARE(met(read.drift, DriftKind::Key, "content"), 1);
        QCOMPARE(met(read.drift, DriftKind::EmptyFiche, "fr"), 1);
        for (auto it = read.drift.counts().cbegin(); it != read.drift.counts().cend(); ++it)
            QVERIFY(!it.key().second.contains(QStringLiteral("secret")));
    }

    void aFieldOfAnotherTypeIsCounted()
    {
        const Detail read = futureDetail("'markdown':{'fr':'x'},'why':[],'map':'Paris','what':'<p>Corps</p>'");
        QCOMPARE(wordsOf(read.translation), QStringLiteral("Corps"));
        for (const char *key : {"markdown", "why", "map"})
            QCOMPARE(met(read.drift, DriftKind::Shape, key), 1);
        QVERIFY(!read.drift.counts().contains({DriftKind::EmptyFiche, QStringLiteral("fr")}));
    }

    void aNewOriginIsReadByWhatItBrings()
    {
        const Detail course =
            futureDetail("'origin':'ABC','markdown':'Un texte.','sponsors':[{'name':'Atelier'},{'name':'Ville'}]");
        QCOMPARE(course.fiche.origin, ContentOrigin::Other);
        QCOMPARE(wordsOf(course.translation), QStringLiteral("Un texte."));
        QCOMPARE(course.fiche.sponsor.name, QStringLiteral("Atelier"));
        QCOMPARE(course.fiche.partners.size(), 1);
        QCOMPARE(met(course.drift, DriftKind::Value, "origin=ABC"), 1);
        const Detail other = futureDetail("'origin':'ABC','what':'<p>Corps</p>','sponsors':[{'name':'Ville'}]");
        QCOMPARE(wordsOf(other.translation), QStringLiteral("Corps"));
        QVERIFY(other.fiche.sponsor.name.isEmpty());
        QCOMPARE(other.fiche.partners.size(), 1);
    }

    void aNewBlockKeepsItsWords()
    {
        const Detail read = futureDetail(
            "'origin':'RCO','markdown':':::carte{lat=1}\\nVenez au 4 quai du Moulin.\\n:::\\n\\n::video{src=x}'");
        QCOMPARE(wordsOf(read.translation), QStringLiteral("Venez au 4 quai du Moulin."));
        QCOMPARE(met(read.drift, DriftKind::Block, ":::carte"), 1);
        QCOMPARE(met(read.drift, DriftKind::Block, "::video"), 1);
    }

    void aNewLanguageIsCountedAndNotTakenForOneOfOurs()
    {
        const Detail read = futureDetail("'availableLanguages':['fr','so','ar'],'what':'<p>Corps</p>'", Language::Ar);
        QCOMPARE(read.translation.language, Language::Ar);
        QCOMPARE(read.fiche.availableLanguages, (LanguageSet{Language::Fr, Language::Ar}));
        QCOMPARE(met(read.drift, DriftKind::Language, "so"), 1);
    }

    void newKeysOfOrganisationsAndPlacesAreCountedByTheirPath()
    {
        const Detail read =
            futureDetail("'what':'x','mainSponsor':{'nom':'A','siret':'1'},'sponsors':[{'name':'B','kind':2}]"
                         ",'map':[{'title':'C','floor':3}],'zip':1");
        for (const char *key : {"mainSponsor.siret", "sponsors.kind", "map.floor", "zip"})
            QVERIFY2(met(read.drift, DriftKind::Key, key) == 1, key);
        QCOMPARE(read.fiche.places.size(), 1);
    }

    void rowsOfTheIndexAreCountedAndKept()
    {
        const Index read =
            index("'origin':'ABC','availableLanguages':['fr','so'],'needs':{},'colour':'red','sponsor':null");
        QCOMPARE(read.items.size(), 1);
        const Drift &drift = read.items.first().drift;
        QCOMPARE(met(drift, DriftKind::Value, "origin=ABC"), 1);
        QCOMPARE(met(drift, DriftKind::Language, "so"), 1);
        QCOMPARE(met(drift, DriftKind::Shape, "needs"), 1);
        QCOMPARE(met(drift, DriftKind::Key, "colour"), 1);
    }

    void aRowThatHasBeenTakenBackIsNotListed_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("listed");
        for (const char *status : {"Archivé", "Supprimé", "Brouillon", "En attente", "En attente admin",
                                   "Accepté structure", "Rejeté structure", "Mise à jour à valider"})
            QTest::addRow("%s", status) << QByteArray(status) << 0;
        for (const char *status : {"Actif", "Nouveau mot", ""})
            QTest::addRow("%s", *status == 0 ? "none" : status) << QByteArray(status) << 1;
    }
    void aRowThatHasBeenTakenBackIsNotListed()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, listed);
        const Index read = index("'status':'" + status + "'");
        QCOMPARE(read.items.size(), listed);
        QCOMPARE(read.unreadable, 0);
    }

    void whoProposesIsNotListedTwice()
    {
        const Detail read =
            futureDetail("'origin':'RCO','sponsors':['64e000000000000000000031',{'name':''},{'name':'Atelier'"
                         ",'logo':'https://a.example/l.png'},{'name':'Ville'},{'name':'Atelier'}]");
        QCOMPARE(read.fiche.sponsor.name, QStringLiteral("Atelier"));
        QCOMPARE(read.fiche.sponsor.pictureUrl, QStringLiteral("https://a.example/l.png"));
        QCOMPARE(read.fiche.partners.size(), 1);
        const Detail named =
            futureDetail("'origin':'RCO','mainSponsor':{'nom':'Structure'},'sponsors':[{'name':'Atelier'}]");
        QCOMPARE(named.fiche.sponsor.name, QStringLiteral("Structure"));
        QCOMPARE(named.fiche.partners.size(), 1);
    }

    void opinionsHaveNoPlace()
    {
        const Detail read =
            futureDetail("'what':'x','avis':[{'avis':true,'userId':'SECRET','anonymousUserId':'SECRET'}],'merci':[]");
        QCOMPARE(read.fiche.mercis, 0);
        QVERIFY(read.drift.isEmpty());
    }
};

ESCALE_GUILESS_TEST(TestFuture)
#include "tst_future.moc"
