// SPDX-License-Identifier: GPL-3.0-or-later
// The builtin voice: EspeakEngine in one worker thread.
#pragma once

#include "base/workerthread.h"
#include "speech/clip.h"

#include <atomic>

namespace escale {

class EspeakClips final : public ClipMaker {
    Q_OBJECT

public:
    explicit EspeakClips(QObject *parent = nullptr);
    ~EspeakClips() override;

    void prepare() override;
    [[nodiscard]] QList<VoiceInfo> voices() const override;
    [[nodiscard]] VoiceOrigin origin() const override { return VoiceOrigin::Builtin; }
    [[nodiscard]] bool canSay(const Phrase &phrase) const override;
    void make(const Phrase &phrase, int wordsPerMinute, Answer answer) override;
    void forget() override { ++m_generation; }

private:
    std::atomic<bool> m_ending = false; ///< the engine looks at it
    quint64 m_generation = 0;
    WorkerThread m_thread; ///< last: it ends before what its work uses goes
};

} // namespace escale
