// SPDX-License-Identifier: GPL-3.0-or-later
// The voice of the pages around the fiches, by a narrator of its own: greetings, tiles, cards, dialogs.
#pragma once

#include "kiosk/pagevoice.h"
#include "speech/narrator.h"

namespace escale {

class NarratedVoice final : public QObject, public PageVoice {
    Q_OBJECT

public:
    /// `reader` reads the fiche: it pauses when a page speaks. All outlive this object.
    NarratedVoice(Voices &voices, Narrator &reader, Clock &clock, QObject *parent = nullptr);

    /// Recorded ones too: what the pages say is recorded along with the fiches.
    [[nodiscard]] LanguageSet languages() const override;
    void speak(const QList<SpokenText> &texts, Lit lit) override;
    void stop() override;

    [[nodiscard]] Narrator &narrator() { return m_narrator; }

Q_SIGNALS:
    void speaking(bool heard);

private:
    Voices &m_voices;
    Narrator &m_reader;
    Narrator m_narrator;
    Lit m_lit;
    bool m_heard = false;
};

} // namespace escale
