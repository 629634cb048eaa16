// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of this installation while a program runs: what is in force, the file it is from, and where the key of
// the source lies. Every window that changes a setting asks here, so that file and program never differ. GUI thread.
#pragma once

#include "base/error.h"
#include "keyring/keyring.h"
#include "station/settings.h"
#include "station/settingswriter.h"

#include <QObject>

namespace escale {

/// The files that are written.
struct FeedFiles {
    QString settings; ///< escale.ini; what else is in it stays
    QString key; ///< made when a key is typed and no keyring takes it; a file that an operator named is never written
};

class SettingsKeeper final : public QObject {
    Q_OBJECT

public:
    /// `settings` is what the program reads, `files` what is written; both outlive the keeper. `keyring`: null for
    /// none.
    SettingsKeeper(Settings &settings, const FeedFiles &files, std::unique_ptr<Keyring> keyring,
                   QObject *parent = nullptr);

    [[nodiscard]] const Settings &now() const { return m_settings; }
    [[nodiscard]] const FeedFiles &files() const { return m_files; }
    [[nodiscard]] bool hasKeyring() const { return m_keyring != nullptr; }

    /// What the file complains of, after it has been written and read again. Errors: CannotWrite, BadConfiguration.
    using Changed = Result<QStringList>;
    Changed change(const SettingChanges &changes);
    /// The file, as it is now.
    Changed reread();
    /// A key that has been typed (feed/feedurl.h, siteSecretTyped) into the keyring, else into `files().key`; then
    /// `changes` and where it lies. Where it has lain before it is taken away, but for a file that an operator named.
    /// `done` is called once; on an error the settings are as before.
    void changeWithKey(const QByteArray &key, const SettingChanges &changes, std::function<void(const Changed &)> done);
    /// The key from the keyring, where the settings say that it lies there; `done` in any case, perhaps at once.
    void readKey(std::function<void()> done);

Q_SIGNALS:
    void changed();

private:
    void keepInFile(const QByteArray &key, SettingChanges changes, const std::function<void(const Changed &)> &done);

    Settings &m_settings;
    const FeedFiles &m_files;
    std::unique_ptr<Keyring> m_keyring;
};

} // namespace escale
