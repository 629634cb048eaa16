// SPDX-License-Identifier: GPL-3.0-or-later
// Seals: a hash over every stored value of a fiche that is not in the text itself (facts, places, sponsors, needs, when
// a text was written and whether it has a body), and one over the names of themes, needs and languages. A value that
// changes on the disk without the writer breaks its seal. Written by the Writer with each change, compared by verify
// and at the start of a sync. What was stored before there were seals has none, and passes.
#pragma once

#include "store/database.h"

namespace escale {

/// Writes the seal of a fiche as it is stored now; nothing when there is no such fiche.
Result<Done> sealFiche(Database &database, const QString &id);
Result<bool> hasItsSeal(Database &database, const QString &id);

Result<Done> sealTaxonomy(Database &database);
Result<bool> taxonomyHasItsSeal(Database &database);

} // namespace escale
