// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a fiche on the public site (contract 3.15): its address, and which fiche an address shows. `site` without
// trailing slash, such as "https://refugies.info" (Settings::site()). Pure functions, any thread.
#pragma once

#include "fiche/fiche.h"

namespace escale {

/// To share.
QString publicPage(const QString &site, const QString &ficheId, Kind kind, Language language);

/// The id of the fiche; empty for any other address.
QString ficheOfPublicPage(const QString &address, const QString &site);

} // namespace escale
