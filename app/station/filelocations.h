// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to "where is it?", the same from `escalectl where` and `escale --where`.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace escale {

struct FileLocation {
    QLatin1String name; ///< of the JSON: settings, library, window, logs, kioskLogs
    const char *words;  ///< for people, in English as all of the command line
    QString path;
    bool exists = false; ///< something is there now
};

/// Of a program that uses this settings file and this library. The kiosk's log is where its settings say.
QList<FileLocation> locationsOf(const QString &settings, const QString &library);

/// One line each, for people.
QByteArray locationsText(const QList<FileLocation> &places);
/// {"settings": "/home/…/escale.ini", …}
QJsonObject locationsObject(const QList<FileLocation> &places);

} // namespace escale
