// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite says, as a sentence for a person. One place, for the whole of store/.
#pragma once

#include "fiche/error.h"
#include "store/database.h"

class QSqlError;

namespace escale {

/// `code`: an SQLite result code, extended or not (https://www.sqlite.org/rescode.html).
Error storeError(int code, const QString &cause, Access access);
Error storeError(const QSqlError &error, Access access);

/// What a CallGate makes of a call: as a full disk would.
Error injectedError();

Error damagedError(const QString &cause);
Error tooNewError(int schema);
/// A library that must be migrated first, which a reader cannot do.
Error tooOldError(int schema);
/// A database, but of another program: nothing of ours to repair.
Error foreignError();

} // namespace escale
