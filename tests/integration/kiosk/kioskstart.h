// SPDX-License-Identifier: GPL-3.0-or-later
// How the programs of this folder begin: the real kiosk, as escale starts it, and somebody with it.
#pragma once

#include "shell/kioskprogram.h"

#include <functional>
#include <memory>

namespace escale::test {

/// Whoever is there as long as the kiosk is; called once its window stands, with the words of the command line.
using Company = std::function<std::unique_ptr<QObject>(KioskProgram &program, const QStringList &words)>;

/// Runs the kiosk whose settings and library are the last two of `count` words; what the process is to exit with, 64
/// for another number of words. Called from main() once.
int runKiosk(int argc, char *argv[], qsizetype count, const Company &company);

} // namespace escale::test
