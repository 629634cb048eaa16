// SPDX-License-Identifier: GPL-3.0-or-later
// How the desk looks and sounds, as the settings file says it (station/desksettings.h): language of the menus, size of
// the text, colours, tray, voices. What the file says is in force from the start, and as soon as it says another thing.
// What is changed elsewhere in the window, by a menu or a key, is written into the file where the file speaks of it:
// tomorrow is as today. GUI thread.
#pragma once

#include "desktop/desklooks.h"
#include "desktop/desktray.h"
#include "desktop/voicechoices.h"
#include "model/desktopmodel.h"
#include "services/settingskeeper.h"
#include "station/desksettings.h"

namespace escale {

class DeskFile final : public QObject {
    Q_OBJECT

public:
    struct Desk {
        DesktopModel &model;
        Appearance &appearance;
        DeskLooks &looks;
        DeskTray &tray;
        VoiceChoices &voices;
        SettingsKeeper &keeper;
    };
    /// All outlive it. `leftAlone`: keys for which this start was told something else; they are not put on.
    DeskFile(const Desk &desk, const QStringList &leftAlone, QObject *parent = nullptr);

    [[nodiscard]] static bool knows(const QString &key) { return deskSettingWords().contains(key); }
    /// The computer's; French where we have no such language.
    [[nodiscard]] static Language systemLanguage();
    /// What is in force, in the words of the file; of a voice empty for the best one there is.
    [[nodiscard]] QString now(const QString &key) const;
    /// What counts where neither the file nor a person has said anything.
    [[nodiscard]] QString usual(const QString &key) const;
    /// The word with which wear() brings back how it is now: as now(), but of colours empty while they follow the
    /// system.
    [[nodiscard]] QString worn(const QString &key) const;
    /// Puts it on; empty for the usual. Into the file nothing; the window's memory goes with it.
    void wear(const QString &key, const QString &word);

Q_SIGNALS:
    /// What was changed in the window is in force, but not in the file: why.
    void notWritten(const QString &sentence);

private:
    void reread();
    void noteChanges();
    [[nodiscard]] DeskSettings inForce() const;
    [[nodiscard]] DeskSettings inFile() const;

    Desk m_desk;
    DeskSettings m_said; ///< the file, when it was last read
    DeskSettings m_worn; ///< what was in force when it was last looked at
    bool m_wearing = false;
};

} // namespace escale
