// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite says, as a sentence for a person. One place, for the whole of store/.
#pragma once

#include "base/error.h"
#include "store/access.h"

struct sqlite3;

namespace escale {

/// `code`: an SQLite result code, extended or not (https://www.sqlite.org/rescode.html).
Error storeError(int code, const QString &cause, Access access);
/// What the connection `handle` has just answered. SQLite calls a read that the disk refused (EIO) a damaged file
/// (SQLITE_IOERR_CORRUPTFS, unixRead() and sqlite3VdbeExec()); here it is what it is, a disk that does not answer.
Error storeError(sqlite3 *handle, int code, const QString &cause, Access access);

/// Whether the system refused a call on the library or its log since `handle` was opened.
bool diskRefused(sqlite3 *handle);

/// What a test makes of a call (faultinjection.h): as a full disk would.
Error injectedError();

/// The file. Only for what SQLite calls damaged (SQLITE_CORRUPT, SQLITE_NOTADB), and for a shape no library has.
Error damagedError(const QString &cause);
/// One text of it; the others can be read.
Error damagedTextError(const QString &cause);
Error tooNewError(int schema);
/// A library that must be migrated first, which a reader cannot do.
Error tooOldError(int schema);
/// A database, but of another program: nothing of ours to repair.
Error foreignError();

} // namespace escale
