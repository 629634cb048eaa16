// SPDX-License-Identifier: GPL-3.0-or-later
// The library as a file: how it comes into being, whether it is sound, and who may write it now. Where it is:
// station/paths.h.
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "store/access.h"

#include <QLockFile>
#include <QStringList>
#include <memory>

namespace escale {

enum class Preparation : quint8 {
    Found,   ///< it was there, and opens
    Created, ///< there was none: it now holds the sample
    Repaired ///< it was damaged: set aside as <name>.damaged-<UTC time>, and replaced by the sample; the person must be
             ///< told and a sync is due
};

/// Makes sure that a library that opens is at `path`: copies `sample` (a finished library file, may be a Qt resource)
/// when there is none, and brings an older shape up to date. A crash at any point leaves either the old file or the new
/// one.
///
/// Who may replace what is there: only who is about to fill it again, the start of a sync and of a rebuilt index
/// (ReadWrite). A window and a command that reads (ReadOnly) answer Damaged and touch nothing.
/// What is damaged: what SQLite calls damaged (SQLITE_CORRUPT, SQLITE_NOTADB, a quick_check that finds fault) when it
/// is asked twice, with the file opened anew in between, and that once was a library: notes that somebody names by
/// mistake are left where they are (CannotRead). A disk that does not answer, a lock, no memory, no room, no right are
/// no damage: CannotRead or CannotWrite, now; TooNew as it says.
Result<Preparation> prepareLibrary(const QString &path, const QString &sample, Clock &clock,
                                   Access access = Access::ReadOnly);

/// Makes the library one plain, compact file that may be copied as it is: no log beside it. Nobody else may have it
/// open. Errors: as Writer::open, and CannotWrite.
Result<Done> sealLibrary(const QString &path);

/// What is wrong with a library. Both empty when it is sound.
struct LibraryDefects {
    QStringList file;    ///< the file itself: the start of the next sync sets it aside
    QStringList content; ///< single texts, fiches, names: the next sync fetches them again

    [[nodiscard]] bool isEmpty() const { return file.isEmpty() && content.isEmpty(); }
    [[nodiscard]] QStringList all() const { return file + content; }
};

/// Every defect found: SQLite's own integrity check and foreign keys; that every text can be decoded and is the one
/// that was stored (its hash), every fiche and the taxonomy too (their seals, seal.h), and that every fiche has its
/// French. A defect is what is found twice. Errors: CannotRead (a disk that does not answer is no defect), TooNew; a
/// library whose first page is gone is a defect, another file is CannotRead.
Result<LibraryDefects> findDefects(const QString &path);
/// The same in one list.
Result<QStringList> verifyLibrary(const QString &path);

/// The right to write, one holder per library; released with the object, or by the death of the process.
/// Errors: Busy (somebody else syncs), CannotWrite (the folder).
Result<std::unique_ptr<QLockFile>> lockLibrary(const QString &path);

} // namespace escale
