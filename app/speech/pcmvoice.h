// SPDX-License-Identifier: GPL-3.0-or-later
// A Voice made of a ClipMaker and a loudspeaker: the builtin and the recorded voices.
#pragma once

#include "base/clock.h"
#include "speech/audiooutput.h"

#include <deque>

namespace escale {

class PcmVoice final : public Voice {
    Q_OBJECT

public:
    /// All three outlive the voice. Several voices may share an output.
    PcmVoice(ClipMaker &maker, AudioOutput &output, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QList<VoiceInfo> voices() const override { return m_maker.voices(); }
    [[nodiscard]] bool canSay(const Phrase &phrase) const override { return m_maker.canSay(phrase); }
    [[nodiscard]] VoiceOrigin origin() const override { return m_maker.origin(); }
    void prepare(const Phrase &phrase, const Manner &manner) override;
    void speak(quint64 ticket, const Phrase &phrase, const Manner &manner) override;
    void stop() override;
    void setVolume(double volume) override;

private:
    struct Prepared {
        Phrase phrase;
        int wordsPerMinute = 0;
        std::optional<Clip> clip; ///< nothing: under way
    };
    Prepared *find(const Phrase &phrase, int wordsPerMinute);
    void forget(const Prepared &prepared);
    void made(const Phrase &phrase, int wordsPerMinute, Result<Clip> clip);
    void play(const Clip &clip);
    void announceWord(quint64 ticket, qsizetype index);

    ClipMaker &m_maker;
    AudioOutput &m_output;
    Clock &m_clock;
    std::deque<Prepared> m_prepared;
    quint64 m_ticket = 0;
    bool m_waiting = false; ///< for the clip of `m_phrase`
    Phrase m_phrase;
    Manner m_manner;
    QList<WordMark> m_words; ///< of what is playing
    std::chrono::milliseconds m_startedAt{};
};

} // namespace escale
