// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeerror.h"

#include "base/saidsentences.h"

#include <sqlite3.h>

namespace escale {
namespace {

Error make(Problem problem, const char *sentence, const QString &cause)
{
    return {problem, saidSentence("store", sentence), cause};
}

int systemError(sqlite3_file *file)
{
    int number = 0;
    if (file && file->pMethods)
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &number);
    return number;
}

} // namespace

bool diskRefused(sqlite3 *handle)
{
    sqlite3_file *library = nullptr, *log = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &library);
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    return systemError(library) != 0 || systemError(log) != 0;
}

Error storeError(int code, const QString &cause, Access access)
{
    const Problem trouble = access == Access::ReadOnly ? Problem::CannotRead : Problem::CannotWrite;
    constexpr int primary = 0xff;
    switch (code & primary) {
    case SQLITE_FULL:
        return make(Problem::CannotWrite,
                    QT_TRANSLATE_NOOP(
                        "store", "The disk is full, so the library could not be saved. Free some space and try again."),
                    cause);
    case SQLITE_READONLY:
        return make(
            Problem::CannotWrite,
            QT_TRANSLATE_NOOP("store", "The library may not be written. Check who owns the file and its folder."),
            cause);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return make(
            trouble,
            QT_TRANSLATE_NOOP("store", "The library cannot be opened. Check that its folder exists and who owns it."),
            cause);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return make(trouble, QT_TRANSLATE_NOOP("store", "Another program holds the library. Close it and try again."),
                    cause);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damagedError(cause);
    case SQLITE_IOERR:
        return make(trouble,
                    QT_TRANSLATE_NOOP("store", "The disk reported an error or is full. Check the disk and try again."),
                    cause);
    default:
        return make(trouble,
                    access == Access::ReadOnly
                        ? QT_TRANSLATE_NOOP("store", "The library could not be read. Try again.")
                        : QT_TRANSLATE_NOOP("store", "The library could not be saved. Try again."),
                    cause);
    }
}

Error storeError(sqlite3 *handle, int code, const QString &cause, Access access)
{
    constexpr int primary = 0xff;
    const bool damage = (code & primary) == SQLITE_CORRUPT || (code & primary) == SQLITE_NOTADB;
    return storeError(damage && diskRefused(handle) ? SQLITE_IOERR : code, cause, access);
}

Error injectedError()
{
    return storeError(SQLITE_FULL, QStringLiteral("call refused"), Access::ReadWrite);
}

Error damagedError(const QString &cause)
{
    return make(Problem::Damaged,
                QT_TRANSLATE_NOOP("store",
                                  "The library is damaged. Update it: the fiches are fetched again, and the damaged "
                                  "file is kept aside."),
                cause);
}

Error damagedTextError(const QString &cause)
{
    return make(Problem::Damaged, QT_TRANSLATE_NOOP("store", "This text is damaged. The next update brings it again."),
                cause);
}

Error tooNewError(int schema)
{
    return make(Problem::TooNew,
                QT_TRANSLATE_NOOP("store", "This library was made by a newer Escale. Update Escale to open it."),
                QStringLiteral("schema %1").arg(schema));
}

Error tooOldError(int schema)
{
    return make(
        Problem::CannotRead,
        QT_TRANSLATE_NOOP(
            "store",
            "This library was made by an older Escale and must be brought up to date first. Run: escalectl sync"),
        QStringLiteral("schema %1").arg(schema));
}

Error foreignError()
{
    return make(Problem::CannotRead,
                QT_TRANSLATE_NOOP(
                    "store", "This file belongs to another program; it is no library of Escale. Name another file."),
                QStringLiteral("application_id"));
}

} // namespace escale
