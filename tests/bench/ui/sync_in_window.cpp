// SPDX-License-Identifier: GPL-3.0-or-later
// The desk while a whole feed comes in (under 150 MB, no frame over 50 ms late): the real window on a fresh
// library, a feed server in a process of its own, a person who searches and opens fiches meanwhile. A timer of 16 ms in
// the UI thread says how late frames would be; the longest event is named, to show where to look.
#include "desktop/desktopprogram.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>

using namespace escale;
using namespace std::chrono_literals;

namespace {

constexpr auto frame = 16ms;
constexpr auto keystroke = 150ms;
constexpr auto before = 3s; ///< the window at rest, for comparison
constexpr auto after = 4s;  ///< the list is read again once the sync has ended
constexpr double lateLimit = 50, memoryLimit = 150;
constexpr int patience = 120'000;

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

/// Processor time of this thread, in milliseconds: what other programs take away is not in it.
double ownWork()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Remembers the events that took longest; those within another count as part of it.
class Watched final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // Other threads' events come by here too.
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        const QByteArray who = receiver->metaObject()->className();
        const int type = event->type();
        const double begun = ownWork();
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        note({who, type, milliseconds(timer.nsecsElapsed()), ownWork() - begun});
        return taken;
    }

    struct Event {
        QByteArray receiver;
        int type = 0;
        double took = 0, work = 0; ///< milliseconds by the clock and of the processor
    };
    [[nodiscard]] QList<Event> longest() const { return m_longest; }
    void forget() { m_longest.clear(); }

private:
    void note(const Event &event)
    {
        constexpr qsizetype kept = 6;
        m_longest.append(event);
        std::sort(m_longest.begin(), m_longest.end(), [](const Event &a, const Event &b) { return a.took > b.took; });
        if (m_longest.size() > kept)
            m_longest.removeLast();
    }

    int m_depth = 0;
    QList<Event> m_longest;
};

/// Of this process, now.
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double pageBytes = 4096, megabyte = 1024 * 1024;
    return file.readAll().split(' ').value(1).toDouble() * pageBytes / megabyte;
}

/// How late each frame would have been, and the memory at each.
class FrameWatch final : public QObject {
public:
    FrameWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double gap = milliseconds(m_since.nsecsElapsed());
            m_since.start();
            m_late.push_back(std::max(0.0, gap - static_cast<double>(frame.count())));
            m_memory = std::max(m_memory, residentMegabytes());
        });
        begin();
    }
    void begin()
    {
        m_late.clear();
        m_since.start();
        m_timer.start(frame);
    }
    [[nodiscard]] double latest() const { return *std::max_element(m_late.begin(), m_late.end()); }
    [[nodiscard]] double percentile99()
    {
        std::sort(m_late.begin(), m_late.end());
        return m_late[m_late.size() * 99 / 100];
    }
    [[nodiscard]] std::size_t frames() const { return m_late.size(); }
    [[nodiscard]] double memory() const { return m_memory; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_late;
    double m_memory = 0;
};

/// Types words letter by letter, opens fiches of what is found, clears the field, begins anew.
class Person final : public QObject {
public:
    explicit Person(DesktopWindow &window) : m_window(window), m_field(window.findChild<QLineEdit *>())
    {
        connect(&m_timer, &QTimer::timeout, this, &Person::act);
        m_timer.start(keystroke);
    }
    [[nodiscard]] int opened() const { return m_opened; }

private:
    void act()
    {
        static const QString script = QStringLiteral("carte 123 security 12 pays 1234");
        const QChar next = script[m_at++ % script.size()];
        if (next == u' ')
            return press(Qt::Key_A, QString(), Qt::ControlModifier); // the next letter replaces the word
        if (next.isDigit())
            return open(next.digitValue());
        press(next.toUpper().unicode(), next, Qt::NoModifier);
    }
    void press(int key, const QString &text, Qt::KeyboardModifiers modifiers)
    {
        QCoreApplication::postEvent(m_field, new QKeyEvent(QEvent::KeyPress, key, modifiers, text));
        QCoreApplication::postEvent(m_field, new QKeyEvent(QEvent::KeyRelease, key, modifiers, text));
    }
    void open(int row)
    {
        const ResultModel &found = m_window.list().results();
        if (row >= found.rowCount())
            return;
        m_window.list().setCurrentIndex(found.index(row));
        ++m_opened;
    }

