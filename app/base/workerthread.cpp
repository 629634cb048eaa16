// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workerthread.h"

#include <QDeadlineTimer>
#include <QMutex>

namespace escale {

struct WorkerThread::Shared {
    QMutex mutex;
    QObject *owner = nullptr; ///< null: the thread has been left behind
    Rest rest = Rest::Dropped;
    std::atomic<bool> ending = false;
};

WorkerThread::WorkerThread(QObject &owner, const QString &name, Rest rest)
    : m_shared(std::make_shared<Shared>()), m_thread(std::make_unique<QThread>()), m_inside(std::make_unique<QObject>())
{
    m_shared->owner = &owner;
    m_shared->rest = rest;
    m_thread->setObjectName(name);
    m_inside->moveToThread(m_thread.get());
}

WorkerThread::~WorkerThread()
{
    end();
}

bool WorkerThread::start(QThread::Priority priority)
{
    if (isEnding())
        return false;
    if (!m_thread->isRunning())
        m_thread->start(priority);
    return m_thread->isRunning();
}

void WorkerThread::take(QObject &object)
{
    object.moveToThread(m_thread.get());
}

void WorkerThread::post(std::function<void()> work)
{
    if (!start())
        return;
    QMetaObject::invokeMethod(m_inside.get(), [shared = m_shared, work = std::move(work)] {
        if (!shared->ending || shared->rest == Rest::Finished)
            work();
    });
}

void WorkerThread::deliver(QPointer<QObject> context, std::function<void()> answer)
{
    deliver(m_shared, std::move(context), std::move(answer));
}

void WorkerThread::deliver(const std::shared_ptr<Shared> &shared, QPointer<QObject> context,
                           std::function<void()> answer)
{
    const QMutexLocker lock(&shared->mutex);
    if (shared->owner == nullptr)
        return;
    QMetaObject::invokeMethod(
        shared->owner,
        [context = std::move(context), answer = std::move(answer)] {
            if (context)
                answer();
        },
        Qt::QueuedConnection);
}

void WorkerThread::waitForPosted()
{
    if (!isEnding() && m_thread->isRunning())
        QMetaObject::invokeMethod(
            m_inside.get(), [] {}, Qt::BlockingQueuedConnection);
}

bool WorkerThread::isEnding() const
{
    return m_shared->ending;
}

void WorkerThread::interrupt()
{
    if (m_thread)
        m_thread->requestInterruption();
}

bool WorkerThread::beginEnd(std::function<void()> last)
{
    if (m_shared->ending.exchange(true) || !m_thread->isRunning())
        return false;
    QMetaObject::invokeMethod(m_inside.get(), [last = std::move(last)] {
        if (last)
            last();
        QThread::currentThread()->quit(); // not from outside: it would overtake what is queued
    });
    return true;
}

void WorkerThread::end(std::function<void()> last)
{
    (void)beginEnd(std::move(last));
    if (m_thread)
        m_thread->wait();
}

void WorkerThread::endLater(std::function<void()> last, std::function<void()> ended)
{
    if (isEnding())
        return;
    // Word of the end may be on its way when this object goes, and what is inside goes with it.
    const auto tell = [alive = QPointer<QObject>(m_inside.get()), ended = std::move(ended)] {
        if (alive)
            ended();
    };
    if (m_thread->isRunning())
        QObject::connect(m_thread.get(), &QThread::finished, m_shared->owner, tell, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(m_shared->owner, tell, Qt::QueuedConnection);
    (void)beginEnd(std::move(last));
}

bool WorkerThread::endWithin(std::chrono::milliseconds limit, std::function<void()> last)
{
    (void)beginEnd(std::move(last));
    if (!m_thread)
        return false;
    if (m_thread->wait(QDeadlineTimer(limit)))
        return true;
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->owner = nullptr;
    }
    (void)m_inside.release();
    (void)m_thread.release();
    return false;
}

} // namespace escale
