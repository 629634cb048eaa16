// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writesession.h"

#include "store/database.h"

namespace escale {

Result<QSqlQuery *> WriteSession::run(QLatin1String sql, const QVariantList &values) const
{
    return m_database->run(sql, values);
}

Result<Done> WriteSession::script(const QString &sql) const
{
    return m_database->script(sql);
}

Result<Done> WriteSession::transaction(const std::function<Result<Done>()> &work) const
{
    return m_database->transaction(work);
}

} // namespace escale
