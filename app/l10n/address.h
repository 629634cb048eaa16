// SPDX-License-Identifier: GPL-3.0-or-later
// An address of a fiche (contract section 4, Poi) as people read it, and the département it lies in. Pure functions,
// any thread.
#pragma once

#include "fiche/fiche.h"
#include "l10n/departments.h"

namespace escale {

/// "1 rue Exemple, 75010 Paris": the town is added where the address does not name it.
QString addressLine(const Place &place);

/// The last five digits of a text that stand alone, as a postal code does: "75010". Empty where there are none.
QString postalCodeIn(QStringView address);

/// The département that the postal code of an address says: one; both halves of Corsica for 20xxx; none for a text
/// without a postal code, or with one that no département has.
QList<const Department *> departmentsOfAddress(QStringView address);

} // namespace escale
