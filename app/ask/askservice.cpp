// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/askservice.h"

#include "base/try.h"

namespace escale {

AskService::AskService(QString libraryPath, Clock &clock, QObject *parent)
    : QObject(parent), m_worker(*this, QStringLiteral("ask"), [path = std::move(libraryPath), &clock] {
          return std::make_unique<OpenAsker>(path, clock);
      })
{
}

AskService::~AskService()
{
    clear();
}

Result<Answer> AskService::OpenAsker::ask(const AskQuery &query, const Cancelled &cancelled)
{
    if (m_asker && m_asker->isStale())
        m_asker.reset();
    if (!m_asker) {
        ESCALE_TRY(auto opened, Asker::open(m_path, m_clock));
        m_asker = std::move(opened);
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
    const Cancelled cancelled = [this, ticket] { return m_newest != ticket; };
    m_worker.ask<Result<Answer>>(
        this,
        [query, cancelled](OpenAsker &asker) {
            return cancelled() ? Result<Answer>(Answer()) : asker.ask(query, cancelled);
        },
        [this, ticket, query](const Result<Answer> &answer) {
            if (m_newest != ticket)
                return;
            if (!answer) {
                Q_EMIT failed(ticket, answer.error());
                return;
            }
            m_conversation.note(query, *answer);
            Q_EMIT answered(ticket, *answer);
        });
    return ticket;
}

void AskService::clear()
{
    m_newest = 0;
    m_conversation.clear();
}

} // namespace escale
