// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first page a person can use, for the kiosk and for the desk, as a ratio to a
// bare Qt window of the same size; the three take turns within one run. The child says "ready" once its first page has
// its content and has been painted; the watch stops there. Limit: twice the bare window.
#include "desktop/desktopprogram.h"
#include "shell/kioskprogram.h"
#include "shell/screenshot.h"
#include "style/fontset.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace escale;

namespace {

constexpr int rounds = 10;

struct Kind {
    QString name;
    QSize size;
    QString bare; ///< its bare counterpart
};

const Kind kinds[] = {{QStringLiteral("kiosk"), {1080, 1920}, QStringLiteral("bare-kiosk")},
                      {QStringLiteral("desk"), {1440, 900}, QStringLiteral("bare-desk")}};

QString sample()
{
    return QStringLiteral(":/sample/library.sqlite");
}

/// Once what waits to be painted has been; then at once away, for leaving is not what is measured.
[[noreturn]] void ready()
{
    QCoreApplication::processEvents();
    std::puts("ready");
    std::fflush(stdout);
    std::_Exit(0);
}

template <typename Program> [[noreturn]] void showProgram(Program &program, QSize size)
{
    program.window().resize(size);
    program.window().show();
    settle(program.library(), 1);
    // The list of the desk comes from the search, which answers in its own time; the kiosk begins with languages.
    const auto *list = program.window().template findChild<QListView *>();
    while (list != nullptr && list->model()->rowCount() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    ready();
}

void showFirst(const QString &what, const QString &folder)
{
    for (const Kind &kind : kinds) {
        if (what == kind.bare) {
            QWidget window;
            window.resize(kind.size);
            window.show();
            ready();
        }
    }
    if (what == kinds[0].name) {
        ShellOptions options;
        options.profile = Profile::Kiosk;
        options.library = folder + QStringLiteral("/library.sqlite");
        options.config = folder + QStringLiteral("/escale.ini");
        KioskProgram program(options, sample(), systemClock());
        showProgram(program, kinds[0].size);
    }
    DesktopOptions options;
    options.library = folder + QStringLiteral("/library.sqlite");
    options.memoryFile = folder + QStringLiteral("/window.ini");
    options.language = Language::Fr;
    DesktopProgram program(options, sample(), systemClock());
    showProgram(program, kinds[1].size);
}

double milliseconds(const QString &what, const QString &folder)
{
    QElapsedTimer timer;
    timer.start();
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--first"), what, folder});
    child.waitForReadyRead();
    const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!child.readAllStandardOutput().startsWith("ready"))
        qFatal("%s did not start", qPrintable(what));
    child.waitForFinished();
    return taken;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

void writeSettings(const QString &folder)
{
    QFile file(folder + QStringLiteral("/escale.ini"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no settings in %s", qPrintable(folder));
    file.write("[kiosk]\nstate-directory=" + folder.toUtf8() + "\nrestart-at=\n");
}

void compare()
{
    const QTemporaryDir folder;
    writeSettings(folder.path());
    std::map<QString, std::vector<double>> taken;
    for (int round = -1; round < rounds; ++round) {
        for (const Kind &kind : kinds) {
            for (const QString &what : {kind.bare, kind.name}) {
                const double time = milliseconds(what, folder.path());
                if (round >= 0) // the first of each makes the library and warms the disk
                    taken[what].push_back(time);
            }
        }
    }
    for (const Kind &kind : kinds) {
        const double ours = median(taken[kind.name]);
        const double bare = median(taken[kind.bare]);
        std::printf("%-6s start to the first usable page %6.0f ms, a bare window %6.0f ms: %.2f times   limit 2  %s\n",
                    qUtf8Printable(kind.name), ours, bare, ours / bare, ours <= 2 * bare ? "held" : "MISSED");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_MEDIA_BACKEND", "ffmpeg"); // as escale does
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication::setApplicationName(QStringLiteral("escale-bench"));
    // As escale does; a bare window does nothing of its own.
    if (argc == 4 && !QByteArrayView(argv[2]).startsWith("bare"))
        selectFonts();
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--first"))
        showFirst(arguments[2], arguments[3]);
    compare();
    return 0;
}
