// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fulltext.h"

#include "store/database.h"
#include "store/storeerror.h"

#include <sqlite3.h>

namespace escale {

sqlite3 *FullText::connection(const ReadSession &session)
{
    return session.m_database->handle();
}

Error FullText::error(const ReadSession &session, const QString &cause)
{
    return error(session, sqlite3_extended_errcode(connection(session)), cause);
}

Error FullText::error(const ReadSession &session, int code, const QString &cause)
{
    return storeError(connection(session), code, cause, session.m_database->access());
}

Result<Done> FullText::makeOwnTable(const ReadSession &session, const QString &sql)
{
    Database &database = *session.m_database;
    return database.script(
        QStringLiteral("PRAGMA query_only = OFF; %1; PRAGMA query_only = %2")
            .arg(sql, database.access() == Access::ReadOnly ? QLatin1String("ON") : QLatin1String("OFF")));
}

} // namespace escale
