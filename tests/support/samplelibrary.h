// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded sample library as a file of a test's own, which it may read and change. Link escale_sample.
#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace escale::test {

/// Of a copy in `folder`, made at the first call.
inline QString sampleLibrary(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("library.sqlite"));
    if (!QFile::exists(path) && !QFile::copy(QStringLiteral(":/sample/library.sqlite"), path))
        qFatal("no sample library");
    return path;
}

} // namespace escale::test
