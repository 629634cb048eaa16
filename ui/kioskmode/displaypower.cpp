// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmode/displaypower.h"

#include <QDir>
#include <QFile>

namespace escale {

QString displayPowerFile(const QString &runtimeFolder)
{
    return QDir(runtimeFolder).filePath(QStringLiteral("screen"));
}

void tellDisplayPower(const QString &runtimeFolder, bool asleep)
{
    // Said by an earlier life of this kiosk, perhaps. Where nothing was ever said, the panel is awake.
    QFile file(displayPowerFile(runtimeFolder));
    const bool told = file.open(QIODevice::ReadOnly) && file.readAll() == "sleep\n";
    if (told == asleep)
        return;
    file.close();
    if (file.open(QIODevice::WriteOnly))
        file.write(asleep ? "sleep\n" : "wake\n");
}

} // namespace escale
