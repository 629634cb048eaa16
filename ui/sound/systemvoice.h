// SPDX-License-Identifier: GPL-3.0-or-later
// The voices of the system, through QTextToSpeech: made and used in a thread of its own, because its constructor takes
// seconds (app/README.md, "Decisions"). What the engine does not tell is found by a watch: a daemon that is dead or
// silent stays "speaking" for ever. Its own pause is never used.
#pragma once

#include "base/clock.h"
#include "base/workerthread.h"
#include "sound/systemengine.h"

#include <memory>

namespace escale {

class SystemVoice final : public Voice {
    Q_OBJECT

public:
    /// Without languages until the engine is there (changed() says when). `clock` outlives the voice.
    explicit SystemVoice(Clock &clock, QObject *parent = nullptr);
    /// With another engine than the system's.
    SystemVoice(Clock &clock, std::unique_ptr<SystemEngine> engine, QObject *parent = nullptr);
    ~SystemVoice() override;

    /// Looks for an engine, which may start a daemon; changed() when there is one. No languages before.
    void begin();

    [[nodiscard]] QList<VoiceInfo> voices() const override;
    [[nodiscard]] bool canSay(const Phrase &phrase) const override { return m_languages.contains(phrase.language); }
    [[nodiscard]] VoiceOrigin origin() const override { return VoiceOrigin::System; }
    void prepare(const Phrase &, const Manner &) override {}
    void speak(quint64 ticket, const Phrase &phrase, const Manner &manner) override;
    void stop() override;
    void setVolume(double volume) override;

private:
    void engineReady(LanguageSet languages);
    void engineLost();
    void watch(std::chrono::milliseconds limit);

    Clock &m_clock;
    WorkerThread m_thread;
    std::shared_ptr<SystemEngine> m_engine; ///< lives in m_thread, which may outlive the voice
    LanguageSet m_languages;
    quint64 m_ticket = 0;
    quint64 m_watch = 0;
    int m_losses = 0; ///< since it last said something
};

} // namespace escale
