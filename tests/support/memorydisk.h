// SPDX-License-Identifier: GPL-3.0-or-later
// A disk in memory whose power can be cut: what was not synced is gone, in the worst way that POSIX allows (a file's
// content without its own sync, a name without that of its folder).
#pragma once

#include "station/disk.h"

#include <QFileInfo>
#include <QHash>
#include <memory>
#include <optional>

namespace escale::test {

class MemoryDisk final : public Disk {
public:
    Content read(const QString &path) override
    {
        if (unreadable == path)
            return {};
        const auto file = m_names.value(path);
        return {true, file ? file->bytes : QByteArray()};
    }
    bool write(const QString &path, const QByteArray &bytes, QFileDevice::Permissions) override
    {
        if (!step())
            return false;
        auto &file = m_names[path];
        if (!file)
            file = std::make_shared<File>();
        file->bytes = bytes;
        return true;
    }
    bool sync(const QString &path) override
    {
        if (!step())
            return false;
        if (const auto file = m_names.value(path)) {
            file->kept = file->bytes;
            return true;
        }
        const auto inside = [&path](const QString &name) { return QFileInfo(name).absolutePath() == path; };
        m_keptNames.removeIf([&](auto entry) { return inside(entry.key()); });
        for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
            if (inside(it.key()))
                m_keptNames.insert(it.key(), it.value());
        }
        return true;
    }
    bool rename(const QString &from, const QString &to) override
    {
        if (!step() || !m_names.contains(from))
            return false;
        m_names.insert(to, m_names.take(from));
        return true;
    }

    void cutPower()
    {
        m_names = m_keptNames;
        for (const auto &file : std::as_const(m_names))
            file->bytes = file->kept.value_or(QByteArray());
        stepsLeft.reset();
    }

    QString unreadable;           ///< EIO
    std::optional<int> stepsLeft; ///< the disk obeys so many more times; no limit by default

private:
    struct File {
        QByteArray bytes;
        std::optional<QByteArray> kept;
    };
    bool step() { return !stepsLeft || (*stepsLeft)-- > 0; }

    QHash<QString, std::shared_ptr<File>> m_names, m_keptNames;
};

} // namespace escale::test
