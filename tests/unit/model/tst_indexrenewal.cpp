// SPDX-License-Identifier: GPL-3.0-or-later
// A library that nobody synchronises gets the index of today all the same (model/indexrenewal.h).
#include "../search/smalllibrary.h"
#include "model/indexrenewal.h"
#include "search/indexstate.h"
#include "store/library.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

class TestIndexRenewal : public QObject {
    Q_OBJECT

    static void renew(const QString &path)
    {
        IndexRenewal renewal;
        renewal.start(path);
        renewal.wait();
    }
    static bool isCurrent(SmallLibrary &library) { return indexState(library.session())->current; }

private Q_SLOTS:
    void anIndexOfBeforeIsRenewedWithoutASync()
    {
        SmallLibrary library;
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Premier"_qs)})}));
        QVERIFY(library.session().script(indexFormBefore()).ok());
        renew(library.path());
        QVERIFY(isCurrent(library));
        QCOMPARE(library.rowsWith("fpremier").size(), 1);
        QCOMPARE(library.rowsWith("fancien").size(), 0);
    }

    /// A sync is under way: it does the same, and must not find the library taken.
    void whoWritesTheLibraryIsNotDisturbed()
    {
        SmallLibrary library;
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Premier"_qs)})}));
        QVERIFY(library.session().script(indexFormBefore()).ok());
        const auto lock = lockLibrary(library.path());
        QVERIFY(lock.ok());
        renew(library.path());
        QVERIFY(!isCurrent(library));
        QCOMPARE(library.rowsWith("fancien").size(), 1);
    }

    void anIndexOfTodayIsNotWritten()
    {
        SmallLibrary library;
        QVERIFY(library.apply({put(fiche(1), {text(Language::Fr, u"Premier"_qs)})}));
        const auto version = [&library] {
            return library.session().value(QLatin1String("PRAGMA data_version"))->toLongLong();
        };
        const qint64 before = version();
        renew(library.path());
        QCOMPARE(version(), before);
    }

    void noLibraryIsNoTrouble()
    {
        const QTemporaryDir folder;
        renew(folder.filePath(u"library.sqlite"_qs));
        QVERIFY(!QFile::exists(folder.filePath(u"library.sqlite"_qs)));
    }

    void leavingEarlyKeepsTheOldIndex()
    {
        SmallLibrary library;
        QList<Change> changes;
        for (int i = 0; i < 1200; ++i)
            changes.append(put(fiche(i), {text(Language::Fr, u"Premier"_qs)}));
        QVERIFY(library.apply(changes));
        QVERIFY(library.session().script(indexFormBefore()).ok());
        {
            IndexRenewal renewal;
            renewal.start(library.path());
        }
        QVERIFY(library.rowsWith("fancien").size() == 1200 || isCurrent(library));
        renew(library.path());
        QVERIFY(isCurrent(library));
    }
};

ESCALE_GUILESS_TEST(TestIndexRenewal)
#include "tst_indexrenewal.moc"
