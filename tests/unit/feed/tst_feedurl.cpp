// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedurl.h"
#include "testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;

class TestFeedUrl : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString keyFile(const QByteArray &content, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
    {
        const QString path = m_folder.filePath(QStringLiteral("key"));
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no key file");
        file.write(content);
        file.close();
        file.setPermissions(permissions);
        return path;
    }

private Q_SLOTS:
    void addressesThatMustNotBeUsed_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "   ", "api", "/path", "http://api.example.org", "ftp://example.org", "file:///tmp", "https://",
              "https://user:pw@example.org", "https://example.org/?key=1", "https://example.org/#x",
              "http://10.0.0.1:3000", "http://127.0.0.1.example.org", "javascript:1"})
            QTest::addRow("%s", text) << QString::fromLatin1(text);
    }
    void addressesThatMustNotBeUsed()
    {
        QFETCH(QString, text);
        const auto url = feedUrlFrom(text);
        QVERIFY(!url);
        QCOMPARE(url.error().problem, Problem::BadConfiguration);
    }

    void addressesThatMay()
    {
        QCOMPARE(feedUrlFrom(QStringLiteral("https://api.example.org/")).value(),
                 QUrl(QStringLiteral("https://api.example.org")));
        QCOMPARE(feedUrlFrom(QStringLiteral(" https://example.org/api/v2// ")).value(),
                 QUrl(QStringLiteral("https://example.org/api/v2")));
        for (const char *text : {"http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:9"})
            QVERIFY2(feedUrlFrom(QString::fromLatin1(text)).ok(), text);
    }

    // RFC 6454, 4: scheme, host and port, where a port that is not written is the scheme's own.
    void aServerIsItsSchemeHostAndPort()
    {
        const auto same = [](const char *a, const char *b) {
            return sameOrigin(QUrl(QString::fromLatin1(a)), QUrl(QString::fromLatin1(b)));
        };
        QVERIFY(!same("http://example.org/", "https://example.org/"));
        QVERIFY(!same("https://example.org/", "https://example.org:8443/"));
        QVERIFY(!same("https://example.org/", "https://www.example.org/"));
        QVERIFY(!same("https://example.org/", "https://example.org.evil.test/"));
        QVERIFY(!same("http://example.org:443/", "https://example.org/"));
        QVERIFY(!same("/path", "/path")); // no host: nobody's
        QVERIFY(same("https://example.org/a?b", "https://example.org:443/c#d"));
        QVERIFY(same("http://example.org", "http://EXAMPLE.org:80/"));
    }

    void aProxyIsAPlaceAndNothingElse()
    {
        for (const char *good : {"", "  ", "none", "http://proxy:3128", "https://proxy.example.org",
                                 "socks5://10.0.0.1:1080", "socks5h://proxy", "http://[::1]:8080/"})
            QVERIFY2(proxyFrom(QString::fromLatin1(good)).ok(), good);
        for (const char *bad : {"None", "proxy:3128", "ftp://proxy", "http://", "http://a:b@proxy", "http://proxy/path",
                                "http://proxy?x=y", "http://pro xy", "file:///etc/passwd", "http://proxy:99999"}) {
            const auto proxy = proxyFrom(QString::fromLatin1(bad));
            QVERIFY2(!proxy.ok(), bad);
            QCOMPARE(proxy.error().problem, Problem::BadConfiguration);
        }
    }

    void aKeyFileThatOthersCanReadIsRefused()
    {
        for (const auto extra : {QFile::ReadGroup, QFile::ReadOther, QFile::WriteOther}) {
            const auto secret = siteSecretFrom(keyFile("k3y\n", QFile::ReadOwner | QFile::WriteOwner | extra));
            QVERIFY(!secret);
            QCOMPARE(secret.error().problem, Problem::BadConfiguration);
            QVERIFY(secret.error().sentence.contains(QLatin1String("chmod 600")));
        }
    }

    void unusableKeyFiles()
    {
        QVERIFY(!siteSecretFrom(m_folder.filePath(QStringLiteral("absent"))));
        QVERIFY(!siteSecretFrom(keyFile("")));
        QVERIFY(!siteSecretFrom(keyFile("\n")));
        QVERIFY(!siteSecretFrom(keyFile("one\ntwo\n")));
        QVERIFY(!siteSecretFrom(keyFile("k\r\nX-Injected: 1")));
        const auto refused = siteSecretFrom(keyFile("verysecret\nline2"));
        QVERIFY(!refused.error().sentence.contains(QLatin1String("verysecret")) &&
                !refused.error().cause.contains(QLatin1String("verysecret")));
    }

    void theKeyIsTheLineWithoutItsEnd()
    {
        QCOMPARE(siteSecretFrom(keyFile("k3y-/+=\n")).value(), QByteArray("k3y-/+="));
        QCOMPARE(siteSecretFrom(keyFile("k3y", QFile::ReadOwner)).value(), QByteArray("k3y"));
    }
};

ESCALE_GUILESS_TEST(TestFeedUrl)
#include "tst_feedurl.moc"
