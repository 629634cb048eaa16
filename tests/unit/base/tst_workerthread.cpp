// SPDX-License-Identifier: GPL-3.0-or-later
// Work beside the window's thread: done in order, answered in the owner's thread or to nobody, ended in one way.
#include "base/backgroundcall.h"
#include "base/workerthread.h"
#include "testprogram.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

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

    /// Whoever may not wait is told when the thread has ended.
    void anEndCanBeToldInsteadOfWaitedFor()
    {
        QSemaphore go;
        QList<int> did;
        auto thread = std::make_unique<WorkerThread>(*this, QStringLiteral("test"), WorkerThread::Rest::Finished);
        thread->post([&] { go.acquire(); });
        thread->post([&] { did.append(1); });
        bool ended = false;
        thread->endLater([&] { did.append(9); },
                         [&] {
                             thread.reset(); // as whoever owns it does
                             ended = true;
                         });
        QVERIFY(thread->isEnding());
        QVERIFY(!ended && did.isEmpty()); // nobody has waited
        go.release();
        QTRY_VERIFY(ended);
        QCOMPARE(did, (QList<int>{1, 9}));
    }

    void wordOfTheEndGoesWithTheThread()
    {
        bool ended = false;
        {
            WorkerThread thread(*this, QStringLiteral("test"));
            thread.post([] {});
            thread.endLater({}, [&] { ended = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!ended);
    }

    void theEndOfAThreadThatWasNeverNeededIsToldToo()
    {
        bool ended = false;
        WorkerThread thread(*this, QStringLiteral("test"));
        thread.endLater({}, [&] { ended = true; });
        QVERIFY(!ended); // not from within
        QTRY_VERIFY(ended);
    }

    void aThreadThatHangsIsLeftBehindAndAnswersNobody()
    {
        // What it uses is its own: it goes on when everybody has gone.
        const auto begun = std::make_shared<QSemaphore>(), go = std::make_shared<QSemaphore>(),
                   gone = std::make_shared<QSemaphore>();
        auto answered = std::make_shared<bool>(false);
        {
            QObject owner;
            WorkerThread thread(owner, QStringLiteral("test"));
            thread.ask<int>(
                this,
                [begun, go] {
                    begun->release();
                    go->acquire();
                    return 1;
                },
                [answered](int) { *answered = true; });
            begun->acquire();
            QVERIFY(!thread.endWithin(std::chrono::milliseconds(1), [gone] { gone->release(); }));
        } // returns although the work has not
        go->release();
        gone->acquire();
        QCoreApplication::processEvents();
        QVERIFY(!*answered);
    }

    void aThreadThatComesBackInTimeIsWaitedFor()
    {
        bool last = false;
        WorkerThread thread(*this, QStringLiteral("test"));
        thread.post([] {});
        QVERIFY(thread.endWithin(std::chrono::hours(1), [&] { last = true; }));
        QVERIFY(last);
    }

    void anObjectThatIsTakenLivesInTheThread()
    {
        auto object = std::make_unique<QObject>();
        QThread *here = nullptr, *ended = nullptr;
        WorkerThread thread(*this, QStringLiteral("test"));
        thread.take(*object);
        connect(object.get(), &QObject::destroyed, object.get(), [&ended] { ended = QThread::currentThread(); });
        thread.post([&] { here = QThread::currentThread(); });
        thread.waitForPosted();
        QCOMPARE(object->thread(), here);
        thread.end([&] { object.reset(); });
        QCOMPARE(ended, here);
    }

    /// Work of a room that knows no WorkerThread looks at its QThread.
    void workCanBeInterruptedByWhoeverKnowsOnlyTheThread()
    {
        bool before = true, after = false;
        QSemaphore begun;
        WorkerThread thread(*this, QStringLiteral("test"));
        thread.post([&] {
            before = QThread::currentThread()->isInterruptionRequested();
            begun.release();
            while (!QThread::currentThread()->isInterruptionRequested())
                QThread::yieldCurrentThread();
            after = true;
        });
        begun.acquire();
        thread.interrupt();
        thread.waitForPosted();
        QVERIFY(!before && after);
    }

    void aQuestionApartIsAnsweredInTheMainThreadOrToNobody()
    {
        QThread *working = nullptr, *answering = nullptr;
        bool lost = false;
        askApart<QThread *>(
            *this, [] { return QThread::currentThread(); },
            [&](QThread *there) {
                working = there;
                answering = QThread::currentThread();
            });
        QTRY_VERIFY(working != nullptr);
        QVERIFY(working != answering);
        QCOMPARE(answering, QThread::currentThread());
        {
            QObject asking;
            askApart<int>(
                asking, [] { return 1; }, [&](int) { lost = true; });
        }
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!lost);
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

ESCALE_GUILESS_TEST(TestWorkerThread)
#include "tst_workerthread.moc"
