// SPDX-License-Identifier: GPL-3.0-or-later
// escale: the windows.
#include "desktop/desktopprogram.h"
#include "desktop/fichelink.h"
#include "pack/packaddress.h"
#include "services/singleinstance.h"
#include "services/windowactivation.h"
#include "shell/kioskprogram.h"
#include "shell/options.h"
#include "shell/screenshot.h"
#include "shell/selftest.h"
#include "shell/settingprint.h"
#include "station/filelocations.h"
#include "station/oldfiles.h"
#include "station/paths.h"
#include "store/librarymove.h"
#include "style/fontset.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <cstdio>

using namespace escale;

namespace {

constexpr int failed = 1;
constexpr int unavailable = 69; // sysexits.h: no display

QString sampleLibrary()
{
    return QStringLiteral(":/sample/library.sqlite");
}

/// What must be said before Qt is asked for anything.
bool preparePlatform(const ShellOptions &options)
{
    // gstreamer, the default, crashes where its plugins are missing (measured).
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    const bool windowless = options.selfTest || !options.screenshot.file.isEmpty();
    if (windowless)
        qputenv("QT_QPA_PLATFORM", "offscreen");
#ifdef Q_OS_LINUX
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
                         qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (!display) {
        std::fprintf(stderr, "There is no display to open a window on. The same fiches, as text: escalectl list\n");
        return false;
    }
#endif
    return true;
}

int runSelfTest()
{
    const SelfTestReport report = selfTest(sampleLibrary());
    for (const QString &line : report.passed)
        std::printf("ok      %s\n", qUtf8Printable(line));
    for (const QString &line : report.failed)
        std::printf("FAILED  %s\n", qUtf8Printable(line));
    return report.ok() ? 0 : failed;
}

QWidget &windowOf(KioskProgram &program, const QString &)
{
    return program.window();
}
QWidget &windowOf(DesktopProgram &program, const QString &page)
{
    return program.windowOf(page);
}

/// `Program`: KioskProgram or DesktopProgram.
template <typename Program> int takeScreenshot(Program &program, const ShellOptions &options)
{
    program.window().resize(options.screenshot.size);
    program.window().show();
    settle(program.library());
    if (!program.goTo(options.page, options.open)) {
        std::fprintf(stderr, "There is no page of this name here. --help lists those that --page knows.\n");
        return failed;
    }
    settle(program.library());
    QWidget &drawn = windowOf(program, options.page);
    if (&drawn != &program.window()) { // its size, and what it has to read
        drawn.resize(options.screenshot.size);
        settle(program.library(), 3 * settleRounds);
    }
    return saveScreenshot(drawn, options.screenshot.file) ? 0 : failed;
}

/// What the window of the desk remembers; a picture shows a window that has nothing to remember.
QString memoryFile(bool picture)
{
    if (picture)
        return QDir::temp().filePath(QStringLiteral("escale-picture-%1.ini").arg(QCoreApplication::applicationPid()));
    return userPaths().windowState;
}

void say(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
}

/// Of what this program is about to read. Not for a picture: it shows what there is, and changes nothing.
QList<MovedFile> settleFiles(const ShellOptions &options)
{
    if (!options.screenshot.file.isEmpty())
        return {};
    const OldFiles files = moveOldFiles(options.config, options.library, moveLibrary, systemClock());
    for (const MovedFile &moved : files.moved)
        say(movedWords(moved));
    for (const Error &trouble : files.troubles)
        say(trouble.sentence);
    return files.moved;
}

DesktopOptions desktopOptions(const ShellOptions &options)
{
    DesktopOptions desktop;
    desktop.library = options.library;
    desktop.somewhere = !options.page.isEmpty() || !options.open.isEmpty() || !options.link.isEmpty();
    desktop.still = !options.screenshot.file.isEmpty();
    desktop.memoryFile = memoryFile(desktop.still);
    desktop.language = options.language;
    if (options.textStep != defaultTextStep)
        desktop.textStep = options.textStep;
    if (options.colours != ColourSet::Standard)
        desktop.colours = options.colours;
    desktop.moved = settleFiles(options);
    desktop.files = {options.config, keyFileBeside(options.config)};
    desktop.keyring = !desktop.still;
    desktop.notifications = !desktop.still;
    desktop.systemLooks = !desktop.still;
    if (!desktop.still)
        desktop.trayIcon = systemTrayIcon;
    const auto loaded = loadSettings(options.config);
    if (loaded)
        desktop.settings = loaded->settings;
    for (const QString &complaint : loaded ? loaded->complaints : QStringList(loaded.error().sentence))
        say(complaint);
    return desktop;
}

int runKiosk(const ShellOptions &options)
{
    settleFiles(options);
    KioskProgram program(options, sampleLibrary(), systemClock());
    if (!options.screenshot.file.isEmpty())
        return takeScreenshot(program, options);
    program.goTo(options.page, options.open);
    program.show();
    return QApplication::exec();
}

/// The path of an edition's index, as a file manager gives it: a file, or its address. Else empty.
QString editionFrom(const QString &link)
{
    const QString path = link.startsWith(QLatin1String("file:")) ? QUrl(link).toLocalFile() : link;
    const bool file = isPackAddress(path) && QFileInfo::exists(path);
    return file ? QFileInfo(path).absoluteFilePath() : QString();
}

/// `token`: of the press that started this (windowactivation.h).
int runDesktop(const ShellOptions &options, const QByteArray &token)
{
    const DesktopOptions desktop = desktopOptions(options);
    QString fiche = options.open;
    const QString edition = editionFrom(options.link);
    if (!options.link.isEmpty() && edition.isEmpty()) {
        fiche = ficheFromLink(options.link, desktop.settings.site());
        if (fiche.isEmpty())
            say(QStringLiteral(
                "This is no link to a fiche. A link is escale://fiche/ and the 24 digits of its id, or the "
                "address of its page."));
    }
    if (desktop.still) {
        DesktopProgram program(desktop, sampleLibrary(), systemClock());
        return takeScreenshot(program, options);
    }
    SingleInstance instance(desktop.memoryFile);
    if (instance.handOver(fiche, edition, token))
        return 0;
    DesktopProgram program(desktop, sampleLibrary(), systemClock());
    QObject::connect(&instance, &SingleInstance::wanted, &program.window(), &DesktopWindow::comeForward);
    instance.listen();
    program.goTo(options.page, fiche);
    program.window().show();
    if (!edition.isEmpty())
        program.window().updates().importEdition(edition);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const auto parsed = parseCommandLine(argc, argv);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &options = std::get<ShellOptions>(parsed);
    if (options.where) {
        std::fputs(locationsText(locationsOf(options.config, options.library)).constData(), stdout);
        return 0;
    }
    if (!options.printSetting.isEmpty())
        return printSetting(options.printSetting, options.config);
    if (!preparePlatform(options))
        return unavailable;

    QApplication::setApplicationName(QStringLiteral("escale"));
    QApplication::setApplicationVersion(QStringLiteral(ESCALE_VERSION));
    selectFonts();
    // Qt would look for the desktop's own style first; the programs wear ours (EscaleStyle) in any case.
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication::setDesktopFileName(QStringLiteral("org.escale.Escale"));
    const QByteArray token = startToken();
    const QApplication application(argc, argv);
    constexpr int iconSide = 128;
    QApplication::setWindowIcon(
        iconPixmap(Icon::Escale, coloursOf(ColourSet::Standard).primary, iconSide, 1, Qt::LeftToRight));
    if (options.selfTest)
        return runSelfTest();

    return options.profile == Profile::Kiosk ? runKiosk(options) : runDesktop(options, token);
}
