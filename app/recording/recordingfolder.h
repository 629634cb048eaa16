// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that a person has read, as files: <language>/<key>.opus, the key of recordings.h in hexadecimal, Ogg Opus.
// Functions on a folder, in whatever thread; what is no such file is nobody's.
#pragma once

#include "base/error.h"
#include "fiche/language.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace escale {

/// Where they are looked for: the folder "recordings" beside the library.
QString recordingFolder(const QString &libraryPath);
/// Where those are that nobody has listened to yet, in the same form: beside them, so that no page says them.
QString waitingRecordingFolder(const QString &libraryPath);
/// What is there, by key; not whether it can be played.
QHash<QByteArray, Language> personsRecordings(const QString &folder);
/// Empty when there is none, or none that a sentence could be (4 MB).
QByteArray personsSound(const QString &folder, Language language, const QByteArray &key);

/// A file of such a folder, looked at. `problem` is empty when it can be played.
struct LookedAtRecording {
    enum class Problem : quint8 {
        None,
        Name,    ///< not <key>.opus in the folder of a language
        TooLong, ///< 4 MB and more
        NoSound, ///< no Opus, or damaged
        Length   ///< under a fifth of a second, or over half a minute: not one sentence
    };
    QString file; ///< below the folder: "ti/0f3c….opus"
    Language language = Language::Fr;
    QByteArray key;
    Problem problem = Problem::None;
};
/// Every file there, decoded to its end; sorted by name.
QList<LookedAtRecording> lookAtRecordings(const QString &folder);

/// Writes one, whole or not at all; what was there under this key gives way. Errors: CannotWrite.
Result<Done> putPersonsSound(const QString &folder, Language language, const QByteArray &key, const QByteArray &sound);
/// From one such folder into another; what was there under this key gives way. Errors: CannotRead, CannotWrite.
Result<Done> movePersonsSound(const QString &from, Language language, const QByteArray &key, const QString &to);
/// No error when there is none. Errors: CannotWrite.
Result<Done> dropPersonsSound(const QString &folder, Language language, const QByteArray &key);

/// Copies one into another such folder, whole or not at all; what was there under this key gives way. Errors:
/// CannotRead, CannotWrite.
Result<Done> putPersonsRecording(const QString &from, const LookedAtRecording &recording, const QString &to);

} // namespace escale
