// SPDX-License-Identifier: GPL-3.0-or-later
// The player: walks through the sentences of a page, asks voices to say them, tells what to light. One thread, one
// clock, no knowledge of windows. Every call takes effect before it returns; signals follow in the same call or from
// the event loop.
#pragma once

#include "base/clock.h"
#include "speech/voices.h"

namespace escale {

enum class NarratorState : quint8 {
    Silent,   ///< nothing to do, or not started
    Starting, ///< a sentence has been asked for, no sound yet
    Speaking,
    Paused,  ///< holds its place
    Trouble, ///< see trouble(); play() tries again
};

class Narrator final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the narrator; `voices` is complete.
    Narrator(Voices &voices, Clock &clock, QObject *parent = nullptr);
    ~Narrator() override;

    /// Another page, another language: what is being said stops at once.
    void setPage(QList<Utterance> page);
    [[nodiscard]] const QList<Utterance> &page() const { return m_page; }

    /// From the place it holds, else from the first sentence.
    void play();
    void startAt(int index);
    void pause();
    /// Play or pause, whichever makes sense.
    void toggle();
    /// Silence, and the place is forgotten.
    void stop();
    void next();
    void previous();
    void nextSection();
    void repeat();

    /// Words a minute (pace.h). The sentence being said starts again at the new speed.
    void setSpeed(int wordsPerMinute);
    void setVolume(double volume);

    [[nodiscard]] NarratorState state() const { return m_state; }
    [[nodiscard]] VoiceTrouble trouble() const { return m_trouble; }
    [[nodiscard]] int speed() const { return m_manner.wordsPerMinute; }
    [[nodiscard]] double volume() const { return m_manner.volume; }
    /// The sentence it holds; -1: none.
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] bool isHeard() const;
    /// Whether any sentence of the page can be said.
    [[nodiscard]] bool canSpeak() const;
    /// Which voice says a sentence, for "voice: French"; null when none.
    [[nodiscard]] const Voice *voiceOf(int index) const;

Q_SIGNALS:
    void stateChanged();
    /// The sentence to light, as its sound begins; -1: none.
    void sentence(int index);
    /// A word of it, in positions of Utterance::shown.
    void word(int index, escale::TextRange shown);
    /// The last sentence has been said.
    void finished();
    /// Speaking counts as activity of the person: at least every five seconds while something is heard.
    void activity();

private:
    void speak(int index, int direction);
    void speakPhrase();
    void begin(Voice &voice, const Phrase &phrase);
    void prepareFrom(int utterance, int phrase, int count);
    void phraseDone();
    void phraseFailed(VoiceTrouble trouble);
    void enter(NarratorState state, VoiceTrouble trouble = VoiceTrouble::None);
    void silence();
    void light(int index);
    void watch(std::chrono::milliseconds limit);
    void pulse(quint64 generation);
    void voicesChanged();
    [[nodiscard]] bool canSay(int index) const;
    [[nodiscard]] Phrase speakable(const Utterance &utterance, const Phrase &phrase) const;
    [[nodiscard]] int nextSayable(int from, int direction) const;

    Voices &m_voices;
    Clock &m_clock;
    QList<Utterance> m_page;
    Manner m_manner;
    NarratorState m_state = NarratorState::Silent;
    VoiceTrouble m_trouble = VoiceTrouble::None;
    int m_index = -1;
    int m_phrase = 0;
    int m_lit = -1;
    int m_failures = 0;   ///< phrases in a row
    quint64 m_ticket = 0; ///< of the phrase being said; 0: none
    quint64 m_pulse = 0;
    quint64 m_watch = 0;
    Voice *m_speaking = nullptr;
    QList<Voice *> m_failed; ///< for the phrase at hand
};

} // namespace escale
