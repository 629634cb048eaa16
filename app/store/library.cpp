// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"

#include "store/migrations.h"
#include "store/rows.h"
#include "store/storeerror.h"
#include "store/writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThread>
#include <sqlite3.h>

using namespace std::chrono_literals;

namespace escale {
namespace {

Error cannotCreate(const QString &cause)
{
    return {Problem::CannotWrite,
            QCoreApplication::translate("store", "The library could not be created. Check that there is room on the "
                                                 "disk and that its folder may be written."),
            cause};
}

/// The library file and the two that SQLite keeps beside it.
QStringList filesOf(const QString &path)
{
    return {path, path + QStringLiteral("-wal"), path + QStringLiteral("-shm")};
}

/// A new file is whole or absent: QSaveFile writes beside it, syncs, and renames.
Result<Done> copySample(const QString &sample, const QString &path)
{
    QFile source(sample);
    if (!source.open(QIODevice::ReadOnly))
        return cannotCreate(QStringLiteral("sample: ") + source.errorString());
    QSaveFile target(path);
    const QByteArray content = source.readAll();
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size() || !target.commit())
        return cannotCreate(target.errorString());
    return Done{};
}

/// The log of another life of the file must not be replayed into this one.
Result<Done> removeLogs(const QString &path)
{
    for (const QString &file : filesOf(path).mid(1)) {
        if (QFile::exists(file) && !QFile::remove(file))
            return cannotCreate(QStringLiteral("old log"));
    }
    return Done{};
}

Result<Done> setAside(const QString &path, const Clock &clock)
{
    const QString suffix = QStringLiteral(".damaged-") + clock.now().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QStringList files = filesOf(path);
    // The database last: as long as it is there, the next start does all of this again.
    for (auto file = files.crbegin(); file != files.crend(); ++file) {
        if (!QFile::exists(*file))
            continue;
        const QString target = path + suffix + file->mid(path.size());
        QFile::remove(target);
        if (!QFile::rename(*file, target))
            return cannotCreate(QStringLiteral("rename"));
    }
    return Done{};
}

/// 0 for a file without content, or none. Errors: Damaged when SQLite says so; everything else is left to the caller.
Result<int> soundSchema(const QString &path)
{
    if (!QFileInfo::exists(path))
        return 0;
    auto database = Database::open(path, Access::ReadOnly);
    if (!database)
        return database.error();
    const auto schema = schemaOf(**database);
    if (!schema)
        return schema.error();
    const auto check = (*database)->value(QLatin1String("PRAGMA quick_check(1)"));
    if (!check)
        return check.error();
    if (check->toString() != QLatin1String("ok"))
        return damagedError(check->toString());
    return *schema;
}

/// A lock file whose holder was killed, or lost its power, before its name was in it belongs to nobody; QLockFile would
/// wait for it for ever. A holder that lives writes its name within moments of making the file (and may be caught in
/// between), so nobody's is only what has had no name for long; the clock may have been set back meanwhile.
bool isNobodys(const QLockFile &lock)
{
    constexpr std::chrono::milliseconds longEnough{2000}, moment{10};
    for (auto waited = 0ms; waited < longEnough; waited += moment) {
        qint64 process = 0;
        QString host, program;
        const QFileInfo file(lock.fileName());
        if (!file.exists() || lock.getLockInfo(&process, &host, &program))
            return false;
        if (std::abs(file.lastModified().msecsTo(QDateTime::currentDateTime())) > longEnough.count())
            return true;
        QThread::msleep(static_cast<unsigned long>(moment.count()));
    }
    return true;
}

/// False: `lock` says why. Waits `patience` for another holder.
bool take(QLockFile &lock, std::chrono::milliseconds patience)
{
    lock.setStaleLockTime(0); // only the death of its holder frees it, never its age
    if (lock.tryLock(0))
        return true;
    if (lock.error() == QLockFile::LockFailedError && isNobodys(lock))
        lock.removeStaleLockFile();
    return lock.tryLock(static_cast<int>(patience.count()));
}

/// Puts the sample where there is no library, or a damaged one.
Result<Preparation> makeLibrary(const QString &path, const QString &sample, const Clock &clock)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return cannotCreate(QStringLiteral("folder"));
    // The windows and a sync may start at once on a new machine: the second finds what the first has made.
    QLockFile making(path + QStringLiteral(".making"));
    if (!take(making, 30s)) // making takes one second at most
        return cannotCreate(QStringLiteral("lock file"));
    const auto schema = soundSchema(path);
    if (schema && *schema > 0)
        return Preparation::Found;
    if (!schema && schema.error().problem != Problem::Damaged)
        return schema.error();
    if (!schema) {
        if (const auto aside = setAside(path, clock); !aside)
            return aside.error();
    }
    if (const auto removed = removeLogs(path); !removed)
        return removed.error();
    if (const auto copied = copySample(sample, path); !copied)
        return copied.error();
    // Opening it once for writing creates the log files that readers without write access need.
    if (const auto writer = Writer::open(path, nullptr); !writer)
        return writer.error();
    return schema ? Preparation::Created : Preparation::Repaired;
}

