// SPDX-License-Identifier: GPL-3.0-or-later
// The steps by which a small file is replaced so that a power cut leaves the old one or the new one, and never the old
// one again once the new has been reported as kept (fsync of the file, rename, fsync of its folder: rename(2),
// fsync(2)). One interface, so that tests can cut the power between any two of them. Any thread.
#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>

namespace escale {

class Disk {
public:
    struct Content {
        bool readable = false; ///< false: the file may be there, but it cannot be read now
        QByteArray bytes;      ///< empty when there is no such file, which is readable
    };

    Disk() = default;
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;
    virtual ~Disk() = default;

    [[nodiscard]] virtual Content read(const QString &path) = 0;
    /// The file with exactly these bytes and rights, new or overwritten. Nothing of it is safe yet.
    [[nodiscard]] virtual bool write(const QString &path, const QByteArray &bytes,
                                     QFileDevice::Permissions permissions) = 0;
    /// Comes back when what the file holds (of a folder: its names) would outlive a power cut.
    [[nodiscard]] virtual bool sync(const QString &path) = 0;
    /// Over what is there, at once: nobody ever sees neither. The folder has still to be synced.
    [[nodiscard]] virtual bool rename(const QString &from, const QString &to) = 0;
};

/// The machine's own. Lives as long as the program.
Disk &systemDisk();

/// All the steps. False: the old content may be back after a power cut.
[[nodiscard]] bool replaceForGood(Disk &disk, const QString &path, const QByteArray &bytes,
                                  QFileDevice::Permissions permissions);

} // namespace escale
