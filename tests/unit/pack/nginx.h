// SPDX-License-Identifier: GPL-3.0-or-later
// A real web server over a folder, on a port of this machine, for as long as the object lives.
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace escale::test {

class Nginx {
public:
    [[nodiscard]] static bool isInstalled();

    /// isRunning() says whether it answers.
    explicit Nginx(const QString &folder);
    ~Nginx();

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// What it said while it started.
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QUrl url(const QString &path) const;
    /// Lines "STATUS BYTES METHOD URI RANGE" of what was asked so far.
    [[nodiscard]] QStringList asked() const;

private:
    QTemporaryDir m_home;
    QProcess m_process;
    quint16 m_port = 0;
    bool m_running = false;
};

} // namespace escale::test
