// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of SQLite's full text search that no SQL reaches: a ranking function of one's own, the words of an index.
// For search/ alone (tests/checks/rooms.py).
#pragma once

#include "store/readsession.h"

struct sqlite3;

namespace escale {

class FullText final {
public:
    /// The connection of a session, for FTS5's own interface (https://www.sqlite.org/fts5.html, section 7). Neither to
    /// be closed nor kept longer than the session.
    static sqlite3 *connection(const ReadSession &session);
    /// What the connection has just answered (connection()), or `code` of before.
    static Error error(const ReadSession &session, const QString &cause);
    static Error error(const ReadSession &session, int code, const QString &cause);
    /// A table of this connection alone ("temp.…"). It is no change of the library, but SQLite takes it for one: a
    /// connection that only reads may make it all the same. `sql`: one statement, IF NOT EXISTS.
    static Result<Done> makeOwnTable(const ReadSession &session, const QString &sql);
};

} // namespace escale
