// SPDX-License-Identifier: GPL-3.0-or-later
// `metadatas.sessions` (contract-2026 section 4) in every form it has had.
#pragma once

#include "feed/metadatanotes.h"
#include "fiche/metadata.h"

namespace escale {

/// An object; an array, the older form, is its `items`; null, absent and empty lists say nothing. A session without
/// both of its dates, or whose end comes before its start, is left out, as is a placeholder (1970); it still tells that
/// there are courses (Sessions::listed). No more than bounds::dates are read.
Sessions decodeSessions(const std::optional<JsonValue> &value, MetadataNotes notes);

/// The day a date of the feed names, as it is written: "2027-01-11", and that day of an ISO instant in the offset it is
/// written in (the server writes UTC), whatever the time zone of this machine. Nothing for what is no such date.
std::optional<QDate> civilDate(const JsonValue &value);

} // namespace escale
