// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readsession.h"

#include "base/try.h"
#include "store/database.h"

namespace escale {

Result<Done> ReadSession::each(QLatin1String sql, const QVariantList &values,
                               const std::function<void(const QSqlQuery &)> &onRow) const
{
    return m_database->each(sql, values, onRow);
}

Result<bool> ReadSession::first(QLatin1String sql, const QVariantList &values,
                                const std::function<void(const QSqlQuery &)> &onRow) const
{
    ESCALE_TRY(QSqlQuery *const query, m_database->run(sql, values));
    const auto found = m_database->next(*query);
    if (found && *found)
        onRow(*query);
    query->finish();
    return found;
}

Result<QVariant> ReadSession::value(QLatin1String sql, const QVariantList &values) const
{
    return m_database->value(sql, values);
}

Result<Done> ReadSession::snapshot(const std::function<Result<Done>()> &work) const
{
    return m_database->snapshot(work);
}

} // namespace escale
