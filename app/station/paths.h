// SPDX-License-Identifier: GPL-3.0-or-later
// Where this installation keeps what: the one answer for both programs, at whatever moment it is asked for (no
// application, and no name of one, is needed). On Linux the XDG base directories, elsewhere what Qt says of the system;
// always the folder `escale` in them. A kiosk names its own files: --config /etc/escale/escale.ini, ESCALE_LIBRARY, and
// kiosk/state-directory.
#pragma once

#include <QString>

namespace escale {

struct Paths {
    QString settings;    ///< escale.ini; loadSettings()
    QString library;     ///< `ESCALE_LIBRARY`, else library.sqlite
    QString windowState; ///< window.ini: what the caseworker's window remembers
    QString log;         ///< what happened to these files (StationLog)
    QString authoring;   ///< authoring.sqlite: what an author writes here; beside the library, never in it
    QString signIn;      ///< an author's sign-in, where the system has no keyring
    QString words;       ///< folder of the words a person has taught the spelling: `fr.txt`, one file a language
};

/// Of the user who asks. Nothing of it need exist.
Paths userPaths();

/// The settings file that the units of a kiosk read (packaging/kiosk).
QString kioskSettingsPath();

/// feed-key, beside a settings file: the feed's key, when it was given in the window; mode 600.
QString keyFileBeside(const QString &settings);

/// translations, beside what a window remembers (the library may lie where nobody can write): a translator's working
/// copies.
QString translationsBeside(const QString &windowState);

/// A folder for what does not outlive the session (XDG_RUNTIME_DIR).
QString runtimeFolder();

/// Where the window looked until November 2026: in the folders above `escale`, where nothing of ours belongs.
struct OldPaths {
    QString settings, library;
};

OldPaths oldPaths();

} // namespace escale
