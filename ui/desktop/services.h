// SPDX-License-Identifier: GPL-3.0-or-later
// What the caseworker's window works with. References to objects of the program, which outlive the window.
#pragma once

#include "assistant/hiddenwords.h"
#include "desktop/handoversheets.h"
#include "desktop/printerlist.h"
#include "model/desktopmodel.h"
#include "services/outboxrunner.h"
#include "services/settingskeeper.h"
#include "services/syncrunner.h"
#include "speech/voices.h"
#include "style/appearance.h"

#include <QSettings>
#include <memory>

namespace escale {

class DeskFile;
class DeskTray;
class VoiceChoices;

struct DesktopServices {
    Appearance &appearance;
    DesktopModel &model;
    LibraryService &library;
    SearchService &search;
    SyncRunner &sync;
    Voices &voices;
    Clock &clock;
    Settings &settings; ///< of this installation; changed by `keeper`
    FeedFiles &files;   ///< what `keeper` writes
    SettingsKeeper &keeper;
    QSettings &memory;                    ///< what the window remembers: places of things, the selection; never a query
    OutboxRunner *outbox = nullptr;       ///< null: nothing is given back from here
    PrinterList::Look printers = {};      ///< the system's unless a test says otherwise
    HandOverSheets::Send send = {};       ///< likewise: what prints
    DeskTray *tray = nullptr;             ///< null: a closed window is the end of it
    VoiceChoices *voiceChoices = nullptr; ///< never null in a program
    DeskFile *deskFile = nullptr;         ///< likewise
    /// Of whoever writes and translates at this desk.
    std::shared_ptr<HiddenWords> hidden = std::make_shared<HiddenWords>();
};

} // namespace escale
