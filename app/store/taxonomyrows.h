// SPDX-License-Identifier: GPL-3.0-or-later
// Themes, needs and languages in the library.
#pragma once

#include "fiche/taxonomy.h"
#include "store/database.h"

namespace escale {

Result<Taxonomy> readTaxonomy(Database &database);
/// Adds and replaces.
Result<Done> putTaxonomy(Database &database, const Taxonomy &taxonomy);
/// Removes what `taxonomy` does not have.
Result<Done> pruneTaxonomy(Database &database, const Taxonomy &taxonomy);

} // namespace escale
