// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/assistant.h"

#include "assistant/modelrequest.h"

namespace escale {

Assistant::Assistant(const EndpointSettings &settings, ModelLimits limits, Clock &clock, QObject *parent)
    : QObject(parent), m_host(settings.base.host()), m_client(settings, limits, clock)
{
}

Assistant::~Assistant()
{
    m_client.cancel();
}

bool Assistant::mayWrite(const Answer &answer)
{
    return answer.refused == Refusal::None && answer.understood.emergency == Emergency::None &&
           !withoutInstructions(answer.passages).isEmpty();
}

WhatLeaves Assistant::whatLeaves(const QString &question, const Answer &answer, const QStringList &marked) const
{
    WhatLeaves leaves{redacted(question, marked), withoutInstructions(answer.passages), m_host, m_client.model(), 0};
    leaves.characters = leaves.question.text.size();
    for (const SourcePassage &one : std::as_const(leaves.passages))
        leaves.characters += one.ficheTitle.size() + one.section.title.size() + passageText(one).size();
    return leaves;
}

quint64 Assistant::write(const WhatLeaves &leaves)
{
    const quint64 ticket = ++m_tickets;
    m_current = ticket;
    m_scanner = {};
    m_claims = 0;
    m_counts = {};
    m_checker = std::make_unique<ClaimChecker>(leaves.passages, leaves.question);
    m_client.chat(
        leaves.question.text, leaves.passages, [this, ticket](const QByteArray &bytes) { take(ticket, bytes); },
        [this, ticket](const Result<Done> &done) {
            if (ticket != m_current)
                return;
            m_current = 0;
            if (!done)
                Q_EMIT failed(ticket, done.error());
            else
                Q_EMIT written(ticket, m_counts);
        });
    return ticket;
}

void Assistant::cancel()
{
    m_current = 0;
    m_client.cancel();
    m_checker.reset();
}

void Assistant::take(quint64 ticket, const QByteArray &bytes)
{
    for (const QByteArray &object : m_scanner.take(bytes)) {
        if (ticket != m_current || ++m_claims > mostClaims)
            return;
        const auto claim = claimFrom(object);
        if (!claim) {
            ++m_counts.withheld;
            continue;
        }
        const CheckedClaim checked = m_checker->check(*claim);
        switch (checked.display()) {
        case ClaimDisplay::Shown:
            ++m_counts.shown;
            break;
        case ClaimDisplay::Struck:
            ++m_counts.struck;
            break;
        case ClaimDisplay::Withheld:
            ++m_counts.withheld;
            break;
        }
        Q_EMIT claimed(ticket, checked);
    }
}

} // namespace escale
