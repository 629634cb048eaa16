// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences read aloud, in the library: Ogg Opus by hash of language and text (the table `recording`). The same words
// in two fiches are one recording. Functions on a session, in its thread; errors are those of store/.
#pragma once

#include "speech/utterance.h"
#include "store/writesession.h"

#include <QHash>
#include <QSet>

namespace escale {

/// BLAKE2b-256 of the language's code, a line break and the words for the ear.
QByteArray recordingKey(const Phrase &phrase);

struct Recording {
    QByteArray key;
    Language language = Language::Ps;
    qint64 words = 0, milliseconds = 0; ///< at the voice's own speed
    QByteArray sound;                   ///< Ogg Opus
};

/// What is known of them all without their sound.
struct RecordingShelf {
    QHash<QByteArray, Language> languages; ///< by key
    qint64 bytes = 0;
    QHash<Language, double> pace; ///< words of the language a minute, over all its recordings
};

Result<RecordingShelf> recordingShelf(const ReadSession &database);
/// Empty when there is none.
Result<QByteArray> recordedSound(const ReadSession &database, const QByteArray &key);
Result<Done> putRecordings(const WriteSession &database, const QList<Recording> &recordings);
/// Drops those whose text is gone: all but `wanted`. How many went.
Result<int> dropRecordings(const WriteSession &database, const QSet<QByteArray> &wanted);

} // namespace escale
