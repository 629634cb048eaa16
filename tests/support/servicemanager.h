// SPDX-License-Identifier: GPL-3.0-or-later
// The service manager's end of sd_notify(3). Unix only.
#pragma once

#include <QByteArrayList>
#include <QFile>
#include <QTemporaryDir>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace escale::test {

/// This process's, while it lives.
class ServiceManager final {
public:
    ServiceManager() : m_fd(socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0))
    {
        const QByteArray path = QFile::encodeName(m_folder.filePath(QStringLiteral("notify")));
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
        if (bind(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            qFatal("cannot listen");
        qputenv("NOTIFY_SOCKET", path);
    }
    ~ServiceManager()
    {
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
        close(m_fd);
    }
    ServiceManager(const ServiceManager &) = delete;
    ServiceManager &operator=(const ServiceManager &) = delete;
    /// Since the last question.
    [[nodiscard]] QByteArrayList heard() const
    {
        QByteArrayList list;
        for (;;) {
            char buffer[64];
            const ssize_t size = recv(m_fd, buffer, sizeof buffer, 0);
            if (size <= 0)
                return list;
            list.append(QByteArray(buffer, size));
        }
    }

private:
    QTemporaryDir m_folder;
    int m_fd;
};

} // namespace escale::test
