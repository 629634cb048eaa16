// SPDX-License-Identifier: GPL-3.0-or-later
// A file with the key of a site, as an administrator puts it down: for its owner alone.
#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace escale::test {

/// The path of one in `folder`.
inline QString keyFile(const QTemporaryDir &folder, const QByteArray &key = "test-site-secret")
{
    const QString path = folder.filePath(QStringLiteral("a-key"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no room for a key");
    file.write(key + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

} // namespace escale::test
