// SPDX-License-Identifier: GPL-3.0-or-later
// A dozen of the kills of kill_proof (the README names the command for 200 or 1,000).
#include "killproof.h"

#include <QTest>

using namespace escale::test;

class TestKills : public QObject {
    Q_OBJECT

private:
    static KillSpec few()
    {
        KillSpec spec;
        spec.kills = 6;
        return spec;
    }

private Q_SLOTS:
    void aKilledSyncLeavesAWholeLibrary()
    {
        const KillReport report = proveSync(QStringLiteral(ESCALE_BINARIES "/escalectl"), few());
        QCOMPARE(report.failure, QString());
        QVERIFY(report.kills > 0);
    }

    void aKilledMigrationLeavesAWholeLibrary()
    {
        const KillReport report = proveMigration(QStringLiteral(ESCALE_BINARIES "/kill_proof"),
                                                 QStringLiteral(ESCALE_BINARIES "/escalectl"), few());
        QCOMPARE(report.failure, QString());
        QVERIFY(report.kills > 0);
    }
};

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
