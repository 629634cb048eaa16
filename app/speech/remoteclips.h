// SPDX-License-Identifier: GPL-3.0-or-later
// The builtin voice in a process of its own (escale-voice, app/voice): a crash in the library that speaks, or a text it
// never ends with, costs the sentence at hand and nothing else. The process is started for the first sentence and lives
// as long as this object; one that dies is started again for the next sentence.
#pragma once

#include "base/clock.h"
#include "speech/clip.h"

#include <QProcess>
#include <deque>
#include <memory>

namespace escale {

/// escale-voice where it is installed; empty otherwise.
QString voiceProgram();

class RemoteClips final : public ClipMaker {
    Q_OBJECT

public:
    /// For a sentence; a process that takes longer is ended. A long one takes a tenth of a second.
    static constexpr std::chrono::milliseconds patience{10'000};
    /// For the first word of a process; one that takes longer is ended. It takes a hundredth of a second.
    static constexpr std::chrono::milliseconds startPatience{5'000};

    /// `clock` outlives it.
    RemoteClips(QString program, Clock &clock, QObject *parent = nullptr,
                std::chrono::milliseconds firstWord = startPatience);
    ~RemoteClips() override;

    void prepare() override { start(); }
    /// These two wait for the first process's first word, once: while none has said one, there is no voice. changed()
    /// tells when one has.
    [[nodiscard]] QList<VoiceInfo> voices() const override;
    [[nodiscard]] bool canSay(const Phrase &phrase) const override;
    [[nodiscard]] VoiceOrigin origin() const override { return VoiceOrigin::Builtin; }
    void make(const Phrase &phrase, int wordsPerMinute, Answer answer) override;
    void forget() override;

    /// Of the process; 0: there is none. For proofs, which kill it.
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }

private:
    struct Request {
        Phrase phrase;
        int wordsPerMinute = normalSpeed;
        Answer answer; ///< null: nobody waits any more
    };

    void start();
    void take();
    void died();
    void next();
    void answered(const QByteArray &frame);
    void end(Result<Clip> result);
    [[nodiscard]] LanguageSet languages() const;

    const QString m_program;
    Clock &m_clock;
    const std::chrono::milliseconds m_firstWord;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_read; ///< not a whole frame yet
    std::optional<LanguageSet> m_languages;
    bool m_greeted = false; ///< the process at hand has said its languages
    bool m_silent = false;  ///< the process at hand has been ended for not saying them
    mutable bool m_waitedForFirst = false;
    std::deque<Request> m_queue;
    bool m_busy = false; ///< the first of the queue is being made
    quint64 m_turn = 0;  ///< moves with each sentence and each process
    quint64 m_starts = 0;
};

} // namespace escale
