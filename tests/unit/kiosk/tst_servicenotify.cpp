// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/servicenotify.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace escale;
using namespace std::chrono_literals;

namespace {

/// What a service manager listens on.
class Manager {
public:
    explicit Manager(const QByteArray &path) : m_fd(socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
        if (path.startsWith('@'))
            address.sun_path[0] = '\0';
        const auto size =
            static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(path.size()));
        if (bind(m_fd, reinterpret_cast<const sockaddr *>(&address), size) != 0)
            qFatal("cannot bind");
        qputenv("NOTIFY_SOCKET", path);
    }
    ~Manager() { close(m_fd); }
    Manager(const Manager &) = delete;
    Manager &operator=(const Manager &) = delete;

    [[nodiscard]] QByteArray heard() const
    {
        std::array<char, 256> text{};
        const ssize_t size = recv(m_fd, text.data(), text.size(), 0);
        return size < 0 ? QByteArray() : QByteArray(text.data(), size);
    }

private:
    int m_fd;
};

} // namespace

class TestServiceNotify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
    }

    void withoutAServiceManagerNothingIsSaid() { QVERIFY(!notifyService("READY=1")); }

    void aSocketThatIsGoneIsNoTrouble()
    {
        qputenv("NOTIFY_SOCKET", "/no/such/socket");
        QVERIFY(!notifyService("READY=1"));
        qputenv("NOTIFY_SOCKET", QByteArray(300, 'x'));
        QVERIFY(!notifyService("READY=1"));
    }

    void theStateArrivesAtASocketWithAName()
    {
        QTemporaryDir folder;
        const Manager manager(folder.filePath(QStringLiteral("notify")).toUtf8());
        QVERIFY(notifyService("READY=1"));
        QCOMPARE(manager.heard(), QByteArray("READY=1"));
    }

    void theStateArrivesAtAnAbstractSocket()
    {
        const Manager manager("@escale-test-" + QByteArray::number(getpid()));
        QVERIFY(notifyService("WATCHDOG=1"));
        QCOMPARE(manager.heard(), QByteArray("WATCHDOG=1"));
    }

    void theIntervalIsHalfOfWhatTheManagerAllows()
    {
        QVERIFY(!watchdogInterval());
        qputenv("WATCHDOG_USEC", "nonsense");
        QVERIFY(!watchdogInterval());
        qputenv("WATCHDOG_USEC", "25000000");
        QCOMPARE(watchdogInterval().value(), 12500ms);
    }
};

ESCALE_GUILESS_TEST(TestServiceNotify)
#include "tst_servicenotify.moc"
