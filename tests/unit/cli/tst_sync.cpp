// SPDX-License-Identifier: GPL-3.0-or-later
// `escalectl sync` without a feed to talk to: configuration, the key, the lock. (With one: the feed server's tests.)
#include "escalectl.h"
#include "store/library.h"
#include "testprogram.h"

#include <QFile>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestSync : public QObject {
    Q_OBJECT

private:
    // Nobody listens there (RFC 6335: tcpmux, unused).
    const QStringList m_toNobody{QStringLiteral("sync"), QStringLiteral("--feed"),
                                 QStringLiteral("http://127.0.0.1:1")};
    const QString m_secret = QStringLiteral("s3cr3t-of-the-feed");

    static QString file(const Escalectl &ctl, const QString &name, const QByteArray &content, int mode)
    {
        overwrite(ctl.path(name), 0, content);
        constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
        QFile::setPermissions(ctl.path(name), mode == 0600   ? owner
                                              : mode == 0640 ? owner | QFile::ReadGroup
                                                             : owner | QFile::ReadOther);
        return ctl.path(name);
    }

private Q_SLOTS:
    void withoutAFeedThereIsNothingToSync()
    {
        const auto answer = Escalectl().run({QStringLiteral("sync")});
        QCOMPARE(answer.code, 78);
        QVERIFY(answer.oneSentence());
        QVERIFY(answer.err.contains(QStringLiteral("--feed")));
    }

    void addressesThatAreRefused_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"http://feed.example", "ftp://feed.example", "feed",
                                    "https://user:pass@feed.example", "https://feed.example/?site-secret=x"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void addressesThatAreRefused()
    {
        QFETCH(QString, address);
        const auto answer = Escalectl().run({QStringLiteral("sync"), QStringLiteral("--feed"), address});
        QCOMPARE(answer.code, 78);
        QVERIFY(answer.oneSentence());
    }

    void aKeyFileThatOthersCanReadIsRefused()
    {
        for (const int mode : {0640, 0604}) {
            const Escalectl ctl;
            const QString key = file(ctl, QStringLiteral("key"), m_secret.toUtf8(), mode);
            const auto answer = ctl.run(m_toNobody + QStringList{QStringLiteral("--secret-file"), key});
            QCOMPARE(answer.code, 78);
            QVERIFY(answer.oneSentence() && answer.err.contains(QStringLiteral("chmod 600")));
            QVERIFY(!answer.err.contains(m_secret));
        }
    }

    void aKeyThatCannotBeOneIsRefused()
    {
        const Escalectl ctl;
        for (const QByteArray content : {"", "two\nlines", "with space", "\xc3\xa9"}) {
            QFile::remove(ctl.path(QStringLiteral("key")));
            const QString key = file(ctl, QStringLiteral("key"), content, 0600);
            QCOMPARE(ctl.run(m_toNobody + QStringList{QStringLiteral("--secret-file"), key}).code, 78);
        }
        QCOMPARE(
            ctl.run(m_toNobody + QStringList{QStringLiteral("--secret-file"), ctl.path(QStringLiteral("no"))}).code,
            78);
        const auto fromEnvironment =
            ctl.run(m_toNobody, {{QStringLiteral("ESCALE_SITE_SECRET"), m_secret + QStringLiteral("\r\nx: y")}});
        QCOMPARE(fromEnvironment.code, 78);
        QVERIFY(fromEnvironment.oneSentence() && !fromEnvironment.err.contains(m_secret));
    }

    void settingsThatCannotBeReadAreRefused()
    {
        const Escalectl ctl;
        const auto with = [&](const QString &config) {
            return ctl.run({QStringLiteral("sync"), QStringLiteral("--config"), config});
        };
        QCOMPARE(with(ctl.path(QStringLiteral("missing.ini"))).code, 78);
        QVERIFY(with(ctl.path(QStringLiteral("missing.ini"))).oneSentence());
        QCOMPARE(with(ctl.path({})).code, 78);
        QCOMPARE(with(file(ctl, QStringLiteral("bad.ini"), "[feed\n", 0600)).code, 78);
    }

    void theFeedOfTheSettingsIsUsed()
    {
        const Escalectl ctl;
        const QString config =
            file(ctl, QStringLiteral("escale.ini"), "[feed]\nurl=http://not-this-machine.example\n", 0600);
        const auto answer = ctl.run({QStringLiteral("sync"), QStringLiteral("--config"), config});
        QCOMPARE(answer.code, 78); // it was read: the address is refused
        QVERIFY(answer.err.contains(QStringLiteral("https://")));
    }

    void aSecondSyncSaysSoAndLeaves()
    {
        const Escalectl ctl;
        const auto lock = lockLibrary(ctl.library());
        QVERIFY(lock);
        const auto answer = ctl.run(m_toNobody + QStringList{QStringLiteral("--json")});
        QCOMPARE(answer.code, 75);
        QVERIFY(answer.oneSentence() && answer.err.contains(QStringLiteral("Another")));
        QCOMPARE(answer.object().value(QStringLiteral("requests")), QJsonValue(0));
    }

    void withoutAThreadToBeHadItEndsWithASentence_data()
    {
        QTest::addColumn<int>("threads");
        for (const int threads : {0, 1, 2, 3})
            QTest::newRow(qPrintable(QString::number(threads))) << threads;
    }
    void withoutAThreadToBeHadItEndsWithASentence()
    {
        QFETCH(const int, threads);
        const Escalectl ctl;
        QCOMPARE(ctl.run({QStringLiteral("list")}).code, 0); // the library is there
        const auto answer = ctl.run(m_toNobody, {{QStringLiteral("LD_PRELOAD"), QStringLiteral(NOTHREAD)},
                                                 {QStringLiteral("NOTHREAD_AFTER"), QString::number(threads)}});
        QVERIFY2(answer.code == 75 || answer.code == 69, qPrintable(QString::number(answer.code))); // ended by itself
        QVERIFY2(!answer.err.isEmpty(), "a sentence");
        QCOMPARE(ctl.run({QStringLiteral("verify")}).code, 0);
    }

    void aFeedThatIsNotThereIsUnreachable()
    {
        const Escalectl ctl;
        const auto answer = ctl.run(m_toNobody + QStringList{QStringLiteral("--json")},
                                    {{QStringLiteral("ESCALE_SITE_SECRET"), m_secret}});
        QCOMPARE(answer.code, 69);
        QVERIFY2(answer.oneSentence(), qPrintable(answer.err));
        const QJsonObject summary = answer.object();
        for (const char *key : {"fiches", "translations", "added", "changed", "removed", "failed", "requests",
                                "notModified", "bytes", "seconds", "complete"})
            QVERIFY2(summary.contains(QLatin1String(key)), key);
        QCOMPARE(summary.value(QStringLiteral("complete")), QJsonValue(false));
        QCOMPARE(summary.value(QStringLiteral("fiches")), QJsonValue(20)); // the sample is still there
        QVERIFY(!answer.out.contains(m_secret));
        QCOMPARE(ctl.run({QStringLiteral("verify")}).code, 0);
        QVERIFY(ctl.run({QStringLiteral("status")}).out.contains(QStringLiteral("Unreachable")));
    }
};

ESCALE_GUILESS_TEST(TestSync)
#include "tst_sync.moc"
