// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/oldfiles.h"

#include "station/stationlog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <algorithm>
#include <filesystem>

namespace escale {
namespace {

/// The name alone says little: other programs may be called so.
bool isOurs(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    const QStringList groups = file.childGroups();
    return file.status() == QSettings::NoError && std::any_of(groups.begin(), groups.end(), [](const QString &group) {
               return group == QLatin1String("feed") || group == QLatin1String("kiosk") ||
                      group == QLatin1String("search") || group == QLatin1String("speech");
           });
}

void note(qsizetype moves, const QString &file, Clock &clock)
{
    if (moves == 0 || !QDir().mkpath(QFileInfo(file).absolutePath()))
        return;
    StationLog log(file, clock);
    for (qsizetype move = 0; move < moves; ++move)
        log.add(StationEvent::FilesMoved);
}

} // namespace

QString movedWords(const MovedFile &moved)
{
    const QString sentence =
        moved.what == MovedFile::What::Settings
            //: %1 and %2 are files.
            ? QCoreApplication::translate("station", "The settings have been moved to %1. They were in %2.")
            //: The library of fiches. %1 and %2 are files.
            : QCoreApplication::translate("station", "The library has been moved to %1. It was in %2.");
    return sentence.arg(moved.to, moved.from);
}

Result<std::optional<MovedFile>> moveSettings(const QString &from, const QString &to)
{
    const QFileInfo old(from);
    if (!old.isFile() || QFileInfo::exists(to) || QFileInfo(to).isSymLink() || !isOurs(from))
        return std::optional<MovedFile>();
    std::error_code trouble;
    if (QDir().mkpath(QFileInfo(to).absolutePath()))
        // Both are in the user's configuration folder: a rename keeps mode, owner and content. A link stays a link.
        std::filesystem::rename(old.filesystemAbsoluteFilePath(), QFileInfo(to).filesystemAbsoluteFilePath(), trouble);
    if (!QFileInfo::exists(to))
        return Error{Problem::CannotWrite,
                     QCoreApplication::translate(
                         "station", "The settings in %1 are not used: they belong in %2. Please move the file.")
                         .arg(from, to),
                     QStringLiteral("settings not moved")};
    return std::optional(MovedFile{MovedFile::What::Settings, from, to});
}

OldFiles moveOldFiles(const QString &settings, const QString &library, const LibraryMove &moveLibrary, Clock &clock)
{
    const Paths paths = userPaths();
    const OldPaths old = oldPaths();
    OldFiles files;
    if (settings == paths.settings) {
        const auto moved = moveSettings(old.settings, paths.settings);
        if (!moved)
            files.troubles.append(moved.error());
        else if (*moved)
            files.moved.append(**moved);
    }
    if (library == paths.library && qEnvironmentVariableIsEmpty("ESCALE_LIBRARY")) {
        const auto moved = moveLibrary(old.library, paths.library);
        if (!moved)
            files.troubles.append(moved.error());
        else if (*moved)
            files.moved.append({MovedFile::What::Library, old.library, paths.library});
    }
    note(files.moved.size(), paths.log, clock);
    return files;
}

} // namespace escale
