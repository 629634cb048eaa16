// SPDX-License-Identifier: GPL-3.0-or-later
// Every setting of a desk that the settings window offers, each a key of escale.ini: where it stands, how it is
// changed, what it is called. Pure values; words in the language of the interface.
#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace escale {

enum class SettingsPage : quint8 { Source, Languages, Voices, Appearance, Centre, Ask };
inline constexpr std::array settingsPages{SettingsPage::Source,     SettingsPage::Languages, SettingsPage::Voices,
                                          SettingsPage::Appearance, SettingsPage::Centre,    SettingsPage::Ask};

struct SettingEntry {
    enum class Kind : quint8 { Text, Number, Choice, Languages, File, Folder, Voice };
    SettingsPage page = SettingsPage::Source;
    Kind kind = Kind::Text;
    QString key;              ///< "feed/url"
    QString usual;            ///< what counts where the file says nothing
    int least = 0, most = 0;  ///< of a number
    QStringList choices = {}; ///< as the file has them
    bool mayBeEmpty = false;  ///< of languages: none is a choice of its own
};

class SettingsCatalogue final {
    Q_DECLARE_TR_FUNCTIONS(escale::SettingsCatalogue)

public:
    static const QList<SettingEntry> &entries();
    static QString pageName(SettingsPage page);
    static QString label(const QString &key);
    /// What it is for, in a sentence; may be empty.
    static QString help(const QString &key);
    static QString choiceName(const QString &key, const QString &choice);
};

} // namespace escale
