// SPDX-License-Identifier: GPL-3.0-or-later
// The library as a file: how it comes into being, what becomes of a damaged one, who may write it.
#include "manualclock.h"
#include "smallfiles.h"
#include "store/database.h"
#include "store/library.h"
#include "store/migrations.h"
#include "storefixture.h"
#include "testprogram.h"
#include "unprivileged.h"

#include <QFileInfo>
#include <QTest>
#include <QThread>
#include <array>

using namespace escale;
using namespace escale::test;

class TestLibrary : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<StoreFolder> m_folder;
    QString m_path, m_sample;
    ManualClock m_clock;

    Result<Preparation> prepare(Access access = Access::ReadWrite)
    {
        return prepareLibrary(m_path, m_sample, m_clock, access);
    }
    bool holdsTheSample() { return everythingIn(m_path) == everythingIn(m_sample) && verifyLibrary(m_path)->isEmpty(); }
    QStringList setAside()
    {
        return QFileInfo(m_path).dir().entryList({QStringLiteral("library.sqlite.damaged-*")}, QDir::Files, QDir::Name);
    }

    /// A library of thirty fiches, damaged as the word says.
    void damage(const QString &how)
    {
        QList<Change> changes;
        for (int n = 1; n < 30; ++n)
            changes.append(examplePut(n, LanguageSet::all()));
        makePlainLibrary(m_path, changes);
        const qint64 size = QFileInfo(m_path).size();
        if (how == QLatin1String("garbage"))
            overwrite(m_path, 0, QByteArray(size, '#'));
        else if (how == QLatin1String("header"))
            overwrite(m_path, 0, QByteArray(100, '\0'));
        else if (how == QLatin1String("inside"))
            overwrite(m_path, size / 3, QByteArray(size / 3, '\x11'));
        else
            QVERIFY(QFile::resize(m_path, size / 2 + 7));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<StoreFolder>();
        m_path = m_folder->path();
        m_sample = m_folder->path(QStringLiteral("sample.sqlite"));
        makePlainLibrary(m_sample, {examplePut(40, {Language::Fr}), SetSource{sampleSource}});
        QFile::setPermissions(m_sample, QFile::ReadOwner); // as a resource is
    }

    void theWayToTheLibraryIsBarred()
    {
        overwrite(m_path, 0, "a file");
        m_path += QStringLiteral("/library.sqlite");
        const auto prepared = prepare();
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().problem, Problem::CannotWrite);
        QVERIFY(!prepared.error().sentence.isEmpty());
        QVERIFY(!lockLibrary(m_path));
        QCOMPARE(lockLibrary(m_path).error().problem, Problem::CannotWrite);
    }

    void aFolderIsInItsPlace()
    {
        QVERIFY(QDir().mkpath(m_path));
        const auto prepared = prepare();
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().problem, Problem::CannotRead);
        QVERIFY(QFileInfo(m_path).isDir());
    }

    void theFolderMayNotBeWritten()
    {
        const UnprivilegedFiles nobody;
        m_path = QStringLiteral("/proc/1/library.sqlite");
        QVERIFY(!prepare());
        m_path = m_folder->path(QStringLiteral("sub/library.sqlite")); // the folder is its maker's alone
        const auto prepared = prepare();
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().problem, Problem::CannotWrite);
        const auto lock = lockLibrary(m_path);
        QVERIFY(!lock);
        QCOMPARE(lock.error().problem, Problem::CannotWrite);
    }

    void theSampleIsMissing()
    {
        m_sample = m_folder->path(QStringLiteral("nothing"));
        const auto prepared = prepare();
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().problem, Problem::CannotWrite);
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void theDiskIsFull()
    {
        {
            const SmallFiles full(4096);
            const auto prepared = prepare();
            QVERIFY(!prepared);
            QCOMPARE(prepared.error().problem, Problem::CannotWrite);
        }
        QVERIFY(!QFileInfo::exists(m_path)); // no half of a library
        QCOMPARE(*prepare(), Preparation::Created);
        QVERIFY(holdsTheSample());
    }

    void theDiskFillsUpDuringABatch()
    {
        QVERIFY(prepare());
        const auto before = everythingIn(m_path);
        const auto writer = Writer::open(m_path, nullptr);
        QList<Change> many;
        for (int n = 1; n < 60; ++n)
            many.append(examplePut(n, LanguageSet::all()));
        {
            const SmallFiles full(static_cast<rlim_t>(QFileInfo(m_path).size()));
            const auto done = (*writer)->apply(many);
            QVERIFY(!done);
            QCOMPARE(done.error().problem, Problem::CannotWrite);
            QVERIFY(done.error().sentence.contains(QStringLiteral("full")));
        }
        QVERIFY(everythingIn(m_path) == before);
        QVERIFY((*writer)->apply(many)); // room again: the same writer goes on
        QVERIFY(verifyLibrary(m_path)->isEmpty());
    }

    void whatIsDamagedIsSetAside_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"garbage", "header", "inside", "cut"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whatIsDamagedIsSetAside()
    {
        QFETCH(const QString, how);
        damage(how);
        const QByteArray damaged = contentOf(m_path);

        QCOMPARE(*prepare(), Preparation::Repaired);
        QVERIFY(holdsTheSample());
        QCOMPARE(setAside(), QStringList{QStringLiteral("library.sqlite.damaged-20261120T120000Z")});
        QCOMPARE(contentOf(m_folder->path(setAside().first())), damaged);
        QCOMPARE(*prepare(), Preparation::Found); // once is enough
    }

    void whoOnlyReadsReplacesNothing_data() { whatIsDamagedIsSetAside_data(); }
    void whoOnlyReadsReplacesNothing()
    {
        QFETCH(const QString, how);
        damage(how);
        const QByteArray damaged = contentOf(m_path);
        const auto prepared = prepare(Access::ReadOnly);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().problem, Problem::Damaged);
        QVERIFY(!prepared.error().sentence.isEmpty());
        QCOMPARE(contentOf(m_path), damaged);
        QVERIFY(setAside().isEmpty());
    }

    void whoOnlyReadsPutsNothingInThePlaceOfAnEmptyFile()
    {
        overwrite(m_path, 0, {});
        QVERIFY(!prepare(Access::ReadOnly));
        QCOMPARE(QFileInfo(m_path).size(), 0);
    }

    void whoOnlyReadsStillBeginsWithTheSample()
    {
        QCOMPARE(*prepare(Access::ReadOnly), Preparation::Created);
        QVERIFY(holdsTheSample());
    }

    /// Neither a reader nor a sync takes away a file that was named by mistake.
    void whatNeverWasALibraryIsLeftAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("notes") << QStringLiteral("notes.txt") << QByteArray("Rendez-vous mardi\n").repeated(400);
        QTest::newRow("a short note") << QStringLiteral("notes") << QByteArray("x");
        QTest::newRow("a picture") << QStringLiteral("photo.png")
                                   << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11).repeated(900);
    }
    void whatNeverWasALibraryIsLeftAlone()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        m_path = m_folder->path(name);
        overwrite(m_path, 0, content);
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto prepared = prepare(access);
            QVERIFY(!prepared);
            QCOMPARE(prepared.error().problem, Problem::CannotRead);
            QVERIFY(prepared.error().sentence.contains(QStringLiteral("no library of Escale")));
        }
        const auto verified = verifyLibrary(m_path);
        QVERIFY(!verified);
        QCOMPARE(verified.error().problem, Problem::CannotRead);
        QCOMPARE(contentOf(m_path), content);
        QCOMPARE(QFileInfo(m_path).dir().entryList({name + QStringLiteral("*")}, QDir::Files), QStringList{name});
    }

    void theFileOfARunningSyncIsNotTakenAway()
    {
        damage(QStringLiteral("inside"));
        const auto sync = lockLibrary(m_path);
        const auto prepared = prepare();
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().problem, Problem::Busy);
        QVERIFY(setAside().isEmpty());
    }

    void aReaderKnowsThatItsLibraryHasBeenSetAside()
    {
        makeLibrary(m_path, {examplePut(1, {Language::Fr})});
        const auto reader = Reader::open(m_path);
        QVERIFY(!(*reader)->isStale());
        overwrite(m_path, 0, QByteArray(4096, '#'));
        QCOMPARE(*prepare(), Preparation::Repaired);
        QVERIFY((*reader)->isStale());
        const auto next = Reader::open(m_path);
        QVERIFY(!(*next)->isStale());
        QVERIFY((*next)->contentVersion() != (*reader)->contentVersion());
    }

    void theLogOfTheDamagedLibraryGoesWithIt()
    {
        overwrite(m_path, 0, QByteArray(9000, '#'));
        overwrite(m_path + QStringLiteral("-wal"), 0, "old log");
        overwrite(m_path + QStringLiteral("-shm"), 0, "old index");
        QCOMPARE(*prepare(), Preparation::Repaired);
        QVERIFY(holdsTheSample());
        QCOMPARE(setAside().size(), 3);
    }

    void aLogWithoutALibraryIsNotReplayed()
    {
        // As after a crash between setting the damaged file aside and copying the sample. The log is a valid one:
        // SQLite would play it into whatever file stands beside it.
        const QString log = m_path + QStringLiteral("-wal");
        QByteArray content;
        {
            const auto writer = Writer::open(m_path, nullptr);
            QVERIFY((*writer)->apply({examplePut(1, LanguageSet::all())}));
            content = contentOf(log);
        }
        QVERIFY(content.size() > 4096);
        QVERIFY(QFile::remove(m_path) && QFile::remove(log));
        overwrite(log, 0, content);
        QCOMPARE(*prepare(), Preparation::Created);
        QVERIFY(holdsTheSample());
    }

    void anEmptyFileIsNoLibraryYet()
    {
        overwrite(m_path, 0, {});
        QCOMPARE(*prepare(), Preparation::Created);
        QVERIFY(holdsTheSample());
    }

    void aDatabaseOfAnotherProgramIsLeftAlone()
    {
        tamper(m_path, QStringLiteral("CREATE TABLE theirs (n)"));
        const QByteArray before = contentOf(m_path);
        const auto prepared = prepare();
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().problem, Problem::CannotRead);
        QCOMPARE(contentOf(m_path), before);
        QVERIFY(setAside().isEmpty());
    }

    void aMissingLibraryIsTheSample()
    {
        m_path = m_folder->path(QStringLiteral("new/folder/library.sqlite"));
        QCOMPARE(*prepare(), Preparation::Created);
        QVERIFY(holdsTheSample());
        QVERIFY(QFileInfo::exists(m_path + QStringLiteral("-shm"))); // for readers who cannot write
        QVERIFY(QFileInfo(m_path).isWritable());
        QCOMPARE((*Reader::open(m_path))->status()->source, QString(sampleSource));
    }

    void aSoundLibraryIsFoundAndKept()
    {
        makeLibrary(m_path, {examplePut(1, {Language::Fr, Language::Ar})});
        const auto before = everythingIn(m_path);
        QCOMPARE(*prepare(), Preparation::Found);
        QVERIFY(everythingIn(m_path) == before);
    }

    void anOlderLibraryIsBroughtUpToDate()
    {
        {
            const auto database = Database::open(m_path, Access::ReadWrite);
            QVERIFY(migrate(**database, 1));
        }
        QCOMPARE(*prepare(), Preparation::Found);
        QVERIFY(Reader::open(m_path));
    }

    void twoProgramsMayStartAtOnce()
    {
        constexpr int rounds = 20;
        for (int round = 0; round < rounds; ++round) {
            m_path = m_folder->path(QStringLiteral("library-%1.sqlite").arg(round));
            std::array<std::optional<Result<Preparation>>, 2> made;
            std::array<std::unique_ptr<QThread>, 2> threads;
            for (std::size_t i = 0; i < made.size(); ++i) {
                threads.at(i).reset(QThread::create([this, &one = made.at(i)] { one.emplace(prepare()); }));
                threads.at(i)->start();
            }
            for (const auto &thread : threads)
                QVERIFY(thread->wait(30'000));
            QVERIFY(*made[0] && *made[1]);
            QVERIFY((**made[0] == Preparation::Created) != (**made[1] == Preparation::Created));
            QVERIFY(holdsTheSample());
            QVERIFY(!QFileInfo::exists(m_path + QStringLiteral(".making")));
        }
    }

    void oneWriterAtATime()
    {
        {
            const auto first = lockLibrary(m_path);
            QVERIFY(first);
            const auto second = lockLibrary(m_path);
            QVERIFY(!second);
            QCOMPARE(second.error().problem, Problem::Busy);
            QVERIFY(second.error().sentence.contains(QStringLiteral("Another")));
        }
        QVERIFY(lockLibrary(m_path));
    }

    /// Also in the moment in which the holder has made the file and not yet written its name into it.
    void ofTwoWritersAtOnceOneIsLocked()
    {
        constexpr int rounds = 200;
        for (int round = 0; round < rounds; ++round) {
            std::array<std::optional<Result<std::unique_ptr<QLockFile>>>, 2> got;
            std::array<std::unique_ptr<QThread>, 2> threads;
            for (std::size_t i = 0; i < got.size(); ++i) {
                threads.at(i).reset(QThread::create([this, &one = got.at(i)] { one.emplace(lockLibrary(m_path)); }));
                threads.at(i)->start();
            }
            for (const auto &thread : threads)
                QVERIFY(thread->wait(30'000));
            QVERIFY(got[0]->ok() != got[1]->ok());
        }
    }

    void aLockThatNobodySignedIsNobodys_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("killed before a word was written") << QByteArray();
        QTest::newRow("a power cut left zeros") << QByteArray(40, '\0');
    }
    void aLockThatNobodySignedIsNobodys()
    {
        QFETCH(const QByteArray, content);
        QFile file(m_path + QStringLiteral(".lock"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        QVERIFY(file.flush() &&
                file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFile::FileModificationTime));
        file.close();
        const auto lock = lockLibrary(m_path);
        QVERIFY(lock);
        QVERIFY(!lockLibrary(m_path)); // and is a lock again
    }

    void aSealedLibraryIsOnePlainFile()
    {
        makeLibrary(m_path, {examplePut(1, {Language::Fr})});
        QVERIFY(QFileInfo::exists(m_path + QStringLiteral("-wal")));
        QVERIFY(sealLibrary(m_path));
        for (const char *suffix : {"-wal", "-shm", "-journal"})
            QVERIFY(!QFileInfo::exists(m_path + QLatin1String(suffix)));
        QCOMPARE(everythingIn(m_path)->size(), 1);
    }
};

ESCALE_GUILESS_TEST(TestLibrary)
#include "tst_library.moc"
