// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/askservice.h"

namespace escale {

AskService::AskService(QString libraryPath, Clock &clock, QObject *parent)
    : QObject(parent), m_path(std::move(libraryPath)), m_clock(clock), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    // The database connections belong to the thread: they close there.
    connect(
        &m_thread, &QThread::finished, m_worker, [this] { m_asker.reset(); }, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("ask"));
    m_thread.start();
}

AskService::~AskService()
{
    clear();
    m_thread.quit();
    m_thread.wait();
}

Result<Answer> AskService::work(const AskQuery &query, const Cancelled &cancelled)
{
    if (m_asker && m_asker->isStale())
        m_asker.reset();
    if (!m_asker) {
        auto opened = Asker::open(m_path, m_clock);
        if (!opened)
            return opened.error();
        m_asker = std::move(opened).value();
    }
    auto answer = m_asker->ask(query, cancelled);
    if (!answer)
        m_asker.reset(); // a library that was replaced or repaired opens again
    return answer;
}

quint64 AskService::ask(AskQuery typed)
{
    const quint64 ticket = ++m_tickets;
    m_newest = ticket;
    const AskQuery query = m_conversation.next(std::move(typed));
    QMetaObject::invokeMethod(m_worker, [this, ticket, query] {
        const Cancelled cancelled = [this, ticket] { return m_newest != ticket; };
        if (cancelled())
            return;
        auto answer = work(query, cancelled);
        QMetaObject::invokeMethod(this, [this, ticket, query, answer = std::move(answer)] {
            if (m_newest != ticket)
                return;
            if (!answer) {
                Q_EMIT failed(ticket, answer.error());
                return;
            }
            m_conversation.note(query, *answer);
            Q_EMIT answered(ticket, *answer);
        });
    });
    return ticket;
}

void AskService::clear()
{
    m_newest = 0;
    m_conversation.clear();
}

} // namespace escale
