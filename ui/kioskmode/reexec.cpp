// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmode/reexec.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_UNIX
#include <algorithm>
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

constexpr int firstOwnDescriptor = 3;
constexpr int highestDescriptor = 4096;

/// What was open before this program opened anything: somebody gave it to us to keep. The compositor does, and takes
/// the closing of that pipe for our end.
std::vector<int> openDescriptors()
{
    std::vector<int> open;
    for (int fd = firstOwnDescriptor; fd < highestDescriptor; ++fd) {
        if (fcntl(fd, F_GETFD) >= 0)
            open.push_back(fd);
    }
    return open;
}

const std::vector<int> inherited = openDescriptors();

/// Connections to the window system, the library, the sound server: none of them goes over to the new process.
void closeOwnOnExec()
{
    for (const int fd : openDescriptors()) {
        const bool ours = std::find(inherited.begin(), inherited.end(), fd) == inherited.end();
        if (ours)
            fcntl(fd, F_SETFD, fcntl(fd, F_GETFD) | FD_CLOEXEC);
    }
}
#endif

} // namespace

Error restartProcess()
{
#ifdef Q_OS_UNIX
    const QList<QByteArray> arguments = ownArguments();
    if (arguments.isEmpty())
        return refused();
    std::vector<char *> pointers;
    for (const QByteArray &argument : arguments)
        pointers.push_back(const_cast<char *>(argument.constData())); // execvp's signature is older than const
    pointers.push_back(nullptr);
    closeOwnOnExec();
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    execvp(pointers[0], pointers.data());
#endif
    return refused();
}

QDateTime firstStart(Clock &clock)
{
    isRestarted(); // remembers the answer before it changes
    const qint64 seconds = qEnvironmentVariable(bornVariable).toLongLong();
    if (seconds > 0)
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    const QDateTime now = clock.now();
    qputenv(bornVariable, QByteArray::number(now.toSecsSinceEpoch()));
    return now;
}

bool isRestarted()
{
    // Read once: firstStart() sets it for those who come after.
    static const bool reborn = qEnvironmentVariableIsSet(bornVariable);
    return reborn;
}

} // namespace escale
