// SPDX-License-Identifier: GPL-3.0-or-later
// One connection, and what it says when a call fails.
#include "faultinjector.h"
#include "store/database.h"
#include "storefixture.h"
#include "testprogram.h"

#include <QFileInfo>
#include <QTest>
#include <sqlite3.h>

using namespace escale;
using namespace escale::test;

namespace {

constexpr QLatin1String countSql("SELECT count(*) FROM t");

/// A database with a table `t` of `rows` rows, about 500 bytes each.
std::unique_ptr<Database> numbers(const QString &path, int rows, const CallGate &gate = {})
{
    const FaultInjector faults(gate);
    auto database = Database::open(path, Access::ReadWrite);
    if (!database || !(*database)->script(QStringLiteral("CREATE TABLE t (n INTEGER PRIMARY KEY, filler TEXT)")))
        qFatal("no database");
    for (int n = 0; n < rows; ++n) {
        if (!(*database)->run(QLatin1String("INSERT INTO t VALUES (?, ?)"), {n, QString(500, u'x')}))
            qFatal("no row");
    }
    return std::move(database).value();
}

int count(Database &database)
{
    return database.value(countSql)->toInt();
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private:
    StoreFolder m_folder;

private Q_SLOTS:
    void aMissingFileCannotBeRead()
    {
        const QString path = m_folder.path(QStringLiteral("missing"));
        const auto database = Database::open(path, Access::ReadOnly);
        QVERIFY(!database);
        QCOMPARE(database.error().problem, Problem::CannotRead);
        QVERIFY(!QFileInfo::exists(path)); // reading creates nothing
    }

    void aMissingFolderCannotBeWritten()
    {
        const auto database = Database::open(m_folder.path(QStringLiteral("no/such/folder/x")), Access::ReadWrite);
        QVERIFY(!database);
        QCOMPARE(database.error().problem, Problem::CannotWrite);
        QVERIFY(!database.error().sentence.isEmpty());
    }

    void aRefusedFirstCallIsAnError()
    {
        const FaultInjector faults([] { return false; });
        const auto database = Database::open(m_folder.path(QStringLiteral("refused")), Access::ReadWrite);
        QVERIFY(!database);
    }

    void wrongSqlIsAnErrorEachTime()
    {
        const auto database = numbers(m_folder.path(QStringLiteral("sql")), 1);
        for (int n = 0; n < 2; ++n)
            QVERIFY(!database->run(QLatin1String("SELECT nothing FROM nowhere")));
        QVERIFY(!database->script(QStringLiteral("NONSENSE")));
        QCOMPARE(count(*database), 1); // and leaves the connection usable
    }

    void aReaderCannotWrite()
    {
        const QString path = m_folder.path(QStringLiteral("readonly"));
        numbers(path, 1);
        const auto reader = Database::open(path, Access::ReadOnly);
        QVERIFY(reader);
        const auto put = (*reader)->run(QLatin1String("INSERT INTO t VALUES (99, '')"));
        QVERIFY(!put);
        QCOMPARE(put.error().problem, Problem::CannotWrite);
        QCOMPARE(count(**reader), 1);
    }

    void workThatFailsLeavesNothing()
    {
        const auto database = numbers(m_folder.path(QStringLiteral("work")), 3);
        const Error mine{Problem::BadAnswer, QStringLiteral("mine"), {}};
        const auto done = database->transaction([&]() -> Result<Done> {
            if (const auto gone = database->run(QLatin1String("DELETE FROM t")); !gone)
                return gone.error();
            return mine;
        });
        QVERIFY(!done);
        QCOMPARE(done.error(), mine);
        QCOMPARE(count(*database), 3);
    }

    void aCommitThatFailsLeavesNothing()
    {
        bool full = false;
        const auto database = numbers(m_folder.path(QStringLiteral("commit")), 3, [&full] { return !full; });
        const auto done = database->transaction([&]() -> Result<Done> {
            if (const auto gone = database->run(QLatin1String("DELETE FROM t")); !gone)
                return gone.error();
            full = true;
            return Done{};
        });
        full = false;
        QVERIFY(!done);
        QCOMPARE(done.error().problem, Problem::CannotWrite);
        QCOMPARE(count(*database), 3);
        QVERIFY(database->transaction([] { return Result<Done>(Done{}); })); // no transaction was left open
    }

    void anErrorInTheMiddleOfAnAnswerIsNoEnd()
    {
        const QString path = m_folder.path(QStringLiteral("middle"));
        numbers(path, 400);
        overwrite(path, 4096 * 20, QByteArray(4096 * 10, '\x55'));
        const auto database = Database::open(path, Access::ReadOnly);
        QVERIFY(database);
        int rows = 0;
        const auto read = (*database)->each(QLatin1String("SELECT n, filler FROM t ORDER BY n"), {},
                                            [&rows](const QSqlQuery &) { ++rows; });
        QVERIFY(rows > 0 && rows < 400);
        QVERIFY(!read);
        QCOMPARE(read.error().problem, Problem::Damaged);
    }

    void aLockedFileIsSaidToBeHeld()
    {
        const QString path = m_folder.path(QStringLiteral("locked"));
        const auto holder = numbers(path, 1);
        const auto other = Database::open(path, Access::ReadWrite);
        QVERIFY(other && (*other)->script(QStringLiteral("PRAGMA busy_timeout = 0")));
        QVERIFY(holder->script(QStringLiteral("BEGIN EXCLUSIVE")));
        const auto done = (*other)->transaction([] { return Result<Done>(Done{}); });
        QVERIFY(!done);
        QCOMPARE(done.error().problem, Problem::CannotWrite);
        QVERIFY(done.error().sentence.contains(QStringLiteral("Another program")));
    }

    void aFullDiskIsSaidToBeFull()
    {
        const auto database = numbers(m_folder.path(QStringLiteral("full")), 20);
        QVERIFY(database->script(QStringLiteral("PRAGMA max_page_count = 10")));
        const auto done = database->transaction([&]() -> Result<Done> {
            for (int n = 100; n < 200; ++n) {
                if (const auto put =
                        database->run(QLatin1String("INSERT INTO t VALUES (?, ?)"), {n, QString(500, u'y')});
                    !put)
                    return put.error();
            }
            return Done{};
        });
        QVERIFY(!done);
        QCOMPARE(done.error().problem, Problem::CannotWrite);
        QVERIFY(done.error().sentence.contains(QStringLiteral("full")));
        QCOMPARE(count(*database), 20);
    }

    void aSnapshotSeesOneState()
    {
        const QString path = m_folder.path(QStringLiteral("snapshot"));
        const auto writer = numbers(path, 1);
        QVERIFY(writer->enableWal());
        const auto reader = Database::open(path, Access::ReadOnly);
        const auto done = (*reader)->snapshot([&]() -> Result<Done> {
            const int before = count(**reader);
            if (const auto put = writer->run(QLatin1String("INSERT INTO t VALUES (50, '')")); !put)
                return put.error();
            const int after = count(**reader);
            return before == 1 && after == 1 ? Result<Done>(Done{}) : Error{};
        });
        QVERIFY(done);
        QCOMPARE(count(**reader), 2);
    }

    void theLogStaysForReadersWhoCannotWrite()
    {
        const QString path = m_folder.path(QStringLiteral("log"));
        QVERIFY(numbers(path, 1)->enableWal());
        QVERIFY(QFileInfo::exists(path + QStringLiteral("-wal")));
        QVERIFY(QFileInfo::exists(path + QStringLiteral("-shm")));
    }

    void openingAFileThatExistsWritesNothing()
    {
        const QString path = m_folder.path(QStringLiteral("untouched"));
        numbers(path, 2);
        const QByteArray before = contentOf(path);
        QVERIFY(Database::open(path, Access::ReadWrite));
        QCOMPARE(contentOf(path), before);
        QVERIFY(!QFileInfo::exists(path + QStringLiteral("-wal")));
    }

    /// A library from elsewhere may hold a view that calls whatever functions a program has added.
    void theSchemaOfAFileIsNotTrusted_data()
    {
        QTest::addColumn<bool>("writes");
        QTest::newRow("reading") << false;
        QTest::newRow("writing") << true;
    }
    void theSchemaOfAFileIsNotTrusted()
    {
        QFETCH(const bool, writes);
        const QString path = m_folder.path(QStringLiteral("schema"));
        QFile::remove(path);
        numbers(path, 1);
        tamper(path, QStringLiteral("CREATE VIEW trap AS SELECT reach_out() AS n FROM t"));
        const auto database = Database::open(path, writes ? Access::ReadWrite : Access::ReadOnly);
        static bool reached = false;
        reached = false;
        const auto reachOut = [](sqlite3_context *context, int, sqlite3_value **) {
            reached = true;
            sqlite3_result_int(context, 1);
        };
        QCOMPARE(sqlite3_create_function((*database)->handle(), "reach_out", 0, SQLITE_UTF8, nullptr, reachOut, nullptr,
                                         nullptr),
                 SQLITE_OK);
        QVERIFY((*database)->value(QLatin1String("SELECT reach_out()"))->toInt() == 1); // the program's own call may
        reached = false;
        QVERIFY(!(*database)->value(QLatin1String("SELECT n FROM trap")));
        QVERIFY(!reached);
    }

    void theSchemaCannotBeWrittenByHand()
    {
        const auto database = numbers(m_folder.path(QStringLiteral("defensive")), 1);
        // Without DEFENSIVE this makes the file unreadable for good.
        const auto done = database->script(
            QStringLiteral("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'nonsense' WHERE name = 't'"));
        QVERIFY(!done);
        QCOMPARE(count(*database), 1);
    }

    /// A cell that says it is larger than its page is found when the page is read, not by luck later
    /// (https://www.sqlite.org/pragma.html#pragma_cell_size_check).
    void cellsAreMeasuredBeforeTheyAreBelieved_data() { theSchemaOfAFileIsNotTrusted_data(); }
    void cellsAreMeasuredBeforeTheyAreBelieved()
    {
        QFETCH(const bool, writes);
        const QString path = m_folder.path(QStringLiteral("cells"));
        QFile::remove(path);
        numbers(path, 3);
        // Page 2 is the table's only leaf; its cell pointers begin at byte 8. The last row's now leads to the page's
        // end, where no whole cell has room; the first row is untouched.
        overwrite(path, 4096 + 8 + 4, QByteArray("\x0f\xfe", 2));
        const auto database = Database::open(path, writes ? Access::ReadWrite : Access::ReadOnly);
        QVERIFY(database);
        QVERIFY(!(*database)->value(QLatin1String("SELECT filler FROM t WHERE n = 0")));
    }

    /// NORMAL in a write-ahead log: a crash or a power cut never harms the file; OFF would.
    void commitsAreFlushed()
    {
        const QString path = m_folder.path(QStringLiteral("flush"));
        const auto database = numbers(path, 1);
        QVERIFY(database->enableWal());
        constexpr int normal = 1;
        QCOMPARE(database->value(QLatin1String("PRAGMA synchronous"))->toInt(), normal);
        QCOMPARE(database->value(QLatin1String("PRAGMA journal_mode"))->toString(), QStringLiteral("wal"));
    }

    /// Not even into tables of its own connection, which a file opened read-only would let it.
    void aReaderOnlyAsks()
    {
        const QString path = m_folder.path(QStringLiteral("asks"));
        numbers(path, 1);
        const auto reader = Database::open(path, Access::ReadOnly);
        QVERIFY(!(*reader)->script(QStringLiteral("CREATE TEMP TABLE own (n)")));
    }

    void foreignKeysHold()
    {
        const auto database = numbers(m_folder.path(QStringLiteral("keys")), 1);
        QVERIFY(database->script(QStringLiteral("CREATE TABLE c (n INTEGER REFERENCES t(n))")));
        QVERIFY(!database->run(QLatin1String("INSERT INTO c VALUES (77)")));
        QVERIFY(database->run(QLatin1String("INSERT INTO c VALUES (0)")));
    }

    void aStatementCanBeAskedAgainWithOtherValues()
    {
        const auto database = numbers(m_folder.path(QStringLiteral("again")), 5);
        constexpr QLatin1String sql("SELECT n FROM t WHERE n >= ? ORDER BY n");
        QCOMPARE(database->value(sql, {3})->toInt(), 3);
        QCOMPARE(database->value(sql, {1})->toInt(), 1);
        QVERIFY(!database->value(sql, {9})->isValid());
    }
};

ESCALE_GUILESS_TEST(TestDatabase)
#include "tst_database.moc"
