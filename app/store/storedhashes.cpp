// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storedhashes.h"

#include "base/try.h"
#include "store/database.h"

namespace escale {

Result<StoredHashes> readStoredHashes(const QString &path)
{
    StoredHashes held;
    ESCALE_TRY(const auto database, Database::open(path, Access::ReadOnly));
    ESCALE_TRY_DONE(
        database->each(QLatin1String("SELECT etag, fingerprint FROM translation WHERE fiche IN (SELECT id FROM fiche)"),
                       {}, [&held](const QSqlQuery &row) {
                           held.etags.insert(row.value(0).toByteArray());
                           held.fingerprints.insert(row.value(1).toByteArray());
                           ++held.texts;
                       }));
    ESCALE_TRY_DONE(database->each(QLatin1String("SELECT hash FROM recording"), {},
                                   [&held](const QSqlQuery &row) { held.sounds.insert(row.value(0).toByteArray()); }));
    return held;
}

} // namespace escale