    DesktopWindow &m_window;
    QLineEdit *m_field;
    QTimer m_timer;
    qsizetype m_at = 0;
    int m_opened = 0;
};

QString startServer(QProcess &server)
{
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // In life it is another machine: here it takes what the window leaves.
    server.setChildProcessModifier([] { setpriority(PRIO_PROCESS, 0, 19); });
    server.start(QCoreApplication::applicationDirPath() + QStringLiteral("/escale-feedserver"),
                 {QStringLiteral("--volume"), QStringLiteral("1000")});
    server.waitForReadyRead(patience);
    return QString::fromUtf8(server.readLine().trimmed());
}

void rest(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

LibraryStatus statusOf(LibraryService &library)
{
    LibraryStatus status;
    QEventLoop loop;
    library.status(&loop, [&](const Result<LibraryStatus> &answer) {
        if (answer)
            status = *answer;
        loop.quit();
    });
    loop.exec();
    return status;
}

void printFrames(const char *when, FrameWatch &watch)
{
    std::printf("%-9s %5zu frames: %5.1f ms late at most, 99 %% under %.1f ms\n", when, watch.frames(), watch.latest(),
                watch.percentile99());
}

/// True when the window keeps what it promises.
bool measure(Watched &application, const QString &feed)
{
    const QTemporaryDir folder;
    DesktopOptions options;
    options.library = folder.filePath(QStringLiteral("library.sqlite"));
    options.memoryFile = folder.filePath(QStringLiteral("window.ini"));
    options.language = Language::Fr;
    options.settings.feedUrl = feed;
    DesktopProgram program(options, QStringLiteral(":/sample/library.sqlite"), systemClock());
    program.window().resize(1440, 900);
    program.window().show();
    rest(before);

    FrameWatch watch;
    rest(before);
    printFrames("at rest", watch);

    application.forget();
    watch.begin();
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QObject::connect(program.window().commands().cancelSync, &QAction::enabledChanged, &loop, [&loop](bool running) {
        if (!running)
            loop.quit();
    });
    Person person(program.window());
    QTimer::singleShot(0, program.window().commands().sync, &QAction::trigger);
    loop.exec();
    const double seconds = milliseconds(timer.nsecsElapsed()) / 1000;
    rest(after);
    printFrames("meanwhile", watch);
    for (const Watched::Event &event : application.longest())
        std::printf("    %6.1f ms, %5.1f of them work: event %d of %s\n", event.took, event.work, event.type,
                    event.receiver.constData());
    const double latest = watch.latest(), memory = watch.memory();
    const LibraryStatus status = statusOf(program.library());
    const bool whole = status.lastRun && status.lastRun->complete && status.source != sampleSource;
    std::printf("%d fiches in %.1f s, %d opened meanwhile%s\n", status.fiches, seconds, person.opened(),
                whole ? "" : "; the sync did NOT end well");
    std::printf("latest frame %5.1f ms   limit %.0f   %s\n", latest, lateLimit,
                latest <= lateLimit ? "held" : "MISSED");
    std::printf("most memory  %5.0f MB   limit %.0f  %s\n", memory, memoryLimit,
                memory < memoryLimit ? "held" : "MISSED");
    return whole && latest <= lateLimit && memory < memoryLimit;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_MEDIA_BACKEND", "ffmpeg"); // as escale does
    qputenv("ESCALE_SITE_SECRET", "test-site-secret");
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication::setApplicationName(QStringLiteral("escale-bench"));
    Watched application(argc, argv);
    QProcess server;
    const QString feed = startServer(server);
    if (feed.isEmpty()) {
        std::fprintf(stderr, "the feed server did not start (is the corpus there?)\n");
        return 2;
    }
    const bool good = measure(application, feed);
    server.kill();
    server.waitForFinished();
    return good ? 0 : 1;
}
