// SPDX-License-Identifier: GPL-3.0-or-later
// The settings file: nothing in it stops a station, and nothing wrong in it goes unsaid.
#include "../../support/unprivileged.h"
#include "station/desksettings.h"
#include "station/settings.h"
#include "testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;

class TestSettings : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_written = 0;

    QString write(const QByteArray &content)
    {
        // A file of its own: QSettings keeps what it read, and tells files apart by time and size alone.
        const QString path = m_folder.filePath(QStringLiteral("escale-%1.ini").arg(++m_written));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the settings");
        return path;
    }
    LoadedSettings load(const QByteArray &content)
    {
        const auto loaded = loadSettings(write(content));
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().cause));
        return *loaded;
    }

private Q_SLOTS:
    void aFolderIsNoSettingsFile()
    {
        const auto loaded = loadSettings(m_folder.path());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().problem, Problem::BadConfiguration);
        QVERIFY(loaded.error().sentence.contains(m_folder.path()));
    }

    void theServerWithAModelIsNamedOrNone()
    {
        QVERIFY(loadSettings(write("[feed]\njobs=2\n"))->settings.askEndpoint.isEmpty());
        const auto loaded =
            loadSettings(write("[ask]\nendpoint=https://ia.example/v1\nkey-file=/etc/key\nmodel=open-24b\n"));
        QCOMPARE(loaded->settings.askEndpoint, QStringLiteral("https://ia.example/v1"));
        QCOMPARE(loaded->settings.askKeyFile, QStringLiteral("/etc/key"));
        QCOMPARE(loaded->settings.askModel, QStringLiteral("open-24b"));
        QVERIFY(loaded->complaints.isEmpty());
    }

    void aFileThatMayNotBeReadIsSaidSo()
    {
        const QString path = write("[feed]\njobs=2\n");
        QVERIFY(QFile::setPermissions(path, QFile::WriteOwner));
        const test::UnprivilegedFiles nobody;
        const auto loaded = loadSettings(path);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().problem, Problem::BadConfiguration);
    }

    void aFileThatIsNoIniIsSaidSo()
    {
        const auto loaded = loadSettings(write("[feed\njobs 2\n"));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().problem, Problem::BadConfiguration);
    }

    void whereThePublicPagesAre()
    {
        QCOMPARE(load("").settings.site(), QStringLiteral("https://refugies.info"));
        QCOMPARE(load("[feed]\nsite=\n").settings.site(), QStringLiteral("https://refugies.info"));
        QCOMPARE(load("[feed]\nsite=https://staging.example/\n").settings.site(),
                 QStringLiteral("https://staging.example"));
    }

    void thePlaceOfTheCentreIsADepartementOrComplainedAbout()
    {
        const auto department = [this](const char *value) {
            return load(QByteArray("[desk]\ndepartment=") + value + '\n');
        };
        for (const auto &[written, read] :
             {std::pair{"38", "38"}, {"2a", "2A"}, {"1", "01"}, {"971", "971"}, {"", ""}}) {
            const LoadedSettings loaded = department(written);
            QCOMPARE(loaded.settings.department, QString::fromLatin1(read));
            QVERIFY(loaded.complaints.isEmpty());
        }
        for (const char *wrong : {"Isère", "20", "96", "99", "975", "38000", "2C", "38,69"}) {
            const LoadedSettings loaded = department(wrong);
            QVERIFY2(loaded.settings.department.isEmpty(), wrong);
            QCOMPARE(loaded.complaints.size(), 1);
            QVERIFY(loaded.complaints.first().contains(QStringLiteral("desk/department")));
        }
    }

    void anEmptyListOfRecordingsMeansNone()
    {
        QCOMPARE(loadSettings(write("[speech]\n"))->settings.recorded, LanguageSet{Language::Ps});
        for (const char *line : {"[speech]\nrecorded=\n", "[speech]\nrecorded=  \n", "[speech]\nrecorded=\"\"\n"}) {
            const auto loaded = loadSettings(write(line));
            QVERIFY(loaded->settings.recorded.isEmpty());
            QVERIFY(loaded->complaints.isEmpty());
        }
        QCOMPARE(loadSettings(write("[speech]\nrecorded=ps,ti\n"))->settings.recorded,
                 (LanguageSet{Language::Ps, Language::Ti}));
    }

    void aBadValueIsNamedAndItsDefaultUsed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *line, const char *key) {
            QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(key);
        };
        row("jobs=0", "feed/jobs");
        row("jobs=17", "feed/jobs");
        row("jobs=-1", "feed/jobs");
        row("jobs=four", "feed/jobs");
        row("jobs=4.5", "feed/jobs");
        row("jobs=", "feed/jobs");
        row("jobs=99999999999999999999", "feed/jobs");
        row("revalidate=-1", "feed/revalidate");
        row("revalidate=100001", "feed/revalidate");
        row("languages=fr,xx", "feed/languages");
        row("languages=", "feed/languages");
        row("languages=FR", "feed/languages");
        row("[desk]\ntray=maybe", "desk/tray");
        row("[desk]\ntext-size=big", "desk/text-size");
        row("[speech]\nvoice-fa=recorded", "speech/voice-fa");
    }
    void aBadValueIsNamedAndItsDefaultUsed()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, key);
        const LoadedSettings loaded = load("[feed]\nurl=https://feed.example\n" + line + '\n');
        QCOMPARE(loaded.complaints.size(), 1);
        QVERIFY(loaded.complaints.first().contains(key));
        QCOMPARE(loaded.settings.jobs, 4);
        QCOMPARE(loaded.settings.revalidate, 200);
        QCOMPARE(loaded.settings.languages, LanguageSet::all());
        QCOMPARE(loaded.settings.feedUrl, QStringLiteral("https://feed.example")); // the good line counts
        const QSettings file(m_folder.filePath(QStringLiteral("escale-%1.ini").arg(m_written)), QSettings::IniFormat);
        QStringList complaints;
        QVERIFY(readDeskSettings(file, complaints).isEmpty()); // nor is a desk made to look so
    }

    void aMissingFileIsAllDefaults()
    {
        const auto loaded = loadSettings(m_folder.filePath(QStringLiteral("missing.ini")));
        QVERIFY(loaded);
        QVERIFY(loaded->complaints.isEmpty());
        QVERIFY(loaded->settings.feedUrl.isEmpty() && loaded->settings.secretFile.isEmpty());
        QCOMPARE(loaded->settings.jobs, 4);
        QCOMPARE(loaded->settings.languages, LanguageSet::all());
    }

    void anEmptyFileAndUnknownKeysAreNoTrouble()
    {
        QVERIFY(load({}).complaints.isEmpty());
        QVERIFY(load("[other]\nkey=value\n[feed]\nfuture=1\n").complaints.isEmpty());
    }

    void everyKeyIsRead()
    {
        const LoadedSettings loaded = load("[feed]\nurl= https://feed.example/api \nsecret-file=/etc/escale/key\n"
                                           "jobs=16\nrevalidate=0\nlanguages=ar, ti\n[search]\nsemantics=web\n");
        QCOMPARE(loaded.complaints, QStringList());
        QCOMPARE(loaded.settings.feedUrl, QStringLiteral("https://feed.example/api"));
        QCOMPARE(loaded.settings.secretFile, QStringLiteral("/etc/escale/key"));
        QCOMPARE(loaded.settings.jobs, 16);
        QCOMPARE(loaded.settings.revalidate, 0);
        QCOMPARE(loaded.settings.languages, (LanguageSet{Language::Ar, Language::Ti}));
        QCOMPARE(loaded.settings.semantics, QStringLiteral("web"));
    }

    void whoMaySignAnEditionAndForWhom()
    {
        QCOMPARE(load({}).settings.channel, QStringLiteral("main"));
        QVERIFY(load({}).settings.keys.isEmpty());
        const LoadedSettings loaded = load("[feed]\nkeys=RWQa/b+c=, RWQd\nchannel=isere\ndepartments=38, 2A\n");
        QCOMPARE(loaded.settings.keys, (QStringList{QStringLiteral("RWQa/b+c="), QStringLiteral("RWQd")}));
        QCOMPARE(loaded.settings.channel, QStringLiteral("isere"));
        QCOMPARE(loaded.settings.departments, (QStringList{QStringLiteral("38"), QStringLiteral("2A")}));
        QCOMPARE(load("[feed]\nkeys=RWQa\n").settings.keys, (QStringList{QStringLiteral("RWQa")}));
    }

    void listsOfLanguages()
    {
        QVERIFY(!languagesFromText({}));
        QVERIFY(!languagesFromText(QStringLiteral(",")));
        QVERIFY(!languagesFromText(QStringLiteral("fr;ar")));
        QVERIFY(!languagesFromText(QStringLiteral("fr,de")));
        QCOMPARE(languagesFromText(QStringLiteral(" fr , ar,fr")), (LanguageSet{Language::Fr, Language::Ar}));
    }
};

ESCALE_GUILESS_TEST(TestSettings)
#include "tst_settings.moc"
