// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not the library: brought up to date step by step, never half, and left alone when they are newer or
// another program's. What other rooms hold of a database lets them ask, and no more.
#include "faultinjector.h"
#include "store/database.h"
#include "store/ownfile.h"
#include "storefixture.h"
#include "testprogram.h"

#include <QFile>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

constexpr const char *firstStep = "CREATE TABLE one (n INTEGER); INSERT INTO one VALUES (1)";
constexpr const char *secondStep = "CREATE TABLE two (n INTEGER); INSERT INTO two SELECT n + 1 FROM one";
constexpr int ours = 0x4f555253;

OwnFileSchema schemaOf(std::initializer_list<const char *> steps, int application = ours)
{
    OwnFileSchema schema;
    for (const char *step : steps)
        schema.steps.push_back(OwnFileSchema::sql(step));
    schema.application = application;
    return schema;
}

int pragma(OwnFile &file, QLatin1String sql)
{
    return file.session().value(sql)->toInt();
}

} // namespace

class TestOwnFile : public QObject {
    Q_OBJECT

private:
    StoreFolder m_folder;
    int m_number = 0;
    QString m_path;

private Q_SLOTS:
    void init() { m_path = m_folder.path(QStringLiteral("own%1.sqlite").arg(++m_number)); }

    void aNewFileTakesEveryStepAndAnOlderOneTheRest()
    {
        {
            const auto file = OwnFile::open(m_path, schemaOf({firstStep}));
            QVERIFY(file);
            QVERIFY((*file)->session().run(QLatin1String("UPDATE one SET n = ?"), {41}));
        }
        const auto file = OwnFile::open(m_path, schemaOf({firstStep, secondStep}));
        QVERIFY(file);
        QCOMPARE((*file)->session().value(QLatin1String("SELECT n FROM two"))->toInt(), 42);
        QCOMPARE(pragma(**file, QLatin1String("PRAGMA user_version")), 2);
        QCOMPARE(pragma(**file, QLatin1String("PRAGMA application_id")), ours);
        QCOMPARE((*file)->session().value(QLatin1String("PRAGMA journal_mode"))->toString(), QStringLiteral("wal"));
    }

    /// Every call fails in turn: each step is done or not, and the next opening ends the work.
    void aStepThatFailsLeavesTheStepBefore()
    {
        int failures = 0;
        for (int at = 1;; ++at) {
            init();
            int calls = 0;
            {
                const FaultInjector faults([&calls, at] { return ++calls != at; });
                const auto file = OwnFile::open(m_path, schemaOf({firstStep, secondStep}));
                if (calls < at) {
                    QVERIFY(file);
                    break;
                }
                QVERIFY2(!file, QByteArray::number(at));
                QCOMPARE(file.error().problem, Problem::CannotWrite);
            }
            ++failures;
            const auto again = OwnFile::open(m_path, schemaOf({firstStep, secondStep}));
            QVERIFY2(again, QByteArray::number(at));
            QCOMPARE((*again)->session().value(QLatin1String("SELECT group_concat(n) FROM two"))->toString(),
                     QStringLiteral("2"));
        }
        QVERIFY(failures > 6);
    }

    void twoProgramsMayBringItUpToDateAtOnce()
    {
        // The other one has done all of it after this one has looked, and before it begins.
        int other = 0;
        auto schema = schemaOf({firstStep, secondStep});
        int calls = 0, looked = 0;
        {
            const FaultInjector counting([&calls] { return ++calls > 0; });
            const auto file = Database::open(m_path, Access::ReadWrite);
            QVERIFY(file);
            looked = calls + 3; // user_version: the question and its row; then the log
        }
        calls = 0;
        const FaultInjector faults([&] {
            if (++calls == looked && ++other == 1) {
                setGateMaker({});
                if (!OwnFile::open(m_path, schema))
                    qFatal("the other could not");
            }
            return true;
        });
        const auto file = OwnFile::open(m_path, schema);
        QVERIFY2(file, file ? "" : qPrintable(file.error().cause));
        QCOMPARE(other, 1);
        QCOMPARE((*file)->session().value(QLatin1String("SELECT count(*) FROM one"))->toInt(), 1);
    }

