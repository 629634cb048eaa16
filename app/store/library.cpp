// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"

#include "base/try.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/rows.h"
#include "store/seal.h"
#include "store/storeerror.h"
#include "store/writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
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

/// Whether a file that SQLite cannot make out was a library of ours once. Anything else that stands at the path has
/// been named by mistake.
bool wasALibrary(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 firstPages = 65536;
    constexpr qsizetype idAt = 68; // application_id, https://www.sqlite.org/fileformat2.html section 1.3
    const QByteArray start = file.read(firstPages);
    const bool ourName = QFileInfo(path).suffix() == QLatin1String("sqlite"); // the name it has where it belongs
    const bool ourLog = QFileInfo::exists(filesOf(path).at(1));
    const bool ourMark = start.mid(idAt, 4) == QByteArray("ESCL") || start.contains("CREATE TABLE fiche ");
    const bool zeros = start.count('\0') == start.size(); // what a power cut leaves
    return ourName || ourLog || ourMark || zeros;
}

bool startsAsDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

/// The code that an integrity check names in a line, if any: it goes on after a page that it could not read.
bool speaksOfTheDisk(const QString &line)
{
    static const QRegularExpression code(QStringLiteral("error code=(\\d+)"));
    constexpr int primary = 0xff;
    const auto match = code.match(line);
    if (!match.hasMatch()) // SQLite's words for a page that the pager did not give out; a wrong page number is another
        return line.contains(QLatin1String("failed to get page")) ||
               line.contains(QLatin1String("Failed to read ptrmap"));
    const int said = match.captured(1).toInt() & primary;
    return said != SQLITE_CORRUPT && said != SQLITE_NOTADB;
}

/// Lines that `pragma` answers beside `fine`. Errors: CannotRead when the disk was what failed.
Result<QStringList> complaints(Database &database, QLatin1String pragma, QLatin1String fine)
{
    QStringList found;
    const auto read = database.each(pragma, {}, [&](const QSqlQuery &q) {
        const QString line = q.value(0).toString();
        if (line != fine)
            found << line;
    });
    if (!read)
        return read.error();
    for (const QString &line : std::as_const(found)) {
        if (speaksOfTheDisk(line) || diskRefused(database.handle()))
            return storeError(SQLITE_IOERR, line, database.access());
    }
    return found;
}

/// schemaOf(), but fewer bytes than a page, an empty database to SQLite, are damage: to whoever wrote them they are a
/// note.
Result<int> schemaIn(Database &database, const QString &path)
{
    const auto schema = schemaOf(database);
    if (schema && *schema == 0 && QFileInfo(path).size() > 0 && !startsAsDatabase(path))
        return damagedError(QStringLiteral("no page of a database"));
    return schema;
}

Result<int> lookAtSchema(const QString &path)
{
    ESCALE_TRY(auto database, Database::open(path, Access::ReadOnly));
    const auto schema = schemaIn(*database, path);
    if (!schema)
        return schema.error();
    ESCALE_TRY(const auto wrong, complaints(*database, QLatin1String("PRAGMA quick_check(1)"), QLatin1String("ok")));
    return wrong.isEmpty() ? schema : Result<int>(damagedError(wrong.first()));
}

bool isDamage(const Result<int> &schema)
{
    return !schema && schema.error().problem == Problem::Damaged;
}

bool mayBeReplaced(const Result<int> &schema, Access access)
{
    return isDamage(schema) && access == Access::ReadWrite;
}

/// 0 for a file without content, or none. Errors: Damaged when SQLite says so twice; CannotRead for what never was a
/// library; everything else is left to the caller.
Result<int> soundSchema(const QString &path)
{
    if (!QFileInfo::exists(path))
        return 0;
    auto schema = lookAtSchema(path);
    if (isDamage(schema))
        schema = lookAtSchema(path);
    if (isDamage(schema) && !wasALibrary(path))
        return foreignError();
    return schema;
}

/// A lock file without a name in it.
bool isNameless(const QLockFile &lock)
{
    qint64 process = 0;
    QString host, program;
    return QFileInfo::exists(lock.fileName()) && !lock.getLockInfo(&process, &host, &program);
}

