// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/storeerror.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <atomic>
#include <sqlite3.h>

namespace escale {
namespace {

QString freshConnectionName()
{
    static std::atomic<quint64> last{0};
    return QStringLiteral("escale-%1").arg(++last);
}

/// Writers of one machine queue; nobody waits for longer than this for a lock.
constexpr auto busyTimeout = "QSQLITE_BUSY_TIMEOUT=5000";

constexpr auto firstLook = "SELECT count(*) FROM sqlite_schema";

/// A writer that was killed before the file had its write-ahead log (a library is turned to WAL once, when it is made)
/// has left a journal that only a writer can play back. Without that no reader gets in.
bool waitsForAWriter(sqlite3 *reader)
{
    constexpr int primary = 0xff; // of an extended result code
    return (sqlite3_exec(reader, firstLook, nullptr, nullptr, nullptr) & primary) == SQLITE_READONLY;
}

/// Does nothing where the file may not be written: then the reader says so.
void playBack(const QString &path)
{
    sqlite3 *writer = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &writer, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK) {
        int keep = 1;
        sqlite3_file_control(writer, "main", SQLITE_FCNTL_PERSIST_WAL, &keep);
        sqlite3_busy_timeout(writer, 5000);
        sqlite3_exec(writer, firstLook, nullptr, nullptr, nullptr);
    }
    sqlite3_close(writer);
}

} // namespace

struct Database::Private {
    QString name = freshConnectionName();
    QString path;
    Access access = Access::ReadOnly;
    CallGate gate;
    QHash<QLatin1String, std::shared_ptr<QSqlQuery>> prepared;

    [[nodiscard]] QSqlDatabase connection() const { return QSqlDatabase::database(name, false); }
    [[nodiscard]] bool allowed() const { return !gate || gate(); }
};

Database::Database(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Database::~Database()
{
    d->prepared.clear();
    d->connection().close();
    QSqlDatabase::removeDatabase(d->name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, CallGate gate)
{
    auto priv = std::make_unique<Private>();
    priv->path = path;
    priv->access = access;
    priv->gate = std::move(gate);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), priv->name);
    connection.setDatabaseName(path);
    connection.setConnectOptions(QLatin1String(busyTimeout) + (access == Access::ReadOnly
                                                                   ? QLatin1String(";QSQLITE_OPEN_READONLY")
                                                                   : QLatin1String()));
    const bool allowed = priv->allowed();
    const bool opened = allowed && connection.open();
    const QSqlError error = connection.lastError();
    connection = {};
    std::unique_ptr<Database> database(new Database(std::move(priv)));
    if (!opened)
        return allowed ? storeError(error, access) : injectedError();
    if (access == Access::ReadOnly && waitsForAWriter(database->handle()))
        playBack(path);
    // SQLite opens what it may not write for reading, and says so at the first write only.
    if (access == Access::ReadWrite && sqlite3_db_readonly(database->handle(), "main") == 1)
        return storeError(SQLITE_READONLY, QStringLiteral("opened read-only"), access);
    if (access == Access::ReadWrite)
        database->keepLogFiles();
    const auto ready = access == Access::ReadOnly
                           ? database->script(QStringLiteral("PRAGMA query_only = ON"))
                           : database->script(QStringLiteral("PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; "
                                                             "PRAGMA cache_size = -8000; PRAGMA temp_store = MEMORY"));
    if (!ready)
        return ready.error();
    return database;
}

/// From the start: a file that is then refused keeps its log too.
void Database::keepLogFiles()
{
    int keep = 1;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_PERSIST_WAL, &keep);
}

Result<Done> Database::keepLog()
{
    // The log comes with the first look at the file after the change.
    return script(QStringLiteral("PRAGMA journal_mode = WAL; SELECT count(*) FROM sqlite_schema"));
}

Result<bool> Database::next(QSqlQuery &query)
{
    if (!d->allowed())
        return injectedError();
    if (query.next())
        return true;
    if (query.lastError().isValid())
        return storeError(query.lastError(), d->access);
    return false;
}

Result<Done> Database::each(QLatin1String sql, const QVariantList &values,
                            const std::function<void(const QSqlQuery &)> &onRow)
{
    const auto query = run(sql, values);
    if (!query)
        return query.error();
    for (;;) {
        const auto more = next(**query);
        if (!more)
            return more.error();
        if (!*more)
            return Done{};
        onRow(**query);
    }
}

Result<QSqlQuery *> Database::run(QLatin1String sql, const QVariantList &values)
{
    if (!d->allowed())
        return injectedError();
    auto &query = d->prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(d->connection());
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            const QSqlError error = fresh->lastError();
            d->prepared.remove(sql);
            return storeError(error, d->access);
        }
        query = std::move(fresh);
    }
    query->finish();
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values[i]);
    if (!query->exec())
        return storeError(query->lastError(), d->access);
    return query.get();
}

Result<QVariant> Database::value(QLatin1String sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    if (!query)
        return query.error();
    const auto found = next(**query);
    QVariant answer = found && *found ? (*query)->value(0) : QVariant();
    (*query)->finish();
    return found ? Result<QVariant>(answer) : Result<QVariant>(found.error());
}

Result<Done> Database::script(const QString &sql)
{
    if (!d->allowed())
        return injectedError();
    char *message = nullptr;
    const int state = sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, &message);
    if (state == SQLITE_OK)
        return Done{};
    const QString cause = QString::fromUtf8(message);
    sqlite3_free(message);
    return storeError(sqlite3_extended_errcode(handle()), cause, d->access);
}

Result<Done> Database::transaction(const std::function<Result<Done>()> &work)
{
    return between(QStringLiteral("BEGIN IMMEDIATE"), work);
}

Result<Done> Database::snapshot(const std::function<Result<Done>()> &work)
{
    return between(QStringLiteral("BEGIN"), work);
}

Result<Done> Database::between(const QString &begin, const std::function<Result<Done>()> &work)
{
    if (const auto begun = script(begin); !begun)
        return begun.error();
    auto result = work();
    if (result)
        result = script(QStringLiteral("COMMIT"));
    if (!result) {
        for (auto &query : d->prepared)
            query->finish();
        // Straight to SQLite: a rollback must not be stopped by what made the work fail. Some errors have already
        // rolled back.
        if (sqlite3_get_autocommit(handle()) == 0)
            sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    return result;
}

Access Database::access() const
{
    return d->access;
}

sqlite3 *Database::handle() const
{
    const QVariant handle = d->connection().driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace escale
