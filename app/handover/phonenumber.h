// SPDX-License-Identifier: GPL-3.0-or-later
// A telephone number as people write it, for one SMS (contract 3.11: French numbers). It is never stored and never
// logged: whoever holds one lets it go when the message has gone. Pure functions, any thread.
#pragma once

#include "base/error.h"

namespace escale {

/// "06 12 34 56 78", "+33 (0)6.12.34.56.78", "0033612345678", "٠٦١٢٣٤٥٦٧٨" -> "+33612345678"; the mobile numbers of the
/// overseas départements get their own prefix (ARCEP's numbering plan: 0690 is +590). Errors: Usage, with what is wrong
/// (empty, too short, not a mobile, not French); they never hold the number.
Result<QString> mobileNumber(const QString &typed);

} // namespace escale
