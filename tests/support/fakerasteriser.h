// SPDX-License-Identifier: GPL-3.0-or-later
// A program in the place of escale-rasterise, for tests without windows: a shell script that does as it is told.
#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace escale::test {

class FakeRasteriser {
public:
    /// `script`: what /bin/sh does, with the picture on its standard input. The usual one draws an even grey.
    explicit FakeRasteriser(const QByteArray &script = "cat >/dev/null; head -c 65536 /dev/zero | tr '\\0' '\\200'")
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\nPATH=/usr/bin:/bin\n" + script + "\n") < 0)
            qFatal("no room for a script");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("rasterise")); }
    /// A file beside the script, for what it notes.
    [[nodiscard]] QString note() const { return m_folder.filePath(QStringLiteral("note")); }

    class Noting;

private:
    QTemporaryDir m_folder;
};

/// One that keeps what it was given.
class FakeRasteriser::Noting : public FakeRasteriser {
public:
    Noting() : FakeRasteriser("cat > \"${0%/*}/note\"; head -c 65536 /dev/zero") {}

    [[nodiscard]] QByteArray seen() const
    {
        QFile file(note());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace escale::test
