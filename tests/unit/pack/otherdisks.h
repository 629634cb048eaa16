// SPDX-License-Identifier: GPL-3.0-or-later
// The machine's own disk with something between: a power cut or a SIGKILL, or somebody who looks on.
#pragma once

#include "station/disk.h"

#include <QHash>
#include <functional>

namespace escale::test {

/// The machine's disk, which stops obeying after so many steps: as a power cut or a SIGKILL between any two of them.
class FailingDisk final : public Disk {
public:
    Content read(const QString &path) override { return systemDisk().read(path); }
    bool write(const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions) override
    {
        return step() && systemDisk().write(path, bytes, permissions);
    }
    bool sync(const QString &path) override { return step() && systemDisk().sync(path); }
    bool rename(const QString &from, const QString &to) override { return step() && systemDisk().rename(from, to); }

    int stepsLeft = 0;

private:
    bool step() { return stepsLeft-- > 0; }
};

/// The machine's disk; tells a test of every file that is read.
class WatchedDisk final : public Disk {
public:
    Content read(const QString &path) override
    {
        ++reads[path];
        if (path.endsWith(QLatin1String(".pack")) && onPackRead)
            onPackRead(++m_packs);
        return systemDisk().read(path);
    }
    bool write(const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions) override
    {
        return systemDisk().write(path, bytes, permissions);
    }
    bool sync(const QString &path) override { return systemDisk().sync(path); }
    bool rename(const QString &from, const QString &to) override { return systemDisk().rename(from, to); }

    QHash<QString, int> reads;
    std::function<void(int number)> onPackRead;

private:
    int m_packs = 0;
};

} // namespace escale::test
