// SPDX-License-Identifier: GPL-3.0-or-later
// Every mistake in the sources of the sample is said with its file and line, so that the writer can go there.
#include "samplefeed/samplefeed.h"
#include "smallsample.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestMistakes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMistakeIsFoundOnItsLine_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *file, const char *from, const char *to, int line,
                            const char *says) {
            QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(from) << QString::fromUtf8(to) << line
                                << QString::fromUtf8(says);
        };
        row("no JSON", "themes.json", "\"position\": 3", "\"position\" 3", 2, "");
        row("no list", "languages.json", "[", "{\"a\": [", 1, "");
        row("themes: an object where a list is due", "needs.json", "[\n", "{\"x\": [\n", 3, "");
        row("a theme without position", "themes.json", "\"position\": 1, ", "", 3, "position");
        row("a theme with a short id", "themes.json", "a00000000000000000000002", "a2", 3, "24");
        row("a need of no theme", "needs.json", "\"theme\": \"a00000000000000000000001\"", "\"theme\": \"zz\"", 2,
            "themes.json");
        row("an id in capitals", "fiches/1/fiche.json", "c00000000000000000000001", "C00000000000000000000001", 2,
            "_id");
        row("an unknown kind", "fiches/1/fiche.json", "\"demarche\"", "\"procedure\"", 3, "typeContenu");
        row("an unknown theme", "fiches/1/fiche.json", "\"theme\": \"a00000000000000000000001\"",
            "\"theme\": \"a00000000000000000000009\"", 4, "themes.json");
        row("an unknown second theme", "fiches/1/fiche.json", "[\"a00000000000000000000002\"]",
            "[\"a00000000000000000000009\"]", 5, "themes.json");
        row("themes that are no list", "fiches/1/fiche.json", "[\"a00000000000000000000002\"]", "null", 5,
            "secondaryThemes");
        row("an unknown need", "fiches/1/fiche.json", "[\"b00000000000000000000001\"]",
            "[\"b00000000000000000000009\"]", 6, "needs.json");
        row("no date", "fiches/1/fiche.json", "\"2026-01-01\"", "\"hier\"", 7, "created_at");
        row("no such day", "fiches/1/fiche.json", "\"2026-01-02\"", "\"2026-13-45\"", 8, "publishedAt");
        row("views below zero", "fiches/1/fiche.json", "\"nbVues\": 12", "\"nbVues\": -1", 10, "nbVues");
        row("thanks as text", "fiches/1/fiche.json", "\"mercis\": 2", "\"mercis\": \"2\"", 11, "mercis");
        row("an administration without a name", "fiches/1/fiche.json", "\"name\": \"OFII\"", "\"name\": \"\"", 12,
            "name");
        row("metadata that is no object", "fiches/2/fiche.json", "{\"price\": {\"values\": [0]}}", "[]", 13,
            "metadatas");
        row("a map that is no list", "fiches/2/fiche.json", "[{\"title\": \"Ici\", \"lat\": \"48.5\", \"lng\": 2}]",
            "{}", 14, "map");
        row("sponsors that are no list", "fiches/2/fiche.json", "[{\"name\": \"Ville\"}]", "\"Ville\"", 15, "sponsors");
        row("a structure without id", "fiches/2/fiche.json", "\"_id\": \"d00000000000000000000001\", ", "", 12, "_id");

        row("an unknown header line", "fiches/1/fr.md", "abstract: Court.", "abstrct: Court.", 2, "abstract:");
        row("a header line twice", "fiches/1/fr.md", "abstract: Court.", "title: Encore", 2, "twice");
        row("no title", "fiches/1/fr.md", "title: Demander", "title:", 1, "title:");
        row("no date in the sheet", "fiches/1/fr.md", "date: 2026-09-14", "date: 14/09/2026", 1, "2026-09-14");
        row("a group of the other kind", "fiches/1/fr.md", "# how", "# why", 9, "# how");
        row("a group too many", "fiches/1/fr.md", "Une lettre.", "Une lettre.\n\n# more\n\nNon.", 25, "no more");
        row("a missing group", "fiches/2/fr.md", "# how\n\n## Venir\n\nIci.\n", "", 15, "# how");
        row("sections in # what", "fiches/1/fr.md", "Un texte.", "Un texte.\n\n## Titre\n\nNon.", 9, "no ## sections");
        row("nothing below # what", "fiches/1/fr.md", "Un texte.\n", "", 5, "no text");
        row("nothing below a title", "fiches/1/fr.md", "Finir.\n", "", 15, "no text");
        row("text before the first title", "fiches/1/fr.md", "## Étape 1", "Perdu.", 11, "## title");
        row("a table", "fiches/1/fr.md", "Un texte.", "```\ncode\n```", 7, "only paragraphs");
        row("an image", "fiches/1/fr.md", "Un texte.", "Une ![image](x.png).", 7, "allowed inside a line");
        row("HTML", "fiches/1/fr.md", "Un texte.", "Un <b>texte</b>.", 7, "no HTML");
        row("a box of no kind", "fiches/1/fr.md", "Un texte.", "> Attention.", 7, "[!info]");
        row("a box with nothing in it", "fiches/1/fr.md", "Un texte.", "> [!info]", 7, "empty");
        row("an empty list item", "fiches/1/fr.md", "Un texte.", "- un\n-\n- trois", 8, "empty");
        row("a translation with a section less", "fiches/1/ar.md", "## خطوة ثانية\n\nأكمل.\n", "", 9,
            "# how has 1 sections, but 2 in French");
    }
    void aMistakeIsFoundOnItsLine()
    {
        QFETCH(QString, file);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, line);
        QFETCH(QString, says);
        const SmallSample sample;
        sample.replace(file, from, to);
        const auto loaded = SampleFeed::load(sample.path());
        QVERIFY(!loaded);
        const QString cause = loaded.error().cause;
        QVERIFY2(cause.startsWith(QStringLiteral("%1:%2: ").arg(sample.path(file)).arg(line)), qPrintable(cause));
        QVERIFY2(cause.contains(says), qPrintable(cause));
        QCOMPARE(loaded.error().problem, Problem::BadAnswer);
    }

    void aMissingFileIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file :
             {"languages.json", "themes.json", "needs.json", "fiches/1/fiche.json", "fiches/2/fr.md"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void aMissingFileIsNamed()
    {
        QFETCH(QString, file);
        const SmallSample sample;
        QVERIFY(QFile::remove(sample.path(file)));
        const auto loaded = SampleFeed::load(sample.path());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().problem, Problem::CannotRead);
        QVERIFY(loaded.error().cause.startsWith(sample.path(file) + u':'));
    }

    void twoFichesOfOneIdAreAMistake()
    {
        const SmallSample sample;
        sample.replace(QStringLiteral("fiches/2/fiche.json"), QStringLiteral("c00000000000000000000002"),
                       QStringLiteral("c00000000000000000000001"));
        const auto loaded = SampleFeed::load(sample.path());
        QVERIFY(!loaded);
        QVERIFY(loaded.error().cause.contains(QStringLiteral("fiches/2/")));
    }

    void noFicheAtAllIsAMistake()
    {
        const SmallSample sample;
        QVERIFY(QDir(sample.path(QStringLiteral("fiches"))).removeRecursively());
        QVERIFY(!SampleFeed::load(sample.path()));
    }

    void theUnspoiltSampleHasNoMistake()
    {
        const SmallSample sample;
        const auto loaded = SampleFeed::load(sample.path());
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().cause));
        QCOMPARE(loaded->fiches().size(), 2);
    }
};

ESCALE_GUILESS_TEST(TestMistakes)
#include "tst_mistakes.moc"
