// SPDX-License-Identifier: GPL-3.0-or-later
// What is in a frame comes back as it was, and nothing else is taken for it.
#include "examples.h"
#include "pack/framecontent.h"
#include "pack/packindex.h"
#include "testprogram.h"

#include <QProcess>
#include <QTemporaryDir>
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

    /// Made from FORMAT.md in another language: also the first inputs of the fuzz targets.
    void whatOthersWriteByTheFormatIsRead()
    {
        QTemporaryDir folder;
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QFINDTESTDATA("../../fuzz/corpora.py"), QStringLiteral("packframe"), folder.path()});
        if (!python.waitForStarted())
            QSKIP("no python3");
        QVERIFY(python.waitForFinished());
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError());
        const auto seed = [&folder](const char *name) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll().mid(1) : QByteArray();
        };
        const auto text = decodeText(seed("text"), Language::Fr);
        QVERIFY2(text, text ? "" : qPrintable(text.error().cause));
        QCOMPARE(text->title, QStringLiteral("A title"));
        const auto facts = decodeFacts(seed("facts"), QString(24, u'a'));
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().cause));
        QCOMPARE(facts->places.first().city, QStringLiteral("Lyon"));
        const auto listing = decodeListing(seed("listing"));
        QVERIFY2(listing, listing ? "" : qPrintable(listing.error().cause));
        QCOMPARE(listing->entries.first().metadata.location.departments, QStringList{QStringLiteral("38 - Isère")});
        const auto taxonomy = decodeTaxonomy(seed("taxonomy"));
        QVERIFY2(taxonomy, taxonomy ? "" : qPrintable(taxonomy.error().cause));
        QCOMPARE(taxonomy->themes.first().name.value(Language::Fr), QStringLiteral("Un thème"));
        QCOMPARE(*unpackAlone(seed("frame"), 100), QByteArray("some words"));
        QVERIFY(!unpackAlone(seed("two"), 100));
    }

    void thirtyThousandFichesThatSayEverythingFitIntoOneListing()
    {
        constexpr int thousand = 1000, times = 30;
        QList<Fiche> fiches;
        for (int number = 1; number <= thousand; ++number)
            fiches.append(exampleFiche(number));
        const qint64 bytes = encodeListing(fiches).size();
        QVERIFY2(bytes * times <= contentLimit, QByteArray::number(bytes));
        QVERIFY2(bytes * 100 > contentLimit, QByteArray::number(bytes)); // nor is there room for the bound of names
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

ESCALE_GUILESS_TEST(TestFrameContent)
#include "tst_framecontent.moc"