    void aNewerFileAndAnotherProgramsAreLeftAlone()
    {
        QVERIFY(OwnFile::open(m_path, schemaOf({firstStep, secondStep})));
        const QByteArray before = contentOf(m_path);
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto newer = OwnFile::open(m_path, schemaOf({firstStep}), access);
            QVERIFY(!newer);
            QCOMPARE(newer.error().problem, Problem::TooNew);
            const auto foreign = OwnFile::open(m_path, schemaOf({firstStep, secondStep}, ours + 1), access);
            QVERIFY(!foreign);
            QCOMPARE(foreign.error().problem, Problem::CannotRead);
        }
        QCOMPARE(contentOf(m_path), before);
    }

    void whoOnlyReadsMakesNothing()
    {
        QVERIFY(!OwnFile::open(m_path, schemaOf({firstStep}), Access::ReadOnly));
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(OwnFile::open(m_path, schemaOf({firstStep})));
        const auto file = OwnFile::open(m_path, schemaOf({firstStep, secondStep}), Access::ReadOnly);
        QVERIFY(file);
        QCOMPARE((*file)->session().value(QLatin1String("SELECT n FROM one"))->toInt(), 1);
        QVERIFY(!(*file)->session().run(QLatin1String("UPDATE one SET n = 9")));
        QVERIFY(!(*file)->session().value(QLatin1String("SELECT n FROM two")));
    }

    /// https://www.sqlite.org/pragma.html: synchronous 1 is NORMAL, 2 is FULL; secure_delete 1 is ON.
    void whatMustLastAndWhatMustGo()
    {
        auto careful = schemaOf({firstStep});
        careful.survivesPowerCut = true;
        careful.forgets = true;
        const auto file = OwnFile::open(m_path, careful);
        QVERIFY(file);
        QCOMPARE(pragma(**file, QLatin1String("PRAGMA synchronous")), 2);
        QCOMPARE(pragma(**file, QLatin1String("PRAGMA secure_delete")), 1);
        init();
        const auto usual = OwnFile::open(m_path, schemaOf({firstStep}));
        QCOMPARE(pragma(**usual, QLatin1String("PRAGMA synchronous")), 1);
    }

    void aSessionOfAReaderChangesNothing()
    {
        makeLibrary(m_path, {examplePut(1, {Language::Fr})});
        const auto reader = Reader::open(m_path);
        QVERIFY(!(*reader)->session().value(QLatin1String("DELETE FROM fiche")));
        QVERIFY(!(*reader)->session().each(QLatin1String("CREATE TABLE own (n)"), {}, [](const QSqlQuery &) {}));
        QCOMPARE((*reader)->session().value(QLatin1String("SELECT count(*) FROM fiche"))->toInt(), 1);
    }

    void aSessionAnswersTheFirstRowOrSaysThereIsNone()
    {
        const auto file = OwnFile::open(m_path, schemaOf({firstStep}));
        const WriteSession session = (*file)->session();
        QVERIFY(session.script(QStringLiteral("INSERT INTO one VALUES (2), (3)")));
        constexpr QLatin1String sql("SELECT n FROM one WHERE n > ? ORDER BY n");
        QList<int> seen;
        const auto note = [&seen](const QSqlQuery &row) { seen.append(row.value(0).toInt()); };
        QVERIFY(*session.first(sql, {1}, note));
        QVERIFY(!*session.first(sql, {9}, note));
        QVERIFY(!session.first(QLatin1String("SELECT n FROM nothing"), {}, note));
        QVERIFY(session.each(sql, {0}, note)); // the statement can be asked again
        QCOMPARE(seen, (QList<int>{2, 1, 2, 3}));
    }
};

ESCALE_GUILESS_TEST(TestOwnFile)
#include "tst_ownfile.moc"
