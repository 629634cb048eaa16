// SPDX-License-Identifier: GPL-3.0-or-later
// A dozen of the kills of kill_proof (the README names the command for 200 or 1,000).
#include "killproof.h"
#include "store/database.h"
#include "store/library.h"
#include "store/reader.h"
#include "store/writer.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace escale;
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

    /// A process that dies in the middle of a big transaction, of a library that has no write-ahead log yet.
    static void dieWriting(const QByteArray &library)
    {
        const pid_t child = fork();
        if (child == 0) {
            sqlite3 *database = nullptr;
            sqlite3_open(library.constData(), &database);
            sqlite3_exec(database,
                         "PRAGMA cache_size = 1; BEGIN IMMEDIATE; DELETE FROM meta; CREATE TABLE big (x);"
                         "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                         "INSERT INTO big SELECT randomblob(1000) FROM n;",
                         nullptr, nullptr, nullptr);
            _exit(0); // as a kill leaves it: nothing is closed
        }
        waitpid(child, nullptr, 0);
    }

private Q_SLOTS:
    void aJournalLeftBehindIsPlayedBackByTheFirstReader()
    {
        const QTemporaryDir folder;
        const QString library = folder.filePath(QStringLiteral("library.sqlite"));
        QVERIFY(Writer::open(library, nullptr).ok());
        QVERIFY(sealLibrary(library).ok()); // one file without a log, as the sample is
        dieWriting(library.toLocal8Bit());
        QVERIFY(QFile::exists(library + QStringLiteral("-journal")));
        const auto defects = verifyLibrary(library);
        QVERIFY2(defects.ok(), defects ? "" : qPrintable(defects.error().cause));
        QCOMPARE(*defects, QStringList());
        QVERIFY(Reader::open(library).ok());
        const auto database = Database::open(library, Access::ReadOnly);
        QCOMPARE((*database)->value(QLatin1String("SELECT count(*) FROM sqlite_schema WHERE name = 'big'"))->toInt(),
                 0);
    }

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

ESCALE_GUILESS_TEST(TestKills)
#include "tst_kills.moc"
