// SPDX-License-Identifier: GPL-3.0-or-later
// What a sync says when it ends before its end, or without all that it wanted.
#pragma once

#include "base/error.h"
#include "sync/removals.h"

namespace escale {

/// Incomplete: something stays that the feed no longer has. `removals.hold` is not None.
Error heldBack(const Removals &removals, bool sameSource);
/// Incomplete: so many texts are missing. `allKept`: each of them has an older version in the library.
Error someFailed(int texts, bool allKept);
/// CannotWrite...: nothing can be done on a machine that gives no thread.
Error noThread();
/// What ended the details. The server was there for the index: what is saved is good, the rest is for the next run, so
/// Unreachable becomes Incomplete. Anything else stays what it is.
Error endedEarly(const Error &cause);

} // namespace escale
