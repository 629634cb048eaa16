// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workerthread.h"

namespace escale {

WorkerThread::WorkerThread(QObject &owner, const QString &name, Rest rest)
    : m_owner(owner), m_inside(std::make_unique<QObject>()), m_rest(rest)
{
    m_thread.setObjectName(name);
    m_inside->moveToThread(&m_thread);
}

WorkerThread::~WorkerThread()
{
    end();
}

bool WorkerThread::start(QThread::Priority priority)
{
    if (!m_thread.isRunning() && !m_ending)
        m_thread.start(priority);
    return m_thread.isRunning();
}

void WorkerThread::post(std::function<void()> work)
{
    if (m_ending || !start())
        return;
    QMetaObject::invokeMethod(m_inside.get(), [this, work = std::move(work)] {
        if (!m_ending || m_rest == Rest::Finished)
            work();
    });
}

void WorkerThread::deliver(QPointer<QObject> context, std::function<void()> answer)
{
    QMetaObject::invokeMethod(
        &m_owner,
        [context = std::move(context), answer = std::move(answer)] {
            if (context)
                answer();
        },
        Qt::QueuedConnection);
}

void WorkerThread::waitForPosted()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(
            m_inside.get(), [] {}, Qt::BlockingQueuedConnection);
}

void WorkerThread::end(std::function<void()> last)
{
    if (m_ending.exchange(true) || !m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_inside.get(), [last = std::move(last)] {
        if (last)
            last();
        QThread::currentThread()->quit(); // not from outside: it would overtake what is queued
    });
    m_thread.wait();
}

} // namespace escale
