// SPDX-License-Identifier: GPL-3.0-or-later
// kiosk-visitor JOURNAL WORDS VISITS SETTINGS LIBRARY: the real kiosk, and a visitor in it. With WORDS "-" nobody
// comes.
#include "shell/kioskprogram.h"
#include "visitor.h"

#include <QApplication>

using namespace escale;

int main(int argc, char *argv[])
{
    QApplication::setApplicationName(QStringLiteral("escale"));
    QApplication::setStyle(QStringLiteral("fusion"));
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 64;
    ShellOptions options;
    options.profile = Profile::Kiosk;
    options.config = arguments[4];
    options.library = arguments[5];
    options.density = referenceDensity;
    KioskProgram program(options, QStringLiteral(":/sample/library.sqlite"), systemClock());
    program.show();
    program.window().activateWindow(); // nobody else does where there is no window manager
    test::Visitor visitor(program, {arguments[1], arguments[2], arguments[3].toInt()});
    return QApplication::exec();
}
