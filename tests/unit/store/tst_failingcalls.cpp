// SPDX-License-Identifier: GPL-3.0-or-later
// Every call into SQLite fails in turn, once as a hiccup and once for good: the answer is a clear error, the library
// stays sound, and each batch is in it whole or not at all.
#include "faultinjector.h"
#include "store/library.h"
#include "storefixture.h"
#include "testprogram.h"

#include <QFile>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

/// Fails the call with this number, and all after it when `forGood`.
struct Trouble {
    int at = 0;
    bool forGood = false;
    int calls = 0;

    CallGate gate()
    {
        return [this] {
            ++calls;
            return forGood ? calls < at : calls != at;
        };
    }
    [[nodiscard]] bool happened() const { return calls >= at; }
};

bool isClear(const Error &error)
{
    return error.problem == Problem::CannotWrite && error.sentence.contains(QStringLiteral("full"));
}

QList<Change> firstBatch()
{
    return {examplePut(1, {Language::Fr, Language::Ar}), examplePut(2, {Language::Fr, Language::Ti}),
            PutTaxonomy{exampleTaxonomy()}, SetSource{QStringLiteral("old")}};
}

/// Every kind of change there is.
QList<Change> secondBatch()
{
    PutFiche changed = examplePut(1, {Language::Fr}, 2);
    Taxonomy smaller = exampleTaxonomy();
    smaller.needs.clear();
    smaller.themes.removeLast();
    const SyncRecord run{
        exampleTime(9), exampleTime(9), QStringLiteral("new"), true, 1, 1, 1, 0, 9, 9, {}, 0, 0, 0, {}};
    return {changed,
            examplePut(3, {Language::Fr, Language::Ps}, 2),
            RemoveFiche{exampleId(2)},
            PutListing{exampleId(1), {Language::Fr}, {}, exampleTime(1), exampleTime(2), 5},
            MarkChecked{exampleId(3), Language::Ps, exampleNote(3)},
            PutTaxonomy{smaller},
            PruneTaxonomy{smaller},
            run,
            SetSource{QStringLiteral("new")}};
}

Result<Done> writeSecondBatch(const QString &path, const CallGate &gate)
{
    const FaultInjector faults(gate);
    const auto writer = Writer::open(path, nullptr);
    if (!writer)
        return writer.error();
    if (const auto journal = (*writer)->journal(); !journal)
        return journal.error();
    if (const auto source = (*writer)->source(); !source)
        return source.error();
    if (const auto done = (*writer)->apply(secondBatch()); !done)
        return done;
    return (*writer)->settle();
}

Result<Done> readAll(const QString &path, const CallGate &gate)
{
    const FaultInjector faults(gate);
    const auto reader = Reader::open(path);
    if (!reader)
        return reader.error();
    if (const auto list = (*reader)->list({Language::Ar, {}, {}, {}}); !list)
        return list.error();
    if (const auto fiche = (*reader)->fiche(exampleId(1), Language::Ar); !fiche)
        return fiche.error();
    if (const auto taxonomy = (*reader)->taxonomy(); !taxonomy)
        return taxonomy.error();
    if (const auto status = (*reader)->status(); !status)
        return status.error();
    return Done{};
}

} // namespace

class TestFailingCalls : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<StoreFolder> m_folder;
    QString m_base, m_path;
    LibraryContent m_old, m_new;

    void freshCopy()
    {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(m_path + QLatin1String(suffix));
        QVERIFY(QFile::copy(m_base, m_path));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<StoreFolder>();
        m_base = m_folder->path(QStringLiteral("base.sqlite"));
        m_path = m_folder->path();
        makePlainLibrary(m_base, firstBatch());
        m_old = *everythingIn(m_base);
        freshCopy();
        makeLibrary(m_path, secondBatch());
        m_new = *everythingIn(m_path);
        QVERIFY(!(m_old == m_new));
    }

    void whileCreatingALibrary()
    {
        int failures = 0;
        for (Trouble trouble{1};; trouble = {trouble.at + 1}) {
            for (const char *suffix : {"", "-wal", "-shm"})
                QFile::remove(m_path + QLatin1String(suffix));
            const auto done = writeSecondBatch(m_path, trouble.gate());
            if (!trouble.happened()) {
                QVERIFY(done);
                break;
            }
            ++failures;
            QVERIFY2(!done && isClear(done.error()), qPrintable(QString::number(trouble.at)));
            QVERIFY(writeSecondBatch(m_path, {})); // the next start goes on from there
            QVERIFY(verifyLibrary(m_path)->isEmpty());
            QCOMPARE(everythingIn(m_path)->keys(), m_new.keys());
        }
        QVERIFY(failures > 20);
    }

    void whileWriting_data()
    {
        QTest::addColumn<bool>("forGood");
        QTest::newRow("once") << false;
        QTest::newRow("for good") << true;
    }
    void whileWriting()
    {
        QFETCH(bool, forGood);
        int failures = 0, olds = 0, news = 0;
        for (Trouble trouble{1, forGood};; trouble = {trouble.at + 1, forGood}) {
            freshCopy();
            const auto done = writeSecondBatch(m_path, trouble.gate());
            if (!trouble.happened()) {
                QVERIFY(done);
                break;
            }
            ++failures;
            const QByteArray number = QByteArray::number(trouble.at);
            QVERIFY2(!done && isClear(done.error()), number);
            QVERIFY2(verifyLibrary(m_path)->isEmpty(), number);
            const auto content = everythingIn(m_path);
            QVERIFY2(content, number);
            QVERIFY2(*content == m_old || *content == m_new, number);
            ++(*content == m_old ? olds : news);
            const auto status = (*Reader::open(m_path))->status();
            QCOMPARE(status->source, *content == m_old ? QStringLiteral("old") : QStringLiteral("new"));
        }
        QVERIFY(failures > 50);
        QVERIFY(olds > 40);
        QVERIFY(news >= 1); // the calls of settle(): what is committed stays
    }

    void whileReading()
    {
        int failures = 0;
        for (Trouble trouble{1};; trouble = {trouble.at + 1}) {
            const auto done = readAll(m_base, trouble.gate());
            if (!trouble.happened()) {
                QVERIFY(done);
                break;
            }
            ++failures;
            QVERIFY2(!done && isClear(done.error()), qPrintable(QString::number(trouble.at)));
        }
        QVERIFY(failures > 30);
        QVERIFY(*everythingIn(m_base) == m_old);
    }
};

ESCALE_GUILESS_TEST(TestFailingCalls)
#include "tst_failingcalls.moc"
