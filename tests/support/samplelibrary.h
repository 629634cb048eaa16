// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded sample library (resources/sample): what tests name of it, and itself as a file of a test's own, which it
// may read and change. Link escale_sample.
#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace escale::test {

// Fiches of it.
inline const QString residencePermit = QStringLiteral("e5ca1e0000000000000c0001");
inline const QString bankAccount = QStringLiteral("e5ca1e0000000000000c0003");
inline const QString drivingLicence = QStringLiteral("e5ca1e0000000000000c0007");
/// One that it has not.
inline const QString notInTheSample = QStringLiteral("e5ca1e0000000000000cffff");
// Themes of it.
inline const QString papersTheme = QStringLiteral("e5ca1e0000000000000a0001");
inline const QString healthTheme = QStringLiteral("e5ca1e0000000000000a0005");

/// Of a copy in `folder`, made at the first call.
inline QString sampleLibrary(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("library.sqlite"));
    if (!QFile::exists(path) && !QFile::copy(QStringLiteral(":/sample/library.sqlite"), path))
        qFatal("no sample library");
    return path;
}

} // namespace escale::test
