// SPDX-License-Identifier: GPL-3.0-or-later
// All recorded fiches, synced over HTTP from the replaying server and read back as a window reads them: nothing is
// lost, nothing moves, nobody's name and nothing hostile gets through. (The edge cases one by one: tst_edgefacts,
// tst_edgetexts.)
#include "feedserver/recordedcontent.h"
#include "recordedlibrary.h"
#include "testprogram.h"

#include "l10n/isolate.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

class TestRecordings : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RecordedLibrary> m_library;

private Q_SLOTS:
    void initTestCase()
    {
        ESCALE_NEED_RECORDINGS(); // skips the whole program
        m_library = RecordedLibrary::synced();
    }

    void theSyncIsComplete()
    {
        QVERIFY2(m_library->outcome.complete, whyNot(m_library->outcome));
        QCOMPARE(m_library->outcome.fiches, 66); // 24 edge cases, 2 real, 40 ordinary
        QCOMPARE(m_library->outcome.failed, 0);
        QCOMPARE(m_library->rig.defects(), QStringList());
        // One request a text that exists, and never one for a text that does not (contract 8.1): the lists besides.
        QCOMPARE(m_library->server->targets(Endpoint::Detail).size(), m_library->outcome.translations);
        QCOMPARE(m_library->server->targets(Endpoint::Taxonomy).size(), 3);
        QCOMPARE(m_library->server->targets(Endpoint::Index).size(), 1);
        QCOMPARE(m_library->server->targets(Endpoint::Statistics).size(), 1);
    }

    void everyTextIsInItsLanguageOrSaidToBeFrench_data() { everyDetail(); }
    void everyTextIsInItsLanguageOrSaidToBeFrench()
    {
        QFETCH(QString, file);
        QFETCH(Language, language);
        const RecordedDetail recorded(file);
        const auto read = m_library->reader->fiche(recorded.id(), language);
        QVERIFY(read.ok());
        QCOMPARE(read->fallback, !recorded.has(language));
        QCOMPARE(read->translation.language, recorded.has(language) ? language : Language::Fr);
    }

    void nothingIsLostAndNothingMoves_data() { everyDetail(); }
    void nothingIsLostAndNothingMoves()
    {
        QFETCH(QString, file);
        QFETCH(Language, language);
        const QString name = file.section(u'/', 1);
        // Looked at one by one below: markup that hides words, and characters that are taken out.
        for (const QString &special : {u"e11"_qs, u"e13"_qs, u"e14"_qs, u"e21"_qs, u"e22"_qs}) {
            if (name.startsWith(special))
                return;
        }
        const RecordedDetail recorded(file);
        const auto fiche = m_library->reader->fiche(recorded.id(), language);
        QVERIFY(fiche.ok());
        const Translation &t = fiche->translation;
        QCOMPARE(withoutIsolates(t.title), recorded.text("titreInformatif").simplified());
        QCOMPARE(lettersOf(t.brand), lettersOf(recorded.text("titreMarque")));
        QCOMPARE(lettersOf(t.abstract), lettersOfHtml(recorded.text("abstract")));
        QCOMPARE(lettersOf(t.what), lettersOfHtml(recorded.text("what")));
        const std::array<std::pair<const char *, const QList<Section> *>, 3> groups{
            {{"why", &t.why}, {"how", &t.how}, {"next", &t.next}}};
        for (const auto &[group, sections] : groups) {
            QStringList titles;
            for (const QString &title : recorded.titles(group))
                titles.append(title.simplified());
            QStringList read; // numbers of a right-to-left text are isolated at the door
            for (const QString &title : titlesOf(*sections))
                read.append(withoutIsolates(title));
            QCOMPARE(read, titles);
            const QStringList htmls = recorded.htmls(group);
            for (qsizetype i = 0; i < htmls.size(); ++i)
                QCOMPARE(lettersOf((*sections)[i].blocks), lettersOfHtml(htmls[i]));
        }
    }

    void nobodysNameIsAnywhereInTheLibrary()
    {
        // Participants, creators, members, thankers (contract 9): their ids all begin with 3, their names are invented.
        m_library->reader.reset();
        for (const QString &name : {u"library.sqlite"_qs, u"library.sqlite-wal"_qs}) {
            QFile file(m_library->rig.folder() + u'/' + name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            QVERIFY(name.endsWith(u"wal") || bytes.size() > 100'000);
            for (const char *trace :
                 {"300000000000000000000001", "300000000000000000000002", "300000000000000000000003",
                  "300000000000000000000005", "redactrice", "redac.png"})
                QVERIFY2(!bytes.contains(trace), trace);
        }
        m_library->reader = m_library->rig.reader();
    }

    void noTextHoldsMarkupOrALinkThatRuns()
    {
        for (const ReadFiche &read : m_library->rig.everything()) {
            for (const QString &link : allLinksOf(read)) {
                const bool good = link.startsWith(u"https://") || link.startsWith(u"http://") ||
                                  link.startsWith(u"mailto:") || link.startsWith(u"tel:");
                QVERIFY2(good, qPrintable(link));
                QVERIFY2(!link.contains(u"evil.example"), qPrintable(link));
            }
            const QString text = wholeText(read);
            for (const QString &trace : {u"onerror"_qs, u"document.cookie"_qs, u"display:none"_qs, u"rtri-"_qs,
                                         u"data-callout"_qs, u"</p>"_qs, u"white-space"_qs})
                QVERIFY2(!text.contains(trace), qPrintable(trace + u" in "_qs + read.fiche.id));
            for (const QChar c : text) {
                const bool control = c.unicode() < 0x20 && c != u'\n' && c != u'\t';
                QVERIFY2(!control && c.unicode() != 0x7f && c.unicode() != 0x2028 && c.unicode() != 0x2029,
                         qPrintable(read.fiche.id));
            }
        }
    }

    void textsOfAFicheThatVanishedMeanwhileAreNoFailure()
    {
        // The whole recorded list: of most of its fiches the detail answers 404 (contract 8.4).
        const FeedServer server(RecordedContent::load(recordingsFolder(), RecordedContent::Lists::AsRecorded));
        SyncRig rig;
        SyncRun onlyFrench;
        onlyFrench.options.languages = {Language::Fr};
        const SyncOutcome outcome = rig.sync(server.url(), onlyFrench);
        QVERIFY2(outcome.complete, whyNot(outcome));
        QCOMPARE(outcome.fiches, 66);
        QCOMPARE(outcome.failed, 0);
    }

    void withoutTheRightKeyNothingIsFetchedAndTheReasonIsSaid_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("wrong") << QByteArray("nope");
    }
    void withoutTheRightKeyNothingIsFetchedAndTheReasonIsSaid()
    {
        QFETCH(QByteArray, secret);
        SyncRig rig;
        SyncRun run;
        run.secret = secret;
        m_library->server->forget();
        const SyncOutcome outcome = rig.sync(m_library->server->url(), run);
        QVERIFY(!outcome.complete);
        QCOMPARE(outcome.error->problem, Problem::Refused);
        QVERIFY(outcome.error->sentence.contains(u"refused the key"));
        QCOMPARE(outcome.fiches, 0);
        QVERIFY(m_library->server->targets(Endpoint::Detail).size() <= 2 * shortLimits().atOnce);
    }

private:
    static void everyDetail()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Language>("language");
        for (const QString &folder : {u"edge"_qs, u"real"_qs, u"ordinary"_qs}) {
            const QDir dir(recordingsFolder().filePath(folder));
            for (const QString &name : dir.entryList({u"*.json"_qs}, QDir::Files))
                QTest::newRow(qPrintable(name))
                    << folder + u'/' + name << *languageFromCode(name.section(u'.', -2, -2));
        }
    }
};

ESCALE_GUILESS_TEST(TestRecordings)
#include "tst_recordings.moc"
