// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of the staff's page. `in`: the language of the interface, for dates.
#pragma once

#include "station/stationlog.h"
#include "store/reader.h"

namespace escale {

/// How the last sync ended: "Up to date", why it failed and what to do about it, or how long ago that was: a kiosk
/// syncs every night, and two days after the last time it is not up to date, however well that one ended.
QString syncWords(const LibraryStatus &status, const QDateTime &now, Language in);
/// False when the staff should do something.
bool syncIsWell(const LibraryStatus &status, const QDateTime &now);

/// A line of the log: "24 November 10:32 — the staff came".
QString logWords(const LogEntry &entry, Language in);

/// "24 November, 10:32": local time, as read in that language.
QString momentWords(const QDateTime &when, Language in);

} // namespace escale
