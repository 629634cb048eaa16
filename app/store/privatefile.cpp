// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privatefile.h"

#include "store/storeerror.h"

#include <QDir>
#include <QFileInfo>
#include <sqlite3.h>

namespace escale {

Result<Done> makePrivateFile(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    const bool made = file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    const QString cause = file.errorString();
    file.close();
    if (!made && !QFile::exists(path))
        return storeError(SQLITE_CANTOPEN, cause, Access::ReadWrite);
    constexpr QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        QFile each(path + QLatin1String(suffix));
        const QFile::Permissions now = each.exists() ? each.permissions() : QFile::Permissions();
        if (now & others)
            each.setPermissions(now & own);
    }
    return Done{};
}

} // namespace escale
