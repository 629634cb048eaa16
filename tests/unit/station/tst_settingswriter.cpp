// SPDX-License-Identifier: GPL-3.0-or-later
// Settings changed by the program in a file that people write: only what was asked for changes.
#include "../../support/unprivileged.h"
#include "station/settings.h"
#include "station/settingswriter.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;

namespace {

const SettingChanges newFeed{{QStringLiteral("feed/url"), QStringLiteral("https://new.example/api")},
                             {QStringLiteral("feed/secret-file"), QStringLiteral("/home/a b/feed-key")}};

} // namespace

class TestSettingsWriter : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    void write(const QByteArray &bytes) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("escale.ini"));
    }

    void aFileThatIsNoIniIsLeftAlone()
    {
        write("[feed\nurl https\n");
        const auto written = writeSettings(m_path, newFeed);
        QVERIFY(!written);
        QCOMPARE(written.error().problem, Problem::BadConfiguration);
        QVERIFY(written.error().sentence.contains(m_path));
        QCOMPARE(content(), QByteArray("[feed\nurl https\n"));
    }

    void aFileThatMayNotBeReadIsLeftAlone()
    {
        write("[feed]\nurl=https://old.example\n");
        QFile::setPermissions(m_path, QFile::WriteOwner);
        constexpr auto everybody = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QFile::setPermissions(m_folder->path(), everybody | QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const test::UnprivilegedFiles nobody;
        const auto written = writeSettings(m_path, newFeed);
        QVERIFY(!written);
        QCOMPARE(written.error().problem, Problem::BadConfiguration);
    }

    void aFolderThatMayNotBeWrittenIsSaidAndNothingIsLost()
    {
        write("[feed]\nurl=https://old.example\n");
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
        {
            const test::UnprivilegedFiles nobody;
            const auto written = writeSettings(m_path, newFeed);
            QVERIFY(!written);
            QCOMPARE(written.error().problem, Problem::CannotWrite);
            QVERIFY(!writeKeyFile(m_folder->filePath(QStringLiteral("feed-key")), "secret"));
        }
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(content(), QByteArray("[feed]\nurl=https://old.example\n"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList(QStringLiteral("escale.ini")));
    }

    void whatNobodyAskedForStays_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after);
        };
        row("nothing there", "", "[feed]\nsecret-file=\"/home/a b/feed-key\"\nurl=https://new.example/api\n");
        row("comments, unknown keys, other groups, empty lines",
            "; mine\n[other]\nurl=https://other.example\n\n[feed]\n; why\nfuture=1 ; x\nurl=https://old.example\n"
            "\n[kiosk]\nlanguages=fr,ar\n",
            "; mine\n[other]\nurl=https://other.example\n\n[feed]\n; why\nfuture=1 ; x\nurl=https://new.example/api\n"
            "secret-file=\"/home/a b/feed-key\"\n\n[kiosk]\nlanguages=fr,ar\n");
        row("the file of the kiosk's package: a key in a comment is no key",
            "[feed]\n;url=https://api.example.org\n;secret-file=/etc/escale/site-secret\n\n[kiosk]\n",
            "[feed]\n;url=https://api.example.org\n;secret-file=/etc/escale/site-secret\n"
            "secret-file=\"/home/a b/feed-key\"\nurl=https://new.example/api\n\n[kiosk]\n");
        row("line ends of another system, and no end of the last line", "[feed]\r\nurl=https://old.example",
            "[feed]\r\nurl=https://new.example/api\r\nsecret-file=\"/home/a b/feed-key\"\r\n");
        row("blanks around", " [feed] \n url = https://old.example \n",
            " [feed] \nurl=https://new.example/api\nsecret-file=\"/home/a b/feed-key\"\n");
        row("written twice: the last one counts", "[feed]\nurl=a\n[kiosk]\n[feed]\nurl=b\nsecret-file=c\n",
            "[feed]\nurl=https://new.example/api\n[kiosk]\n[feed]\nurl=https://new.example/api\n"
            "secret-file=\"/home/a b/feed-key\"\n");
        row("no such group", "[kiosk]\nidle-seconds=60\n",
            "[kiosk]\nidle-seconds=60\n\n[feed]\nsecret-file=\"/home/a b/feed-key\"\nurl=https://new.example/api\n");
    }
    void whatNobodyAskedForStays()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        write(before);
        const auto written = writeSettings(m_path, newFeed);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().cause));
        QCOMPARE(content(), after);
        const auto loaded = loadSettings(m_path);
        QVERIFY(loaded);
        QCOMPARE(loaded->settings.feedUrl, newFeed[QStringLiteral("feed/url")]);
        QCOMPARE(loaded->settings.secretFile, newFeed[QStringLiteral("feed/secret-file")]);
    }

    void everyValueIsReadAsItWasGiven_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value :
             {"a,b", "a;b", "\"quoted\"", "back\\slash", "a=b", "@at", "100%", "é", "a # b", " x y "})
            QTest::newRow(value) << QString::fromUtf8(value);
    }
    void everyValueIsReadAsItWasGiven()
    {
        QFETCH(const QString, value);
        write("[search]\nsemantics=web\n");
        QVERIFY(writeSettings(m_path, {{QStringLiteral("feed/secret-file"), value}}));
        const QSettings file(m_path, QSettings::IniFormat);
        QCOMPARE(file.value(QStringLiteral("feed/secret-file")).toString(), value);
        QCOMPARE(file.value(QStringLiteral("search/semantics")).toString(), QStringLiteral("web"));
    }

    void anEmptyValueTakesTheKeyOut()
    {
        write("[feed]\nurl=https://old.example\nsecret-file=/k\n");
        QVERIFY(writeSettings(m_path, {{QStringLiteral("feed/secret-file"), {}}}));
        QCOMPARE(content(), QByteArray("[feed]\nurl=https://old.example\n"));
    }

    void modeAndLinkStay()
    {
        write("[feed]\n");
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        const QString link = m_folder->filePath(QStringLiteral("link.ini"));
        QVERIFY(QFile::link(m_path, link));
        QVERIFY(writeSettings(link, newFeed));
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(content().contains("https://new.example/api"));
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void theKeyIsForItsOwnerAlone()
    {
        const QString file = m_folder->filePath(QStringLiteral("new/feed-key"));
        QVERIFY(writeKeyFile(file, "secret"));
        QCOMPARE(QFile::permissions(file) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        // One that others could read is closed again.
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QVERIFY(writeKeyFile(file, "other"));
        QCOMPARE(QFile::permissions(file) & QFile::ReadOther, QFile::Permissions());
        QFile key(file);
        QVERIFY(key.open(QIODevice::ReadOnly));
        QCOMPARE(key.readAll(), QByteArray("other\n"));
    }
};

ESCALE_GUILESS_TEST(TestSettingsWriter)
#include "tst_settingswriter.moc"
