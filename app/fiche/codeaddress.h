// SPDX-License-Identifier: GPL-3.0-or-later
// What a code that a phone photographs leads to. Pure functions, any thread.
#pragma once

#include "fiche/fiche.h"

namespace escale {

/// A fiche of the sample inside the program, which no site has.
bool isOfSample(const QString &ficheId);

/// The page of the fiche on the public site (publicpage.h); of a fiche of the sample the site's first page in the
/// language: a code that leads to "not found" is worse than none. Who shows it says so.
QString codeAddress(const QString &site, const QString &ficheId, Kind kind, Language language);

} // namespace escale
