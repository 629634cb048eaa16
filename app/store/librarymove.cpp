// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/librarymove.h"

#include "base/try.h"
#include "store/library.h"
#include "store/migrations.h"
#include "store/reader.h"
#include "store/writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <filesystem>

namespace escale {
namespace {

enum class Held : quint8 {
    Nothing, ///< no file, or an empty one
    Sample,
    Fiches, ///< of a feed
    Unknown ///< not ours, damaged, newer, or it cannot be read: nobody touches it here
};

Held heldBy(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Held::Nothing;
    auto database = Database::open(path, Access::ReadOnly);
    const auto schema = database ? schemaOf(**database) : Result<int>(database.error());
    if (!schema)
        return Held::Unknown;
    if (*schema == 0)
        return Held::Nothing;
    const auto source = (*database)->value(QLatin1String("SELECT value FROM meta WHERE key = 'source'"));
    if (!source)
        return Held::Unknown;
    return source->toString().isEmpty() || source->toString() == sampleSource ? Held::Sample : Held::Fiches;
}

Error cannotMove(const QString &from, const QString &to, const QString &cause)
{
    return {Problem::CannotWrite,
            QCoreApplication::translate(
                "store", "The library in %1 could not be moved to %2. Check that there is room for it on the disk.")
                .arg(from, to),
            cause};
}

/// Over what is there. On another disk the file is copied first, and counts once it is whole.
bool put(const QString &from, const QString &to)
{
    const auto source = QFileInfo(from).filesystemAbsoluteFilePath(),
               target = QFileInfo(to).filesystemAbsoluteFilePath();
    std::error_code trouble;
    std::filesystem::rename(source, target, trouble);
    if (!trouble)
        return true;
    const QString part = to + QStringLiteral(".moving");
    QFile::remove(part);
    if (!QFile::copy(from, part))
        return false;
    std::filesystem::rename(QFileInfo(part).filesystemAbsoluteFilePath(), target, trouble);
    return !trouble && QFile::remove(from);
}

} // namespace

Result<bool> moveLibrary(const QString &from, const QString &to)
{
    if (heldBy(from) != Held::Fiches)
        return false;
    const Held before = heldBy(to);
    if (before == Held::Fiches || before == Held::Unknown)
        return false;
    const auto fromLock = lockLibrary(from), toLock = lockLibrary(to);
    if (!fromLock || !toLock)
        return false; // a sync is running, or it may not be written: it stays
    // One plain file each, so that no log of one is ever read into the other; fails while a window has it open.
    if (!sealLibrary(from) || (before == Held::Sample && !sealLibrary(to)))
        return false;
    if (!put(from, to))
        return cannotMove(from, to, QStringLiteral("rename"));
    // The log files that readers without write access need.
    ESCALE_TRY_DONE(Writer::open(to, nullptr));
    return true;
}

} // namespace escale