void checkTexts(Database &database, QStringList &defects)
{
    QList<std::pair<qint64, QString>> texts;
    const auto read = database.each(QLatin1String("SELECT rowid, fiche || ' ' || language FROM translation"), {},
                                    [&texts](const QSqlQuery &q) {
                                        texts.append({q.value(0).toLongLong(), q.value(1).toString()});
                                    });
    if (!read)
        defects << read.error().cause;
    for (const auto &[row, name] : std::as_const(texts)) {
        if (const auto text = rows::translation(database, row); !text)
            defects << QStringLiteral("text %1: %2")
                           .arg(name,
                                text.error().cause.isEmpty() ? QStringLiteral("body missing") : text.error().cause);
    }
}

void checkFiches(Database &database, QStringList &defects)
{
    QStringList ids;
    const auto read = database.each(QLatin1String("SELECT id FROM fiche"), {},
                                    [&ids](const QSqlQuery &q) { ids << q.value(0).toString(); });
    if (!read)
        defects << read.error().cause;
    for (const QString &id : std::as_const(ids)) {
        if (const auto fiche = rows::fiche(database, id); !fiche)
            defects << QStringLiteral("fiche %1: %2").arg(id, fiche.error().cause);
        const auto languages = rows::languagesOf(database, id);
        if (languages && !languages->contains(Language::Fr))
            defects << QStringLiteral("fiche %1: no French text").arg(id);
    }
}

void checkPragma(Database &database, QLatin1String pragma, QLatin1String fine, QStringList &defects)
{
    const auto read = database.each(pragma, {}, [&](const QSqlQuery &q) {
        const QString line = q.value(0).toString();
        if (line != fine)
            defects << QStringLiteral("%1: %2").arg(pragma, line);
    });
    if (!read)
        defects << read.error().cause;
}

} // namespace

QString defaultLibraryPath()
{
    const QString fromEnvironment = qEnvironmentVariable("ESCALE_LIBRARY");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/library.sqlite");
}

Result<Preparation> prepareLibrary(const QString &path, const QString &sample, Clock &clock)
{
    const auto schema = soundSchema(path);
    if (!schema && schema.error().problem != Problem::Damaged)
        return schema.error();
    if (schema && *schema > 0) {
        if (*schema < currentSchema) {
            if (const auto writer = Writer::open(path, nullptr); !writer)
                return writer.error();
        }
        return Preparation::Found;
    }
    return makeLibrary(path, sample, clock);
}

Result<Done> sealLibrary(const QString &path)
{
    const auto writer = Writer::open(path, nullptr);
    if (!writer)
        return writer.error();
    Database &database = (*writer)->database();
    int keep = 0; // the log goes, against the habit of writers
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_PERSIST_WAL, &keep);
    return database.script(QStringLiteral("VACUUM; PRAGMA journal_mode = DELETE"));
}

Result<QStringList> verifyLibrary(const QString &path, CallGate gate)
{
    if (!QFileInfo::exists(path))
        return Error{Problem::CannotRead,
                     QCoreApplication::translate("store", "There is no library at %1. Run: escalectl sync").arg(path),
                     {}};
    QStringList defects;
    auto database = Database::open(path, Access::ReadOnly, std::move(gate));
    const auto schema = database ? schemaOf(**database) : Result<int>(database.error());
    if (!schema) {
        if (schema.error().problem != Problem::Damaged)
            return schema.error();
        return QStringList{schema.error().cause};
    }
    // One state of the library: what a sync takes out meanwhile is not missing.
    const auto checked = (*database)->snapshot([&]() -> Result<Done> {
        checkPragma(**database, QLatin1String("PRAGMA integrity_check"), QLatin1String("ok"), defects);
        checkPragma(**database, QLatin1String("PRAGMA foreign_key_check"), QLatin1String(), defects);
        // An older shape is sound if SQLite says so; its texts are checked once it has been brought up to date.
        if (*schema == currentSchema) {
            checkTexts(**database, defects);
            checkFiches(**database, defects);
        }
        return Done{};
    });
    if (!checked)
        defects << checked.error().cause;
    return defects;
}

Result<std::unique_ptr<QLockFile>> lockLibrary(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return cannotCreate(QStringLiteral("folder"));
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    if (take(*lock, 0ms))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return Error{
            Problem::Busy,
            QCoreApplication::translate("store", "Another synchronisation is running. Let it finish, then try again."),
            QStringLiteral("locked")};
    return cannotCreate(QStringLiteral("lock file"));
}

} // namespace escale