/// A lock file whose holder was killed, or lost its power, before its name was in it belongs to nobody; QLockFile would
/// wait for it for ever. A holder that lives writes its name within moments of making the file (and may be caught in
/// between), so nobody's is only what has had no name for long; the clock may have been set back meanwhile.
bool takeUnlessNobodys(QLockFile &lock)
{
    constexpr std::chrono::milliseconds longEnough{2000}, moment{10};
    const QFileInfo file(lock.fileName());
    const bool old = std::abs(file.lastModified().msecsTo(QDateTime::currentDateTime())) > longEnough.count();
    for (auto waited = 0ms; waited < longEnough && !old && isNameless(lock); waited += moment) {
        if (lock.tryLock(static_cast<int>(moment.count())))
            return true;
    }
    if (isNameless(lock))
        lock.removeStaleLockFile();
    return false;
}

/// False: `lock` says why. Waits `patience` for another holder.
bool take(QLockFile &lock, std::chrono::milliseconds patience)
{
    lock.setStaleLockTime(0); // only the death of its holder frees it, never its age
    if (lock.tryLock(0) || (lock.error() == QLockFile::LockFailedError && takeUnlessNobodys(lock)))
        return true;
    return lock.tryLock(static_cast<int>(patience.count()));
}

/// Puts the sample where there is no library, or a damaged one.
Result<Preparation> makeLibrary(const QString &path, const QString &sample, const Clock &clock, Access access)
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
    if (!schema && !mayBeReplaced(schema, access))
        return schema.error();
    if (access == Access::ReadOnly && QFileInfo::exists(path))
        return tooOldError(0); // an empty file is no library yet, and a reader puts nothing in its place
    if (!schema) {
        // Nobody takes a file away from a sync that is writing it.
        const auto lock = lockLibrary(path);
        if (!lock)
            return lock.error();
        ESCALE_TRY_DONE(setAside(path, clock));
    }
    ESCALE_TRY_DONE(removeLogs(path));
    ESCALE_TRY_DONE(copySample(sample, path));
    // Opening it once for writing creates the log files that readers without write access need.
    ESCALE_TRY_DONE(Writer::open(path, nullptr));
    return schema ? Preparation::Created : Preparation::Repaired;
}

/// What stops a look at content: damage is a defect like others, everything else ends the look.
Result<Done> noteDamage(const Error &error, const QString &what, QStringList &defects)
{
    if (error.problem != Problem::Damaged && error.problem != Problem::NotFound)
        return error;
    defects << (what.isEmpty() ? error.cause : QStringLiteral("%1: %2").arg(what, error.cause));
    return Done{};
}

Result<Done> checkTexts(Database &database, QStringList &defects)
{
    QList<std::pair<qint64, QString>> texts;
    const auto read = database.each(QLatin1String("SELECT rowid, fiche || ' ' || language FROM translation"), {},
                                    [&texts](const QSqlQuery &q) {
                                        texts.append({q.value(0).toLongLong(), q.value(1).toString()});
                                    });
    if (!read)
        return noteDamage(read.error(), {}, defects);
    for (const auto &[row, name] : std::as_const(texts)) {
        const auto text = rows::translation(database, row);
        if (text)
            continue;
        Error error = text.error();
        if (error.cause.isEmpty())
            error.cause = QStringLiteral("body missing");
        if (const auto noted = noteDamage(error, QStringLiteral("text %1").arg(name), defects); !noted)
            return noted;
    }
    return Done{};
}

Result<Done> checkFiche(Database &database, const QString &id, QStringList &defects)
{
    const QString name = QStringLiteral("fiche %1").arg(id);
    if (const auto fiche = rows::fiche(database, id); !fiche) {
        if (const auto noted = noteDamage(fiche.error(), name, defects); !noted)
            return noted;
    } else if (const auto whole = hasItsSeal(database, id); !whole) {
        if (const auto noted = noteDamage(whole.error(), name, defects); !noted)
            return noted;
    } else if (!*whole) {
        defects << QStringLiteral("%1: not what was stored").arg(name);
    }
    const auto languages = rows::languagesOf(database, id);
    if (!languages)
        return noteDamage(languages.error(), name, defects);
    if (!languages->contains(Language::Fr))
        defects << QStringLiteral("%1: no French text").arg(name);
    return Done{};
}

