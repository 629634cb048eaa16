// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/disk.h"

#include <QFile>
#include <QFileInfo>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace escale {
namespace {

class SystemDisk final : public Disk {
public:
    Content read(const QString &path) override
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {isAbsent(path), {}};
        const QByteArray bytes = file.readAll();
        return {file.error() == QFileDevice::NoError, bytes};
    }

    bool write(const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions) override
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate, permissions) && file.setPermissions(permissions) &&
               file.write(bytes) == bytes.size() && file.flush();
    }

    bool sync(const QString &path) override
    {
#ifdef Q_OS_UNIX
        const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            return false;
        int done = -1;
        do {
            done = ::fsync(descriptor);
        } while (done != 0 && errno == EINTR);
        ::close(descriptor);
        return done == 0;
#else
        // Kiosks run on Linux. Elsewhere the file is as safe as the system's own cache.
        return QFileInfo::exists(path);
#endif
    }

    bool rename(const QString &from, const QString &to) override
    {
        std::error_code trouble;
        std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), trouble);
        return !trouble;
    }

private:
    /// As far as can be told: a folder that may not be searched hides its files without their being absent.
    static bool isAbsent(const QString &path)
    {
#ifdef Q_OS_UNIX
        return ::access(QFile::encodeName(path).constData(), F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR);
#else
        return !QFileInfo::exists(path);
#endif
    }
};

} // namespace

Disk &systemDisk()
{
    static SystemDisk disk;
    return disk;
}

bool replaceForGood(Disk &disk, const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions)
{
    const QString fresh = path + QStringLiteral(".new");
    return disk.write(fresh, bytes, permissions) && disk.sync(fresh) && disk.rename(fresh, path) &&
           disk.sync(QFileInfo(path).absolutePath());
}

} // namespace escale
