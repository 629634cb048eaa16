// SPDX-License-Identifier: GPL-3.0-or-later
// Everything behind `escale --kiosk`, put together: appearance, language, library, voice, window.
#pragma once

#include "backstage/interfacelanguage.h"
#include "backstage/libraryservice.h"
#include "kiosk/kioskwindow.h"
#include "shell/options.h"

#include <memory>

namespace escale {

class KioskProgram final : public QObject {
    Q_OBJECT

public:
    /// The library is prepared from `sample` (a resource) when there is none. `clock` outlives the program.
    KioskProgram(const ShellOptions &options, const QString &sample, Clock &clock, QObject *parent = nullptr);
    ~KioskProgram() override;

    [[nodiscard]] KioskWindow &window() { return *m_window; }
    [[nodiscard]] LibraryService &library() { return m_library; }

    /// Full screen, as a kiosk.
    void show();
    /// Goes to a page by its name on the command line; false when there is none of that name.
    bool goTo(const QString &page, const QString &fiche);

private:
    void tellPreparation(const Result<Preparation> &preparation);
    void goToFirstTheme();

    ShellOptions m_options;
    Appearance m_appearance;
    InterfaceLanguage m_language;
    LibraryService m_library;
    std::unique_ptr<PageVoice> m_voice;
    std::unique_ptr<KioskWindow> m_window;
};

} // namespace escale
