// SPDX-License-Identifier: GPL-3.0-or-later
// The one way to do work beside the thread of a window: a thread that does what is posted, in order, and calls answers
// back in the thread of the object that owns it. Worker adds the object the work is done with (a Reader, a Searcher):
// made in the thread when it is first needed, and destroyed there, because a database connection belongs to the thread
// that opened it. A single question that nobody waits for at the end: backgroundcall.h.
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace escale {

class WorkerThread final {
public:
    /// What becomes, at the end, of work that was posted and not begun.
    enum class Rest : quint8 { Dropped, Finished };

    /// `owner` outlives this object; answers come in its thread. The thread begins with the first post, or start().
    WorkerThread(QObject &owner, const QString &name, Rest rest = Rest::Dropped);
    /// end()
    ~WorkerThread();
    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;

    /// False: the machine gave no thread, and nothing that is posted will be done.
    bool start(QThread::Priority priority = QThread::InheritPriority);
    /// `object` lives in the thread from now on, with its timers and with what is sent to it: work on it is posted, and
    /// `last` of end() destroys it there. From the owner's thread.
    void take(QObject &object);
    /// From the owner's thread.
    void post(std::function<void()> work);
    /// `answer`, in the owner's thread, unless `context` is gone by then. From either thread; `context` was made into a
    /// QPointer in the owner's.
    void deliver(QPointer<QObject> context, std::function<void()> answer);
    /// `answer(work())`; Result is what `work` returns.
    template <typename Result>
    void ask(QObject *context, std::function<Result()> work, std::function<void(Result)> answer)
    {
        post([shared = m_shared, context = QPointer<QObject>(context), work = std::move(work),
              answer = std::move(answer)] {
            auto result = std::make_shared<Result>(work());
            deliver(shared, context, [answer, result] { answer(std::move(*result)); });
        });
    }
    /// Until everything that has been posted is done.
    void waitForPosted();
    /// Waits for the work under way; then the rest, as `Rest` says; then `last`, in the thread. Whoever may not wait
    /// long tells the work to stop before. Twice is as once; nothing can be posted after it.
    void end(std::function<void()> last = {});
    /// The same without waiting: `ended`, in the owner's thread, once the thread has ended; it may destroy this object.
    /// Not called when this object has gone before. An end() after it waits.
    void endLater(std::function<void()> last, std::function<void()> ended);
    /// The same, but waits no longer than `limit`. False: the thread hangs and is left behind until the process ends;
    /// should it go on, it does the rest and `last`, which own all they use, and answers nobody.
    bool endWithin(std::chrono::milliseconds limit, std::function<void()> last = {});
    /// Whether one of these has been called: work that takes long looks at it. Any thread.
    [[nodiscard]] bool isEnding() const;
    /// For work that knows no WorkerThread: it looks at QThread::isInterruptionRequested(). Nothing else follows.
    void interrupt();

private:
    struct Shared; ///< what the thread needs, also when it is left behind
    static void deliver(const std::shared_ptr<Shared> &shared, QPointer<QObject> context, std::function<void()> answer);
    /// False: it is ending already, or was never needed.
    bool beginEnd(std::function<void()> last);

    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_inside; ///< lives in m_thread
};

/// A WorkerThread and the object in it.
template <typename T> class Worker final {
public:
    using Rest = WorkerThread::Rest;

    /// `make` is called in the thread.
    Worker(QObject &owner, const QString &name, std::function<std::unique_ptr<T>()> make, Rest rest = Rest::Dropped)
        : m_make(std::move(make)), m_thread(owner, name, rest)
    {
    }
    ~Worker()
    {
        m_thread.end([this] { m_object.reset(); });
    }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    bool start() { return m_thread.start(); }
    void post(std::function<void(T &)> work)
    {
        m_thread.post([this, work = std::move(work)] { work(object()); });
    }
    template <typename Result>
    void ask(QObject *context, std::function<Result(T &)> work, std::function<void(Result)> answer)
    {
        m_thread.ask<Result>(
            context, [this, work = std::move(work)] { return work(object()); }, std::move(answer));
    }
    [[nodiscard]] bool isEnding() const { return m_thread.isEnding(); }

private:
    T &object()
    {
        if (!m_object)
            m_object = m_make();
        return *m_object;
    }

    std::function<std::unique_ptr<T>()> m_make;
    std::unique_ptr<T> m_object; ///< made, used and destroyed in the thread
    WorkerThread m_thread;
};

} // namespace escale
