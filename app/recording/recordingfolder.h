// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that a person has read, as files: <language>/<key>.opus, the key of recordings.h in hexadecimal, Ogg Opus.
// Functions on a folder, in whatever thread; what is no such file is nobody's.
#pragma once

#include "fiche/language.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace escale {

/// Where they are looked for: the folder "recordings" beside the library.
QString recordingFolder(const QString &libraryPath);
/// What is there, by key; not whether it can be played.
QHash<QByteArray, Language> personsRecordings(const QString &folder);
/// Empty when there is none, or none that a sentence could be (4 MB).
QByteArray personsSound(const QString &folder, Language language, const QByteArray &key);

} // namespace escale
