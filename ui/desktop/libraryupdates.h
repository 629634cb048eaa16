// SPDX-License-Identifier: GPL-3.0-or-later
// Updates of the library as the caseworker has them: begun by F5, by the clock or once a feed is set; told in the bar
// under the toolbar; and the button that says how old the content is. The sync itself is SyncRunner's.
#pragma once

#include "desktop/commands.h"
#include "desktop/feeddialog.h"
#include "desktop/firststepsassistant.h"
#include "desktop/services.h"
#include "desktop/settingsdialog.h"
#include "desktop/syncbar.h"
#include "desktop/windowbar.h"
#include "services/syncschedule.h"
#include "station/oldfiles.h"

namespace escale {

class LibraryUpdates final : public QObject {
    Q_OBJECT

public:
    /// All outlive it; `window` is where its dialog opens.
    LibraryUpdates(DesktopServices &services, Commands &commands, WindowBar &windowBar, SyncBar &syncBar,
                   QWidget &window);

    /// The library is ready, or why not.
    void begin(const Result<Preparation> &preparation);
    /// Syncs by itself from now on, as the settings say; not at all while no feed is set.
    void keepUpToDate();
    /// Brings the library to an edition in a folder, once; where the fiches come from stays as it is set.
    void importEdition(const QString &index);
    /// To be read once: files of the person that are at another place now.
    void tellMoved(const QList<MovedFile> &moved);
    /// The dialog that sets the source of the fiches; its own to close.
    FeedDialog *openFeedDialog();
    /// Its own to close, as all of them.
    SettingsDialog *openSettings();
    FirstStepsAssistant *openAssistant();
    /// The assistant, the first time on a desk that has nothing but the sample and no source.
    void greet();

Q_SIGNALS:
    /// The settings of this installation may be others: their window was closed.
    void settingsRead();
    /// A voice is tried in that window: whatever else is read aloud has to be silent.
    void aboutToSpeak();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Start : quint8 {
        Asked,    ///< by the person: whatever comes of it is said
        Import,   ///< by the person, from files: told when a stick can be taken out
        ByItself, ///< what can wait is not
    };

    void wire();
    void loadStatus();
    void tellSample();
    void tellHeld();
    void showStatus();
    void ageStatus();
    /// `acceptRemovals`: the person has said yes to what the last sync held back.
    void startSync(Start start, bool acceptRemovals = false);
    void tellTrouble(const Error &error);
    void syncEnded(const SyncOutcome &outcome);
    void feedSaved();
    /// A source may have been set.
    void followFeed();
    void retranslate();
    [[nodiscard]] SyncBar::Remedy remedyFor(Problem problem) const;

    DesktopServices &m_services;
    Commands &m_commands;
    WindowBar &m_windowBar;
    SyncBar &m_syncBar;
    QWidget &m_window;
    SyncSchedule m_schedule;
    LibraryStatus m_status;
    QString m_sampleSentence; ///< as last told
    QDateTime m_heldTold;     ///< the start of the run that was last asked about
    SyncProgress m_progress;
    QString m_importing;          ///< the index of the edition, of a sync from files
    Start m_start = Start::Asked; ///< of the sync under way, or the last
    QString m_moved;              ///< still to be told, or just told
    QString m_saidByItself;       ///< the last sentence nobody had asked for: once is enough
};

} // namespace escale
