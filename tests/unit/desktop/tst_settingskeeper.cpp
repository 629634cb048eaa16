// SPDX-License-Identifier: GPL-3.0-or-later
// The settings that are in force are those of the file, and the key of the source lies in one place only.
#include "services/settingskeeper.h"
#include "testprogram.h"

#include "fakekeyring.h"
#include "sync/feedsettings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using escale::test::FakeKeyring;

class TestSettingsKeeper final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeKeyring::State> m_keyring;
    Settings m_settings;
    FeedFiles m_files;
    std::unique_ptr<SettingsKeeper> m_keeper;

    /// As the next start of the program has it.
    void restart(bool keyring = true)
    {
        m_settings = loadSettings(m_files.settings)->settings;
        m_keeper = std::make_unique<SettingsKeeper>(m_settings, m_files,
                                                    keyring ? std::make_unique<FakeKeyring>(m_keyring) : nullptr);
        m_keeper->readKey([] {});
    }
    std::optional<SettingsKeeper::Changed> keep(const QByteArray &key, const SettingChanges &changes = {})
    {
        std::optional<SettingsKeeper::Changed> answer;
        m_keeper->changeWithKey(key, changes, [&](const SettingsKeeper::Changed &changed) { answer = changed; });
        return answer;
    }
    [[nodiscard]] QByteArray text(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The key that a sync would send.
    [[nodiscard]] QByteArray used() const
    {
        const auto feed = feedSettings(m_settings);
        return feed ? feed->secret : QByteArray("none: ") + feed.error().cause.toUtf8();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keyring = std::make_shared<FakeKeyring::State>();
        m_files = {m_folder->filePath(QStringLiteral("escale.ini")), m_folder->filePath(QStringLiteral("feed-key"))};
        QFile file(m_files.settings);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[feed]\nurl=https://api.example.org\n");
        file.close();
        restart();
    }

    void aChangeIsInTheFileAndInForce()
    {
        QSignalSpy changed(m_keeper.get(), &SettingsKeeper::changed);
        QVERIFY(m_keeper->change({{QStringLiteral("desk/centre"), QStringLiteral("Accueil")}}).ok());
        QCOMPARE(m_settings.centreName, QStringLiteral("Accueil"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(text(m_files.settings).contains("centre=Accueil"));
    }

    void whatCannotBeWrittenChangesNothing()
    {
        m_files.settings = QStringLiteral("/proc/no/such/folder/escale.ini");
        QSignalSpy changed(m_keeper.get(), &SettingsKeeper::changed);
        QVERIFY(!m_keeper->change({{QStringLiteral("desk/centre"), QStringLiteral("Accueil")}}).ok());
        QVERIFY(m_settings.centreName.isEmpty());
        QVERIFY(changed.isEmpty());
        QVERIFY(!keep("the-key")->ok());
        QVERIFY(m_settings.keyringSecret.isEmpty());
    }

    void theKeyLiesInTheKeyringAndInNoFile()
    {
        QVERIFY(keep("the-key", {{QStringLiteral("feed/jobs"), QStringLiteral("2")}})->ok());
        QCOMPARE(m_keyring->secret, QByteArray("the-key"));
        QVERIFY(!QFile::exists(m_files.key));
        QVERIFY(!text(m_files.settings).contains("the-key"));
        QCOMPARE(used(), QByteArray("the-key"));
        QCOMPARE(m_settings.jobs, 2);
        restart();
        QCOMPARE(used(), QByteArray("the-key"));
    }

    void withoutAKeyringItLiesInAFileForItsOwner()
    {
        for (const bool broken : {false, true}) {
            init();
            m_keyring->broken = broken;
            restart(broken); // none at all, or one that refuses
            QVERIFY(keep("the-key")->ok());
            QCOMPARE(text(m_files.key), QByteArray("the-key\n"));
            QCOMPARE(QFileInfo(m_files.key).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
            QCOMPARE(used(), QByteArray("the-key"));
        }
    }

    void aFileFromBeforeTheKeyringGoes()
    {
        restart(false);
        QVERIFY(keep("old-key")->ok());
        restart();
        QCOMPARE(used(), QByteArray("old-key")); // until another is typed
        QVERIFY(keep("new-key")->ok());
        QVERIFY(!QFile::exists(m_files.key));
        QCOMPARE(used(), QByteArray("new-key"));
    }

    void whatAKeyringHeldDoesNotStayInIt()
    {
        QVERIFY(keep("old-key")->ok());
        // It takes no more, and lets go: the file is used, and the old key is nowhere.
        struct TakesNothing final : Keyring {
            explicit TakesNothing(std::shared_ptr<FakeKeyring::State> held) : inner(std::move(held)) {}
            void read(std::function<void(Outcome, QByteArray)> answer) override { inner.read(std::move(answer)); }
            void write(const QByteArray &, std::function<void(Outcome)> answer) override { answer(Outcome::Refused); }
            void remove(std::function<void(Outcome)> answer) override { inner.remove(std::move(answer)); }
            FakeKeyring inner;
        };
        m_keeper = std::make_unique<SettingsKeeper>(m_settings, m_files, std::make_unique<TakesNothing>(m_keyring));
        QVERIFY(keep("new-key")->ok());
        QVERIFY(!m_keyring->secret);
        QCOMPARE(used(), QByteArray("new-key"));
    }

    /// Locked, or gone with another account: said, and the environment's key is not sent in its place.
    void aKeyringThatDoesNotOpenIsSaid()
    {
        QVERIFY(keep("the-key")->ok());
        m_keyring->broken = true;
        qputenv("ESCALE_SITE_SECRET", "another");
        restart();
        QCOMPARE(used(), QByteArray("none: key not read from the keyring"));
        qunsetenv("ESCALE_SITE_SECRET");
        m_keyring->broken = false;
        m_keeper->readKey([] {});
        QCOMPARE(used(), QByteArray("the-key"));
    }

    void aFileThatAnOperatorNamedIsLeftAlone()
    {
        const QString operators = m_folder->filePath(QStringLiteral("operators-key"));
        QFile file(operators);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old-key\n") > 0);
        file.close();
        QVERIFY(m_keeper->change({{QStringLiteral("feed/secret-file"), operators}}).ok());
        QVERIFY(keep("new-key")->ok());
        QCOMPARE(text(operators), QByteArray("old-key\n"));
        QCOMPARE(used(), QByteArray("new-key"));
    }
};

ESCALE_GUILESS_TEST(TestSettingsKeeper)
#include "tst_settingskeeper.moc"
