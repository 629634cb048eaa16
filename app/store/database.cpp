// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/try.h"
#include "store/faultinjection.h"
#include "store/storeerror.h"

#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <algorithm>
#include <array>
#include <atomic>
#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace escale {
namespace {

/// Of the connections of this program, from 1.
quint32 nextNumber()
{
    static std::atomic<quint32> last{0};
    return ++last;
}

/// Writers of one machine queue; nobody waits for longer than this for a lock.
constexpr auto busyTimeout = "QSQLITE_BUSY_TIMEOUT=5000";

constexpr auto firstLook = "SELECT count(*) FROM sqlite_schema";

constexpr int primary = 0xff; // of an extended result code

/// What tells that a file nobody could change has changed all the same.
struct FileState {
    qint64 size = 0;
    QDateTime modified;
    bool logged = false;

    friend bool operator==(const FileState &, const FileState &) = default;
};

/// What a writer has not yet put into the file, or has yet to take back out of it.
constexpr std::array<const char *, 2> logs{"-wal", "-journal"};

FileState stateOf(const QString &path)
{
    const QFileInfo file(path);
    const bool logged = std::any_of(
        logs.begin(), logs.end(), [&path](const char *log) { return QFileInfo(path + QLatin1String(log)).size() > 0; });
    return {file.size(), file.lastModified(), logged};
}

/// Whether this process may make a file in the folder: asked for the rights it acts with, and false on a medium that is
/// read-only.
bool mayMakeFiles(const QString &folder)
{
#ifdef Q_OS_UNIX
    return faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK | X_OK, AT_EACCESS) == 0;
#else
    return QFileInfo(folder).isWritable();
#endif
}

/// A library in its everyday shape (write-ahead log) can only be read beside its log files. Where they are not there
/// and cannot be made, nobody of this program's rights can be writing: then, and only then, they are not needed. A log
/// with content is never passed over: it may hold half of what the file says.
bool standsAlone(const QString &path)
{
    return !mayMakeFiles(QFileInfo(path).absolutePath()) && !stateOf(path).logged;
}

/// A writer that was killed before the file had its write-ahead log (a library is turned to WAL once, when it is made)
/// has left a journal that only a writer can play back. Without that no reader gets in.
bool waitsForAWriter(sqlite3 *reader)
{
    return (sqlite3_exec(reader, firstLook, nullptr, nullptr, nullptr) & primary) == SQLITE_READONLY;
}

/// Does nothing where the file may not be written: then the reader says so.
void recoverWal(const QString &path)
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
    quint32 number = nextNumber();
    QString name = QStringLiteral("escale-%1").arg(number);
    QString path;
    Access access = Access::ReadOnly;
    CallGate gate; ///< of a test
    bool immutable = false;
    FileState state; ///< when it was opened
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

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    auto priv = std::make_unique<Private>();
    priv->path = path;
    priv->access = access;
    priv->gate = gateFor(path);
    std::unique_ptr<Database> database(new Database(std::move(priv)));
    ESCALE_TRY_DONE(database->connect());
    return database;
}

Result<Done> Database::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), d->name);
    const bool reads = d->access == Access::ReadOnly;
    for (d->immutable = false;; d->immutable = true) {
        connection.close();
        connection.setDatabaseName(
            d->immutable ? QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(d->path).absoluteFilePath()).toEncoded() +
                                               "?immutable=1")
                         : d->path);
        connection.setConnectOptions(QLatin1String(busyTimeout) +
                                     (reads ? QLatin1String(";QSQLITE_OPEN_READONLY") : QLatin1String()) +
                                     (d->immutable ? QLatin1String(";QSQLITE_OPEN_URI") : QLatin1String()));
        if (!d->allowed())
            return injectedError();
        d->state = stateOf(d->path);
        if (!connection.open())
            return storeError(connection.lastError().nativeErrorCode().toInt(), connection.lastError().text(),
                              d->access);
        if (!reads)
            break;
        if (waitsForAWriter(handle()))
            recoverWal(d->path);
        const int looked = sqlite3_exec(handle(), firstLook, nullptr, nullptr, nullptr) & primary;
        const bool barred = looked == SQLITE_CANTOPEN || looked == SQLITE_READONLY;
        if (!barred || d->immutable || !standsAlone(d->path))
            break;
    }
    // SQLite opens what it may not write for reading, and says so at the first write only.
    if (!reads && sqlite3_db_readonly(handle(), "main") == 1)
        return storeError(SQLITE_READONLY, QStringLiteral("opened read-only"), d->access);
    if (!reads)
        keepLogFiles();
    return prepareConnection();
}

