// SPDX-License-Identifier: GPL-3.0-or-later
// A voice whose every step a test decides: it notes what it is asked and says nothing until told to.
#pragma once

#include "speech/voice.h"

#include <QSet>

namespace escale::test {

class FakeVoice final : public Voice {
public:
    // What the test arranges.
    LanguageSet speaks = LanguageSet::all();
    VoiceOrigin from = VoiceOrigin::Builtin;
    QSet<QString> onlyTexts;  ///< when not empty: the texts it can say (a recorded voice)
    bool failsAtOnce = false; ///< speak() answers with `trouble` before it returns
    VoiceTrouble troubleAtOnce = VoiceTrouble::NoDevice;

    // What the test looks at.
    QStringList said, prepared;
    QList<Language> languages;
    QList<int> speedsUsed;
    quint64 ticket = 0; ///< of what is being said; 0: silent
    int stops = 0;
    double volume = 1;

    [[nodiscard]] QList<VoiceInfo> voices() const override
    {
        QList<VoiceInfo> list;
        for (const Language l : speaks.toList())
            list.append({QStringLiteral("fake"), l, from});
        return list;
    }
    [[nodiscard]] bool canSay(const Phrase &phrase) const override
    {
        return speaks.contains(phrase.language) && (onlyTexts.isEmpty() || onlyTexts.contains(phrase.text));
    }
    [[nodiscard]] VoiceOrigin origin() const override { return from; }
    void prepare(const Phrase &phrase, const Manner &) override { prepared.append(phrase.text); }
    void speak(quint64 newTicket, const Phrase &phrase, const Manner &manner) override
    {
        said.append(phrase.text);
        languages.append(phrase.language);
        speedsUsed.append(manner.wordsPerMinute);
        ticket = newTicket;
        if (failsAtOnce)
            fail(troubleAtOnce);
    }
    void stop() override
    {
        ++stops;
        ticket = 0;
    }
    void setVolume(double newVolume) override { volume = newVolume; }

    // What the test makes happen.
    void start() { Q_EMIT started(ticket); }
    void speakWord(TextRange spoken) { Q_EMIT word(ticket, spoken); }
    void finish() { Q_EMIT finished(std::exchange(ticket, 0)); }
    /// Starts and ends the phrase at hand.
    void speak()
    {
        start();
        finish();
    }
    void fail(VoiceTrouble trouble) { Q_EMIT failed(std::exchange(ticket, 0), trouble); }
    void change() { Q_EMIT changed(); }
    /// A late signal of something long cancelled.
    void lie(quint64 oldTicket)
    {
        Q_EMIT started(oldTicket);
        Q_EMIT finished(oldTicket);
        Q_EMIT failed(oldTicket, VoiceTrouble::Engine);
    }
};

} // namespace escale::test
