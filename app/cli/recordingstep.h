// SPDX-License-Identifier: GPL-3.0-or-later
// The part of `escalectl sync` that fetches speech, after the texts are in.
#pragma once

#include "feed/feed.h"
#include "recording/recordingrun.h"
#include "station/settings.h"

namespace escale {

/// Fetches what is missing and drops what no text needs, within the settings' languages and budget. Blocks in an event
/// loop. Comforts fail no sync: trouble is in the outcome.
RecordingOutcome fetchRecordings(Feed &feed, const QString &libraryPath, const Settings &settings);

} // namespace escale
