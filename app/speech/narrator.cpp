// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/narrator.h"

namespace escale {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds pulseInterval{5000};
/// A voice that has made no sound by then is taken for dead.
constexpr milliseconds startLimit{5000};
/// A phrase may take this many times as long as it should.
constexpr int patience = 3;
/// Phrases that fail one after the other before the narrator gives up: one bad recording must not end the page.
constexpr int mostFailures = 3;
constexpr int aheadPhrases = 2;

/// Several narrators may share a voice: no two phrases of the program have the same ticket. UI thread only.
quint64 freshTicket()
{
    static quint64 last = 0;
    return ++last;
}

} // namespace

Narrator::Narrator(Voices &voices, Clock &clock, QObject *parent) : QObject(parent), m_voices(voices), m_clock(clock)
{
    for (Voice *voice : voices.all()) {
        connect(voice, &Voice::started, this, [this](quint64 ticket) {
            if (ticket != m_ticket || m_speaking == nullptr)
                return;
            light(m_index);
            enter(NarratorState::Speaking);
            const Phrase &phrase = m_page.at(m_index).phrases.at(m_phrase);
            watch(startLimit + patience * expectedDuration(phrase, m_manner.wordsPerMinute));
            pulse(++m_pulse);
        });
        connect(voice, &Voice::word, this, [this](quint64 ticket, TextRange spoken) {
            if (ticket != m_ticket || m_speaking == nullptr)
                return;
            const TextRange shown = shownFor(m_page.at(m_index).phrases.at(m_phrase), spoken);
            if (shown.length > 0)
                Q_EMIT word(m_index, shown);
        });
        connect(voice, &Voice::finished, this, [this](quint64 ticket) {
            if (ticket == m_ticket && m_speaking != nullptr)
                phraseDone();
        });
        connect(voice, &Voice::failed, this, [this](quint64 ticket, VoiceTrouble trouble) {
            if (ticket == m_ticket && m_speaking != nullptr)
                phraseFailed(trouble);
        });
    }
    connect(&voices, &Voices::changed, this, &Narrator::voicesChanged);
}

Narrator::~Narrator()
{
    silence();
}

void Narrator::setPage(QList<Utterance> page)
{
    stop();
    m_page = std::move(page);
    // The first tap should be heard at once.
    if (const int first = nextSayable(0, 1); first >= 0)
        prepareFrom(first, 0, aheadPhrases);
}

bool Narrator::isHeard() const
{
    return m_state == NarratorState::Starting || m_state == NarratorState::Speaking;
}

/// The phrase as it will be said: French inside another language falls back to the voice around it.
Phrase Narrator::speakable(const Utterance &utterance, const Phrase &phrase) const
{
    Phrase said = phrase;
    if (phrase.language != utterance.language && m_voices.voiceFor(phrase) == nullptr)
        said.language = utterance.language;
    return said;
}

bool Narrator::canSay(int index) const
{
    const Utterance &utterance = m_page.at(index);
    return std::all_of(utterance.phrases.begin(), utterance.phrases.end(), [&](const Phrase &phrase) {
        return m_voices.voiceFor(speakable(utterance, phrase)) != nullptr;
    });
}

bool Narrator::canSpeak() const
{
    return nextSayable(0, 1) >= 0;
}

const Voice *Narrator::voiceOf(int index) const
{
    if (index < 0 || index >= m_page.size())
        return nullptr;
    return m_voices.voiceFor(m_page.at(index).phrases.first());
}

int Narrator::nextSayable(int from, int direction) const
{
    for (int i = from; i >= 0 && i < m_page.size(); i += direction) {
        if (canSay(i))
            return i;
    }
    return -1;
}

void Narrator::play()
{
    if (!isHeard())
        startAt(std::max(m_index, 0));
}

void Narrator::startAt(int index)
{
    if (index >= 0 && index < m_page.size())
        speak(index, 1);
}

void Narrator::toggle()
{
    if (isHeard())
        pause();
    else
        play();
}

/// Cancel and say again later: the one pause that works with every engine.
void Narrator::pause()
{
    if (!isHeard())
        return;
    silence();
    enter(NarratorState::Paused);
}

void Narrator::stop()
{
    silence();
    m_index = -1;
    light(-1);
    enter(NarratorState::Silent);
}

void Narrator::next()
{
    if (m_index + 1 < m_page.size())
        speak(m_index + 1, 1);
    else if (m_index >= 0)
        stop();
}

void Narrator::previous()
{
    if (m_page.isEmpty())
        return;
    const int before = nextSayable(m_index - 1, -1);
    speak(before >= 0 ? before : 0, 1);
}

void Narrator::nextSection()
{
    const int section = m_index < 0 ? -1 : m_page.at(m_index).section;
    for (int i = m_index + 1; i < m_page.size(); ++i) {
        if (m_page.at(i).section > section)
            return speak(i, 1);
    }
}

void Narrator::repeat()
{
    if (m_index >= 0)
        speak(m_index, 1);
}

void Narrator::setSpeed(int wordsPerMinute)
{
    if (m_manner.wordsPerMinute == wordsPerMinute)
        return;
    m_manner.wordsPerMinute = wordsPerMinute;
    if (isHeard())
        speak(m_index, 1);
    Q_EMIT stateChanged();
}

