// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/pcmvoice.h"

#include <algorithm>

namespace escale {
namespace {

/// The phrase at hand and those prepared ahead, with one to spare for "previous".
constexpr std::size_t mostPrepared = 4;

} // namespace

PcmVoice::PcmVoice(ClipMaker &maker, AudioOutput &output, Clock &clock, QObject *parent)
    : Voice(parent), m_maker(maker), m_output(output), m_clock(clock)
{
    connect(&maker, &ClipMaker::changed, this, [this] {
        // What was made ahead may be another's voice now.
        m_prepared.erase(std::remove_if(m_prepared.begin(), m_prepared.end(),
                                        [](const Prepared &prepared) { return prepared.clip.has_value(); }),
                         m_prepared.end());
        Q_EMIT changed();
    });
    connect(&output, &AudioOutput::available, this, &Voice::changed);
    connect(&output, &AudioOutput::started, this, [this](quint64 ticket) {
        if (ticket != m_ticket || ticket == 0)
            return;
        m_startedAt = m_clock.elapsed();
        Q_EMIT started(ticket);
        announceWord(ticket, 0);
    });
    connect(&output, &AudioOutput::finished, this, [this](quint64 ticket) {
        if (ticket == m_ticket && ticket != 0) {
            m_ticket = 0;
            Q_EMIT finished(ticket);
        }
    });
    connect(&output, &AudioOutput::failed, this, [this](quint64 ticket) {
        if (ticket == m_ticket && ticket != 0) {
            m_ticket = 0;
            Q_EMIT failed(ticket, VoiceTrouble::NoDevice);
        }
    });
}

PcmVoice::Prepared *PcmVoice::find(const Phrase &phrase, int wordsPerMinute)
{
    for (Prepared &prepared : m_prepared) {
        if (prepared.wordsPerMinute == wordsPerMinute && prepared.phrase == phrase)
            return &prepared;
    }
    return nullptr;
}

void PcmVoice::forget(const Prepared &prepared)
{
    const auto same = [&prepared](const Prepared &p) { return &p == &prepared; };
    m_prepared.erase(std::find_if(m_prepared.begin(), m_prepared.end(), same));
}

void PcmVoice::prepare(const Phrase &phrase, const Manner &manner)
{
    if (find(phrase, manner.wordsPerMinute) != nullptr)
        return;
    if (m_prepared.size() >= mostPrepared)
        m_prepared.pop_front();
    m_prepared.push_back({phrase, manner.wordsPerMinute, std::nullopt});
    m_maker.make(phrase, manner.wordsPerMinute, [this, phrase, speed = manner.wordsPerMinute](Result<Clip> clip) {
        made(phrase, speed, std::move(clip));
    });
}

void PcmVoice::made(const Phrase &phrase, int wordsPerMinute, Result<Clip> clip)
{
    if (Prepared *prepared = find(phrase, wordsPerMinute)) {
        if (clip)
            prepared->clip = *clip;
        else // it may go better the next time
            forget(*prepared);
    }
    if (!m_waiting || m_phrase != phrase || m_manner.wordsPerMinute != wordsPerMinute)
        return;
    m_waiting = false;
    if (clip && !clip->samples.isEmpty())
        return play(*clip);
    Q_EMIT failed(std::exchange(m_ticket, 0), VoiceTrouble::CannotSay);
}

void PcmVoice::speak(quint64 ticket, const Phrase &phrase, const Manner &manner)
{
    m_ticket = ticket;
    m_phrase = phrase;
    m_manner = manner;
    prepare(phrase, manner);
    const Prepared *prepared = find(phrase, manner.wordsPerMinute);
    m_waiting = prepared == nullptr || !prepared->clip;
    if (!m_waiting)
        play(*prepared->clip);
}

void PcmVoice::play(const Clip &clip)
{
    m_words = clip.words;
    m_output.play(m_ticket, clip, m_manner.volume);
}

/// Tells of each word at its own moment after the first sound.
void PcmVoice::announceWord(quint64 ticket, qsizetype index)
{
    while (ticket == m_ticket && index < m_words.size()) {
        const auto wait = m_startedAt + m_words.at(index).at - m_clock.elapsed();
        if (wait.count() > 0) {
            m_clock.after(wait, this, [this, ticket, index] { announceWord(ticket, index); });
            return;
        }
        Q_EMIT word(ticket, m_words.at(index).spoken);
        ++index;
    }
}

void PcmVoice::stop()
{
    m_ticket = 0;
    m_waiting = false;
    m_output.stop();
}

void PcmVoice::setVolume(double volume)
{
    m_output.setVolume(volume);
}

} // namespace escale
