// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/phrasespeaker.h"

#include "speech/fichereading.h"

namespace escale {

PhraseSpeaker::PhraseSpeaker(DesktopModel &model, Voices &voices, Clock &clock, QObject *parent)
    : QObject(parent), m_model(model), m_narrator(voices, clock)
{
    connect(&model.interview(), &Interview::speakWanted, this, [this](int phrase) { speak(phrase, normalSpeed); });
    connect(&model.interview(), &Interview::changed, this, [this] {
        if (m_model.interview().phrase() < 0)
            m_narrator.stop();
    });
}

Language PhraseSpeaker::language() const
{
    return m_model.secondLanguage().value_or(m_model.contentLanguage());
}

void PhraseSpeaker::speak(int phrase, int speed)
{
    Q_EMIT aboutToSpeak();
    m_narrator.stop();
    m_narrator.setSpeed(speed);
    m_narrator.setPage(utterancesOf(
        QList<PageItem>{{phrasebook().phrases().at(phrase).in(language()), language(), UtteranceKind::Text}}));
    m_heard = m_narrator.canSpeak();
    m_narrator.play();
    Q_EMIT said();
}

void PhraseSpeaker::speakSlowly()
{
    if (m_model.interview().phrase() >= 0)
        speak(m_model.interview().phrase(), speeds.front());
}

} // namespace escale
