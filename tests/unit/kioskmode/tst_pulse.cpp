// SPDX-License-Identifier: GPL-3.0-or-later
// The sign of life needs a compositor that answers. The one here speaks the bytes of the Wayland protocol's
// specification (wire format; interface wl_display), and falls silent when told.
#include "kioskmode/compositorping.h"
#include "kioskmode/watchdognotifier.h"
#include "manualclock.h"
#include "servicemanager.h"
#include "testprogram.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

namespace {

QByteArray words(std::initializer_list<quint32> list)
{
    QByteArray bytes;
    for (const quint32 word : list)
        bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
    return bytes;
}

class Compositor {
public:
    Compositor()
    {
        const QString path = m_folder.filePath(QStringLiteral("wayland-7"));
        if (!m_server.listen(path))
            qFatal("cannot listen");
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
        qputenv("WAYLAND_DISPLAY", "wayland-7");
    }
    ~Compositor() { qunsetenv("WAYLAND_DISPLAY"); }
    Compositor(const Compositor &) = delete;
    Compositor &operator=(const Compositor &) = delete;

    /// Takes the next connection; what has been asked so far.
    QByteArray heard()
    {
        if (m_client == nullptr && m_server.waitForNewConnection(1000))
            m_client = m_server.nextPendingConnection();
        if (m_client != nullptr)
            m_client->waitForReadyRead(200);
        return m_client == nullptr ? QByteArray() : m_client->readAll();
    }
    void say(const QByteArray &bytes)
    {
        m_client->write(bytes);
        m_client->waitForBytesWritten(1000);
    }

private:
    QTemporaryDir m_folder;
    QLocalServer m_server;
    QLocalSocket *m_client = nullptr; ///< the server's
};

/// wl_display.sync with the new object 2.
const QByteArray question = words({1, 12U << 16 | 0, 2});
/// wl_callback.done with some number, wl_display.delete_id of 2.
const QByteArray answer = words({2, 12U << 16 | 0, 4711}) + words({1, 12U << 16 | 1, 2});

/// A service manager that wants a sign of life every 25 seconds.
class Watchdog {
public:
    Watchdog() { qputenv("WATCHDOG_USEC", "25000000"); }
    /// Of life, since the beginning.
    [[nodiscard]] int signs()
    {
        m_signs += static_cast<int>(m_manager.heard().size());
        return m_signs;
    }

private:
    ServiceManager m_manager;
    int m_signs = 0;
};

} // namespace

class TestPulse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("WAYLAND_DISPLAY"); }

    void withoutACompositorEveryQuestionIsAnswered()
    {
        CompositorPing pulse;
        int answers = 0;
        pulse.ask([&answers] { ++answers; });
        pulse.ask([&answers] { ++answers; });
        QCOMPARE(answers, 2);
    }

    void aCompositorThatCannotBeReachedIsSaidAndDoesNotStopTheKiosk()
    {
        // What the kiosk says in its log is looked at here, also where the tests are told to keep quiet.
        QLoggingCategory::installFilter([](QLoggingCategory *category) {
            if (qstrcmp(category->categoryName(), "escale.guard") == 0)
                category->setEnabled(QtWarningMsg, true);
        });
        qputenv("WAYLAND_DISPLAY", "/no/such/socket");
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("^the compositor does not take our question")));
        CompositorPing pulse;
        bool answered = false;
        pulse.ask([&answered] { answered = true; });
        QVERIFY(answered);
    }

    void theCompositorIsAskedToSyncAndItsAnswerCounts()
    {
        Compositor compositor;
        CompositorPing pulse;
        int answers = 0;
        for (int round = 1; round <= 3; ++round) { // the name of the callback is free again each time
            pulse.ask([&answers] { ++answers; });
            QCOMPARE(compositor.heard(), question);
            QCOMPARE(answers, round - 1);
            compositor.say(answer);
            QTRY_COMPARE(answers, round);
        }
    }

    void anAnswerInPiecesIsAnAnswer()
    {
        Compositor compositor;
        CompositorPing pulse;
        bool answered = false;
        pulse.ask([&answered] { answered = true; });
        compositor.heard();
        compositor.say(answer.first(7)); // in the socket when this returns
        QCoreApplication::processEvents();
        QVERIFY(!answered);
        compositor.say(answer.sliced(7));
        QTRY_VERIFY(answered);
    }

    void oneQuestionAtATime()
    {
        Compositor compositor;
        CompositorPing pulse;
        QByteArray answers;
        pulse.ask([&answers] { answers += 'a'; });
        pulse.ask([&answers] { answers += 'b'; });
        QCOMPARE(compositor.heard(), question);
        compositor.say(answer);
        QTRY_COMPARE(answers, QByteArray("a"));
    }

    void theManagerHearsNothingWhileTheCompositorIsFrozen()
    {
        Compositor compositor;
        Watchdog manager;
        test::ManualClock clock;
        QWidget window;
        const WatchdogNotifier alive(window, clock);
        QCOMPARE(compositor.heard(), question);
        compositor.say(answer);
        QTRY_COMPARE(manager.signs(), 1);
        // From here on no answer comes: the loop turns, the clock goes on, and all is silent.
        clock.advance(12500ms);
        QCOMPARE(compositor.heard(), question);
        clock.advance(60s);
        QCOMPARE(compositor.heard(), QByteArray());
        QCOMPARE(manager.signs(), 1);
        // It thaws.
        compositor.say(answer);
        QTRY_COMPARE(manager.signs(), 2);
    }
};

ESCALE_TEST(TestPulse)
#include "tst_pulse.moc"
