// SPDX-License-Identifier: GPL-3.0-or-later
// kiosk-visitor JOURNAL WORDS VISITS SETTINGS LIBRARY: the real kiosk, and a visitor in it. With WORDS "-" nobody
// comes.
#include "kioskstart.h"
#include "visitor.h"

using namespace escale;

int main(int argc, char *argv[])
{
    return test::runKiosk(argc, argv, 5, [](KioskProgram &program, const QStringList &words) {
        program.window().activateWindow(); // nobody else does where there is no window manager
        return std::make_unique<test::Visitor>(program, test::VisitPlan{words.at(0), words.at(1), words.at(2).toInt()});
    });
}