Result<Done> checkFiches(Database &database, QStringList &defects)
{
    QStringList ids;
    const auto read = database.each(QLatin1String("SELECT id FROM fiche"), {},
                                    [&ids](const QSqlQuery &q) { ids << q.value(0).toString(); });
    if (!read)
        return noteDamage(read.error(), {}, defects);
    for (const QString &id : std::as_const(ids)) {
        if (const auto checked = checkFiche(database, id, defects); !checked)
            return checked;
    }
    const auto names = taxonomyHasItsSeal(database);
    if (!names)
        return noteDamage(names.error(), QStringLiteral("taxonomy"), defects);
    if (!*names)
        defects << QStringLiteral("taxonomy: not what was stored");
    return Done{};
}

Result<Done> checkPragma(Database &database, QLatin1String pragma, QLatin1String fine, QStringList &defects)
{
    const auto found = complaints(database, pragma, fine);
    if (!found)
        return noteDamage(found.error(), {}, defects);
    for (const QString &line : *found)
        defects << QStringLiteral("%1: %2").arg(pragma, line);
    return Done{};
}

Result<LibraryDefects> look(const QString &path)
{
    LibraryDefects defects;
    auto database = Database::open(path, Access::ReadOnly);
    const auto schema = database ? schemaIn(**database, path) : Result<int>(database.error());
    if (!schema) {
        if (!isDamage(schema))
            return schema.error();
        if (!wasALibrary(path))
            return foreignError();
        defects.file << schema.error().cause;
        return defects;
    }
    // One state of the library: what a sync takes out meanwhile is not missing.
    const auto checked = (*database)->snapshot([&]() -> Result<Done> {
        auto done = checkPragma(**database, QLatin1String("PRAGMA integrity_check"), QLatin1String("ok"), defects.file);
        if (done)
            done = checkPragma(**database, QLatin1String("PRAGMA foreign_key_check"), QLatin1String(), defects.content);
        // An older shape is sound if SQLite says so; its texts are checked once it has been brought up to date.
        if (done && *schema == currentSchema)
            done = checkTexts(**database, defects.content);
        if (done && *schema == currentSchema)
            done = checkFiches(**database, defects.content);
        return done;
    });
    if (!checked) {
        ESCALE_TRY_DONE(noteDamage(checked.error(), {}, defects.file));
    }
    return defects;
}

} // namespace

Result<Preparation> prepareLibrary(const QString &path, const QString &sample, Clock &clock, Access access)
{
    const auto schema = soundSchema(path);
    if (!schema && !mayBeReplaced(schema, access))
        return schema.error();
    if (schema && *schema > 0) {
        if (*schema < currentSchema) {
            ESCALE_TRY_DONE(Writer::open(path, nullptr));
        }
        return Preparation::Found;
    }
    return makeLibrary(path, sample, clock, access);
}

Result<Done> sealLibrary(const QString &path)
{
    ESCALE_TRY_DONE(Writer::open(path, nullptr)); // brings it up to date
    ESCALE_TRY(const auto database, Database::open(path, Access::ReadWrite));
    int keep = 0; // the log goes, against the habit of writers
    sqlite3_file_control(database->handle(), "main", SQLITE_FCNTL_PERSIST_WAL, &keep);
    return database->script(QStringLiteral("VACUUM; PRAGMA journal_mode = DELETE"));
}

Result<LibraryDefects> findDefects(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Error{Problem::CannotRead,
                     QCoreApplication::translate("store", "There is no library at %1. Run: escalectl sync").arg(path),
                     {}};
    auto defects = look(path);
    return defects && !defects->isEmpty() ? look(path) : defects;
}

Result<QStringList> verifyLibrary(const QString &path)
{
    ESCALE_TRY(const auto defects, findDefects(path));
    return defects.all();
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
