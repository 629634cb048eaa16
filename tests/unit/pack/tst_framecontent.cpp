// SPDX-License-Identifier: GPL-3.0-or-later
// What is in a frame comes back as it was, and nothing else is taken for it.
#include "examples.h"
#include "pack/framecontent.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

class TestFrameContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsComeBackAsTheyWere()
    {
        for (const Language language : allLanguages) {
            Translation text = exampleText(language, 3);
            text.administration = QStringLiteral("Préfecture");
            text.parts = {{{}, {}, exampleBlocks()}};
            const auto again = decodeText(encodeText(text), language);
            QVERIFY(again);
            QCOMPARE(*again, text);
        }
        Translation undated = exampleText(Language::Fr);
        undated.date = {};
        QCOMPARE(*decodeText(encodeText(undated), Language::Fr), undated);
    }

    void factsComeBackAsTheyWere()
    {
        Fiche fiche = exampleFiche(5);
        const auto again = decodeFacts(encodeFacts(fiche), fiche.id);
        QVERIFY(again);
        // What the index and the listing say is not in them.
        fiche.metadata = {};
        fiche.created = fiche.published = {};
        fiche.views = fiche.mercis = 0;
        fiche.availableLanguages = {};
        QCOMPARE(*again, fiche);
    }

    void theListingSaysWhatEveryFicheIsFor()
    {
        const QList<Fiche> fiches{exampleFiche(1), exampleFiche(2)};
        const auto listing = decodeListing(encodeListing(fiches));
        QVERIFY(listing);
        QCOMPARE(listing->entries.size(), 2);
        QCOMPARE(listing->entries.at(1).id, fiches.at(1).id);
        QCOMPARE(listing->entries.at(1).metadata, fiches.at(1).metadata);
        QCOMPARE(listing->entries.at(1).created, fiches.at(1).created);
        QCOMPARE(listing->entries.at(1).published, fiches.at(1).published);
    }

    void theTaxonomyComesBackAsItWas()
    {
        const Taxonomy taxonomy = exampleTaxonomy();
        const auto again = decodeTaxonomy(encodeTaxonomy(taxonomy));
        QVERIFY(again);
        QCOMPARE(*again, taxonomy);
    }

    void aLinkThatTheDoorWouldNotLetInIsDropped()
    {
        Fiche fiche = exampleFiche(1);
        fiche.externalLink = QStringLiteral("javascript:alert(1)");
        fiche.sponsor.link = QStringLiteral("file:///etc/passwd");
        const auto again = decodeFacts(encodeFacts(fiche), fiche.id);
        QVERIFY(again);
        QVERIFY(again->externalLink.isEmpty());
        QVERIFY(again->sponsor.link.isEmpty());
    }

    void whatIsCutOffOrFollowedByMoreIsRefused()
    {
        const QByteArray text = encodeText(exampleText(Language::Fr)), facts = encodeFacts(exampleFiche(1)),
                         listing = encodeListing({exampleFiche(1)}), taxonomy = encodeTaxonomy(exampleTaxonomy());
        for (qsizetype size = 0; size < text.size(); size += 7)
            QVERIFY(!decodeText(text.first(size), Language::Fr));
        for (qsizetype size = 0; size < facts.size(); size += 3)
            QVERIFY(!decodeFacts(facts.first(size), exampleId(1)));
        for (qsizetype size = 0; size < listing.size(); size += 3)
            QVERIFY(!decodeListing(listing.first(size)));
        for (qsizetype size = 0; size < taxonomy.size(); size += 3)
            QVERIFY(!decodeTaxonomy(taxonomy.first(size)));
        QVERIFY(!decodeText(text + '\0', Language::Fr));
        QVERIFY(!decodeFacts(facts + '\0', exampleId(1)));
    }

    void oneThingIsNotTakenForAnother()
    {
        const QByteArray text = encodeText(exampleText(Language::Fr)), facts = encodeFacts(exampleFiche(1));
        const auto swapped = decodeFacts(text, exampleId(1));
        QVERIFY(!swapped);
        QCOMPARE(swapped.error().problem, Problem::Damaged);
        QVERIFY(!decodeText(facts, Language::Fr));
        QVERIFY(!decodeListing(facts));
        QVERIFY(!decodeTaxonomy(facts));
    }
};

QTEST_GUILESS_MAIN(TestFrameContent)
#include "tst_framecontent.moc"
