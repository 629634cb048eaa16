// SPDX-License-Identifier: GPL-3.0-or-later
// A library at an old place: it is brought to the new one, unless something would be lost.
#include "store/library.h"
#include "store/librarymove.h"
#include "store/writer.h"
#include "storefixture.h"
#include "testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

const QString feedAddress = QStringLiteral("https://feed.example");

} // namespace

class TestLibraryMove : public QObject {
    Q_OBJECT

    std::unique_ptr<StoreFolder> m_folder;
    QString m_from, m_to;

    void makeFeedLibrary(const QString &path, int fiche)
    {
        makeLibrary(path, {examplePut(fiche, {Language::Fr}), SetSource{feedAddress}});
    }
    void makeSample(const QString &path)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        makeLibrary(path, {examplePut(40, {Language::Fr}), SetSource{sampleSource}});
    }
    bool stays()
    {
        const auto moved = moveLibrary(m_from, m_to);
        return moved && !*moved;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<StoreFolder>();
        m_from = m_folder->path();
        m_to = m_folder->path(QStringLiteral("escale/library.sqlite"));
    }

    void thereIsNone()
    {
        QVERIFY(stays());
        QVERIFY(!QFileInfo::exists(m_to));
    }

    void aFileOfAnotherProgramStays()
    {
        overwrite(m_from, 0, "notes about libraries, and no database at all; long enough to be looked at, though");
        QVERIFY(stays());
        QVERIFY(QFileInfo::exists(m_from));
    }

    void aDatabaseOfAnotherProgramStays()
    {
        makeFeedLibrary(m_from, 1);
        tamper(m_from, QStringLiteral("PRAGMA application_id = 7"));
        QVERIFY(stays());
        QVERIFY(QFileInfo::exists(m_from));
    }

    void theSampleNeedNotMove()
    {
        makeSample(m_from);
        QVERIFY(stays());
        QVERIFY(!QFileInfo::exists(m_to));
    }

    void fichesAtTheNewPlaceAreNeverOverwritten()
    {
        makeFeedLibrary(m_from, 1);
        QDir().mkpath(QFileInfo(m_to).absolutePath());
        makeFeedLibrary(m_to, 2);
        const auto before = everythingIn(m_to);
        QVERIFY(stays());
        QVERIFY(everythingIn(m_to) == before);
        QVERIFY(QFileInfo::exists(m_from));
    }

    void whatCannotBeJudgedIsNeverOverwritten()
    {
        makeFeedLibrary(m_from, 1);
        QDir().mkpath(QFileInfo(m_to).absolutePath());
        overwrite(m_to, 0, "a file that is no library, long enough for somebody to have a look at what is in it here");
        QVERIFY(stays());
    }

    void aLibraryBeingSyncedStaysForNow()
    {
        makeFeedLibrary(m_from, 1);
        {
            const auto lock = lockLibrary(m_from);
            QVERIFY(lock);
            QVERIFY(stays());
        }
        QVERIFY(*moveLibrary(m_from, m_to));
    }

    void aLibraryThatAWindowReadsStaysForNow()
    {
        makeFeedLibrary(m_from, 1);
        {
            const auto reader = Reader::open(m_from);
            QVERIFY(reader && (*reader)->status());
            QVERIFY(stays());
            QVERIFY((*reader)->status());
        }
        QVERIFY(*moveLibrary(m_from, m_to));
    }

    void itMovesWhole()
    {
        makeFeedLibrary(m_from, 1);
        const auto before = everythingIn(m_from);
        QVERIFY(*moveLibrary(m_from, m_to));
        QVERIFY(everythingIn(m_to) == before);
        QVERIFY(verifyLibrary(m_to)->isEmpty());
        for (const char *suffix : {"", "-wal", "-shm", ".lock"})
            QVERIFY2(!QFileInfo::exists(m_from + QLatin1String(suffix)), suffix);
        // Once.
        QVERIFY(stays());
    }

    void itTakesThePlaceOfTheSample()
    {
        makeFeedLibrary(m_from, 1);
        const auto before = everythingIn(m_from);
        makeSample(m_to);
        QVERIFY(*moveLibrary(m_from, m_to));
        QVERIFY(everythingIn(m_to) == before);
        QVERIFY(verifyLibrary(m_to)->isEmpty());
    }
};

ESCALE_GUILESS_TEST(TestLibraryMove)
#include "tst_librarymove.moc"
