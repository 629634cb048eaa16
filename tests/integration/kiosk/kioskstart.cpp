// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskstart.h"

#include "style/fontset.h"

#include <QApplication>

namespace escale::test {

int runKiosk(int argc, char *argv[], qsizetype count, const Company &company)
{
    QApplication::setApplicationName(QStringLiteral("escale"));
    selectFonts();
    QApplication::setStyle(QStringLiteral("fusion"));
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() != count)
        return 64;
    ShellOptions options;
    options.profile = Profile::Kiosk;
    options.config = words.at(count - 2);
    options.library = words.at(count - 1);
    options.density = referenceDensity;
    KioskProgram program(options, QStringLiteral(":/sample/library.sqlite"), systemClock());
    program.show();
    const std::unique_ptr<QObject> somebody = company(program, words);
    return QApplication::exec();
}

} // namespace escale::test
