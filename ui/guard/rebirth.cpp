// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/rebirth.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <vector>
#endif

namespace escale {
namespace {

constexpr auto bornVariable = "ESCALE_KIOSK_SINCE";

Error refused()
{
    return {Problem::BadConfiguration,
            QCoreApplication::translate("guard", "The kiosk could not start anew; it has cleaned itself instead."),
            QStringLiteral("exec refused")};
}

#ifdef Q_OS_UNIX
/// As the process was called, byte for byte; QCoreApplication would leave out what Qt took for itself.
QList<QByteArray> ownArguments()
{
    QFile file(QStringLiteral("/proc/self/cmdline"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> arguments = file.readAll().split('\0');
    arguments.removeLast(); // what follows the last end mark
    return arguments;
}

/// Connections to the window system, the library, the sound server: none of them goes over to the new process.
void closeOnExec()
{
    const long most = sysconf(_SC_OPEN_MAX);
    for (int fd = 3; fd < std::min(most, 4096L); ++fd) {
        const int flags = fcntl(fd, F_GETFD);
        if (flags >= 0)
            fcntl(fd, F_SETFD, flags | FD_CLOEXEC);
    }
}
#endif

} // namespace

Error startAnew()
{
#ifdef Q_OS_UNIX
    const QList<QByteArray> arguments = ownArguments();
    if (arguments.isEmpty())
        return refused();
    std::vector<char *> pointers;
    for (const QByteArray &argument : arguments)
        pointers.push_back(const_cast<char *>(argument.constData())); // execvp's signature is older than const
    pointers.push_back(nullptr);
    closeOnExec();
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    execvp(pointers[0], pointers.data());
#endif
    return refused();
}

QDateTime firstStart(Clock &clock)
{
    isReborn(); // remembers the answer before it changes
    const qint64 seconds = qEnvironmentVariable(bornVariable).toLongLong();
    if (seconds > 0)
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    const QDateTime now = clock.now();
    qputenv(bornVariable, QByteArray::number(now.toSecsSinceEpoch()));
    return now;
}

bool isReborn()
{
    // Read once: firstStart() sets it for those who come after.
    static const bool reborn = qEnvironmentVariableIsSet(bornVariable);
    return reborn;
}

} // namespace escale
