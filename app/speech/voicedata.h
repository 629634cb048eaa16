// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace escale {

/// The folder that holds our own espeak-ng-data (resources/voices; the package escale-voices): beside the running
/// program or where a package puts it. Empty when it is not there, or not whole: data with something missing has
/// crashed the library, and two versions of it speak wrong together, so it is one set for all languages or none.
QString voiceDataFolder();

/// Whether everything is in `folder`/espeak-ng-data without which no voice can be trusted.
bool isWholeVoiceData(const QString &folder);

} // namespace escale
