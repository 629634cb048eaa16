// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeerror.h"

#include <QCoreApplication>
#include <QSqlError>
#include <sqlite3.h>

namespace escale {
namespace {

Error make(Problem problem, const char *sentence, const QString &cause)
{
    return {problem, QCoreApplication::translate("store", sentence), cause};
}

} // namespace

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
    case SQLITE_FORMAT:
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

Error storeError(const QSqlError &error, Access access)
{
    return storeError(error.nativeErrorCode().toInt(), error.text(), access);
}

Error injectedError()
{
    return storeError(SQLITE_FULL, QStringLiteral("call refused"), Access::ReadWrite);
}

Error damagedError(const QString &cause)
{
    return make(Problem::Damaged,
                QT_TRANSLATE_NOOP(
                    "store", "The library is damaged. It will be replaced at the next start; then synchronise again."),
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
