// SPDX-License-Identifier: GPL-3.0-or-later
// What any source of fiches may have to tell a person, server or edition, in the same words. `cause` is for the log.
// Pure functions, any thread.
#pragma once

#include "base/error.h"

namespace escale {

/// Cancelled: by the person, or because the program ends.
Error stopped();
/// NotFound: what every feed has (a list, a picture), so that the address is doubted.
Error notInFeed(const QString &cause);
/// NotFound: one fiche of a list that was fetched. It has been taken off; nothing is wrong with the address.
Error ficheNotInFeed(const QString &cause);
/// Unreachable: it answers, and says that it cannot.
Error feedInTrouble(const QString &cause);

} // namespace escale
