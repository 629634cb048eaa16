// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/kioskfiles.h"

#include <QCoreApplication>
#include <QFile>

namespace escale {
namespace {

QLatin1String nameOf(HostRequest wish)
{
    switch (wish) {
    case HostRequest::Sync:
        return QLatin1String("sync");
    case HostRequest::Restart:
        return QLatin1String("reboot");
    case HostRequest::PowerOff:
        return QLatin1String("poweroff");
    case HostRequest::Leave:
        return QLatin1String("leave");
    case HostRequest::Import:
        return QLatin1String("import");
    case HostRequest::Update:
        break;
    }
    return QLatin1String("update");
}

} // namespace

QString wishFile(const KioskFiles &files, HostRequest wish)
{
    return files.folder.filePath(nameOf(wish) + QStringLiteral("-requested"));
}

Result<Done> wish(const KioskFiles &files, HostRequest wish)
{
    QFile file(wishFile(files, wish));
    if (file.open(QIODevice::WriteOnly))
        return Done{};
    return Error{Problem::CannotWrite,
                 QCoreApplication::translate("station", "The kiosk cannot write its state. Check the disk."),
                 QStringLiteral("wish not written: %1").arg(nameOf(wish))};
}

bool isWaiting(const KioskFiles &files, HostRequest wish)
{
    return QFile::exists(wishFile(files, wish));
}

void takeBack(const KioskFiles &files, HostRequest wish)
{
    QFile::remove(wishFile(files, wish));
}

} // namespace escale
