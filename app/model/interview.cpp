// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/interview.h"

namespace escale {

int Interview::answered() const
{
    for (const InterviewAnswer &answer : m_course.answers) {
        if (answer.phrase == m_course.phrase && answer.kind == m_course.cards)
            return answer.value;
    }
    return -1;
}

void Interview::speak(int phrase)
{
    const QList<InterviewPhrase> &all = phrasebook().phrases();
    if (phrase < 0 || phrase >= all.size())
        return;
    if (phrase != m_course.phrase) {
        m_course.phrase = phrase;
        m_course.cards = all[phrase].answers;
        Q_EMIT changed();
    }
    Q_EMIT speakWanted(phrase);
}

void Interview::layCards(CardKind kind)
{
    if (m_course.phrase < 0 || kind == m_course.cards)
        return;
    m_course.cards = kind;
    Q_EMIT changed();
}

void Interview::touch(int card)
{
    if (m_course.phrase < 0 || card < 0 || card >= cardCount(m_course.cards))
        return;
    int value = card;
    if (m_course.cards == CardKind::Number) {
        constexpr int base = 10, longest = 100; // before the last digit
        const int before = answered();
        if (card == base)
            value = -1;
        else if (before >= 0 && before < longest)
            value = before * base + card;
    }
    m_course.answers.removeIf([this](const InterviewAnswer &one) { return one.phrase == m_course.phrase; });
    if (value >= 0)
        m_course.answers.prepend({m_course.phrase, m_course.cards, value});
    Q_EMIT changed();
}

void Interview::putAway()
{
    if (m_course.phrase < 0)
        return;
    m_course.phrase = -1;
    m_course.cards = CardKind::None;
    Q_EMIT changed();
}

void Interview::clear()
{
    resume({});
}

void Interview::resume(const Course &course)
{
    if (course == m_course)
        return;
    m_course = course;
    Q_EMIT changed();
}

} // namespace escale
