// SPDX-License-Identifier: GPL-3.0-or-later
// The settings file a command was given, for every command that looks into it.
#pragma once

#include "cli/commands.h"
#include "station/paths.h"
#include "station/settings.h"

namespace escale {

/// Says every value that is not usable on stderr. A default file that is not there is all defaults; a named one is an
/// error. Errors: BadConfiguration.
Result<Settings> configuredSettings(const CommonOptions &common);

/// The key of the source from the keyring, where the settings say that it lies there. Waits: a keyring may ask for its
/// password. When it cannot be read, whoever needs it says so (sync/feedsettings.h).
void readKeyOfTheSource(Settings &settings);

/// Nobody has said where the fiches are. BadConfiguration.
Error noFeed();

/// The same for what belongs to the kiosk of this machine and not to who types: the file that was named, else the
/// kiosk's where there is one, else the user's.
Result<Settings> settingsOfTheKiosk(CommonOptions common, const QString &kioskFile = kioskSettingsPath());

} // namespace escale
