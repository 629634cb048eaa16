// SPDX-License-Identifier: GPL-3.0-or-later
// Who says it. A Voice speaks phrases, one at a time, and tells how far it is; Narrator drives it. Lives in the
// narrator's thread, never blocks it, and answers by signals. After stop() no signal comes for any earlier ticket.
#pragma once

#include "speech/pace.h"

#include <QObject>

namespace escale {

/// Where a voice comes from: the content itself, this program, the system.
enum class VoiceOrigin : quint8 { Recorded, Builtin, System };

/// "recorded", "builtin", "system".
QLatin1String code(VoiceOrigin origin);

/// One line of the list of voices.
struct VoiceInfo {
    QString name; ///< as its maker calls it; not translated
    Language language = Language::Fr;
    VoiceOrigin origin = VoiceOrigin::Builtin;

    friend bool operator==(const VoiceInfo &, const VoiceInfo &) = default;
};

/// A synthetic voice that nobody who speaks the language has judged yet. Wherever it is named it says so.
bool isOnTrial(Language language, VoiceOrigin origin);
/// "voice on trial", in the language of the interface.
QString trialWords();

struct Manner {
    int wordsPerMinute = normalSpeed; ///< see pace.h
    double volume = 1.0;              ///< 0 to 1

    friend bool operator==(const Manner &, const Manner &) = default;
};

/// Why nothing is heard.
enum class VoiceTrouble : quint8 {
    None,
    NoVoice,   ///< nobody here speaks this language
    NoDevice,  ///< no loudspeaker, no sound server
    Engine,    ///< the voice is gone, silent or does not start
    CannotSay, ///< this phrase alone
};

class Voice : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QList<VoiceInfo> voices() const = 0;
    /// Whether it would say this very phrase.
    [[nodiscard]] virtual bool canSay(const Phrase &phrase) const = 0;
    [[nodiscard]] virtual VoiceOrigin origin() const = 0;

    /// A phrase that will be said soon. May do nothing.
    virtual void prepare(const Phrase &phrase, const Manner &manner) = 0;
    /// Says it; `ticket` names it in the signals. Whatever was being said is stopped first.
    virtual void speak(quint64 ticket, const Phrase &phrase, const Manner &manner) = 0;
    /// Silence, at once.
    virtual void stop() = 0;
    /// At once, for what is being said too where the engine can.
    virtual void setVolume(double volume) = 0;

Q_SIGNALS:
    void started(quint64 ticket); ///< the first sound is heard
    void word(quint64 ticket, escale::TextRange spoken);
    void finished(quint64 ticket);
    void failed(quint64 ticket, escale::VoiceTrouble trouble);
    /// Languages came or went, or a device came back.
    void changed();
};

} // namespace escale

Q_DECLARE_METATYPE(escale::VoiceTrouble)
Q_DECLARE_METATYPE(escale::TextRange)
