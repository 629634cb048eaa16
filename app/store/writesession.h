// SPDX-License-Identifier: GPL-3.0-or-later
// A ReadSession that may also change what is there: the index of the search and the recordings inside a Writer's
// library, and whoever has a file of their own (ownfile.h).
#pragma once

#include "store/readsession.h"

namespace escale {

class WriteSession : public ReadSession {
public:
    using ReadSession::ReadSession;

    /// Does what changes something. A prepared statement, kept for the next time the same `sql` is asked for. `sql`
    /// must be a literal.
    Result<QSqlQuery *> run(QLatin1String sql, const QVariantList &values = {}) const;
    /// Several statements, none with values: the schema of who owns the tables.
    Result<Done> script(const QString &sql) const;
    /// `work` between BEGIN IMMEDIATE and COMMIT; rolled back when it fails or when the commit does.
    Result<Done> transaction(const std::function<Result<Done>()> &work) const;
};

} // namespace escale
