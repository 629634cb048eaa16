// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed over is written, in order and whole, whoever has made it ready.
#include "storefixture.h"
#include "sync/commitqueue.h"
#include "testprogram.h"

#include <QMutex>
#include <QSemaphore>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

struct Words final : Indexer::Prepared {
    explicit Words(QString of) : id(std::move(of)) {}
    QString id;
};

/// An index whose writer does not get on before another thread has made the second fiche ready.
class WaitingIndexer final : public Indexer {
public:
    Result<Done> remove(const WriteSession &, qint64, const Fiche &, const Translation &) override { return Done{}; }
    Result<Done> add(const WriteSession &, qint64, const Fiche &, const Translation &) override
    {
        return Error{Problem::CannotWrite, QStringLiteral("words were not made ready"), {}};
    }
    std::unique_ptr<const Prepared> prepare(const Fiche &fiche, const Translation &) override
    {
        if (fiche.id == exampleId(2))
            secondIsReady.release();
        return std::make_unique<Words>(fiche.id);
    }
    Result<Done> addPrepared(const WriteSession &, qint64, const Fiche &fiche, const Translation &,
                             const Prepared &prepared) override
    {
        constexpr int patience = 30'000; // only when the test fails
        if (fiche.id == exampleId(1) && waits && !secondIsReady.tryAcquire(1, patience))
            return Error{Problem::CannotWrite, QStringLiteral("nobody works ahead"), {}};
        const QMutexLocker lock(&mutex);
        added << fiche.id;
        return static_cast<const Words &>(prepared).id == fiche.id
                   ? Result<Done>(Done{})
                   : Error{Problem::CannotWrite, QStringLiteral("words of another fiche"), {}};
    }

    bool waits = false;
    QSemaphore secondIsReady;
    QMutex mutex;
    QStringList added;
};

/// Fails at the first fiche while another thread is in the middle of making the second ready.
class FailingIndexer final : public Indexer {
public:
    Result<Done> remove(const WriteSession &, qint64, const Fiche &, const Translation &) override { return Done{}; }
    Result<Done> add(const WriteSession &, qint64, const Fiche &, const Translation &) override { return Done{}; }
    std::unique_ptr<const Prepared> prepare(const Fiche &fiche, const Translation &) override
    {
        if (fiche.id == exampleId(2)) {
            secondIsBegun.release();
            (void)mayGoOn.tryAcquire(1, patience);
        }
        const QMutexLocker lock(&mutex);
        prepared << fiche.id;
        return std::make_unique<Words>(fiche.id);
    }
    Result<Done> addPrepared(const WriteSession &, qint64, const Fiche &, const Translation &,
                             const Prepared &) override
    {
        return Error{Problem::CannotWrite, {}, QLatin1String(secondIsBegun.tryAcquire(1, patience) ? "full" : "alone")};
    }

    static constexpr int patience = 30'000; // only when the test fails
    QSemaphore secondIsBegun, mayGoOn;
    QMutex mutex;
    QStringList prepared;
};

} // namespace

class TestCommitQueue : public QObject {
    Q_OBJECT

private:
    static QList<Change> fiches(int from, int to)
    {
        QList<Change> changes;
        for (int n = from; n <= to; ++n)
            changes.append(examplePut(n, {Language::Fr}));
        return changes;
    }
    static QStringList ids(int from, int to)
    {
        QStringList list;
        for (int n = from; n <= to; ++n)
            list << exampleId(n);
        return list;
    }

private Q_SLOTS:
    void othersWorkAheadOfTheWriter()
    {
        const StoreFolder folder;
        WaitingIndexer indexer;
        indexer.waits = true;
        std::optional<Result<Done>> outcome;
        {
            CommitQueue queue(folder.path(), &indexer, 1);
            queue.open([](const Result<CommitQueue::Opened> &opened) { QVERIFY(opened.ok()); });
            queue.apply(fiches(1, 2), [&outcome](const Result<Done> &done) { outcome = done; });
            QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 60'000);
        }
        QVERIFY2(outcome->ok(), outcome->ok() ? "" : qPrintable(outcome->error().sentence));
    }

    void whateverIsReadyFirstIsWrittenInOrder_data()
    {
        QTest::addColumn<int>("ahead");
        for (const int ahead : {0, 1, 3})
            QTest::addRow("%d ahead", ahead) << ahead;
    }
    void whateverIsReadyFirstIsWrittenInOrder()
    {
        QFETCH(const int, ahead);
        const StoreFolder folder;
        WaitingIndexer indexer;
        int written = 0;
        CommitQueue queue(folder.path(), &indexer, ahead);
        queue.open([](const Result<CommitQueue::Opened> &opened) { QVERIFY(opened.ok()); });
        for (int batch = 0; batch < 5; ++batch)
            queue.apply(fiches(1 + 40 * batch, 40 + 40 * batch), [&written](const Result<Done> &done) {
                QVERIFY(done.ok());
                ++written;
            });
        QTRY_COMPARE_WITH_TIMEOUT(written, 5, 60'000);
        QCOMPARE(indexer.added, ids(1, 200));
        QCOMPARE(everythingIn(folder.path())->size(), 200);
    }

    void nobodyWorksAheadOfAWriteThatHasFailed()
    {
        const StoreFolder folder;
        FailingIndexer indexer;
        std::optional<Result<Done>> outcome;
        {
            CommitQueue queue(folder.path(), &indexer, 1);
            queue.open([](const Result<CommitQueue::Opened> &opened) { QVERIFY(opened.ok()); });
            queue.apply(fiches(1, 50), [&outcome](const Result<Done> &done) { outcome = done; });
            QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 60'000);
            indexer.mayGoOn.release();
        }
        QVERIFY(!outcome->ok());
        QCOMPARE(indexer.prepared, ids(1, 2));
    }

    /// Who leaves waits for what was handed over, and for nobody who still makes something ready.
    void theEndComesInTheMiddle()
    {
        const StoreFolder folder;
        WaitingIndexer indexer;
        {
            CommitQueue queue(folder.path(), &indexer, 3);
            queue.open([](const Result<CommitQueue::Opened> &) {});
            for (int batch = 0; batch < 4; ++batch)
                queue.apply(fiches(1 + 30 * batch, 30 + 30 * batch), [](const Result<Done> &) {});
        }
        QCOMPARE(indexer.added, ids(1, 120));
        QCOMPARE(everythingIn(folder.path())->size(), 120);
    }
};

ESCALE_GUILESS_TEST(TestCommitQueue)
#include "tst_commitqueue.moc"
