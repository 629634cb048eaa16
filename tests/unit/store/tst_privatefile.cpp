// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wrote is for their eyes, before and after SQLite has its hands on it.
#include "store/database.h"
#include "store/privatefile.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace escale;

namespace {

/// As POSIX counts; -1 where there is none.
int mode(const QString &path)
{
    struct stat found {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? int(found.st_mode & 0777) : -1;
}

void put(const QString &path, const QByteArray &bytes, int permissions)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    file.close();
    if (::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(permissions)) != 0)
        qFatal("no mode");
}

} // namespace

class TestPrivateFile final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    mode_t m_umask = 0;

private Q_SLOTS:
    void init() { m_umask = ::umask(0); } // everybody may read what is made without a thought
    void cleanup() { ::umask(m_umask); }

    void aFolderThatCannotBeMadeIsAnError()
    {
        const QString blocked = m_folder.filePath(u"blocked"_qs);
        put(blocked, "x", 0600);
        const auto done = makePrivateFile(blocked + u"/here/texts.sqlite"_qs);
        QVERIFY(!done);
        QCOMPARE(done.error().problem, Problem::CannotWrite);
        QVERIFY(!done.error().sentence.isEmpty());
    }

    void aNewOneIsMadeWithItsFolder()
    {
        const QString path = m_folder.filePath(u"new/folder/texts.sqlite"_qs);
        QVERIFY(makePrivateFile(path));
        QCOMPARE(mode(path), 0600);
    }

    void theWordsOfOneThatIsThereStayAndOthersDoNotReadThem()
    {
        const QString path = m_folder.filePath(u"old.jsonl"_qs);
        put(path, "words", 0644);
        QVERIFY(makePrivateFile(path));
        QCOMPARE(mode(path), 0600);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("words"));
    }

    /// Who has taken their own right to write away has had a reason.
    void nothingIsGivenThatWasNotThere()
    {
        const QString path = m_folder.filePath(u"sealed"_qs);
        put(path, "words", 0444);
        QVERIFY(makePrivateFile(path));
        QCOMPARE(mode(path), 0400);
    }

    void theLogFilesOfADatabaseArePrivateToo()
    {
        const QString path = m_folder.filePath(u"texts.sqlite"_qs);
        QVERIFY(makePrivateFile(path));
        {
            auto database = Database::open(path, Access::ReadWrite);
            QVERIFY(database);
            QVERIFY((*database)->enableWal());
            QVERIFY((*database)->script(u"CREATE TABLE t (n INTEGER)"_qs));
            QCOMPARE(mode(path + u"-wal"_qs), 0600);
            QCOMPARE(mode(path + u"-shm"_qs), 0600);
        }
        QCOMPARE(mode(path), 0600);
    }

    void theLogFilesOfAnOlderOneAreMadePrivate()
    {
        const QString path = m_folder.filePath(u"older.sqlite"_qs);
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            put(path + QLatin1String(suffix), {}, 0664);
        QVERIFY(makePrivateFile(path));
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QCOMPARE(mode(path + QLatin1String(suffix)), 0600);
    }
};

ESCALE_GUILESS_TEST(TestPrivateFile)
#include "tst_privatefile.moc"
