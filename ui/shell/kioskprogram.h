// SPDX-License-Identifier: GPL-3.0-or-later
// Everything behind `escale --kiosk`, put together: appearance, language, library, voice, window, host. The program,
// its tests and its benches are all built here.
#pragma once

#include "keyboard/keyclick.h"
#include "kiosk/kiosklistening.h"
#include "kiosk/kioskwindow.h"
#include "kiosk/narratedvoice.h"
#include "listen/speech.h"
#include "services/interfacelanguage.h"
#include "shell/kioskhost.h"
#include "shell/options.h"
#include "store/libraryservice.h"

#include <memory>

namespace escale {

/// What a test or a bench brings in place of this machine's own; nothing for the program itself.
struct KioskParts {
    std::optional<KioskSetup> setup;   ///< instead of what the settings say
    std::optional<KioskOptions> pages; ///< instead of what the setup says
    PageVoice *voice = nullptr;        ///< instead of the voices, which then read no fiche either; outlives the program
    bool hosted = true;                ///< false: nothing is locked, written or ended, as for a picture
    bool still = false;                ///< no motion
    TicketPrinter *printer = nullptr;  ///< instead of this machine's; outlives the program
};

class KioskProgram final : public QObject {
    Q_OBJECT

public:
    /// `sample` (a resource) is shown where the library cannot be. A picture is taken without a host: nothing is locked
    /// and nothing written to the state folder. `clock` outlives the program.
    KioskProgram(const ShellOptions &options, const QString &sample, Clock &clock, const KioskParts &parts = {},
                 QObject *parent = nullptr);
    ~KioskProgram() override;

    [[nodiscard]] KioskWindow &window() { return *m_window; }
    [[nodiscard]] LibraryService &library() { return m_library; }
    [[nodiscard]] Appearance &appearance() { return m_appearance; }
    [[nodiscard]] InterfaceLanguage &language() { return m_language; }
    /// Null for a picture.
    [[nodiscard]] KioskHost *host() { return m_host.get(); }

    /// Whoever says something here: the fiche's and the pages'. None where another voice was brought.
    [[nodiscard]] QList<Narrator *> narrators();

    /// Full screen, as a kiosk.
    void show();
    /// Goes to a page by its name on the command line; false when there is none of that name.
    bool goTo(const QString &page, const QString &fiche);

private:
    /// This machine's voices; absent when another one speaks.
    struct Spoken {
        Spoken(const QString &library, Clock &clock)
            : speech(library, clock), reader(speech.voices(), clock), pages(speech.voices(), reader, clock)
        {
        }
        Speech speech;
        Narrator reader; ///< of the fiche
        NarratedVoice pages;
    };
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
    std::unique_ptr<Spoken> m_spoken;
    std::unique_ptr<TicketPrinter> m_printer; ///< absent where another one is brought, and for a picture
    std::unique_ptr<KioskWindow> m_window;
    std::unique_ptr<KioskListening> m_listening;
    std::unique_ptr<KioskHost> m_host;
    std::unique_ptr<AudioOutput> m_clickOutput; ///< absent when keys make no sound
    std::unique_ptr<KeyClick> m_click;
};

} // namespace escale
