// SPDX-License-Identifier: GPL-3.0-or-later
// Where things are (XDG Base Directory Specification 0.8), whoever asks and whenever.
#include "station/filelocations.h"
#include "station/paths.h"
#include "testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

using namespace escale;

class TestPaths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("HOME", "/home/somebody");
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "ESCALE_LIBRARY"})
            qunsetenv(name);
    }

    void theyDoNotDependOnTheNameOfTheApplication_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("organisation");
        QTest::newRow("none yet") << QString() << QString();
        QTest::newRow("escale") << QStringLiteral("escale") << QString();
        QTest::newRow("escalectl") << QStringLiteral("escalectl") << QString();
        QTest::newRow("with an organisation") << QStringLiteral("escale") << QStringLiteral("Somebody");
    }
    void theyDoNotDependOnTheNameOfTheApplication()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, organisation);
        QCoreApplication::setApplicationName(name);
        QCoreApplication::setOrganizationName(organisation);
        const Paths paths = userPaths();
        QCOMPARE(paths.settings, QStringLiteral("/home/somebody/.config/escale/escale.ini"));
        QCOMPARE(paths.windowState, QStringLiteral("/home/somebody/.config/escale/window.ini"));
        QCOMPARE(paths.library, QStringLiteral("/home/somebody/.local/share/escale/library.sqlite"));
        QCOMPARE(paths.log, QStringLiteral("/home/somebody/.local/state/escale/log"));
        QCOMPARE(oldPaths().settings, QStringLiteral("/home/somebody/.config/escale.ini"));
        QCOMPARE(oldPaths().library, QStringLiteral("/home/somebody/.local/share/library.sqlite"));
        QCoreApplication::setOrganizationName({});
    }

    void theEnvironmentMovesThem()
    {
        qputenv("XDG_CONFIG_HOME", "/c");
        qputenv("XDG_DATA_HOME", "/d/");
        qputenv("XDG_STATE_HOME", "/s");
        QCOMPARE(userPaths().settings, QStringLiteral("/c/escale/escale.ini"));
        QCOMPARE(userPaths().library, QStringLiteral("/d/escale/library.sqlite"));
        QCOMPARE(userPaths().log, QStringLiteral("/s/escale/log"));
    }

    void aRelativePathInTheEnvironmentIsIgnored()
    {
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
            qputenv(name, "here");
        QCOMPARE(userPaths().settings, QStringLiteral("/home/somebody/.config/escale/escale.ini"));
        QCOMPARE(userPaths().library, QStringLiteral("/home/somebody/.local/share/escale/library.sqlite"));
        QCOMPARE(userPaths().log, QStringLiteral("/home/somebody/.local/state/escale/log"));
    }

    void theLibraryIsWhereTheEnvironmentSays()
    {
        qputenv("ESCALE_LIBRARY", "/somewhere/else.sqlite");
        QCOMPARE(userPaths().library, QStringLiteral("/somewhere/else.sqlite"));
        QCOMPARE(userPaths().settings, QStringLiteral("/home/somebody/.config/escale/escale.ini"));
    }

    void theKeyLiesBesideTheSettings()
    {
        QCOMPARE(keyFileBeside(QStringLiteral("/etc/escale/escale.ini")), QStringLiteral("/etc/escale/feed-key"));
    }

    void whatIsAskedIsWhatIsUsed()
    {
        const QJsonObject object =
            locationsObject(locationsOf(QStringLiteral("/no/such/escale.ini"), QStringLiteral("/no/library")));
        QCOMPARE(object[QStringLiteral("settings")].toString(), QStringLiteral("/no/such/escale.ini"));
        QCOMPARE(object[QStringLiteral("library")].toString(), QStringLiteral("/no/library"));
        QCOMPARE(object[QStringLiteral("logs")].toString(), userPaths().log);
        QCOMPARE(object[QStringLiteral("kioskLogs")].toString(), QStringLiteral("/var/lib/escale-kiosk/log"));
        const QByteArray text = locationsText(locationsOf(QStringLiteral("/no/such/escale.ini"), QStringLiteral("/")));
        QVERIFY(text.contains("/no/such/escale.ini (not there yet)\n"));
        QVERIFY(text.contains(" /\n"));
    }
};

ESCALE_GUILESS_TEST(TestPaths)
#include "tst_paths.moc"
