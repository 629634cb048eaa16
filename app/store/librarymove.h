// SPDX-License-Identifier: GPL-3.0-or-later
// A library that lies at a place where nobody looks for it any more, brought to the one where everybody does.
#pragma once

#include "base/error.h"

namespace escale {

/// Moves the library `from` to `to`. True when it was moved: when it holds the fiches of a feed, and at `to` there is
/// nothing, or nothing but the sample. False, and nothing touched: no library of Escale at `from`, only the sample, one
/// of the two in use now (the next start tries again), or fiches of a feed at `to`, which are what counts. A crash at
/// any point leaves the library at one of the two places, whole. Errors: CannotWrite.
Result<bool> moveLibrary(const QString &from, const QString &to);

} // namespace escale
