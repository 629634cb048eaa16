// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/conversation.h"

#include "search/typedwords.h"

namespace escale {
namespace {

/// A question with more words than these of its own is a new one, even when it begins with "and".
constexpr qsizetype mostOfFollowUp = 2;
constexpr qsizetype mostTopicWords = 8;

} // namespace

AskQuery Conversation::next(AskQuery query) const
{
    if (isEmpty())
        return query;
    const Question question = understand(query.text, query.language);
    const qsizetype own = typedWords(question.content).size();
    if (own == 0 || (question.followUp && own <= mostOfFollowUp)) {
        query.topic = m_topic;
        query.topicFiche = m_fiche;
    }
    return query;
}

void Conversation::note(const AskQuery &asked, const Answer &answer)
{
    if (answer.refused == Refusal::NoTopic)
        return;
    if (asked.topic.isEmpty())
        m_topic = answer.understood.content;
    if (typedWords(m_topic).size() > mostTopicWords)
        m_topic = m_topic.section(u' ', 0, mostTopicWords - 1);
    m_fiche = answer.quotations.isEmpty() ? QString() : answer.quotations.first().fiche;
}

} // namespace escale
