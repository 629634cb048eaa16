// SPDX-License-Identifier: GPL-3.0-or-later
// From the settings of this installation to a feed that can be asked: the one way, for the command line and the
// windows.
#pragma once

#include "feed/apifeed.h"
#include "station/settings.h"

namespace escale {

/// The key is that of `settings.secretFile`, else of ESCALE_SITE_SECRET (for who must not write it to a disk). Errors:
/// BadConfiguration (an address or a key that cannot be used, a keyring that has not been read; that there is no
/// address at all is for the caller to say).
Result<ApiFeedSettings> feedSettings(const Settings &settings, const HttpLimits &limits = {});

/// The same, to try a key that has just been typed instead of the one that is set; empty: the one that is set.
Result<ApiFeedSettings> feedSettingsWithKey(const QString &typed, Settings settings);

} // namespace escale
