// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/narratedvoice.h"

#include "speech/fichereading.h"

namespace escale {

NarratedVoice::NarratedVoice(Voices &voices, Narrator &reader, Clock &clock, QObject *parent)
    : QObject(parent), m_voices(voices), m_reader(reader), m_narrator(voices, clock)
{
    connect(&m_narrator, &Narrator::sentence, this, [this](int index) {
        if (m_lit)
            m_lit(index < 0 ? -1 : m_narrator.page().at(index).place.index);
    });
    connect(&m_narrator, &Narrator::stateChanged, this, [this] {
        if (std::exchange(m_heard, m_narrator.isHeard()) != m_heard)
            Q_EMIT speaking(m_heard);
    });
}

LanguageSet NarratedVoice::languages() const
{
    LanguageSet set;
    const QList<VoiceInfo> voices = m_voices.list();
    for (const VoiceInfo &voice : voices)
        set.insert(voice.language);
    return set;
}

void NarratedVoice::speak(const QList<SpokenText> &texts, Lit lit)
{
    m_reader.pause();
    m_narrator.setSpeed(m_reader.speed());
    QList<PageItem> items;
    for (const SpokenText &text : texts)
        items.append({text.text, text.language, UtteranceKind::Text});
    m_narrator.stop(); // the one before puts out its own light
    m_lit = std::move(lit);
    m_narrator.setPage(utterancesOf(items));
    m_narrator.play();
}

void NarratedVoice::stop()
{
    m_narrator.stop();
    m_lit = nullptr;
}

} // namespace escale
