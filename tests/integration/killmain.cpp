// SPDX-License-Identifier: GPL-3.0-or-later
// kill_proof: kills Escale at random moments and looks at what is left (killproof.h). Ends with 0 only when every
// single time all was well.
#include "killproof.h"
#include "store/writer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>

using namespace escale;
using namespace escale::test;

namespace {

/// What a kill_proof process does when it is the victim.
int migrateAsVictim(const QString &library)
{
    const auto writer = Writer::open(library, nullptr);
    return writer ? 0 : 1;
}

bool tell(const char *what, const KillReport &report)
{
    std::printf("%s: %d killed (%d had nothing new yet, %d were in between, %d had just finished), %d ended before "
                "their moment\n",
                what, report.kills, report.emptyHanded, report.between, report.done, report.tooLate);
    if (!report.failure.isEmpty())
        std::printf("%s FAILED: %s\n", what, qPrintable(report.failure));
    std::fflush(stdout);
    return report.failure.isEmpty();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Kills escalectl (beside this program) with SIGKILL at random moments of a sync, and itself at "
                       "random moments of a schema migration. After each kill: escalectl verify is content, every "
                       "fiche is whole, the next run completes."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("kills"), QStringLiteral("how many, half of each kind"), QStringLiteral("N"),
                      QStringLiteral("200")});
    parser.addOption(
        {QStringLiteral("seed"), QStringLiteral("of the moments"), QStringLiteral("N"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("verbose"), QStringLiteral("a line per kill")});
    parser.addOption({QStringLiteral("migrate"), QStringLiteral("be the victim of a migration of this library"),
                      QStringLiteral("FILE")});
    parser.process(application);
    if (parser.isSet(QStringLiteral("migrate")))
        return migrateAsVictim(parser.value(QStringLiteral("migrate")));

    KillSpec spec;
    spec.kills = parser.value(QStringLiteral("kills")).toInt() / 2;
    spec.seed = parser.value(QStringLiteral("seed")).toUInt();
    spec.talkative = parser.isSet(QStringLiteral("verbose"));
    const QString here = QCoreApplication::applicationDirPath();
    const QString escalectl = here + QStringLiteral("/escalectl");
    const bool syncs = tell("sync", proveSync(escalectl, spec));
    const bool migrations = tell("migration", proveMigration(here + QStringLiteral("/kill_proof"), escalectl, spec));
    return syncs && migrations ? 0 : 1;
}
