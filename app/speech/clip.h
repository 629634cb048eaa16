// SPDX-License-Identifier: GPL-3.0-or-later
// A phrase as sound: 16-bit mono PCM, and where its words are. Implicitly shared.
#pragma once

#include "base/error.h"
#include "speech/voice.h"

#include <functional>

namespace escale {

struct WordMark {
    std::chrono::milliseconds at{};
    TextRange spoken; ///< in Phrase::text

    friend bool operator==(const WordMark &, const WordMark &) = default;
};

struct Clip {
    int rate = 0; ///< samples a second
    QList<qint16> samples;
    QList<WordMark> words; ///< in order; may be empty

    [[nodiscard]] std::chrono::milliseconds duration() const;
    friend bool operator==(const Clip &, const Clip &) = default;
};

/// Takes the silence off both ends and leaves a breath, always the same, so that what separates two sentences is the
/// player's decision.
Clip trimmed(const Clip &clip);

/// The clips one after the other, at the rate of the first.
Clip joined(const QList<Clip> &clips, std::chrono::milliseconds gap);

/// RIFF/WAVE, PCM, 16 bit, mono. Errors: CannotWrite.
Result<Done> writeWav(const QString &path, const Clip &clip);
/// The same kind of file, from bytes (what the feed's /tts sends, contract 3.10). A size field of a stream that did not
/// know its end (0 or too large) is forgiven. Errors: BadAnswer.
Result<Clip> clipFromWav(const QByteArray &bytes);

/// Makes clips. Lives in the caller's thread, works elsewhere.
class ClipMaker : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    using Answer = std::function<void(Result<Clip>)>;

    /// Gets ready for the first phrase, elsewhere. Not needed: whoever asks earlier waits.
    virtual void prepare() {}
    [[nodiscard]] virtual QList<VoiceInfo> voices() const = 0;
    [[nodiscard]] virtual VoiceOrigin origin() const = 0;
    [[nodiscard]] virtual bool canSay(const Phrase &phrase) const = 0;
    /// `answer` comes from the event loop of the caller's thread; never after forget() or the end of this object.
    virtual void make(const Phrase &phrase, int wordsPerMinute, Answer answer) = 0;
    /// Nobody waits for earlier answers any more.
    virtual void forget() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace escale
