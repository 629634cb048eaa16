// SPDX-License-Identifier: GPL-3.0-or-later
// What a sync says when it ends before its end, or without all that it wanted.
#pragma once

#include "fiche/error.h"
#include "sync/plan.h"

namespace escale {

/// Incomplete: the index is too small to be believed, nothing was removed. `suspicion` is not None.
Error suspicious(Suspicion suspicion);
/// Incomplete: so many texts are missing.
Error someFailed(int texts);
/// Cancelled: by the person.
Error stopped();
/// What ended the details. The server was there for the index: what is saved is good, the rest is for the next run, so
/// Unreachable becomes Incomplete. Anything else stays what it is.
Error endedEarly(const Error &cause);

} // namespace escale
