// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/fileplaces.h"

#include "station/kioskfiles.h"
#include "station/paths.h"
#include "station/settings.h"

#include <QFileInfo>

namespace escale {

QList<FilePlace> placesOf(const QString &settings, const QString &library)
{
    const auto loaded = loadSettings(settings);
    const Settings known = loaded ? loaded->settings : Settings();
    const Paths paths = userPaths();
    const auto place = [](const char *name, const char *words, const QString &path) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        return FilePlace{QLatin1String(name), words, absolute, QFileInfo::exists(absolute)};
    };
    return {place("settings", "Settings:    ", settings), place("library", "Library:     ", library),
            place("window", "Window:      ", paths.windowState), place("logs", "Logs:        ", paths.log),
            place("kioskLogs", "Kiosk's logs:", KioskFiles(known.kiosk.stateFolder).log())};
}

QByteArray placesText(const QList<FilePlace> &places)
{
    QByteArray text;
    for (const FilePlace &place : places)
        text += QByteArray(place.words) + ' ' + place.path.toUtf8() + (place.exists ? "" : " (not there yet)") + '\n';
    return text;
}

QJsonObject placesObject(const QList<FilePlace> &places)
{
    QJsonObject object;
    for (const FilePlace &place : places)
        object.insert(place.name, place.path);
    return object;
}

} // namespace escale
