// SPDX-License-Identifier: GPL-3.0-or-later
// Files of ours at places where they do not belong any more, and how they come to where they do. Only for who uses the
// default places: what was named on the command line or in the environment stays. Once: afterwards nothing is there.
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "station/paths.h"

#include <QList>
#include <functional>

namespace escale {

struct MovedFile {
    enum class What : quint8 { Settings, Library };

    What what = What::Settings;
    QString from, to;
};

/// "The settings are now in …; they were in …." For whoever starts the program next.
QString movedWords(const MovedFile &moved);

/// Moves the settings file `from`, with its mode and as it is, when nothing is at `to` yet. Nothing when there is none,
/// when it is not ours (no key that Escale knows), or when `to` is there: that one is what counts. Errors: CannotWrite.
Result<std::optional<MovedFile>> moveSettings(const QString &from, const QString &to);

struct OldFiles {
    QList<MovedFile> moved;
    QList<Error> troubles; ///< one sentence each; the program goes on
};

/// moveLibrary() of store/librarymove.h: this room knows no library.
using LibraryMove = std::function<Result<bool>(const QString &from, const QString &to)>;

/// Both files, each when the program uses it (`settings`, `library`) at its default place; what was moved is in the log
/// of userPaths().
OldFiles moveOldFiles(const QString &settings, const QString &library, const LibraryMove &moveLibrary, Clock &clock);

} // namespace escale
