// SPDX-License-Identifier: GPL-3.0-or-later
// Work beside the window's thread: done in order, answered in the owner's thread or to nobody, ended in one way.
#include "base/workerthread.h"

#include <QSemaphore>
#include <QTest>

using namespace escale;

namespace {

/// Notes in which thread it came and went.
struct Tool {
    explicit Tool(QThread *&ended) : end(ended) {}
    ~Tool() { end = QThread::currentThread(); }
    QThread *made = QThread::currentThread();
    QThread *&end;
};

} // namespace

class TestWorkerThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesInTheOwnersThread()
    {
        WorkerThread thread(*this, QStringLiteral("test"));
        QThread *working = nullptr, *answering = nullptr;
        thread.ask<QThread *>(
            this, [] { return QThread::currentThread(); },
            [&](QThread *there) {
                working = there;
                answering = QThread::currentThread();
            });
        QTRY_VERIFY(working != nullptr);
        QCOMPARE(answering, QThread::currentThread());
        QVERIFY(working != answering);
    }

    void nobodyIsAnsweredWhoIsGone()
    {
        bool answered = false;
        WorkerThread thread(*this, QStringLiteral("test"));
        {
            QObject asking;
            thread.ask<int>(
                &asking, [] { return 1; }, [&](int) { answered = true; });
        }
        thread.waitForPosted();
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void anAnswerOnItsWayIsDroppedWithTheOwner()
    {
        bool answered = false;
        {
            QObject owner;
            WorkerThread thread(owner, QStringLiteral("test"));
            thread.ask<int>(
                this, [] { return 1; }, [&](int) { answered = true; });
            thread.waitForPosted();
        }
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void whatHasNotBegunIsDroppedAtTheEndOrDone_data()
    {
        QTest::addColumn<WorkerThread::Rest>("rest");
        QTest::addColumn<QList<int>>("done");
        QTest::newRow("dropped") << WorkerThread::Rest::Dropped << QList<int>{1, 9};
        QTest::newRow("finished") << WorkerThread::Rest::Finished << QList<int>{1, 2, 3, 9};
    }
    void whatHasNotBegunIsDroppedAtTheEndOrDone()
    {
        QFETCH(WorkerThread::Rest, rest);
        QFETCH(QList<int>, done);
        QList<int> did;
        QSemaphore begun;
        WorkerThread thread(*this, QStringLiteral("test"), rest);
        thread.post([&] {
            begun.release();
            while (!thread.isEnding())
                QThread::yieldCurrentThread();
            did.append(1);
        });
        thread.post([&] { did.append(2); });
        thread.post([&] { did.append(3); });
        begun.acquire();
        thread.end([&] { did.append(9); }); // the last word is always had
        QCOMPARE(did, done);
        thread.end([&] { did.append(10); });
        thread.post([&] { did.append(11); });
        QVERIFY(!thread.start());
        QCOMPARE(did, done);
    }

    void aThreadThatWasNeverNeededEndsAtOnce()
    {
        bool last = false;
        WorkerThread thread(*this, QStringLiteral("test"));
        thread.end([&] { last = true; });
        QVERIFY(!last);
    }

    void theObjectIsMadeAndDestroyedInTheThread()
    {
        QThread *ended = nullptr, *made = nullptr;
        {
            Worker<Tool> worker(*this, QStringLiteral("test"), [&ended] { return std::make_unique<Tool>(ended); });
            worker.ask<QThread *>(
                this, [](Tool &tool) { return tool.made; }, [&](QThread *there) { made = there; });
            QTRY_VERIFY(made != nullptr);
            QVERIFY(made != QThread::currentThread());
        }
        QCOMPARE(ended, made);
    }
};

QTEST_GUILESS_MAIN(TestWorkerThread)
#include "tst_workerthread.moc"
