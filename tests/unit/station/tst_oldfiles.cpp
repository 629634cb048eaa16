// SPDX-License-Identifier: GPL-3.0-or-later
// Settings at the place where the window looked for them until November 2026.
#include "../../support/manualclock.h"
#include "../../support/unprivileged.h"
#include "station/oldfiles.h"
#include "station/stationlog.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

const QByteArray ours = "; of the operator\n[feed]\nurl=https://feed.example\nsecret-file=/home/somebody/escale-key\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class TestOldFiles : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    ManualClock m_clock;
    QStringList m_libraryAsked;
    Result<bool> m_libraryAnswer = false;

    QString in(const char *name) const { return m_home->filePath(QLatin1String(name)); }
    void write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    OldFiles move(const QString &settings = userPaths().settings, const QString &library = userPaths().library)
    {
        m_libraryAsked.clear();
        return moveOldFiles(
            settings, library,
            [this](const QString &from, const QString &to) {
                m_libraryAsked = {from, to};
                return m_libraryAnswer;
            },
            m_clock);
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("HOME", QFile::encodeName(m_home->path()));
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "ESCALE_LIBRARY"})
            qunsetenv(name);
        m_libraryAnswer = false;
    }

    void theFileOfAnotherProgramStays_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("other groups") << QByteArray("[Chemistry]\nurl=1\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no settings file") << QByteArray("[feed\nurl x\n");
    }
    void theFileOfAnotherProgramStays()
    {
        QFETCH(const QByteArray, content);
        write(in(".config/escale.ini"), content);
        const OldFiles files = move();
        QVERIFY(files.moved.isEmpty() && files.troubles.isEmpty());
        QCOMPARE(contentOf(in(".config/escale.ini")), content);
        QVERIFY(!QFile::exists(userPaths().settings));
        QVERIFY(!QFile::exists(userPaths().log));
    }

    void theFileAtTheRightPlaceIsWhatCounts()
    {
        write(in(".config/escale.ini"), ours);
        write(userPaths().settings, "[feed]\nurl=https://newer.example\n");
        QVERIFY(move().moved.isEmpty());
        QCOMPARE(contentOf(userPaths().settings), QByteArray("[feed]\nurl=https://newer.example\n"));
        QCOMPARE(contentOf(in(".config/escale.ini")), ours);
    }

    void settingsThatCannotBeMovedAreNamedAndStay()
    {
        write(in(".config/escale.ini"), ours);
        write(in(".config/escale"), "a file where the folder should be");
        const OldFiles files = move();
        QCOMPARE(files.troubles.size(), 1);
        QVERIFY(files.troubles.first().sentence.contains(in(".config/escale.ini")));
        QCOMPARE(contentOf(in(".config/escale.ini")), ours);
    }

    void nothingIsMovedForWhoNamesHisFiles()
    {
        write(in(".config/escale.ini"), ours);
        QVERIFY(move(QStringLiteral("/etc/escale/escale.ini"), QStringLiteral("/var/lib/escale/library.sqlite"))
                    .moved.isEmpty());
        QVERIFY(m_libraryAsked.isEmpty());
        qputenv("ESCALE_LIBRARY", "/var/lib/escale/library.sqlite");
        QVERIFY(move(QStringLiteral("/etc/escale/escale.ini")).moved.isEmpty());
        QVERIFY(m_libraryAsked.isEmpty());
        QCOMPARE(contentOf(in(".config/escale.ini")), ours);
    }

    void theOperatorsSettingsMoveOnceAsTheyAre()
    {
        write(in(".config/escale.ini"), ours);
        QFile::setPermissions(in(".config/escale.ini"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        const OldFiles files = move();
        QCOMPARE(files.moved.size(), 1);
        QVERIFY(files.troubles.isEmpty());
        const QString words = movedWords(files.moved.first());
        QVERIFY2(words.contains(userPaths().settings) && words.contains(in(".config/escale.ini")), qPrintable(words));
        QCOMPARE(contentOf(userPaths().settings), ours);
        QVERIFY(!QFile::exists(in(".config/escale.ini")));
        const auto group = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
        QCOMPARE(QFile::permissions(userPaths().settings) & group, QFile::Permissions(QFile::ReadGroup));
        const auto entries = StationLog(userPaths().log, m_clock).entries();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().event, StationEvent::FilesMoved);
        QVERIFY(move().moved.isEmpty());
        QCOMPARE(StationLog(userPaths().log, m_clock).entries().size(), 1);
    }

    void aLibraryIsMovedFromTheFolderAboveOurs()
    {
        m_libraryAnswer = true;
        const OldFiles files = move();
        QCOMPARE(m_libraryAsked,
                 (QStringList{in(".local/share/library.sqlite"), in(".local/share/escale/library.sqlite")}));
        QCOMPARE(files.moved.size(), 1);
        QVERIFY(movedWords(files.moved.first()).contains(in(".local/share/escale/library.sqlite")));
    }

    void aLibraryThatCannotBeMovedIsSaid()
    {
        m_libraryAnswer = Error{Problem::CannotWrite, QStringLiteral("No room."), {}};
        const OldFiles files = move();
        QVERIFY(files.moved.isEmpty());
        QCOMPARE(files.troubles.size(), 1);
        QVERIFY(!QFile::exists(userPaths().log));
    }
};

ESCALE_GUILESS_TEST(TestOldFiles)
#include "tst_oldfiles.moc"
