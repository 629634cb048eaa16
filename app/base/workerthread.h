// SPDX-License-Identifier: GPL-3.0-or-later
// The one way to do work beside the thread of a window: a thread that does what is posted, in order, and calls answers
// back in the thread of the object that owns it. Worker adds the object the work is done with (a Reader, a Searcher):
// made in the thread when it is first needed, and destroyed there, because a database connection belongs to the thread
// that opened it.
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

namespace escale {

class WorkerThread final {
public:
    /// What becomes, at the end, of work that was posted and not begun.
    enum class Rest : quint8 { Dropped, Finished };

    /// `owner` outlives the thread; answers come in its thread. The thread begins with the first post, or start().
    WorkerThread(QObject &owner, const QString &name, Rest rest = Rest::Dropped);
    /// end()
    ~WorkerThread();
    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;

    /// False: the machine gave no thread, and nothing that is posted will be done.
    bool start(QThread::Priority priority = QThread::InheritPriority);
    /// From the owner's thread.
    void post(std::function<void()> work);
    /// `answer`, in the owner's thread, unless `context` is gone by then. From either thread; `context` was made into a
    /// QPointer in the owner's.
    void deliver(QPointer<QObject> context, std::function<void()> answer);
    /// `answer(work())`; Result is what `work` returns.
    template <typename Result>
    void ask(QObject *context, std::function<Result()> work, std::function<void(Result)> answer)
    {
        post([this, context = QPointer<QObject>(context), work = std::move(work), answer = std::move(answer)] {
            deliver(context, [answer, result = work()]() mutable { answer(std::move(result)); });
        });
    }
    /// Until everything that has been posted is done.
    void waitForPosted();
    /// Waits for the work under way; then the rest, as `Rest` says; then `last`, in the thread. Whoever may not wait
    /// long tells the work to stop before. Twice is as once; nothing can be posted after it.
    void end(std::function<void()> last = {});
    /// Whether end() has been called: work that takes long looks at it. Any thread.
    [[nodiscard]] bool isEnding() const { return m_ending; }

private:
    QObject &m_owner;
    QThread m_thread;
    std::unique_ptr<QObject> m_inside; ///< lives in m_thread
    Rest m_rest;
    std::atomic<bool> m_ending = false;
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
