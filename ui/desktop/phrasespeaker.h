// SPDX-License-Identifier: GPL-3.0-or-later
// Says the sentences of an interview aloud, in the language of the person beside the caseworker.
#pragma once

#include "model/desktopmodel.h"
#include "speech/narrator.h"

namespace escale {

class PhraseSpeaker final : public QObject {
    Q_OBJECT

public:
    /// All outlive it. Whoever asks the model's interview for a sentence is heard.
    PhraseSpeaker(DesktopModel &model, Voices &voices, Clock &clock, QObject *parent = nullptr);

    /// Of the person; the caseworker's where they share one.
    [[nodiscard]] Language language() const;
    /// Whether the last sentence found a voice.
    [[nodiscard]] bool wasHeard() const { return m_heard; }
    /// The sentence before the person once more, slowly.
    void speakSlowly();
    void stop() { m_narrator.stop(); }
    [[nodiscard]] const Narrator &narrator() const { return m_narrator; }

Q_SIGNALS:
    /// Whatever else is read aloud has to be silent.
    void aboutToSpeak();
    /// wasHeard() is of another sentence.
    void said();

private:
    void speak(int phrase, int speed);

    DesktopModel &m_model;
    Narrator m_narrator;
    bool m_heard = true;
};

} // namespace escale
