// SPDX-License-Identifier: GPL-3.0-or-later
// Everything behind `escale` on a desk, put together: appearance, language, library, search, sync, voices, window.
#pragma once

#include "desktop/desktopwindow.h"
#include "listen/speech.h"

#include <memory>

namespace escale {

struct DesktopOptions {
    QString library;
    Settings settings;
    FeedFiles files;                  ///< where a feed that is set in the window is written
    QList<MovedFile> moved;           ///< to be told once
    QString memoryFile;               ///< INI; created when needed
    std::optional<Language> language; ///< instead of the one remembered, else the system's
    std::optional<int> textStep;      ///< instead of the one remembered
    std::optional<ColourSet> colours; ///< instead of the one remembered
    bool still = false;               ///< for pictures: no motion, nothing remembered from before
};

class DesktopProgram final : public QObject {
    Q_OBJECT

public:
    /// The library is prepared from `sample` (a resource) when there is none. `clock` outlives the program.
    DesktopProgram(const DesktopOptions &options, const QString &sample, Clock &clock, QObject *parent = nullptr);
    ~DesktopProgram() override;

    [[nodiscard]] DesktopWindow &window() { return *m_window; }
    [[nodiscard]] LibraryService &library() { return m_library; }

    /// A state of the window by its name on the command line: fiche, two-languages, search, sync, sync-failed, feed;
    /// empty for the window as it opens. False when there is none of that name.
    bool goTo(const QString &page, const QString &fiche);

private:
    DesktopOptions m_options;
    QSettings m_memory;
    Appearance m_appearance;
    InterfaceLanguage m_language;
    LibraryService m_library;
    SearchService m_search;
    SyncRunner m_sync;
    Speech m_speech;
    std::unique_ptr<DesktopServices> m_services;
    std::unique_ptr<DesktopWindow> m_window;
};

} // namespace escale
