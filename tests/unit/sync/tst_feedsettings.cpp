// SPDX-License-Identifier: GPL-3.0-or-later
// From settings to a feed: the command line and the windows take the same way, with the same checks.
#include "sync/feedsettings.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace escale;

class TestFeedSettings : public QObject {
    Q_OBJECT

private:
    static Settings settings()
    {
        Settings s;
        s.feedUrl = QStringLiteral("https://api.example.org/");
        s.jobs = 7;
        return s;
    }

private Q_SLOTS:
    void cleanup() { qunsetenv("ESCALE_SITE_SECRET"); }

    void addressAndNumberOfRequestsAreTaken()
    {
        const auto feed = feedSettings(settings());
        QCOMPARE(feed->base, QUrl(QStringLiteral("https://api.example.org")));
        QCOMPARE(feed->http.atOnce, 7);
        QVERIFY(feed->secret.isEmpty());
    }

    void aKeyFromTheEnvironmentThatCouldBeAHeaderIsRefused()
    {
        // A line break would be a header of its own.
        for (const char *key : {"secret\r\nx-other: 1", "two words", "\xc3\xa9"}) {
            qputenv("ESCALE_SITE_SECRET", key);
            const auto feed = feedSettings(settings());
            QVERIFY(!feed);
            QCOMPARE(feed.error().problem, Problem::BadConfiguration);
            QVERIFY(!feed.error().sentence.contains(QStringLiteral("secret\r")));
        }
        qputenv("ESCALE_SITE_SECRET", " good-key\n");
        QCOMPARE(feedSettings(settings())->secret, QByteArray("good-key"));
    }

    void theFileGoesBeforeTheEnvironment()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("key")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("of-the-file\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        qputenv("ESCALE_SITE_SECRET", "of-the-environment");
        Settings s = settings();
        s.secretFile = file.fileName();
        QCOMPARE(feedSettings(s)->secret, QByteArray("of-the-file"));
    }

    void aTypedKeyGoesBeforeTheOneThatIsSet()
    {
        Settings s = settings();
        s.secretFile = QStringLiteral("/no/such/file"); // whatever is wrong with the old one
        QCOMPARE(feedSettingsWithKey(QStringLiteral(" the-new-key\n"), s)->secret, QByteArray("the-new-key"));
        QCOMPARE(feedSettingsWithKey(QString(), s).error().problem, Problem::BadConfiguration);
        for (const char *key : {"secret\r\nx-other: 1", "two words", "\xc3\xa9"})
            QCOMPARE(feedSettingsWithKey(QString::fromUtf8(key), settings()).error().cause,
                     QStringLiteral("key content"));
    }

    void anAddressWithoutProtectionIsRefused()
    {
        Settings s = settings();
        s.feedUrl = QStringLiteral("http://api.example.org");
        QCOMPARE(feedSettings(s).error().problem, Problem::BadConfiguration);
        s = settings();
        s.siteUrl = QStringLiteral("ftp://x");
        QCOMPARE(feedSettings(s).error().problem, Problem::BadConfiguration);
    }
};

ESCALE_GUILESS_TEST(TestFeedSettings)
#include "tst_feedsettings.moc"