/// A library may come from elsewhere: what its schema says runs with no more rights than a value has, and the pages of
/// a file that rots are looked at before they are believed. A commit is safe from a crash with NORMAL in a write-ahead
/// log; what a power cut takes is the last run's, and the next one brings it again.
Result<Done> Database::prepareConnection()
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    const auto distrust = script(QStringLiteral("PRAGMA cell_size_check = ON"));
    if (!distrust)
        return distrust;
    return d->access == Access::ReadOnly
               ? script(QStringLiteral("PRAGMA query_only = ON"))
               : script(QStringLiteral("PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; "
                                       "PRAGMA cache_size = -8000; PRAGMA temp_store = MEMORY"));
}

bool Database::hasMoved() const
{
    if (d->immutable) // SQLite looks at such a file once
        return !(stateOf(d->path) == d->state);
    int moved = 0;
    return d->access == Access::ReadOnly &&
           sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

/// From the start: a file that is then refused keeps its log too.
void Database::keepLogFiles()
{
    int keep = 1;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_PERSIST_WAL, &keep);
}

Result<Done> Database::enableWal()
{
    // The log comes with the first look at the file after the change.
    return script(QStringLiteral("PRAGMA journal_mode = WAL; SELECT count(*) FROM sqlite_schema"));
}

Error Database::failed(const QSqlError &error) const
{
    return storeError(handle(), error.nativeErrorCode().toInt(), error.text(), d->access);
}

Result<Done> Database::change(QLatin1String sql, const QVariantList &values)
{
    ESCALE_TRY_DONE(run(sql, values));
    return Done{};
}

Result<bool> Database::next(QSqlQuery &query)
{
    if (!d->allowed())
        return injectedError();
    if (query.next())
        return true;
    if (query.lastError().isValid())
        return failed(query.lastError());
    return false;
}

Result<Done> Database::each(QLatin1String sql, const QVariantList &values,
                            const std::function<void(const QSqlQuery &)> &onRow)
{
    ESCALE_TRY(const auto query, run(sql, values));
    for (;;) {
        ESCALE_TRY(const auto more, next(*query));
        if (!more)
            return Done{};
        onRow(*query);
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
            return failed(error);
        }
        query = std::move(fresh);
    }
    query->finish();
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values[i]);
    if (!query->exec())
        return failed(query->lastError());
    return query.get();
}

Result<QVariant> Database::value(QLatin1String sql, const QVariantList &values)
{
    ESCALE_TRY(const auto query, run(sql, values));
    const auto found = next(*query);
    QVariant answer = found && *found ? query->value(0) : QVariant();
    query->finish();
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
    return storeError(handle(), sqlite3_extended_errcode(handle()), cause, d->access);
}

Result<Done> Database::transaction(const std::function<Result<Done>()> &work)
{
    return between(QStringLiteral("BEGIN IMMEDIATE"), work);
}

Result<Done> Database::snapshot(const std::function<Result<Done>()> &work)
{
    if (sqlite3_get_autocommit(handle()) == 0)
        return work(); // inside another one already
    return between(QStringLiteral("BEGIN"), work);
}

Result<Done> Database::between(const QString &begin, const std::function<Result<Done>()> &work)
{
    ESCALE_TRY_DONE(script(begin));
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

Result<qint64> Database::version()
{
    ESCALE_TRY(const auto seen, value(QLatin1String("PRAGMA data_version")));
    constexpr int countBits = 32; // SQLite's own counter
    return (qint64{d->number} << countBits) + seen.toLongLong();
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
