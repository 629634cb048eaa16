// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settingskeeper.h"

#include "base/try.h"

#include <QFile>
#include <utility>

namespace escale {

SettingsKeeper::SettingsKeeper(Settings &settings, const FeedFiles &files, std::unique_ptr<Keyring> keyring,
                               QObject *parent)
    : QObject(parent), m_settings(settings), m_files(files), m_keyring(std::move(keyring))
{
}

SettingsKeeper::Changed SettingsKeeper::change(const SettingChanges &changes)
{
    ESCALE_TRY_DONE(writeSettings(m_files.settings, changes));
    return reread();
}

SettingsKeeper::Changed SettingsKeeper::reread()
{
    ESCALE_TRY(auto loaded, loadSettings(m_files.settings));
    loaded.settings.keyringSecret = m_settings.keyringSecret;
    m_settings = std::move(loaded.settings);
    Q_EMIT changed();
    return std::move(loaded.complaints);
}

void SettingsKeeper::changeWithKey(const QByteArray &key, const SettingChanges &changes,
                                   std::function<void(const Changed &)> done)
{
    if (key.isEmpty())
        return done(change(changes));
    if (!m_keyring)
        return keepInFile(key, changes, done);
    m_keyring->write(key, [this, key, changes, done = std::move(done)](Keyring::Outcome outcome) {
        if (outcome != Keyring::Outcome::Done)
            return keepInFile(key, changes, done);
        const QByteArray before = std::exchange(m_settings.keyringSecret, key);
        SettingChanges all = changes;
        all.insert(QStringLiteral("feed/secret-file"), Settings::inKeyring());
        const Changed now = change(all);
        // Last: settings that name the file must find it.
        if (now)
            QFile::remove(m_files.key);
        else
            m_settings.keyringSecret = before;
        done(now);
    });
}

void SettingsKeeper::keepInFile(const QByteArray &key, SettingChanges changes,
                                const std::function<void(const Changed &)> &done)
{
    // The key first: settings that name it must find it.
    if (const auto written = writeKeyFile(m_files.key, key); !written)
        return done(written.error());
    changes.insert(QStringLiteral("feed/secret-file"), m_files.key);
    const bool wasInKeyring = m_settings.secretInKeyring();
    const Changed now = change(changes);
    if (now && wasInKeyring && m_keyring)
        m_keyring->remove([](Keyring::Outcome) {});
    done(now);
}

void SettingsKeeper::readKey(std::function<void()> done)
{
    if (!m_keyring || !m_settings.secretInKeyring())
        return done();
    m_keyring->read([this, done = std::move(done)](Keyring::Outcome outcome, const QByteArray &secret) {
        if (outcome == Keyring::Outcome::Done)
            m_settings.keyringSecret = secret;
        done();
    });
}

} // namespace escale
