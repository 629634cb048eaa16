// SPDX-License-Identifier: GPL-3.0-or-later
// The settings file a command was given, for every command that looks into it.
#pragma once

#include "cli/commands.h"
#include "station/settings.h"

namespace escale {

/// Says every value that is not usable on stderr. A default file that is not there is all defaults; a named one is an
/// error. Errors: BadConfiguration.
Result<Settings> configuredSettings(const CommonOptions &common);

/// Nobody has said where the fiches are. BadConfiguration.
Error noFeed();

} // namespace escale
