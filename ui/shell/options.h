// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of `escale`.
#pragma once

#include "fiche/language.h"
#include "style/metrics.h"
#include "style/tokens.h"

#include <QSize>
#include <QString>
#include <variant>

namespace escale {

/// What was asked for makes no sense (sysexits.h, as ExitCode::Usage of escalectl).
inline constexpr int usageExitCode = 64;

struct ScreenshotOptions {
    QString file; ///< empty: no screenshot
    QSize size{1080, 1920};
};

struct ShellOptions {
    Profile profile = Profile::Desktop;
    QString library, config;
    std::optional<Language> language;
    QString open; ///< fiche id
    QString link; ///< as it was given: escale://fiche/ID, the address of a public page, or the index of an edition
    QString page; ///< where to begin, a word of --help; empty: what --open says, else the first
    bool selfTest = false;
    bool where = false;   ///< say where the files are instead of opening a window
    QString printSetting; ///< name of a setting to print instead of opening a window; empty: none
    ScreenshotOptions screenshot;
    int textStep = defaultTextStep;
    ColourSet colours = ColourSet::Standard;
    std::optional<double> density; ///< pixels per inch, instead of what the screen says
};

/// The options, or the exit code of a program that has already said what there was to say (help, version, a mistake).
std::variant<ShellOptions, int> parseCommandLine(int argc, char *argv[]);

} // namespace escale
