// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/filelocations.h"

#include "station/kioskfiles.h"
#include "station/paths.h"
#include "station/settings.h"

#include <QFileInfo>

namespace escale {

QList<FileLocation> locationsOf(const QString &settings, const QString &library)
{
    const auto loaded = loadSettings(settings);
    const Settings known = loaded ? loaded->settings : Settings();
    const Paths paths = userPaths();
    const auto place = [](const char *name, const char *words, const QString &path) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        return FileLocation{QLatin1String(name), words, absolute, QFileInfo::exists(absolute)};
    };
    return {place("settings", "Settings:    ", settings), place("library", "Library:     ", library),
            place("window", "Window:      ", paths.windowState), place("logs", "Logs:        ", paths.log),
            place("kioskLogs", "Kiosk's logs:", KioskFiles(known.kiosk.stateFolder).log())};
}

QByteArray locationsText(const QList<FileLocation> &places)
{
    QByteArray text;
    for (const FileLocation &place : places)
        text += QByteArray(place.words) + ' ' + place.path.toUtf8() + (place.exists ? "" : " (not there yet)") + '\n';
    return text;
}

QJsonObject locationsObject(const QList<FileLocation> &places)
{
    QJsonObject object;
    for (const FileLocation &place : places)
        object.insert(place.name, place.path);
    return object;
}

} // namespace escale
