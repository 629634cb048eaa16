// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of the library file, and how an older file gets it. Forward only, one transaction a step.
#pragma once

#include "store/database.h"

namespace escale {

/// The schema this program writes (PRAGMA user_version).
inline constexpr int currentSchema = 7;

/// "ESCL": marks the file as ours (PRAGMA application_id, https://www.sqlite.org/fileformat2.html section 1.3.16).
inline constexpr int applicationId = 0x4553434c;

/// The schema of the open file; 0 for an empty one. Errors: TooNew; CannotRead (another program's database).
Result<int> schemaOf(Database &database);

/// Brings the file to `target` step by step. A crash between or inside steps leaves the last finished one.
Result<Done> migrate(Database &database, int target = currentSchema);

} // namespace escale
