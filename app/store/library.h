// SPDX-License-Identifier: GPL-3.0-or-later
// The library as a file: where it is, how it comes into being, whether it is sound, and who may write it now.
#pragma once

#include "fiche/clock.h"
#include "fiche/error.h"
#include "store/database.h"

#include <QLockFile>
#include <QStringList>
#include <memory>

namespace escale {

/// `ESCALE_LIBRARY`, else library.sqlite in the per-user data directory.
QString defaultLibraryPath();

enum class Preparation : quint8 {
    Found,   ///< it was there, and opens
    Created, ///< there was none: it now holds the sample
    Repaired ///< it was damaged: set aside as <name>.damaged-<UTC time>, and replaced by the sample; the person must be
             ///< told and a sync is due
};

/// Makes sure that a library that opens is at `path`: copies `sample` (a finished library file, may be a Qt resource)
/// when there is none, sets a damaged one aside. Never touches a library that is merely locked, unreadable or newer
/// (errors: CannotRead, CannotWrite, TooNew). A crash at any point leaves either the old file or the new one.
Result<Preparation> prepareLibrary(const QString &path, const QString &sample, Clock &clock);

/// Makes the library one plain, compact file that may be copied as it is: no log beside it. Nobody else may have it
/// open. Errors: as Writer::open, and CannotWrite.
Result<Done> sealLibrary(const QString &path);

/// Every defect found: SQLite's own integrity check, foreign keys, and that every text can be decoded and every fiche
/// has its French. Empty when the library is sound. Errors: CannotRead, TooNew; a file that is not a database is a
/// defect, not an error.
Result<QStringList> verifyLibrary(const QString &path, CallGate gate = {});

/// The right to write, one holder per library; released with the object, or by the death of the process.
/// Errors: Busy (somebody else syncs), CannotWrite (the folder).
Result<std::unique_ptr<QLockFile>> lockLibrary(const QString &path);

} // namespace escale
