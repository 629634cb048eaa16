// SPDX-License-Identifier: GPL-3.0-or-later
// The workshop asks the source of this installation, as the sync does.
#include "desktop/workshopopener.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace escale;

class TestWorkshopOpener final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    Paths m_paths;

private Q_SLOTS:
    void init()
    {
        const QString key = m_folder.filePath(u"key"_qs);
        QFile file(key);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(file.write("made-up-key"), 11);
        m_settings = Settings();
        m_settings.feedUrl = u"https://feed.exemple.test/api"_qs;
        m_settings.secretFile = key;
        m_paths.authoring = m_folder.filePath(u"authoring.sqlite"_qs);
        m_paths.signIn = m_folder.filePath(u"sign-in"_qs);
    }

    void withoutASourceThereIsNoTroubleYet()
    {
        m_settings.feedUrl.clear();
        const WorkshopSettings workshop = workshopSettings(m_settings, m_paths);
        QVERIFY(workshop.feed.isEmpty());
        QVERIFY(workshop.trouble.isEmpty());
        QCOMPARE(workshop.database, m_paths.authoring);
    }

    void aKeyThatCannotBeReadIsSaid()
    {
        m_settings.secretFile = m_folder.filePath(u"no such key"_qs);
        const WorkshopSettings workshop = workshopSettings(m_settings, m_paths);
        QVERIFY(workshop.feed.isEmpty());
        QVERIFY(!workshop.trouble.isEmpty());
        QCOMPARE(workshop.signInFile, m_paths.signIn);
    }

    void anAddressThatIsNoneIsSaid()
    {
        m_settings.feedUrl = u"gopher://feed.exemple.test"_qs;
        QVERIFY(!workshopSettings(m_settings, m_paths).trouble.isEmpty());
    }

    /// Fiches from an edition: there is nobody to sign in to.
    void anEditionIsSaidToBeNoPlaceToWriteTo()
    {
        m_settings.feedUrl = u"https://editions.exemple.test/france.escale"_qs;
        const WorkshopSettings workshop = workshopSettings(m_settings, m_paths);
        QVERIFY(workshop.feed.isEmpty());
        QVERIFY(workshop.trouble.contains(u"edition"_qs));
    }

    void theWayThereIsThatOfTheSync()
    {
        m_settings.proxy = u"socks5h://127.0.0.1:9050"_qs;
        const WorkshopSettings workshop = workshopSettings(m_settings, m_paths);
        QCOMPARE(workshop.feed.host(), u"feed.exemple.test"_qs);
        QCOMPARE(workshop.secret, QByteArray("made-up-key"));
        QCOMPARE(workshop.http.proxy, m_settings.proxy);
        QVERIFY(workshop.trouble.isEmpty());
    }

    void anotherSourceOrAnotherWayIsSeen()
    {
        const WorkshopSettings before = workshopSettings(m_settings, m_paths);
        QVERIFY(before.hasSourceOf(workshopSettings(m_settings, m_paths)));
        Settings other = m_settings;
        other.proxy = u"none"_qs;
        QVERIFY(!before.hasSourceOf(workshopSettings(other, m_paths)));
        other = m_settings;
        other.feedUrl = u"https://other.exemple.test/api"_qs;
        QVERIFY(!before.hasSourceOf(workshopSettings(other, m_paths)));
        other = m_settings;
        other.secretFile = m_folder.filePath(u"gone"_qs);
        QVERIFY(!before.hasSourceOf(workshopSettings(other, m_paths)));
    }
};

ESCALE_GUILESS_TEST(TestWorkshopOpener)
#include "tst_workshopopener.moc"
