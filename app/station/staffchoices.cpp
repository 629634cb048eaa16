// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/staffchoices.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace escale {

KioskSettings withStaffChoices(const KioskSettings &base, const QString &path, QStringList &complaints)
{
    if (!QFileInfo::exists(path))
        return base;
    const QSettings file(path, QSettings::IniFormat);
    if (QFileInfo(path).isReadable() && file.status() == QSettings::NoError)
        return readStaffChoices(file, base, complaints);
    complaints.append(QCoreApplication::translate(
        "station", "What the staff chose at this kiosk cannot be read; the settings file alone is used."));
    return base;
}

KioskSettings withFleetOrders(const KioskSettings &base, const QString &path, QStringList &complaints)
{
    if (!QFileInfo::exists(path))
        return base;
    const QSettings file(path, QSettings::IniFormat);
    if (QFileInfo(path).isReadable() && file.status() == QSettings::NoError)
        return readFleetOrders(file, base, complaints);
    complaints.append(QCoreApplication::translate(
        "station", "The settings that come from the fleet cannot be read; this kiosk's own are used."));
    return base;
}

Result<Done> storeStaffChoices(const QString &path, const KioskSettings &s)
{
    QStringList codes;
    for (const Language language : s.languages)
        codes.append(code(language));
    const QString text = QStringLiteral("[kiosk]\nidle-seconds=%1\nwarning-seconds=%2\nlanguages=%3\ndepartment=%4\n"
                                        "volume-ceiling=%5\nrotation=%6\nprinter=%7\nprinter-paper=%8\n")
                             .arg(s.session.idle.count())
                             .arg(s.session.warning.count())
                             .arg(codes.join(u','), s.department)
                             .arg(s.volumeCeiling)
                             .arg(s.rotation)
                             .arg(s.printer, s.receipt ? QStringLiteral("receipt") : QStringLiteral("a4"));
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Error{Problem::CannotWrite,
                 QCoreApplication::translate("station", "The choices could not be saved. Check the disk."),
                 QStringLiteral("staff choices not written")};
}

} // namespace escale
