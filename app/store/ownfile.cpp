// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ownfile.h"

#include "base/try.h"
#include "store/database.h"
#include "store/storeerror.h"

#include <algorithm>

namespace escale {

OwnFileSchema::Step OwnFileSchema::sql(const char *statements)
{
    return [statements](const WriteSession &session) { return session.script(QString::fromUtf8(statements)); };
}

OwnFile::OwnFile(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

OwnFile::~OwnFile() = default;

Result<std::unique_ptr<OwnFile>> OwnFile::open(const QString &path, const OwnFileSchema &schema, Access access)
{
    ESCALE_TRY(auto database, Database::open(path, access));
    std::unique_ptr<OwnFile> file(new OwnFile(std::move(database)));
    if (access == Access::ReadWrite) {
        ESCALE_TRY_DONE(file->migrate(schema));
    } else {
        ESCALE_TRY_DONE(file->version(schema));
    }
    return file;
}

/// The steps that have been done.
Result<int> OwnFile::version(const OwnFileSchema &schema)
{
    ESCALE_TRY(const auto version, m_database->value(QLatin1String("PRAGMA user_version")));
    const int found = version.toInt();
    if (found > static_cast<int>(schema.steps.size()))
        return tooNewError(found);
    if (found > 0 && schema.application != 0) {
        ESCALE_TRY(const auto application, m_database->value(QLatin1String("PRAGMA application_id")));
        if (application.toInt() != schema.application)
            return foreignError();
    }
    return std::max(found, 0);
}

Result<Done> OwnFile::migrate(const OwnFileSchema &schema)
{
    ESCALE_TRY(const auto found, version(schema));
    if (found == 0) {
        ESCALE_TRY_DONE(m_database->enableWal());
    }
    for (int step = found; step < static_cast<int>(schema.steps.size()); ++step) {
        const auto done = m_database->transaction([&]() -> Result<Done> {
            // Asked again now that nobody else can write: another program may have done this step meanwhile.
            ESCALE_TRY(const auto now, version(schema));
            if (now > step)
                return Done{};
            ESCALE_TRY_DONE(schema.steps[static_cast<std::size_t>(step)](session()));
            const QString mark = schema.application == 0
                                     ? QString()
                                     : QStringLiteral("PRAGMA application_id = %1; ").arg(schema.application);
            return m_database->script(mark + QStringLiteral("PRAGMA user_version = %1").arg(step + 1));
        });
        if (!done)
            return done;
    }
    if (schema.survivesPowerCut) {
        ESCALE_TRY_DONE(m_database->script(QStringLiteral("PRAGMA synchronous = FULL")));
    }
    if (schema.forgets) {
        ESCALE_TRY_DONE(m_database->script(QStringLiteral("PRAGMA secure_delete = ON")));
    }
    return Done{};
}

} // namespace escale
