// SPDX-License-Identifier: GPL-3.0-or-later
// Law 4, proved with SIGKILL: whatever the moment, the library opens, verify finds it sound, every fiche in it is whole
// and of one version, and the next run completes. The victims are real processes.
#pragma once

#include <QString>

namespace escale::test {

struct KillSpec {
    int kills = 100;        ///< processes that really die of it
    quint32 seed = 1;       ///< of the moments
    int fiches = 240;       ///< in the library
    bool talkative = false; ///< a line per kill on stdout
};

struct KillReport {
    int kills = 0;       ///< processes that really died of SIGKILL
    int tooLate = 0;     ///< ended by themselves before their moment came
    int emptyHanded = 0; ///< kills that left the library as it was
    int done = 0;        ///< kills that left it complete
    int between = 0;     ///< kills that left some fiches old and some new, or a schema half the way
    QString failure;     ///< the first thing that was not as it should be; empty when all is well
};

/// `escalectl`: the program to kill. `migrator`: a program that, called with `--migrate FILE`, brings this library to
/// today's schema and ends (kill_proof does).
KillReport proveSync(const QString &escalectl, const KillSpec &spec);
KillReport proveMigration(const QString &migrator, const QString &escalectl, const KillSpec &spec);

} // namespace escale::test
