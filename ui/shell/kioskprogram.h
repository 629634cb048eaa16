// SPDX-License-Identifier: GPL-3.0-or-later
// Everything behind `escale --kiosk`, put together: appearance, language, library, voice, window.
#pragma once

#include "backstage/interfacelanguage.h"
#include "keyboard/keyclick.h"
#include "kiosk/kiosklistening.h"
#include "kiosk/kioskwindow.h"
#include "kiosk/narratedvoice.h"
#include "listen/speech.h"
#include "shell/kioskhost.h"
#include "shell/options.h"
#include "store/libraryservice.h"

#include <memory>

namespace escale {

class KioskProgram final : public QObject {
    Q_OBJECT

public:
    /// `sample` (a resource) is shown where the library cannot be. A picture is taken without a host: nothing is locked
    /// and nothing written to the state folder. `clock` outlives the program.
    KioskProgram(const ShellOptions &options, const QString &sample, Clock &clock, QObject *parent = nullptr);
    ~KioskProgram() override;

    [[nodiscard]] KioskWindow &window() { return *m_window; }
    [[nodiscard]] LibraryService &library() { return m_library; }

    /// Full screen, as a kiosk.
    void show();
    /// Goes to a page by its name on the command line; false when there is none of that name.
    bool goTo(const QString &page, const QString &fiche);

private:
    void listen();
    void listenToFiches();
    void tellSpeaking();
    void clickKeys();
    void tellPreparation(const Result<Preparation> &preparation);
    void goToFirstTheme();

    ShellOptions m_options;
    Appearance m_appearance;
    InterfaceLanguage m_language;
    KioskSetup m_setup; ///< after the language: it may hold sentences for the staff
    LibraryService m_library;
    Speech m_speech;
    Narrator m_reader; ///< of the fiche
    NarratedVoice m_voice;
    std::unique_ptr<KioskWindow> m_window;
    std::unique_ptr<KioskListening> m_listening;
    std::unique_ptr<KioskHost> m_host;
    std::unique_ptr<AudioOutput> m_clickOutput; ///< absent when keys make no sound
    std::unique_ptr<KeyClick> m_click;
};

} // namespace escale
