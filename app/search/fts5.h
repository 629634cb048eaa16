// SPDX-License-Identifier: GPL-3.0-or-later
// FTS5's own interface (https://www.sqlite.org/fts5.html, section 7).
#pragma once

struct fts5_api;
struct sqlite3;

namespace escale {

/// Null when the connection has no FTS5. Valid as long as the connection.
fts5_api *fts5Of(sqlite3 *database);

} // namespace escale