void Narrator::setVolume(double volume)
{
    m_manner.volume = std::clamp(volume, 0.0, 1.0);
    for (Voice *voice : m_voices.all())
        voice->setVolume(m_manner.volume);
}

/// Says the first sentence at or after `index` that anybody can say.
void Narrator::speak(int index, int direction)
{
    silence();
    const int found = nextSayable(index, direction);
    if (found < 0) {
        if (!canSpeak()) {
            light(-1);
            return enter(NarratorState::Trouble, VoiceTrouble::NoVoice);
        }
        stop();
        Q_EMIT finished();
        return;
    }
    m_index = found;
    m_phrase = 0;
    m_failed.clear();
    speakPhrase();
}

void Narrator::speakPhrase()
{
    const Utterance &utterance = m_page.at(m_index);
    const Phrase phrase = speakable(utterance, utterance.phrases.at(m_phrase));
    Voice *voice = m_voices.voiceFor(phrase, m_failed);
    if (voice == nullptr)
        return phraseFailed(VoiceTrouble::CannotSay);
    begin(*voice, phrase);
}

void Narrator::begin(Voice &voice, const Phrase &phrase)
{
    m_speaking = &voice;
    m_ticket = freshTicket();
    if (m_state != NarratorState::Speaking) // between two sentences it goes on speaking
        enter(NarratorState::Starting);
    watch(startLimit);
    const quint64 ticket = m_ticket;
    voice.speak(ticket, phrase, m_manner);
    if (ticket == m_ticket && m_speaking == &voice)
        prepareFrom(m_index, m_phrase + 1, aheadPhrases);
}

void Narrator::prepareFrom(int utterance, int phrase, int count)
{
    for (int i = 0; i < count; ++i, ++phrase) {
        if (phrase >= m_page.at(utterance).phrases.size()) {
            utterance = nextSayable(utterance + 1, 1);
            phrase = 0;
        }
        if (utterance < 0)
            return;
        const Phrase ahead = speakable(m_page.at(utterance), m_page.at(utterance).phrases.at(phrase));
        if (Voice *voice = m_voices.voiceFor(ahead))
            voice->prepare(ahead, m_manner);
    }
}

void Narrator::phraseDone()
{
    m_speaking = nullptr;
    m_failures = 0;
    m_failed.clear();
    if (++m_phrase < m_page.at(m_index).phrases.size())
        return speakPhrase();
    if (m_index + 1 < m_page.size())
        return speak(m_index + 1, 1);
    stop();
    Q_EMIT finished();
}

/// Another voice for the same phrase, else the next sentence; a dead loudspeaker, or failure after failure, ends it.
void Narrator::phraseFailed(VoiceTrouble trouble)
{
    Voice *voice = std::exchange(m_speaking, nullptr);
    m_ticket = 0;
    if (voice != nullptr) {
        voice->stop();
        m_failed.append(voice);
    }
    const Utterance &utterance = m_page.at(m_index);
    const Phrase phrase = speakable(utterance, utterance.phrases.at(m_phrase));
    if (trouble != VoiceTrouble::NoDevice && m_voices.voiceFor(phrase, m_failed) != nullptr)
        return speakPhrase();
    ++m_failures;
    if (trouble == VoiceTrouble::CannotSay && m_failures < mostFailures && m_index + 1 < m_page.size()) {
        m_failed.clear();
        return speak(m_index + 1, 1);
    }
    silence();
    enter(NarratorState::Trouble, trouble);
}

void Narrator::enter(NarratorState state, VoiceTrouble trouble)
{
    if (state != NarratorState::Starting && state != NarratorState::Speaking)
        m_failures = 0;
    if (state == m_state && trouble == m_trouble)
        return;
    m_state = state;
    m_trouble = trouble;
    Q_EMIT stateChanged();
}

void Narrator::silence()
{
    m_ticket = 0;
    if (Voice *voice = std::exchange(m_speaking, nullptr))
        voice->stop();
}

void Narrator::light(int index)
{
    if (m_lit == index)
        return;
    m_lit = index;
    Q_EMIT sentence(index);
}

/// No state is for ever: the phrase at hand must move on within `limit`.
void Narrator::watch(milliseconds limit)
{
    const quint64 ticket = m_ticket;
    const quint64 watch = ++m_watch;
    m_clock.after(limit, this, [this, ticket, watch] {
        if (ticket == m_ticket && watch == m_watch && m_speaking != nullptr)
            phraseFailed(VoiceTrouble::Engine);
    });
}

void Narrator::pulse(quint64 generation)
{
    if (generation != m_pulse || m_speaking == nullptr)
        return;
    Q_EMIT activity();
    m_clock.after(pulseInterval, this, [this, generation] { pulse(generation); });
}

/// A device or a voice has come back: the message goes, the place stays, one tap goes on.
void Narrator::voicesChanged()
{
    if (m_state == NarratorState::Trouble && canSpeak())
        enter(m_index >= 0 ? NarratorState::Paused : NarratorState::Silent);
    else
        Q_EMIT stateChanged();
}

} // namespace escale
