// SPDX-License-Identifier: GPL-3.0-or-later
// Everything behind `escale` on a desk, put together: appearance, library, search, sync, voices, model, window. The
// program, its tests and its benches are all built here.
#pragma once

#include "authoring/workshop.h"
#include "base/workerthread.h"
#include "desktop/deskfile.h"
#include "desktop/desktopwindow.h"
#include "desktop/desktray.h"
#include "desktop/newsnotifier.h"
#include "desktop/recordingopener.h"
#include "listen/speech.h"
#include "model/indexrenewal.h"
#include "translator/translatorwindow.h"

#include <QPointer>
#include <memory>

namespace escale {

struct DesktopOptions {
    QString library;
    Settings settings;
    FeedFiles files;                  ///< where a feed that is set in the window is written
    bool systemLooks = false;         ///< dark, contrast and motion as the system asks
    bool notifications = false;       ///< what a sync brings to saved filters is told by the system
    DeskTray::Make trayIcon;          ///< where the desk can stay when its window is closed; empty for nowhere
    bool keyring = false;             ///< the key of the source goes into the system's keyring, where there is one
    QList<MovedFile> moved;           ///< to be told once
    QString memoryFile;               ///< INI; created when needed
    std::optional<Language> language; ///< instead of the one remembered, else the system's
    std::optional<int> textStep;      ///< instead of the one remembered
    std::optional<ColourSet> colours; ///< instead of the one remembered
    bool somewhere = false;           ///< opens at a named page or fiche: nothing opens over it
    bool still = false;               ///< for pictures: no motion, nothing remembered from before
};

class DesktopProgram final : public QObject {
    Q_OBJECT

public:
    /// The library is prepared from `sample` (a resource) when there is none. `voices`: those that speak, instead of
    /// this computer's. Both outlive the program, as `clock` does.
    DesktopProgram(const DesktopOptions &options, const QString &sample, Clock &clock, Voices *voices = nullptr,
                   QObject *parent = nullptr);
    ~DesktopProgram() override;

    [[nodiscard]] DesktopWindow &window() { return *m_window; }
    [[nodiscard]] DesktopModel &model() { return m_model; }
    [[nodiscard]] LibraryService &library() { return m_library; }
    /// What the window works with.
    [[nodiscard]] DesktopServices &services() { return *m_services; }

    /// A state of the window by its name on the command line (`escale --help` lists them); empty for the window as it
    /// opens. False when there is none of that name.
    bool goTo(const QString &page, const QString &fiche);
    /// What shows that state: the window, or one of its own (the translator's, the recordings').
    [[nodiscard]] QWidget &windowOf(const QString &page);

private:
    void openTranslator();
    void askOnTheScreen();
    static void whenShown(QAction *action);
    void openRecordings(Language language);
    /// By the system's notifications.
    void tellNews();
    /// The translator sends with the workshop's account, whichever workshop there is now.
    void shareAccount();
    void lookAtTheTeam();
    void hearOfTheTeam();

    DesktopOptions m_options;
    QSettings m_memory;
    Appearance m_appearance;
    std::unique_ptr<SystemLooks> m_systemLooks; ///< null where nobody is asked
    DeskLooks m_looks;
    LibraryService m_library;
    SearchService m_search;
    SyncRunner m_sync;
    OutboxRunner m_outbox;
    DesktopModel m_model;
    SettingsKeeper m_settings;
    DeskTray m_tray;
    std::unique_ptr<Speech> m_speech; ///< absent when other voices speak
    std::unique_ptr<VoiceChoices> m_voiceChoices;
    std::unique_ptr<DeskFile> m_deskFile;
    std::unique_ptr<DesktopServices> m_services;
    std::unique_ptr<DesktopWindow> m_window;
    std::unique_ptr<TranslationDesk> m_translation;  ///< made when it is first opened, as its window is
    std::unique_ptr<TranslationDispatch> m_dispatch; ///< sends with the workshop's account
    std::unique_ptr<MachineTranslation> m_machine;   ///< asks the server of Ask
    QPointer<Workshop> m_workshop;                   ///< the one whose account is shared
    std::unique_ptr<TranslatorWindow> m_translator;
    std::unique_ptr<RecordingOpener> m_recordings;  ///< made when it is first wanted
    std::unique_ptr<Notifications> m_notifications; ///< null where nothing is told
    std::unique_ptr<NewsNotifier> m_notifier;
    IndexRenewal m_index;
    bool m_looking = false, m_lookAgain = false; ///< at the folders of the selections
    WorkerThread m_teamLooks{*this, QStringLiteral("escale-team")};
};

} // namespace escale
