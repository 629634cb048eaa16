// SPDX-License-Identifier: GPL-3.0-or-later
// What a program and the process that speaks for it (app/voice) say to each other, on the process's standard input and
// output: frames, each a length (four bytes, big-endian) and so many bytes. The process first says which languages it
// speaks; then, for each sentence, one answer, in order. What comes back is sound and places of words and is looked at
// as a stranger's: whatever happens in there, nothing else comes out.
#pragma once

#include "speech/clip.h"

namespace escale::voiceprotocol {

/// A frame is no longer: a quarter of an hour of sound. Of a longer one nothing is kept.
inline constexpr qint64 longestFrame = 48LL * 1024 * 1024;
inline constexpr qint64 lengthBytes = 4;

struct Sentence {
    Phrase phrase; ///< language and text alone
    int wordsPerMinute = normalSpeed;
};

/// With the length in front.
QByteArray framed(const QByteArray &content);
/// The length that `bytes` begins with; nothing when it is not there yet. May be more than longestFrame.
std::optional<qint64> frameLength(QByteArrayView bytes);

QByteArray fromLanguages(LanguageSet languages);
std::optional<LanguageSet> languagesFrom(const QByteArray &content);

QByteArray fromSentence(const Sentence &sentence);
std::optional<Sentence> sentenceFrom(const QByteArray &content);

/// No clip: it could not be said.
QByteArray fromClip(const std::optional<Clip> &clip);
/// The clip of `text`; nothing when it could not be said or is none (no rate, words outside the text or out of order).
std::optional<Clip> clipFrom(const QByteArray &content, const QString &text);

} // namespace escale::voiceprotocol
