// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace escale {
namespace {

/// XDG base directories, 0.8: a path that is not absolute is to be ignored. (Qt 6.4 takes it for one below the folder
/// the program was started in, and does not know XDG_STATE_HOME.) Elsewhere the generic locations: the others change
/// with the name of the application, and are asked for before there is one.
QString base(const char *variable, const char *usual, QStandardPaths::StandardLocation elsewhere)
{
#ifdef Q_OS_LINUX
    Q_UNUSED(elsewhere)
    const QString named = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(named) ? QDir::cleanPath(named) : QDir::home().filePath(QLatin1String(usual));
#else
    Q_UNUSED(variable)
    Q_UNUSED(usual)
    return QStandardPaths::writableLocation(elsewhere);
#endif
}

QString configFolder()
{
    return base("XDG_CONFIG_HOME", ".config", QStandardPaths::GenericConfigLocation);
}

QString dataFolder()
{
    return base("XDG_DATA_HOME", ".local/share", QStandardPaths::GenericDataLocation);
}

QString stateFolder()
{
    return base("XDG_STATE_HOME", ".local/state", QStandardPaths::GenericDataLocation);
}

} // namespace

Paths userPaths()
{
    const QString ours = QStringLiteral("/escale/");
    const QString config = configFolder() + ours;
    const QString fromEnvironment = qEnvironmentVariable("ESCALE_LIBRARY");
    Paths paths;
    paths.settings = config + QStringLiteral("escale.ini");
    paths.windowState = config + QStringLiteral("window.ini");
    paths.library =
        !fromEnvironment.isEmpty() ? fromEnvironment : dataFolder() + ours + QStringLiteral("library.sqlite");
    paths.log = stateFolder() + ours + QStringLiteral("log");
    paths.authoring = dataFolder() + ours + QStringLiteral("authoring.sqlite");
    paths.signIn = dataFolder() + ours + QStringLiteral("sign-in");
    paths.words = dataFolder() + ours + QStringLiteral("words");
    return paths;
}

QString kioskSettingsPath()
{
    return QStringLiteral("/etc/escale/escale.ini");
}

QString keyFileBeside(const QString &settings)
{
    return QFileInfo(settings).absoluteDir().filePath(QStringLiteral("feed-key"));
}

QString translationsBeside(const QString &windowState)
{
    return QFileInfo(windowState).absoluteDir().filePath(QStringLiteral("translations"));
}

QString runtimeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

OldPaths oldPaths()
{
    return {configFolder() + QStringLiteral("/escale.ini"), dataFolder() + QStringLiteral("/library.sqlite")};
}

} // namespace escale
