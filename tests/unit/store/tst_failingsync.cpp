// SPDX-License-Identifier: GPL-3.0-or-later
// A whole sync, index included, in which every call into SQLite fails in turn: the library verifies, every fiche in it
// is whole and old or new, the error is clear, and the next sync completes.
#include "fakefeed.h"
#include "faultinjector.h"
#include "manualclock.h"
#include "search/searchindexer.h"
#include "store/library.h"
#include "storefixture.h"
#include "sync/synchroniser.h"
#include "testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <atomic>

using namespace escale;
using namespace escale::test;

class TestFailingSync : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<StoreFolder> m_folder;
    QString m_base, m_path;
    ManualClock m_clock;
    LibraryContent m_old, m_new;

    static void fillOld(FakeFeed &feed)
    {
        feed.answerTaxonomy = exampleTaxonomy();
        for (int n = 1; n <= 3; ++n)
            feed.add(n, {Language::Fr, Language::Ar});
    }
    /// One fiche changed, one lost its translation, one is gone, one is new.
    static void fillNew(FakeFeed &feed)
    {
        feed.answerTaxonomy = exampleTaxonomy();
        feed.answerTaxonomy.needs.removeLast();
        for (int n : {1, 2, 4})
            feed.add(n, n == 2 ? LanguageSet{Language::Fr} : LanguageSet{Language::Fr, Language::Ar});
        for (auto &[id, content] : feed.content) {
            content.fingerprint = "v2";
            for (QString &title : content.titles)
                title += QStringLiteral(" new");
        }
    }

    SyncOutcome sync(FakeFeed &feed, const QString &path, const CallGate &gate = {})
    {
        const FaultInjector faults(gate);
        SearchIndexer indexer;
        SyncOptions options;
        options.acceptRemovals = true; // one of three fiches goes: that is asked for otherwise
        Synchroniser synchroniser(feed, path, options, m_clock, &indexer);
        QSignalSpy finished(&synchroniser, &Synchroniser::finished);
        synchroniser.start();
        if (finished.isEmpty() && !finished.wait(30'000))
            qFatal("the sync did not end");
        return finished.first().first().value<SyncOutcome>();
    }

    void freshCopy()
    {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(m_path + QLatin1String(suffix));
        QVERIFY(QFile::copy(m_base, m_path));
    }

    static bool isIn(const LibraryContent &content, const QString &id, Language language, const ReadFiche &read)
    {
        const auto texts = content.constFind(id);
        const auto text =
            texts == content.cend() ? QMap<Language, ReadFiche>::const_iterator() : texts->constFind(language);
        return texts != content.cend() && text != texts->cend() && text->translation == read.translation;
    }

    /// Every text is as it was before, or as the feed has it now; what was withdrawn leaves last of all, so that an
    /// older translation may stand beside a newer French text until then.
    bool eachOldOrNew(const LibraryContent &content) const
    {
        for (auto it = content.cbegin(); it != content.cend(); ++it) {
            for (auto text = it->cbegin(); text != it->cend(); ++text) {
                if (!isIn(m_old, it.key(), text.key(), *text) && !isIn(m_new, it.key(), text.key(), *text))
                    return false;
            }
        }
        return content.contains(exampleId(1)) && content.contains(exampleId(2)); // in both
    }

    void failEachCallInTurn(bool forGood);

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<StoreFolder>();
        m_base = m_folder->path(QStringLiteral("base.sqlite"));
        m_path = m_folder->path();
        FakeFeed old, fresh;
        fillOld(old);
        fillNew(fresh);
        QVERIFY(sync(old, m_base).complete);
        QVERIFY(sealLibrary(m_base));
        m_old = *everythingIn(m_base);
        freshCopy();
        m_clock.advance(std::chrono::hours(1));
        const auto outcome = sync(fresh, m_path);
        QVERIFY(outcome.complete);
        m_new = *everythingIn(m_path);
        QCOMPARE(m_new.keys(), (QStringList{exampleId(1), exampleId(2), exampleId(4)}));
        QCOMPARE(m_new.value(exampleId(2)).size(), 1);
    }

    void eachCallFailsOnce() { failEachCallInTurn(false); }
    void eachCallIsTheFirstOfAllThatFail() { failEachCallInTurn(true); }
};

void TestFailingSync::failEachCallInTurn(bool forGood)
{
    int failures = 0;
    for (int at = 1;; ++at) {
        freshCopy();
        FakeFeed feed;
        fillNew(feed);
        std::atomic<int> calls = 0;
        const auto outcome = sync(feed, m_path, [&calls, at, forGood] {
            const int call = ++calls;
            return forGood ? call < at : call != at;
        });
        const QByteArray number = QByteArray::number(at);
        if (calls < at) {
            QVERIFY(outcome.complete);
            break;
        }
        ++failures;
        QVERIFY2(!outcome.complete && outcome.error, number);
        QVERIFY2(outcome.error->problem == Problem::CannotWrite, number);
        QVERIFY2(outcome.error->sentence.contains(QStringLiteral("full")), number);
        QVERIFY2(verifyLibrary(m_path)->isEmpty(), number);
        const auto content = everythingIn(m_path);
        QVERIFY2(content && eachOldOrNew(*content), number);
        // What was not all written is not noted as up to date.
        const auto status = (*Reader::open(m_path))->status();
        QVERIFY2(status && status->lastComplete, number);
        QVERIFY2(*content == m_new || *status->lastComplete < m_clock.now(), number);

        FakeFeed again;
        fillNew(again);
        const auto next = sync(again, m_path);
        QVERIFY2(next.complete, number);
        QVERIFY2(*everythingIn(m_path) == m_new, number);
    }
    QVERIFY(failures > 100);
}

ESCALE_GUILESS_TEST(TestFailingSync)
#include "tst_failingsync.moc"
